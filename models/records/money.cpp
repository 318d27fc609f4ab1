#include "records/money.h"

#include <QtNumeric>

#include <cmath>

namespace {

/// a*b/divisor rounded half away from zero, by splitting so that 64 bits are enough; empty if not.
std::optional<qint64> scaled(qint64 a, qint64 b, qint64 divisor)
{
    qint64 whole = 0;
    qint64 rest = 0;
    if (qMulOverflow(a / divisor, b, &whole) || qMulOverflow(a % divisor, b, &rest))
        return std::nullopt;
    const qint64 half = rest < 0 ? -divisor / 2 : divisor / 2;
    qint64 sum = 0;
    if (qAddOverflow(rest, half, &rest) || qAddOverflow(whole, rest / divisor, &sum))
        return std::nullopt;
    return sum;
}

} // namespace

std::optional<qint64> converted(const Amount &amount, const Decimal &rate)
{
    if (!amount.minor || !rate.micro)
        return std::nullopt;
    return scaled(*amount.minor, *rate.micro, 1'000'000);
}

std::optional<int> permille(const Amount &part, const Amount &whole)
{
    if (!part.minor || !whole.minor || *whole.minor <= 0 || *part.minor < 0)
        return std::nullopt;
    if (*part.minor > *whole.minor)
        return std::nullopt;
    const double exact = 1000.0 * double(*part.minor) / double(*whole.minor);
    return int(std::lround(exact));
}
