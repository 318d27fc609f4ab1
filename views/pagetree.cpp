#include "pagetree.h"

#include "pagetreedelegate.h"

#include "forms/theme.h"
#include "records/fold.h"
#include "records/page.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 30; // a page to be reviewed within these is marked

} // namespace

PageTree::PageTree(Workspace &workspace, QWidget *parent)
    : QTreeView(parent)
    , m_workspace(workspace)
{
    setObjectName(u"pages"_s);
    setAccessibleName(tr("Pages"));
    setHeaderHidden(true);
    setModel(&m_model);
    setItemDelegate(new PageTreeDelegate(*this));
    setIndentation(14);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Theme::setStyleProperty(*this, "flush", u"true"_s);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (currentId())
            Q_EMIT currentPageChanged(currentId());
    });
    connect(&workspace, &Workspace::changed, this, [this](const Batch &batch) {
        const Kind &page = kindOf<Page>();
        if (std::ranges::any_of(batch.changes, [&](const Change &c) { return c.kind == &page; }))
            reload();
    });
    connect(&workspace, &Workspace::reloaded, this, &PageTree::reload);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded.insert(index.data(Roles::Id).toLongLong());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.remove(index.data(Roles::Id).toLongLong());
    });
    prepareMoves();
    reload();
}

PageTree::Entry PageTree::entryOf(const Row &row) const
{
    const Page page = fromRow<Page>(row);
    Entry entry{page.id, page.parent.id, page.position.value_or(0), page.title, {}, {}, 0};
    const QDate today = QDate::currentDate();
    if (page.status != u"published") {
        const bool ready = page.status == u"ready";
        entry.icon = ready ? u"emblem-ok"_s : u"document-edit"_s;
        entry.state = ready ? tr("Ready, not on the web yet") : tr("Draft, not on the web yet");
        entry.tone = int(Roles::Tone::Info);
    } else if (page.reviewDate.isValid() && page.reviewDate <= today.addDays(soonDays)) {
        entry.icon = u"appointment-soon"_s;
        entry.state = tr("To be reviewed by %1").arg(page.reviewDate.toString(Qt::ISODate));
        entry.tone = int(Roles::Tone::Warn);
    } else {
        entry.icon = u"web-browser"_s;
        entry.state = tr("Published");
        entry.tone = int(Roles::Tone::Muted);
    }
    return entry;
}

void PageTree::read()
{
    const Kind &kind = kindOf<Page>();
    std::vector<int> fields; // without the content: it is long and not shown here
    for (const char *key : {"title", "parent", "position", "status", "review_date"})
        fields.push_back(kind.indexOf(QString::fromLatin1(key)));
    m_pages.clear();
    const Result<> done = m_workspace.reader().each(kind, fields, [&](const Row &row) {
        m_pages.push_back(entryOf(row));
        return true;
    });
    if (!done)
        m_pages.clear();
    std::ranges::stable_sort(m_pages, {}, &Entry::position);
    m_children.clear();
    QSet<qint64> known;
    for (const Entry &entry : m_pages)
        known.insert(entry.id);
    for (int i = int(m_pages.size()) - 1; i >= 0; --i) // a multi hash gives the latest first
        m_children.insert(known.contains(m_pages[size_t(i)].parent) ? m_pages[size_t(i)].parent : 0,
                          i);
    breakCircles();
}

/// Pages that are above each other in a circle would never be shown: the first of them moves to the
/// top.
void PageTree::breakCircles()
{
    QSet<int> reached;
    const auto reach = [&](qint64 top) {
        QList<int> open = m_children.values(top);
        while (!open.isEmpty()) {
            const int place = open.takeLast();
            reached.insert(place);
            open += m_children.values(m_pages[size_t(place)].id);
        }
    };
    reach(0);
    for (int place = 0; place < int(m_pages.size()); ++place) {
        const Entry &entry = m_pages[size_t(place)];
        if (reached.contains(place))
            continue;
        m_children.remove(entry.parent, place);
        m_children.insert(0, place);
        reached.insert(place);
        reach(entry.id);
    }
}

QStandardItem *PageTree::itemOf(const Entry &entry) const
{
    auto *item = new QStandardItem(entry.title);
    item->setData(entry.id, Roles::Id);
    item->setData(entry.icon, Roles::Icon);
    item->setData(entry.tone, Roles::Tone);
    item->setToolTip(entry.title + u'\n' + entry.state);
    item->setData(u"%1, %2"_s.arg(entry.title, entry.state), Qt::AccessibleTextRole);
    return item;
}

/// Adds the pages below \a parentId that are to be seen; false when there are none.
bool PageTree::append(QStandardItem &parent, qint64 parentId)
{
    bool any = false;
    const QList<int> places = m_children.values(parentId);
    for (const int place : places) {
        const Entry &entry = m_pages[size_t(place)];
        auto item = std::unique_ptr<QStandardItem>(itemOf(entry));
        const bool below = append(*item, entry.id);
        const QString title = folded(entry.title);
        const bool matches =
            std::ranges::all_of(m_words, [&](const QString &w) { return title.contains(w); });
        if (!below && !matches)
            continue;
        any = true;
        ++m_shown;
        parent.appendRow(item.release());
    }
    return any;
}

void PageTree::fill()
{
    const qint64 id = currentId();
    const QSignalBlocker quiet(selectionModel());
    // While a page is dragged the window goes on: the row under the pointer and the order are old.
    m_target.reset();
    m_order.reset();
    m_model.clear();
    m_shown = 0;
    append(*m_model.invisibleRootItem(), 0);
    showAges();
    {
        const QSignalBlocker unfolding(this);
        expandAll();
        // What is searched for is seen even where it was folded away.
        const QSet<qint64> folds = m_words.isEmpty() ? m_folded : QSet<qint64>();
        for (const qint64 folded : folds) {
            if (const QModelIndex index = indexOf(folded); index.isValid())
                collapse(index);
        }
    }
    setCurrentId(id);
}

void PageTree::reload()
{
    read();
    fill();
    readAges();
    Q_EMIT reloaded();
}

void PageTree::setFilter(const QString &words)
{
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    fill();
    Q_EMIT reloaded();
}

qint64 PageTree::currentId() const
{
    return currentIndex().data(Roles::Id).toLongLong();
}

QModelIndex PageTree::indexOf(qint64 id) const
{
    if (id == 0)
        return {};
    const QModelIndexList found =
        m_model.match(m_model.index(0, 0), Roles::Id, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.constFirst();
}

bool PageTree::setCurrentId(qint64 id)
{
    const QModelIndex index = indexOf(id);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    viewport()->update();
    return index.isValid();
}

qint64 PageTree::neighbour(int rows) const
{
    QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model.index(0, 0);
    for (; rows > 0 && index.isValid(); --rows)
        index = indexBelow(index);
    for (; rows < 0 && index.isValid(); ++rows)
        index = indexAbove(index);
    return index.data(Roles::Id).toLongLong();
}

void PageTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The delegate draws the chevron, so that ground and line go from edge to edge.
}
