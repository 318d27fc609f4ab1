#include "site/contactcentre.h"

#include "site/sitecontext.h"

#include "pages/address.h"
#include "rules/finding.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isClosed(const QString &typed)
{
    static const QStringList words{u"-"_s,      u"–"_s,      u"stängt"_s,
                                   u"closed"_s, u"lukket"_s, u"geschlossen"_s};
    return words.contains(typed.trimmed().toLower());
}

/// A line of exceptions: "2026-12-24 stängt".
struct HoursException
{
    QDate date;
    QString words;
};

/// Those from \a today on, the next one first: what is over helps nobody.
std::vector<HoursException> exceptionsOf(const Settings &settings, QDate today)
{
    std::vector<HoursException> list;
    for (const QString &line : settings.hoursExceptions.split(u'\n')) {
        const QDate date = QDate::fromString(line.trimmed().left(10), Qt::ISODate);
        if (date.isValid() && date >= today)
            list.push_back({date, line.trimmed().mid(10).trimmed()});
    }
    std::ranges::stable_sort(list, {}, &HoursException::date);
    return list;
}

std::array<QString, 7> weekOf(const Settings &settings)
{
    return {settings.hoursMonday,   settings.hoursTuesday, settings.hoursWednesday,
            settings.hoursThursday, settings.hoursFriday,  settings.hoursSaturday,
            settings.hoursSunday};
}

bool isWritten(const QString &hours)
{
    return !hours.trimmed().isEmpty();
}

/// The words tell whether it is open at this moment, which only the script can: "Öppet · Stänger
/// kl. 16.30", "Öppet nu"; not "Stänger kl. 16.30", "Öppet vardagar" or "Stängt i juli".
bool isState(const QString &note)
{
    static const QRegularExpression state(
        u"\\b(öppet|stängt|open|closed)(\\s+(nu|now)\\b|\\s*([·.,;]|$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return state.match(note).hasMatch();
}

/// What the script computes with; absent when one of the days cannot be read, since "closed now"
/// must never be a guess.
TemplateData liveHours(const Settings &settings, QDate today)
{
    QStringList week;
    for (const QString &day : weekOf(settings)) {
        const std::optional<QString> hours = hoursForScript(day);
        if (!hours)
            return TemplateData(false);
        week.append(*hours);
    }
    QStringList exceptions;
    for (const HoursException &exception : exceptionsOf(settings, today)) {
        const std::optional<QString> hours = hoursForScript(exception.words);
        if (!hours)
            return TemplateData(false);
        exceptions.append(exception.date.toString(Qt::ISODate) + u'=' + *hours);
    }
    if (week.count(u"-"_s) == week.size())
        return TemplateData(false);
    TemplateData live(TemplateData::type::object);
    put(live, "week", week.join(u' '));
    put(live, "exceptions", exceptions.join(u';'));
    return live;
}

/// Hours as they are printed: "8-16.30" as "8.00–16.30"; as typed when they cannot be read.
QString printed(const QString &typed, const SiteWords &words)
{
    if (isClosed(typed))
        return words("closed");
    const std::optional<QString> hours = hoursForScript(typed);
    return hours ? QString(*hours).replace(u'-', u'–') : typed;
}

/// Days with the same hours beside each other in one line: "Måndag–fredag 8.00–16.30".
void putDays(TemplateData &hours, const Settings &settings, const SiteWords &words, QDate today)
{
    const std::array<QString, 7> week = weekOf(settings);
    const QLocale locale(words.language());
    TemplateList days;
    for (size_t from = 0; from < week.size();) {
        size_t to = from;
        while (to + 1 < week.size() && week[to + 1] == week[from])
            ++to;
        if (week[from].isEmpty()) { // nobody has told us
            from = to + 1;
            continue;
        }
        QString name = locale.dayName(int(from) + 1);
        name.front() = name.front().toUpper();
        if (to > from)
            name += u'–' + locale.dayName(int(to) + 1);
        TemplateData &entry = days.add();
        put(entry, "day", name);
        put(entry, "hours", printed(week[from], words));
        from = to + 1;
    }
    for (const HoursException &exception : exceptionsOf(settings, today)) {
        TemplateData &entry = days.add();
        put(entry, "day", words.date(exception.date));
        put(entry, "hours", printed(exception.words, words));
    }
    days.putInto(hours, "days");
}

} // namespace

