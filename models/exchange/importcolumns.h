#pragma once

#include "exchange/dialect.h"
#include "exchange/importoptions.h"

#include "records/parse.h"

/// One column of a file and what it is in the register.
struct ImportColumn
{
    Q_DECLARE_TR_FUNCTIONS(ImportColumn)
public:
    enum class Use { LeftOut, Field, Id, Uuid };
    enum class Match { None, Label, Key, Asked };
    QString name; ///< its cell in the first row, or "Column 3" when that is empty
    Use use = Use::LeftOut;
    Match match = Match::None; ///< by what the field was found
    int field = -1; ///< index in Kind::fields()
    parse::Habits habits; ///< how its values are written
    bool allEmpty = false;
    QString firstValue; ///< for recognising it
};

/// Key or label without case, spaces, underscores and hyphens: what column names are compared by.
QString bareName(const QString &name);

/// False for fields a text file cannot hold: page content and kept files.
bool isImportable(const FieldInfo &field);

/// The field of \a kind named \a name by key or label; -1 for none.
int fieldNamed(const Kind &kind, const QString &name);

/// What each column of the file is. Usage when an option names a column or field that does not
/// exist, or two columns would be the same field.
Result<std::vector<ImportColumn>> matchColumns(const Dialect &dialect,
                                               const ImportOptions &options);

/// What was matched and what is left out: sentences without full stop.
QStringList columnNotes(const Kind &kind, const std::vector<ImportColumn> &columns);
