// How pages are moved in a PageTree, and which translations it marks; the rest stands in
// pagetree.cpp.
#include "pagetree.h"

#include "forms/recorddrag.h"
#include "forms/theme.h"
#include "records/page.h"
#include "storage/database.h"
#include "storage/translationage.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;
using Step = PageOrder::Step;

namespace {

/// Says beside a page's state that it is an older translation, or no longer.
void markAge(QStandardItem &item, bool old)
{
    const QString words = PageTree::tr("Translation older than the original");
    const QString line = u'\n' + words;
    const QString spoken = u", "_s + words;
    const QString name = item.data(Qt::AccessibleTextRole).toString();
    item.setData(old ? QVariant(words) : QVariant(), Roles::Problem);
    item.setToolTip(old ? item.toolTip() + line : item.toolTip().chopped(line.size()));
    item.setData(old ? name + spoken : name.chopped(spoken.size()), Qt::AccessibleTextRole);
}

std::optional<Step> stepOf(const QKeyEvent &key)
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_Up:
        return Step::Up;
    case Qt::Key_Down:
        return Step::Down;
    case Qt::Key_Right:
        return Step::In;
    case Qt::Key_Left:
        return Step::Out;
    default:
        return std::nullopt;
    }
}

} // namespace

void PageTree::prepareMoves()
{
    const bool writable = m_workspace.isWritable();
    setDragDropMode(writable ? DragDrop : NoDragDrop);
    setDropIndicatorShown(false); // ours is drawn in paintEvent()
    setAutoScroll(true);
}

void PageTree::move(qint64 id, const PageOrder::Place &place)
{
    const Result<PageOrder> order = PageOrder::read(m_workspace.reader());
    Result<Batch> batch = order ? order->move(id, place) : order.error();
    const Result<> done = batch ? m_workspace.commit(*batch) : batch.error();
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_folded.remove(place.parent); // what was moved is seen where it went
    if (const QModelIndex parent = indexOf(place.parent); parent.isValid())
        expand(parent);
    setCurrentId(id);
}

void PageTree::step(Step step)
{
    const qint64 id = currentId();
    const Result<PageOrder> order = PageOrder::read(m_workspace.reader());
    if (!order) {
        Q_EMIT failed(order.error());
        return;
    }
    if (const std::optional<PageOrder::Place> place = order->after(id, step))
        move(id, *place);
}

void PageTree::addMoves(QMenu &menu)
{
    const Result<PageOrder> order = PageOrder::read(m_workspace.reader());
    const std::tuple<QString, Step, const char16_t *> moves[] = {
        {tr("Move up"), Step::Up, u"Alt+Up"},
        {tr("Move down"), Step::Down, u"Alt+Down"},
        {tr("Move below the page above"), Step::In, u"Alt+Right"},
        {tr("Move out one level"), Step::Out, u"Alt+Left"},
    };
    for (const auto &[words, way, keys] : moves) {
        QAction *act = menu.addAction(words, this, [this, way = way] { step(way); });
        act->setShortcut(QKeySequence(QString::fromUtf16(keys)));
        act->setEnabled(order && m_workspace.isWritable() && order->after(currentId(), way));
    }
}

