#include "exchange/csvcell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Longer cells are prose; no amount or date needs as many bytes.
constexpr qsizetype longestValue = 48;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Marks of thousands and signs that are no ASCII, and what they stand for.
struct Symbol
{
    QByteArrayView utf8;
    char meaning;
};

constexpr Symbol symbols[] = {
    {"\xC2\xA0", ' '}, // no-break space
    {"\xE2\x80\xAF", ' '}, // narrow no-break space
    {"\xE2\x80\x89", ' '}, // thin space
    {"\xE2\x80\x87", ' '}, // figure space
    {"\xE2\x80\x99", ' '}, // apostrophe, as in Switzerland
    {"'", ' '},
    {"\xE2\x88\x92", '-'}, // minus sign
};

constexpr QByteArrayView units[] = {"EUR",          "SEK", "DKK", "NOK",      "USD", "GBP",
                                    "\xE2\x82\xAC", "kr",  "$",   "\xC2\xA3", "%"};

QByteArrayView trimmed(QByteArrayView cell)
{
    for (;;) {
        cell = cell.trimmed();
        if (cell.startsWith("\xC2\xA0"))
            cell = cell.sliced(2);
        else if (cell.endsWith("\xC2\xA0"))
            cell.chop(2);
        else
            return cell;
    }
}

/// Cuts the unit off \a cell and returns it.
QByteArrayView takeUnit(QByteArrayView &cell)
{
    for (const QByteArrayView unit : units) {
        const QByteArrayView whole = cell;
        if (cell.startsWith(unit)) {
            cell = trimmed(cell.sliced(unit.size()));
            return whole.first(unit.size());
        }
        if (cell.endsWith(unit)) {
            cell = trimmed(cell.chopped(unit.size()));
            return whole.last(unit.size());
        }
    }
    return {};
}

/// Appends what \a cell begins with to \a body and returns its bytes; 0 for anything foreign.
qsizetype takeSign(QByteArrayView cell, NumberCell &number)
{
    const char c = cell.front();
    if (isDigit(c) || c == '.' || c == ',' || c == ' ' || c == '-' || c == '+') {
        number.body.append(c);
        return 1;
    }
    for (const Symbol &symbol : symbols) {
        if (cell.startsWith(symbol.utf8)) {
            number.body.append(symbol.meaning);
            return symbol.utf8.size();
        }
    }
    return 0;
}

/// What stands behind the sign.
QByteArrayView unsignedBody(const NumberCell &number)
{
    const QByteArrayView body(number.body.data(), number.body.size());
    const bool hasSign = body.startsWith('-') || body.startsWith('+');
    return hasSign ? body.sliced(1) : body;
}

/// True for 1 234 567, with \a mark for the space: one to three digits, then threes.
bool isGrouped(QByteArrayView whole, char mark)
{
    const qsizetype first = std::min(whole.size(), whole.indexOf(mark));
    if (first < 1 || first > 3)
        return false;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const bool shouldBeMark = at >= first && (at - first) % 4 == 0;
        if (shouldBeMark ? whole[at] != mark : !isDigit(whole[at]))
            return false;
    }
    return (whole.size() - first) % 4 == 0;
}

/// Judges a number whose only marks are \a mark, or spaces before it.
bool judgeOneMark(QByteArrayView body, char mark, NumberCell &number)
{
    const qsizetype at = body.indexOf(mark);
    if (body.indexOf(mark, at + 1) >= 0) {
        number.sure = mark == ',' ? '.' : ',';
        return isGrouped(body, mark);
    }
    const QByteArrayView whole = body.first(at);
    const bool spaced = whole.contains(' ');
    const bool couldBeGroup = !spaced && !body.startsWith('0') && isGrouped(body, mark);
    (couldBeGroup ? number.unsure : number.sure) = mark;
    return (spaced ? isGrouped(whole, ' ') : !whole.isEmpty()) && !body.sliced(at).contains(' ');
}

