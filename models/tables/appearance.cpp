#include "tables/appearance.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Tone = enum Roles::Tone; // Roles::Tone alone names the role

struct Looks
{
    Q_DECLARE_TR_FUNCTIONS(Looks)
};

/// Days before a date from which on it is soon.
constexpr int soonDays = 90;

struct CodeLook
{
    const char *kind;
    const char *field;
    const char *code;
    const char *icon;
    Tone tone;
};

constexpr CodeLook codeLooks[] = {
    {"project", "status", "idea", "utblick-idea", Tone::Muted},
    {"project", "status", "preparing", "document-edit", Tone::Info},
    {"project", "status", "submitted", "mail-send", Tone::Info},
    {"project", "status", "approved", "emblem-ok", Tone::Ok},
    {"project", "status", "conditional", "dialog-warning", Tone::Warn},
    {"project", "status", "rejected", "process-stop", Tone::Bad},
    {"project", "status", "withdrawn", "edit-undo", Tone::Muted},
    {"project", "status", "contracted", "emblem-ok", Tone::Info},
    {"project", "status", "running", "media-playback-start", Tone::Ok},
    {"project", "status", "completed", "media-playback-stop", Tone::Muted},
    {"project", "status", "accounted", "emblem-ok", Tone::Muted},
    {"project", "status", "archived", "utblick-archive", Tone::Muted},
    {"project", "public_status", "planned", "utblick-idea", Tone::Plain},
    {"project", "public_status", "running", "media-playback-start", Tone::Ok},
    {"project", "public_status", "completed", "media-playback-stop", Tone::Muted},
    {"page", "status", "draft", "document-edit", Tone::Info},
    {"page", "status", "ready", "emblem-ok", Tone::Ok},
    {"page", "status", "published", "web-browser", Tone::Plain},
    {"town", "status", "active", "media-playback-start", Tone::Ok},
    {"town", "status", "dormant", "media-playback-stop", Tone::Muted},
    {"town", "status", "ended", "utblick-archive", Tone::Muted},
};

/// Fields that should have a value; \a of and \a codes say of which records, all when empty.
struct Expected
{
    const char *kind;
    const char *field;
    const char *of = "";
    const char *codes = "";
};

constexpr Expected expectedFields[] = {
    {"project", "start_date", "status", "contracted running completed accounted archived"},
    {"project", "end_date", "status", "contracted running completed accounted archived"},
    {"town", "agreement_date", "kind", "twin friendship cooperation"},
    {"network", "joined"},
    {"event", "start_date"},
    {"deadline", "date"},
    {"page", "review_date", "status", "published"},
    {"settings", "contact_name"},
    {"settings", "phone"},
    {"settings", "email"},
};

/// Days by which something must be over, for the records whose field \a of is among \a codes.
constexpr Expected dueFields[] = {
    {"project", "end_date", "status", "contracted running"},
    {"deadline", "date", "done", "false"},
};

bool is(const char *a, const char *b)
{
    return qstrcmp(a, b) == 0;
}

QString value(const Kind &kind, const Row &row, const char *field)
{
    const int index = kind.indexOf(QString::fromUtf8(field));
    return index < 0 ? QString() : row.values[size_t(index)].toString();
}

bool concerns(const Expected &rule, const Kind &kind, int field, const Row &row)
{
    if (!is(rule.kind, kind.key()) || !is(rule.field, kind.field(field).key))
        return false;
    const QStringList codes = QString::fromUtf8(rule.codes).split(u' ', Qt::SkipEmptyParts);
    return codes.isEmpty() || codes.contains(value(kind, row, rule.of));
}

template <size_t Size>
bool concerns(const Expected (&rules)[Size], const Kind &kind, int field, const Row &row)
{
    return std::any_of(std::begin(rules), std::end(rules),
                       [&](const Expected &rule) { return concerns(rule, kind, field, row); });
}

Appearance ofCode(const Kind &kind, const FieldInfo &field, const QString &code)
{
    for (const CodeLook &look : codeLooks) {
        if (is(look.kind, kind.key()) && is(look.field, field.key)
            && code == QLatin1StringView(look.code))
            return {QString::fromUtf8(look.icon), look.tone, false, {}};
    }
    return {};
}

Appearance ofDueDate(QDate date, QDate today)
{
    const qint64 days = today.daysTo(date);
    if (days < 0)
        return {u"appointment-missed"_s, Tone::Bad, false, Looks::tr("overdue")};
    if (days <= soonDays)
        return {u"appointment-soon"_s, Tone::Warn, false, Looks::tr("soon")};
    return {};
}

Appearance ofEmpty(const Kind &kind, int field, const Row &row)
{
    const bool missing = kind.field(field).required || concerns(expectedFields, kind, field, row);
    return {{}, missing ? Tone::Muted : Tone::Plain, missing, {}};
}

} // namespace

Appearance appearance(const Kind &kind, int field, const Row &row, QDate today)
{
    const FieldInfo &info = kind.field(field);
    const QVariant &content = row.values[size_t(field)];
    if (content.isNull() || content.toString().isEmpty())
        return ofEmpty(kind, field, row);
    if (info.type == FieldType::Choice)
        return ofCode(kind, info, content.toString());
    if (info.type == FieldType::Date && concerns(dueFields, kind, field, row))
        return ofDueDate(content.toDate(), today);
    if (is(kind.key(), "deadline") && is(info.key, "done") && content.toBool())
        return {u"emblem-ok"_s, Tone::Muted, false, {}};
    return {};
}

Appearance computedAppearance(const Kind &kind, const FieldInfo &field, const QVariant &value)
{
    if (value.isNull() || value.toString().isEmpty())
        return {};
    if (is(field.key, "days_left")) {
        const QDate day = QDate::currentDate();
        return ofDueDate(day.addDays(value.toLongLong()), day);
    }
    if (is(field.key, "missing_duties"))
        return {u"dialog-warning"_s, Tone::Warn, false, {}};
    if (is(field.key, "public_status"))
        return ofCode(kind, field, value.toString());
    return {};
}

bool isUnpublished(const Kind &kind, const Row &row)
{
    const int publish = kind.indexOf(u"publish");
    return publish >= 0 && row.id != 0 && !row.values[size_t(publish)].toBool();
}
