#include "report/amountsums.h"

void AmountSums::add(const Amount &amount, const QString &currency)
{
    if (amount.minor)
        m_sums[currency].add(*amount.minor);
}

Sum AmountSums::sum() const
{
    Sum sum;
    for (auto one = m_sums.begin(); one != m_sums.end(); ++one) {
        const std::optional<qint64> total = one->total();
        sum.isTooLarge = sum.isTooLarge || !total;
        sum.minor[one.key()] = total.value_or(0);
    }
    return sum;
}
