#include "relatedlistrelation.h"

#include <QCoreApplication>

namespace {

constexpr const char *noDeadlines =
    QT_TRANSLATE_NOOP("RelatedList", "No deadlines yet. Add the first one above.");
constexpr const char *noDocuments = QT_TRANSLATE_NOOP(
    "RelatedList", "No documents yet. Add an address above, or drag a file here.");
constexpr const char *noEvents =
    QT_TRANSLATE_NOOP("RelatedList", "No events yet. Add the first one above.");

constexpr Relation deadlines(const char *owner)
{
    return {owner,
            "deadline",
            "record",
            "title date kind done",
            QT_TRANSLATE_NOOP("RelatedList", "Deadlines"),
            QT_TRANSLATE_NOOP("RelatedList", "Add deadline"),
            noDeadlines};
}

constexpr Relation documents(const char *owner)
{
    return {owner,
            "document",
            "record",
            "title kind date case_number",
            QT_TRANSLATE_NOOP("RelatedList", "Documents"),
            QT_TRANSLATE_NOOP("RelatedList", "Add document"),
            noDocuments,
            Relation::Opens::File};
}

constexpr Relation events(const char *owner)
{
    return {owner,
            "event",
            "record",
            "title start_date kind place",
            QT_TRANSLATE_NOOP("RelatedList", "Events"),
            QT_TRANSLATE_NOOP("RelatedList", "Add event"),
            noEvents};
}

constexpr Relation relations[] = {
    {"project", "partnership", "project", "organisation role budget eu_part",
     QT_TRANSLATE_NOOP("RelatedList", "Partners"), QT_TRANSLATE_NOOP("RelatedList", "Add partner"),
     QT_TRANSLATE_NOOP("RelatedList", "No partners yet. Add the first one above."),
     Relation::Opens::Other, "organisation"},
    deadlines("project"),
    documents("project"),
    events("project"),
    {"network", "membership", "network", "organisation note",
     QT_TRANSLATE_NOOP("RelatedList", "Members"), QT_TRANSLATE_NOOP("RelatedList", "Add member"),
     QT_TRANSLATE_NOOP("RelatedList", "No members yet. Add the first one above."),
     Relation::Opens::Other, "organisation"},
    {"network", "network_year", "network", "year fee_paid meetings benefit",
     QT_TRANSLATE_NOOP("RelatedList", "Years"), QT_TRANSLATE_NOOP("RelatedList", "Add year"),
     QT_TRANSLATE_NOOP("RelatedList", "No years yet. Add the first one above.")},
    deadlines("network"),
    documents("network"),
    events("network"),
    events("town"),
    deadlines("town"),
    documents("town"),
    {"organisation", "partnership", "organisation", "project role budget eu_part",
     QT_TRANSLATE_NOOP("RelatedList", "Projects"),
     QT_TRANSLATE_NOOP("RelatedList", "Add partnership"),
     QT_TRANSLATE_NOOP("RelatedList", "A partner in no project yet. Add the first one above."),
     Relation::Opens::Other, "project"},
    {"organisation", "membership", "organisation", "network note",
     QT_TRANSLATE_NOOP("RelatedList", "Networks"),
     QT_TRANSLATE_NOOP("RelatedList", "Add membership"),
     QT_TRANSLATE_NOOP("RelatedList", "A member of no network yet. Add the first one above."),
     Relation::Opens::Other, "network"},
    {"organisation", "contact", "organisation", "name title email phone",
     QT_TRANSLATE_NOOP("RelatedList", "Contacts"), QT_TRANSLATE_NOOP("RelatedList", "Add contact"),
     QT_TRANSLATE_NOOP("RelatedList", "No contacts yet. Add the first one above."),
     Relation::Opens::Record},
    {"programme", "project", "programme", "title status end_date eu_contribution",
     QT_TRANSLATE_NOOP("RelatedList", "Projects"), nullptr,
     QT_TRANSLATE_NOOP("RelatedList", "No project has this programme. Choose it in a project."),
     Relation::Opens::Record},
};

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("RelatedList", text) : QString();
}

} // namespace

QVariant Relation::ownerValue(const Row &row) const
{
    const bool isLink = childKind().field(fieldIndex()).type == FieldType::Link;
    return isLink ? QVariant(row.uuid) : QVariant(row.id);
}

QString Relation::titleText() const
{
    return translated(title);
}

QString Relation::addText() const
{
    return translated(add);
}

QString Relation::emptyText() const
{
    return translated(empty);
}

std::vector<const Relation *> relationsOf(const Kind &owner)
{
    std::vector<const Relation *> found;
    for (const Relation &relation : relations) {
        if (qstrcmp(relation.owner, owner.key()) == 0)
            found.push_back(&relation);
    }
    return found;
}
