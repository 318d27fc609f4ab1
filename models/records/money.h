#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

/// An amount in hundredths of the record's currency (öre, cent); empty when nobody has said.
/// Exact: never a floating-point number. The currency stands in the record's `currency` field.
struct Amount
{
    std::optional<qint64> minor;
    bool operator==(const Amount &) const = default;
};

/// A decimal number with six places, as millionths: exchange rates, fees per inhabitant,
/// coordinates.
struct Decimal
{
    std::optional<qint64> micro;
    bool operator==(const Decimal &) const = default;
};

/// An amount with its currency, for sums and computations.
struct Money
{
    qint64 minor = 0; ///< hundredths
    QString currency; ///< ISO 4217 code
    bool operator==(const Money &) const = default;
};

/// \a amount times \a rate, rounded half away from zero to hundredths; empty when either is unknown
/// or the product does not fit. \a rate is in the target currency per unit of the amount's
/// currency.
std::optional<qint64> converted(const Amount &amount, const Decimal &rate);

/// Share of \a whole that \a part is, in permille (80 % = 800), rounded half up; both in one
/// currency. Empty when either is unknown, the whole is not positive, or the part negative. Source:
/// co-financing rate, Regulation (EU) 2021/1060, Article 112.
std::optional<int> permille(const Amount &part, const Amount &whole);
