#pragma once

#include "records/kind.h"

#include <QMap>

/// Sums of money as the status line and the overview write them.
namespace sums {

/// The field whose sum is told for \a kind: the EU contribution of projects, else the first listed
/// amount; -1 when there is none.
int fieldOf(const Kind &kind);

/// "2 493 582,59 EUR · 1 000,00 SEK", the largest first; empty when there is nothing. An amount
/// without currency is told as such.
QString text(const QMap<QString, qint64> &minorByCurrency);

} // namespace sums
