#pragma once

#include "records/kind.h"
#include "records/programme.h"
#include "records/result.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

class Reader;

/// What computed columns need beside the record itself.
struct Surroundings
{
    QDate today;
    std::optional<qint64> inhabitants; ///< of the municipality, for fees per inhabitant
    QHash<qint64, Programme> programmes; ///< by id

    /// As they stand in the register on the day \a today.
    static Result<Surroundings> read(const Reader &reader, QDate today);
    /// A change of a record of \a kind may change them.
    static bool dependOn(const Kind &kind);
};

/// A column that is worked out from a record and never kept.
struct Computed
{
    FieldInfo info;
    std::vector<int> inputs; ///< the fields that are read for it
    /// As a Row holds values; invalid, or an empty text, when it cannot be worked out.
    QVariant (*value)(const Row &row, const Surroundings &around) = nullptr;
    int amount = -1; ///< the field whose amounts stand here in SEK, or -1

    /// What stands in the cell when there is no value though one is expected: an amount whose rate
    /// is not known. Empty otherwise.
    QString standIn(const Row &row) const;
};

/// The computed columns of \a kind, in order. A project has its co-financing rate, public status,
/// days left, amounts in SEK at its own rate, the LIX of its summary, and what it owes the public;
/// a network its yearly fee; networks and towns the LIX of their summaries; a deadline its days
/// left.
std::vector<Computed> computedColumns(const Kind &kind);

/// A yearly fee in hundredths: \a fixed plus \a perInhabitant (millionths of the currency) for each
/// of \a inhabitants, at most \a cap. Empty when nothing is known, or the fee depends on a number
/// of inhabitants that nobody has told. Example: Klimatkommunerna, 4,000 kr and 0.25 kr for each
/// inhabitant, at most 36,000.
std::optional<qint64> yearlyFee(const Amount &fixed, const Decimal &perInhabitant,
                                const Amount &cap, std::optional<qint64> inhabitants);
/// \a amount of \a currency in SEK at \a rate, in hundredths; SEK is itself. Empty when the rate is
/// not known or no rate at all (none is zero or less), or the product does not fit.
std::optional<qint64> inSek(const Amount &amount, const QString &currency, const Decimal &rate);