bool PageTree::event(QEvent *event)
{
    // In the tree these keys move the page; elsewhere they go to another record.
    if (event->type() == QEvent::ShortcutOverride && stepOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void PageTree::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Step> way = stepOf(*event);
    if (!way) {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
    if (m_workspace.isWritable())
        step(*way);
}

QMimeData *PageTree::dragData(qint64 id) const
{
    return recorddrag::data(m_workspace, {&kindOf<Page>(), {id}});
}

/// The page in \a mime; 0 when it holds none of this register.
qint64 PageTree::draggedPage(const QMimeData *mime) const
{
    const std::optional<recorddrag::Dragged> dragged = recorddrag::read(m_workspace, mime);
    const bool isPage = dragged && dragged->kind == &kindOf<Page>() && dragged->ids.size() == 1
        && m_workspace.isWritable();
    return isPage ? dragged->ids.front() : 0;
}

void PageTree::startDrag(Qt::DropActions)
{
    const qint64 id = currentId();
    if (id == 0 || !m_workspace.isWritable())
        return;
    if (const Result<PageOrder> order = PageOrder::read(m_workspace.reader()))
        m_order = *order; // asked at every move of the pointer
    auto *drag = new QDrag(this);
    drag->setMimeData(dragData(id));
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->setHotSpot({Theme::cellPadding, Theme::cellPadding});
    drag->exec(Qt::MoveAction);
    m_order.reset();
    m_target.reset();
    viewport()->update();
}

PageTree::Target PageTree::targetAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {{}, Where::End};
    const QRect row = visualRect(index);
    const int edge = row.height() / 4;
    if (position.y() < row.top() + edge)
        return {index, Where::Before};
    // Under a page with sub-pages on show, the place after it is before the first of them.
    const bool isOpen = isExpanded(index) && m_model.hasChildren(index);
    if (position.y() > row.bottom() - edge)
        return isOpen ? Target{m_model.index(0, 0, index), Where::Before}
                      : Target{index, Where::After};
    return {index, Where::Into};
}

std::optional<PageOrder::Place> PageTree::placeAt(const QPoint &position, qint64 dragged) const
{
    const Target target = targetAt(position);
    const qint64 id = target.index.data(Roles::Id).toLongLong();
    const QModelIndex above = target.index.parent();
    PageOrder::Place place{above.data(Roles::Id).toLongLong(), 0};
    switch (target.where) {
    case Where::Before:
        place.before = id;
        break;
    case Where::Into:
        place.parent = id;
        break;
    case Where::After:
        place.before = target.index.siblingAtColumn(0)
                           .sibling(target.index.row() + 1, 0)
                           .data(Roles::Id)
                           .toLongLong();
        break;
    case Where::End:
        place.parent = 0;
        break;
    }
    const Result<PageOrder> order = m_order ? *m_order : PageOrder::read(m_workspace.reader());
    const bool fits = order && order->move(dragged, place);
    return fits ? std::optional(place) : std::nullopt;
}

void PageTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedPage(event->mimeData()) != 0)
        event->acceptProposedAction();
    else
        event->ignore();
}

void PageTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    const QPoint position = event->position().toPoint();
    const qint64 dragged = draggedPage(event->mimeData());
    const bool fits = dragged != 0 && placeAt(position, dragged).has_value();
    m_target = fits ? std::optional(targetAt(position)) : std::nullopt;
    viewport()->update();
    if (fits)
        event->acceptProposedAction();
    else
        event->ignore();
}

void PageTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    m_target.reset();
    viewport()->update();
}

void PageTree::dropEvent(QDropEvent *event)
{
    const qint64 dragged = draggedPage(event->mimeData());
    const std::optional<PageOrder::Place> place =
        dragged != 0 ? placeAt(event->position().toPoint(), dragged) : std::nullopt;
    m_target.reset();
    m_order.reset();
    setState(NoState);
    if (!place) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    move(dragged, *place);
}

void PageTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    QPainter painter(viewport());
    if (m_target)
        drawTarget(painter);
}

/// A line of accent where the page will stand, a frame round the page it will stand below.
void PageTree::drawTarget(QPainter &painter) const
{
    constexpr int width = Theme::focusWidth;
    const QColor accent = Theme::color(ColorRole::Accent);
    const QRect row = visualRect(m_target->index);
    if (m_target->where == Where::Into) {
        painter.setPen(QPen(accent, width));
        painter.drawRect(row.adjusted(1, 1, -width, -width));
        return;
    }
    QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
    while (isExpanded(last) && m_model.hasChildren(last))
        last = m_model.index(m_model.rowCount(last) - 1, 0, last);
    const int y = m_target->where == Where::Before ? row.top()
        : m_target->where == Where::After          ? row.bottom()
                                                   : visualRect(last).bottom();
    const int x = m_target->where == Where::End ? 0 : row.left();
    painter.fillRect(x, std::max(y - width / 2, 0), viewport()->width() - x, width, accent);
}

/// The journal tells which translations are older. It may be long: read beside the window.
void PageTree::readAges()
{
    using Found = Result<std::vector<translationage::Stale>>;
    const auto found = std::make_shared<Found>(std::vector<translationage::Stale>());
    m_ages.start(
        [found, path = m_workspace.path()](const Progress &progress) {
            const Result<Database> database = Database::openReader(path);
            if (database)
                *found = translationage::all(*database, progress);
        },
        [this, found] {
            if (!*found)
                return;
            m_stale.clear();
            for (const translationage::Stale &one : **found)
                m_stale.insert(one.page);
            showAges();
        });
}

void PageTree::showAges()
{
    QList<QStandardItem *> open{m_model.invisibleRootItem()};
    while (!open.isEmpty()) {
        const QStandardItem *parent = open.takeLast();
        for (int row = 0; row < parent->rowCount(); ++row) {
            QStandardItem *item = parent->child(row);
            open.append(item);
            const bool old = m_stale.contains(item->data(Roles::Id).toLongLong());
            if (old != item->data(Roles::Problem).isValid())
                markAge(*item, old);
        }
    }
}