std::optional<QString> hoursForScript(const QString &typed)
{
    if (isClosed(typed))
        return u"-"_s;
    static const QRegularExpression span(
        u"^\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*$"_s);
    const QRegularExpressionMatch match = span.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto minutes = [&match](int part) {
        const QString written = match.captured(part);
        return written.isEmpty() ? u"00"_s : written;
    };
    const auto time = [&match, &minutes](int part) -> std::optional<int> {
        const int minute = minutes(part + 1).toInt();
        const int ofDay = match.captured(part).toInt() * 60 + minute;
        return minute < 60 && ofDay <= 24 * 60 ? std::optional(ofDay) : std::nullopt;
    };
    const std::optional<int> start = time(1);
    const std::optional<int> end = time(3);
    if (!start || !end || *start >= *end)
        return std::nullopt;
    return u"%1.%2-%3.%4"_s.arg(match.captured(1), minutes(2), match.captured(3), minutes(4));
}

void putContactCentre(TemplateData &data, const Settings &settings, const SiteWords &words,
                      QDate today)
{
    TemplateData contact(TemplateData::type::object);
    put(contact, "name", settings.contactName.isEmpty() ? words("contact") : settings.contactName);
    put(contact, "text", settings.contactText);
    // Both are written in Swedish.
    const QString written = words.language() == u"sv" ? QString() : u"sv"_s;
    put(contact, "nameLang", settings.contactName.isEmpty() ? QString() : written);
    put(contact, "textLang", written);
    TemplateData phone(TemplateData::type::object);
    put(phone, "number", phoneNumber(settings.phone));
    put(phone, "words", settings.phone);
    put(contact, "phone", settings.phone.isEmpty() ? TemplateData(false) : std::move(phone));
    const bool canBeMailed = safeAddress(u"mailto:"_s + settings.email).has_value();
    put(contact, "email", canBeMailed ? settings.email : QString());
    put(contact, "any", !settings.phone.isEmpty() || canBeMailed);
    TemplateList address;
    for (const QString &line : settings.address.split(u'\n', Qt::SkipEmptyParts)) {
        TemplateData &entry = address.add();
        put(entry, "first", address.size() == 1);
        put(entry, "text", line);
    }
    address.putInto(contact, "address");
    TemplateData hours(TemplateData::type::object);
    putDays(hours, settings, words, today);
    TemplateData live = liveHours(settings, today);
    const bool isLive = !live.is_false();
    put(hours, "live", std::move(live));
    // A note such as "open until 16.30" would contradict what the script says at night.
    put(hours, "note", isLive ? QString() : settings.hoursNote);
    const bool any = isLive || !hours["days"].is_false() || !settings.hoursNote.isEmpty();
    put(contact, "hours", any ? std::move(hours) : TemplateData(false));
    put(data, "contact", std::move(contact));
}

std::vector<Problem> hoursProblems(const Settings &settings)
{
    static constexpr std::array<const char *, 7> fields{
        "hours_monday", "hours_tuesday",  "hours_wednesday", "hours_thursday",
        "hours_friday", "hours_saturday", "hours_sunday"};
    const auto unreadable = [](const QString &hours) {
        return Rules::tr("“%1” cannot be read as opening hours. Write them like 8.00–16.30, or "
                         "closed.")
            .arg(hours);
    };
    std::vector<Problem> problems;
    const std::array<QString, 7> week = weekOf(settings);
    const bool isToldAtAll = std::ranges::any_of(week, isWritten);
    for (size_t day = 0; day < week.size(); ++day) {
        if (isWritten(week[day]) && !hoursForScript(week[day]))
            problems.push_back({fields[day], unreadable(week[day])});
        else if (isToldAtAll && !isWritten(week[day]))
            problems.push_back({fields[day],
                                Rules::tr("Nothing is said of this day, so the site cannot tell "
                                          "whether it is open now. Write the hours, or closed.")});
    }
    if (isState(settings.hoursNote))
        problems.push_back(
            {"hours_note",
             Rules::tr("“%1” would stand on the site at all hours, also when it is not so. Write "
                       "the hours of each day instead: then the site says what is so now.")
                 .arg(settings.hoursNote.trimmed())});
    QSet<QString> days;
    for (const QString &line : settings.hoursExceptions.split(u'\n')) {
        const QString written = line.trimmed();
        if (written.isEmpty())
            continue;
        const QString day = written.left(10);
        if (days.contains(day))
            problems.push_back(
                {"hours_exceptions",
                 Rules::tr("%1 is told twice. Keep the line that is right.").arg(day)});
        days.insert(day);
        if (!QDate::fromString(written.left(10), Qt::ISODate).isValid())
            problems.push_back({"hours_exceptions",
                                Rules::tr("“%1” is not told. Begin the line with its day, such as "
                                          "2026-12-24 closed.")
                                    .arg(written)});
        else if (!hoursForScript(written.mid(10)))
            problems.push_back({"hours_exceptions", unreadable(written)});
    }
    return problems;
}
