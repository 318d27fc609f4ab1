#pragma once

#include "exchange/csvcell.h"
#include "exchange/textfile.h"

#include "records/kind.h"

#include <QMap>

#include <optional>

/// What to import, into what, and how to read it.
struct ImportOptions
{
    const Kind *kind = nullptr;
    QString path;
    /// Column of the file, by name or as "#3", to the key of a field; an empty key leaves the
    /// column out. Other columns are matched by key and label.
    QMap<QString, QString> columns;
    /// Key of the field (or "id", "uuid") by which rows update existing records. Empty: all rows
    /// are new records. A row without a value there is a new record.
    QString keyField;
    QMap<QString, QString> set; ///< key of a field to the text every row has there
    bool createMissing = false; ///< make records that are referred to and do not exist
    bool skipBad = false; ///< leave out rows with errors instead of stopping
    /// An empty cell takes the value away from the record it updates. Otherwise it leaves it: files
    /// often hold less than the register.
    bool clearEmpty = false;
    QString currency = QStringLiteral("EUR"); ///< of amounts whose currency the file does not say
    std::optional<Encoding> encoding; ///< guessed when not given, like all that follow
    std::optional<char> delimiter;
    std::optional<char> decimal; ///< ',' or '.'
    std::optional<DateOrder> dateOrder; ///< of dates whose year is not first
};
