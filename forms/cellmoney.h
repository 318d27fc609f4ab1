#pragma once

#include "records/result.h"

class QLineEdit;

/// The currency of an amount that is written in a cell, which has room for one field only.
namespace cellmoney {

/// Shows the currency \a code behind what is written in \a edit.
void showCurrency(QLineEdit &edit, const QString &code);

/// The number in \a text without the currency written before or behind it: "250 SEK", "€ 12,50",
/// "300 kr". An error when that is another one than \a currency, the record's: nothing is
/// converted, and nothing is guessed. A word that is no currency stays where it is.
Result<QString> withoutCurrency(const QString &text, const QString &currency);

} // namespace cellmoney
