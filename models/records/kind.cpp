#include "records/kind.h"

#include "records/contact.h"
#include "records/deadline.h"
#include "records/document.h"
#include "records/event.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/networkyear.h"
#include "records/organisation.h"
#include "records/page.h"
#include "records/partnership.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/savedview.h"
#include "records/settings.h"
#include "records/town.h"

#include <QCoreApplication>

QString Kind::label() const
{
    return QCoreApplication::translate(m_context, m_label);
}
QString Kind::plural() const
{
    return QCoreApplication::translate(m_context, m_plural);
}

int Kind::indexOf(QStringView fieldKey) const
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (fieldKey == QLatin1StringView(m_fields[i].key))
            return int(i);
    }
    return -1;
}

void Kind::findTitle()
{
    const int title = indexOf(u"title");
    const int name = indexOf(u"name"); // first: a contact's title is what they do, not who they are
    m_titleIndex = name >= 0 ? name : std::max(title, 0);
}

std::span<const Kind *const> kinds()
{
    static std::vector<Kind> all = [] {
        std::vector<Kind> made{
            Kind::of<Settings>(1),  Kind::of<Programme>(2),  Kind::of<Organisation>(3),
            Kind::of<Contact>(4),   Kind::of<Project>(5),    Kind::of<Partnership>(6),
            Kind::of<Network>(7),   Kind::of<Membership>(8), Kind::of<NetworkYear>(9),
            Kind::of<Town>(10),     Kind::of<Event>(11),     Kind::of<Deadline>(12),
            Kind::of<Document>(13), Kind::of<Page>(14),      Kind::of<SavedView>(15),
        };
        for (Kind &kind : made)
            kind.findTitle();
        return made;
    }();
    static const std::vector<const Kind *> pointers = [] {
        std::vector<const Kind *> list;
        list.reserve(all.size());
        for (const Kind &kind : all)
            list.push_back(&kind);
        return list;
    }();
    return pointers;
}

const Kind *findKind(QStringView key)
{
    for (const Kind *kind : kinds()) {
        if (key == QLatin1StringView(kind->key()))
            return kind;
    }
    return nullptr;
}

const Kind *findKind(int number)
{
    for (const Kind *kind : kinds()) {
        if (kind->number() == number)
            return kind;
    }
    return nullptr;
}
