#include "tables/sumtext.h"

#include "records/shown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sumtext {

namespace {

struct SumText
{
    Q_DECLARE_TR_FUNCTIONS(SumText)
};

bool isInSek(const Listing &listing, int column)
{
    return listing.isComputed(column) && listing.computed(column).amount >= 0;
}

QString withCurrency(qint64 minor, const QString &currency)
{
    return shown::amount(minor) + QChar(QChar::Nbsp)
        + (currency.isEmpty() ? SumText::tr("without currency") : currency);
}

QString perCurrency(const Sum &sum)
{
    std::vector<std::pair<qint64, QString>> parts;
    for (auto one = sum.minor.begin(); one != sum.minor.end(); ++one)
        parts.emplace_back(one.value(), one.key());
    std::ranges::stable_sort(parts, std::greater());
    QStringList words;
    for (const auto &[minor, currency] : parts)
        words.append(withCurrency(minor, currency));
    return words.join(u" · "_s);
}

QString tooLarge()
{
    return SumText::tr("too large to add up");
}

/// In whole units, and from a thousand millions on in millions, which a narrow column has room for.
QString brief(qint64 minor)
{
    constexpr qint64 million = 1'000'000;
    if (minor > -1000 * million * 100 && minor < 1000 * million * 100)
        return shown::wholeAmount(minor);
    return SumText::tr("%1 M").arg(shown::wholeAmount(minor / million));
}

/// "3 813 728,00 SEK + 2 unknown rates"; the rates alone when nothing else is known.
QString inSek(const Sum &sum, const QString &amount)
{
    const QString unknown = SumText::tr("%n unknown rate(s)", nullptr, sum.unknown);
    const bool isAllUnknown = sum.sek == 0 && sum.unknown > 0;
    if (isAllUnknown)
        return unknown;
    return sum.unknown > 0 ? amount + u" + "_s + unknown : amount;
}

} // namespace

QString inColumn(const Listing &listing, int column, const Sum &sum)
{
    if (sum.minor.isEmpty())
        return {};
    if (sum.isTooLarge)
        return tooLarge();
    if (isInSek(listing, column))
        return inSek(sum, shown::amount(sum.sek));
    if (sum.minor.size() == 1)
        return shown::amount(sum.minor.first());
    return SumText::tr("%n currencies", nullptr, int(sum.minor.size()));
}

QString shortInColumn(const Listing &listing, int column, const Sum &sum)
{
    const bool converted = isInSek(listing, column);
    const bool isOne = !sum.isTooLarge && (converted ? sum.sek != 0 : sum.minor.size() == 1);
    if (!isOne)
        return inColumn(listing, column, sum);
    if (!converted)
        return brief(sum.minor.first());
    return brief(sum.sek) + (sum.unknown > 0 ? u" + ?"_s : QString());
}

QString whole(const Listing &listing, int column, const Sum &sum)
{
    if (sum.minor.isEmpty())
        return {};
    if (sum.isTooLarge)
        return tooLarge();
    if (isInSek(listing, column))
        return inSek(sum, withCurrency(sum.sek, u"SEK"_s));
    return perCurrency(sum);
}

QString total(const Sum &sum)
{
    if (sum.isTooLarge)
        return tooLarge();
    const QString each = perCurrency(sum);
    const bool isOnlySek = sum.minor.size() == 1 && sum.minor.firstKey() == u"SEK";
    if (each.isEmpty() || isOnlySek)
        return each;
    if (sum.sek == 0)
        return each; // no rate is told: nothing to add to the currencies
    return each + u" = "_s
        + inSek(sum, shown::wholeAmount(sum.sek) + QChar(QChar::Nbsp) + u"SEK"_s);
}

} // namespace sumtext
