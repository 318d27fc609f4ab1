#pragma once

#include "tables/rowgroups.h"

#include <QMap>

/// Adds up amounts of any currencies, each currency by itself and exactly.
class AmountSums
{
public:
    /// Nothing for an amount that nobody has told.
    void add(const Amount &amount, const QString &currency);
    /// The sums so far; without any in SEK, because no rates are known here.
    Sum sum() const;

private:
    QMap<QString, WideSum> m_sums; ///< by code of the currency
};
