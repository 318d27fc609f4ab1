#include "sidebarcounts.h"

#include "sections.h"
#include "sidebar.h"

#include "records/savedview.h"
#include "records/shown.h"
#include "storage/database.h"
#include "storage/reader.h"
#include "tables/readyviews.h"
#include "tables/rowindex.h"
#include "tables/savedviews.h"
#include "tables/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rest = 150; ///< milliseconds
constexpr int longRest = 700;

/// A query that counts as cheaply as it can: in an order it has read the values for anyway.
RowQuery counting(const TableView &view)
{
    RowQuery query = view.query();
    query.groups.clear();
    query.sorting.clear();
    if (!query.conditions.empty())
        query.sorting.push_back({query.conditions.front().column});
    return query;
}

} // namespace

SidebarCounts::SidebarCounts(Workspace &workspace, Sidebar &sidebar)
    : m_workspace(workspace)
    , m_sidebar(sidebar)
{
    m_pool.setMaxThreadCount(1);
    m_counting.setSingleShot(true);
    m_counting.setInterval(rest);
    m_countingViews.setSingleShot(true);
    m_countingViews.setInterval(longRest);
    connect(&m_counting, &QTimer::timeout, this, &SidebarCounts::countRecords);
    connect(&m_countingViews, &QTimer::timeout, this, &SidebarCounts::countViews);
    connect(&workspace, &Workspace::changed, this, &SidebarCounts::follow);
    connect(&workspace, &Workspace::reloaded, this, [this] {
        readViews();
        startAll();
    });
    readViews();
    countRecords();
    m_countingViews.start();
}

SidebarCounts::~SidebarCounts()
{
    for (const StopFlag &flag : {m_stop, m_stopViews}) {
        if (flag)
            *flag = true;
    }
    m_pool.clear();
    m_pool.waitForDone();
    for (const Section &section : sections::all())
        m_sidebar.setViews(QString::fromLatin1(section.key), {});
}

void SidebarCounts::follow(const Batch &batch)
{
    const bool concerns = std::ranges::any_of(
        batch.changes, [](const Change &change) { return change.kind == &kindOf<SavedView>(); });
    if (concerns)
        readViews();
    startAll();
}

void SidebarCounts::startAll()
{
    m_counting.start();
    m_countingViews.start();
}

SidebarCounts::StopFlag SidebarCounts::renewed(StopFlag &flag)
{
    if (flag)
        *flag = true;
    flag = std::make_shared<std::atomic_bool>(false);
    return flag;
}

void SidebarCounts::readViews()
{
    m_tasks.clear();
    for (const Section &section : sections::all()) {
        const QString key = QString::fromLatin1(section.key);
        const Kind *kind = sections::kindOf(section);
        if (kind && key != u"page" && key != u"settings") // those are no tables
            readViews(key, *kind);
    }
}

void SidebarCounts::readViews(const QString &section, const Kind &kind)
{
    std::vector<TableView> views;
    for (const QString &key : readyviews::inSidebar(kind))
        views.push_back(*readyviews::find(kind, key));
    if (const Result<std::vector<ReadView>> kept = savedviews::of(m_workspace.reader(), kind)) {
        for (const ReadView &read : *kept)
            views.push_back(read.view);
    }
    std::vector<SidebarView> entries;
    for (const TableView &view : views) {
        entries.push_back({view.key, view.name});
        m_tasks.push_back({section, view.key, counting(view), m_workspace.index(kind)});
    }
    m_sidebar.setViews(section, entries);
}

void SidebarCounts::countRecords()
{
    m_pool.start([this, stop = renewed(m_stop), path = m_workspace.path()] {
        if (*stop)
            return;
        const Result<Database> database = Database::openReader(path);
        if (!database)
            return; // the views tell what cannot be read
        const Result<Counts> counts = ::countRecords(Reader(*database), QDate::currentDate());
        if (!counts)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, stop, counts = *counts] {
                if (!*stop)
                    show(counts);
            },
            Qt::QueuedConnection);
    });
}

void SidebarCounts::countViews()
{
    const StopFlag stop = renewed(m_stopViews);
    for (const Task &each : m_tasks) {
        Task task = each;
        task.query.today = QDate::currentDate();
        m_pool.start([this, stop, task] {
            const auto isStopped = [stop] { return stop->load(); };
            if (isStopped())
                return;
            const Result<FoundRows> rows =
                task.index->find(task.query, isStopped, RowIndex::Depth::Listed);
            const QString count = rows ? shown::number(qint64(rows->ids.size())) : QString();
            QMetaObject::invokeMethod(
                this,
                [this, stop, task, count] {
                    if (!*stop)
                        m_sidebar.setViewCount(task.section, task.view, count);
                },
                Qt::QueuedConnection);
        });
    }
}

void SidebarCounts::show(const Counts &counts)
{
    for (const Section &section : sections::all()) {
        const Kind *kind = sections::kindOf(section);
        const QString key = QString::fromLatin1(section.key);
        if (!kind || key == u"settings")
            continue;
        if (key == u"deadline")
            showDeadlines(counts);
        else
            m_sidebar.setCount(key, shown::number(counts.of(*kind)));
    }
}

void SidebarCounts::showDeadlines(const Counts &counts)
{
    const QString open = shown::number(counts.openDeadlines);
    const QString late = shown::number(counts.lateDeadlines);
    const bool isLate = counts.lateDeadlines > 0;
    m_sidebar.setCount(u"deadline"_s, isLate ? tr("%1 of %2").arg(late, open) : open, isLate);
}