/// Finds the decimal mark; false when the digits and marks form no number.
bool judge(NumberCell &number)
{
    const QByteArrayView body = unsignedBody(number);
    if (body.isEmpty() || !isDigit(body.front()) || !isDigit(body.back()) || body.contains('-')
        || body.contains('+'))
        return false;
    const qsizetype comma = body.lastIndexOf(',');
    const qsizetype point = body.lastIndexOf('.');
    if (comma < 0 && point < 0)
        return !body.contains(' ') || isGrouped(body, ' ');
    if (comma < 0 || point < 0)
        return judgeOneMark(body, comma < 0 ? '.' : ',', number);
    number.sure = comma > point ? ',' : '.';
    const qsizetype at = std::max(comma, point);
    return isGrouped(body.first(at), comma > point ? '.' : ',') && !body.sliced(at).contains(' ');
}

int toInt(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// Cuts one to four digits off \a cell; empty when it does not begin with them.
QByteArrayView takeDigits(QByteArrayView &cell)
{
    const auto end = std::find_if_not(cell.begin(), cell.end(), isDigit);
    const QByteArrayView digits(cell.begin(), end);
    cell = cell.sliced(digits.size());
    return digits.size() <= 4 ? digits : QByteArrayView();
}

/// True for nothing, and for a time of day that says nothing: T00:00:00.000Z.
bool isNoTime(QByteArrayView rest)
{
    if (rest.isEmpty())
        return true;
    if (rest.front() != 'T' && rest.front() != ' ')
        return false;
    return rest.size() >= 5 && std::all_of(rest.begin() + 1, rest.end(), [](char c) {
               return c == '0' || c == ':' || c == '.' || c == 'Z';
           });
}

std::optional<DateCell> compactDate(QByteArrayView cell)
{
    const DateCell date{.first = toInt(cell.first(4)),
                        .second = toInt(cell.sliced(4, 2)),
                        .third = toInt(cell.sliced(6)),
                        .yearFirst = true,
                        .compact = true};
    const bool likely = date.first >= 1900 && date.first <= 2100 && date.second >= 1
        && date.second <= 12 && date.third >= 1 && date.third <= 31;
    return likely ? std::optional(date) : std::nullopt;
}
} // namespace

std::optional<NumberCell> NumberCell::read(QByteArrayView cell)
{
    if (cell.size() > longestValue)
        return {};
    cell = trimmed(cell);
    NumberCell number;
    if (!cell.isEmpty() && !(isDigit(cell.front()) && isDigit(cell.back())))
        number.unit = takeUnit(cell);
    while (!cell.isEmpty()) {
        const qsizetype taken = takeSign(cell, number);
        if (taken == 0)
            return {};
        cell = cell.sliced(taken);
    }
    if (!judge(number))
        return {};
    return number;
}

std::optional<QByteArray> NumberCell::plain(char decimal) const
{
    if (sure != 0 && sure != decimal)
        return {};
    QByteArray text;
    for (const char c : body) {
        if (isDigit(c) || c == '-')
            text.append(c);
        else if (c == decimal)
            text.append('.');
    }
    return text;
}

std::optional<DateCell> DateCell::read(QByteArrayView cell)
{
    if (cell.size() > longestValue)
        return {};
    cell = trimmed(cell);
    if (cell.size() < 8 || !isDigit(cell.front()))
        return {};
    if (cell.size() == 8 && std::all_of(cell.begin(), cell.end(), isDigit))
        return compactDate(cell);
    DateCell date;
    const QByteArrayView first = takeDigits(cell);
    date.separator = cell.isEmpty() ? '\0' : cell.front();
    if (first.isEmpty() || !"-./"_ba.contains(date.separator))
        return {};
    cell = cell.sliced(1);
    const QByteArrayView second = takeDigits(cell);
    if (second.isEmpty() || second.size() > 2 || !cell.startsWith(date.separator))
        return {};
    cell = cell.sliced(1);
    const QByteArrayView third = takeDigits(cell);
    date.yearFirst = first.size() == 4;
    const bool hasYear = date.yearFirst ? third.size() == 1 || third.size() == 2
                                        : first.size() <= 2 && third.size() == 4;
    if (!hasYear || !isNoTime(cell))
        return {};
    date.first = toInt(first);
    date.second = toInt(second);
    date.third = toInt(third);
    return date;
}

QDate DateCell::date(DateOrder order) const
{
    if (yearFirst)
        return QDate(first, second, third);
    if (order == DateOrder::MonthDayYear)
        return QDate(third, first, second);
    return QDate(third, second, first);
}
