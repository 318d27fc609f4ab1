#include "sections.h"

#include "records/shown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Sections
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

constexpr Section list[] = {
    {"overview", "go-home", true},
    {"project", "utblick-project", true},
    {"network", "utblick-network", true},
    {"town", "utblick-town", true},
    {"page", "text-x-generic", true},
    {"deadline", "x-office-calendar", true},
    {"programme", "utblick-programme", false},
    {"organisation", "utblick-organisation", false},
    {"contact", "x-office-address-book", false},
    {"settings", "preferences-system", false},
};

/// Source texts of one kind, in the context Sections.
struct Words
{
    const char *kind;
    const char *newRecord;
    const char *empty;
    const char *shownOf;
    const char *counted;
};

constexpr Words words[] = {
    {"project", QT_TRANSLATE_NOOP("Sections", "New project"),
     QT_TRANSLATE_NOOP("Sections", "No projects yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 project(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 project(s)")},
    {"network", QT_TRANSLATE_NOOP("Sections", "New network"),
     QT_TRANSLATE_NOOP("Sections", "No networks yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 network(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 network(s)")},
    {"town", QT_TRANSLATE_NOOP("Sections", "New twin town"),
     QT_TRANSLATE_NOOP("Sections", "No twin towns yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 town(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 town(s)")},
    {"page", QT_TRANSLATE_NOOP("Sections", "New page"),
     QT_TRANSLATE_NOOP("Sections", "No pages yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 page(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 page(s)")},
    {"deadline", QT_TRANSLATE_NOOP("Sections", "New deadline"),
     QT_TRANSLATE_NOOP("Sections", "No deadlines yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 deadline(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 deadline(s)")},
    {"programme", QT_TRANSLATE_NOOP("Sections", "New programme"),
     QT_TRANSLATE_NOOP("Sections", "No programmes yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 programme(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 programme(s)")},
    {"organisation", QT_TRANSLATE_NOOP("Sections", "New organisation"),
     QT_TRANSLATE_NOOP("Sections", "No organisations yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 organisation(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 organisation(s)")},
    {"contact", QT_TRANSLATE_NOOP("Sections", "New contact"),
     QT_TRANSLATE_NOOP("Sections", "No contacts yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 contact(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 contact(s)")},
    {"document", QT_TRANSLATE_NOOP("Sections", "New document"),
     QT_TRANSLATE_NOOP("Sections", "No documents yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 document(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 document(s)")},
    {"event", QT_TRANSLATE_NOOP("Sections", "New event"),
     QT_TRANSLATE_NOOP("Sections", "No events yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 event(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 event(s)")},
    {"", QT_TRANSLATE_NOOP("Sections", "New record"),
     QT_TRANSLATE_NOOP("Sections", "No records yet."),
     QT_TRANSLATE_N_NOOP("Sections", "of %1 record(s) shown"),
     QT_TRANSLATE_N_NOOP("Sections", "%1 record(s)")},
};

const Words &wordsOf(const Kind &kind)
{
    const auto *const found = std::ranges::find_if(
        words, [&](const Words &w) { return qstrcmp(w.kind, kind.key()) == 0; });
    return found == std::end(words) ? *std::prev(std::end(words)) : *found;
}

} // namespace

std::span<const Section> sections::all()
{
    return list;
}

const Section *sections::find(QStringView key)
{
    const auto *const found = std::ranges::find_if(
        list, [&](const Section &s) { return key == QLatin1StringView(s.key); });
    return found == std::end(list) ? nullptr : found;
}

const Kind *sections::kindOf(const Section &section)
{
    return findKind(QString::fromLatin1(section.key));
}

QString sections::name(const Section &section)
{
    const Kind *kind = kindOf(section);
    return kind ? kind->plural() : Sections::tr("Overview");
}

QString sections::icon(const Kind &kind)
{
    if (const Section *section = find(QString::fromLatin1(kind.key())))
        return QString::fromLatin1(section->icon);
    if (kind.isTool())
        return u"bookmark-new"_s;
    return QLatin1StringView(kind.key()) == u"event" ? u"x-office-calendar"_s : u"text-x-generic"_s;
}

SectionWords sections::words(const Kind &kind, int count)
{
    const Words &source = wordsOf(kind);
    return {Sections::tr(source.newRecord), Sections::tr(source.empty),
            Sections::tr(source.shownOf, nullptr, count).arg(shown::number(count)),
            Sections::tr(source.counted, nullptr, count).arg(shown::number(count))};
}
