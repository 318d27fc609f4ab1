#include "sidebarcounts.h"

#include "sections.h"
#include "sidebar.h"

#include "records/shown.h"
#include "tables/counts.h"
#include "tables/workspace.h"

using namespace Qt::StringLiterals;

SidebarCounts::SidebarCounts(Workspace &workspace, Sidebar &sidebar)
    : m_workspace(workspace)
    , m_sidebar(sidebar)
{
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &SidebarCounts::count);
    connect(&workspace, &Workspace::changed, &m_counting, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::reloaded, &m_counting, qOverload<>(&QTimer::start));
    count();
}

void SidebarCounts::count()
{
    const Result<Counts> counts = countRecords(m_workspace.reader(), QDate::currentDate());
    if (!counts)
        return; // the views tell what cannot be read
    for (const Section &section : sections::all()) {
        const Kind *kind = sections::kindOf(section);
        const QString key = QString::fromLatin1(section.key);
        if (!kind || key == u"settings")
            continue;
        const QString number = shown::number(counts->of(*kind));
        if (key != u"deadline")
            m_sidebar.setCount(key, number);
        else if (counts->lateDeadlines == 0)
            m_sidebar.setCount(key, shown::number(counts->openDeadlines));
        else
            m_sidebar.setCount(key,
                               tr("%1 of %2")
                                   .arg(shown::number(counts->lateDeadlines),
                                        shown::number(counts->openDeadlines)),
                               true);
    }
}
