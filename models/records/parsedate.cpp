#include "records/parse.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parse {

using namespace Qt::StringLiterals;

namespace {

struct Parse
{
    Q_DECLARE_TR_FUNCTIONS(Parse)
};

Error unreadable(QStringView text)
{
    return {Error::Code::Invalid,
            Parse::tr("“%1” is not a date. Write it like 2027-01-31.").arg(text.toString()),
            {}};
}

/// The day, or what is wrong with it and which day the month ends.
Result<QDate> day(int year, int month, int dayOfMonth, QStringView text)
{
    const QDate date(year, month, dayOfMonth);
    if (date.isValid() && year >= 1000)
        return date;
    const QDate first(year, month, 1);
    if (first.isValid() && year >= 1000 && dayOfMonth > 28 && dayOfMonth <= 31) {
        const QDate last(year, month, first.daysInMonth());
        return Error{Error::Code::Invalid,
                     Parse::tr("%1 is not in the calendar. Write %2 or earlier.")
                         .arg(text.toString(), last.toString(Qt::ISODate)),
                     {}};
    }
    return unreadable(text);
}

/// Number of the month that \a word begins, in Swedish or English; 0 for none.
int monthNamed(const QString &word)
{
    static const char *const starts[][2] = {{"jan", "jan"}, {"feb", "feb"}, {"mar", "mar"},
                                            {"apr", "apr"}, {"maj", "may"}, {"jun", "jun"},
                                            {"jul", "jul"}, {"aug", "aug"}, {"sep", "sep"},
                                            {"okt", "oct"}, {"nov", "nov"}, {"dec", "dec"}};
    for (int i = 0; i < 12; ++i)
        for (const char *start : starts[i])
            if (word.startsWith(QLatin1StringView(start), Qt::CaseInsensitive))
                return i + 1;
    return 0;
}

Result<QDate> ordered(int a, int b, int year, DateOrder order, QStringView text)
{
    if (order == DateOrder::MonthDayYear)
        return day(year, a, b, text);
    return day(year, b, a, text);
}

} // namespace

Result<QDate> date(QStringView text, DateOrder order)
{
    static const QRegularExpression iso(uR"(^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$)"_s);
    static const QRegularExpression compact(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    static const QRegularExpression european(uR"(^(\d{1,2})[-./ ] ?(\d{1,2})[-./ ] ?(\d{4})$)"_s);
    static const QRegularExpression named(uR"(^(\d{1,2})\.? (\p{L}+)\.? (\d{4})$)"_s);

    const QString bare = text.trimmed().toString();
    if (bare.size() > 30)
        return unreadable(text);
    for (const QRegularExpression *pattern : {&iso, &compact}) {
        if (const auto match = pattern->match(bare); match.hasMatch())
            return day(match.captured(1).toInt(), match.captured(2).toInt(),
                       match.captured(3).toInt(), text);
    }
    if (const auto match = european.match(bare); match.hasMatch())
        return ordered(match.captured(1).toInt(), match.captured(2).toInt(),
                       match.captured(3).toInt(), order, text);
    if (const auto match = named.match(bare); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2)))
            return day(match.captured(3).toInt(), month, match.captured(1).toInt(), text);
    }
    return unreadable(text);
}

} // namespace parse
