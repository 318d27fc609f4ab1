#pragma once

#include "records/field.h"
#include "records/parse.h"

#include <QCoreApplication>

/// A cell as a value of the register.
struct ImportValue
{
    Q_DECLARE_TR_FUNCTIONS(ImportValue)
public:
    QVariant value;
    QString unit; ///< of an amount, as written: "EUR", "kr"; or empty

    /// Reads \a cell for any field but references and links. The error says what is wrong with the
    /// value and how to write it. Numbers that can be read in two ways are read by \a habits; what
    /// contradicts them is an error.
    static Result<ImportValue> read(const FieldInfo &field, const QString &cell,
                                    const parse::Habits &habits);

    /// The code of the currency that \a unit stands for. A krona is Swedish, Norwegian or Danish:
    /// \a fallback tells, and nothing when it is none of them.
    static std::optional<QString> currencyOf(const QString &unit, const QString &fallback);
};
