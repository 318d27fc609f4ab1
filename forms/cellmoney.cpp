#include "cellmoney.h"

#include "theme.h"

#include "records/choices.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cellmoney {

namespace {

struct CellMoney
{
    Q_DECLARE_TR_FUNCTIONS(CellMoney)
};

/// Currencies that people write as \a word; a krona may be Swedish, Norwegian or Danish.
QStringList meant(const QString &word)
{
    static const QHash<QString, QStringList> signs{
        {u"€"_s, {u"EUR"_s}},
        {u"EURO"_s, {u"EUR"_s}},
        {u"KR"_s, {u"SEK"_s, u"NOK"_s, u"DKK"_s, u"ISK"_s}},
        {u"$"_s, {u"USD"_s}},
        {u"£"_s, {u"GBP"_s}},
        {u"ZŁ"_s, {u"PLN"_s}},
    };
    const QString upper = word.toUpper();
    if (const auto found = signs.constFind(upper); found != signs.constEnd())
        return *found;
    const bool isCode = std::ranges::any_of(currencies(), [&](const Choice &choice) {
        return upper == QLatin1StringView(choice.code);
    });
    return isCode ? QStringList{upper} : QStringList();
}

} // namespace

void showCurrency(QLineEdit &edit, const QString &code)
{
    if (code.isEmpty())
        return;
    auto *label = new QLabel(code, &edit);
    label->setObjectName(u"currency"_s);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    Theme::setTextRole(*label, Theme::Size::Normal, ColorRole::Text2);
    auto *layout = new QHBoxLayout(&edit);
    layout->setContentsMargins(0, 0, Theme::cellPadding, 0);
    layout->addStretch();
    layout->addWidget(label);
    edit.setTextMargins(0, 0, label->sizeHint().width() + Theme::iconGap, 0);
}

Result<QString> withoutCurrency(const QString &text, const QString &currency)
{
    static const QRegularExpression form(
        u"^\\s*([\\p{L}\\p{Sc}]*)\\s*([^\\p{L}\\p{Sc}]*?)\\s*([\\p{L}\\p{Sc}]*)\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(2).isEmpty())
        return text;
    if (match.captured(1).isEmpty() == match.captured(3).isEmpty())
        return text; // none, or two
    const QStringList currencies = meant(match.captured(1) + match.captured(3));
    if (currencies.isEmpty())
        return text;
    if (currencies.contains(currency))
        return match.captured(2);
    if (currency.isEmpty())
        return Error{Error::Code::Invalid,
                     CellMoney::tr("The record has no currency yet. Choose %1 as its currency "
                                   "first, or write the number alone.")
                         .arg(currencies.constFirst()),
                     {}};
    return Error{Error::Code::Invalid,
                 CellMoney::tr("The amounts of this record are in %1, not in %2. Write the amount "
                               "in %1, or change the currency first.")
                     .arg(currency, currencies.constFirst()),
                 {}};
}

} // namespace cellmoney
