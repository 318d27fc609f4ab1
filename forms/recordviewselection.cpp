#include "recordview.h"

#include "cellmessage.h"
#include "recorddelegate.h"
#include "rowruns.h"

#include "tables/recordtable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

// Which cells of a RecordView are chosen. Only ranges are counted, never cells: all of them may be
// chosen, and there are millions.

namespace {

/// More ranges than this are not framed: each painted cell asks for its neighbours.
constexpr int mostFramed = 64;

/// Whether the ranges of \a selection fill the crossings of \a runs and \a columns. They never
/// overlap, so that their size tells.
bool isFilled(const QItemSelection &selection, const std::vector<RowRun> &runs,
              const std::vector<int> &columns)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection) {
        const auto wide = std::ranges::count_if(
            columns, [&](int column) { return column >= range.left() && column <= range.right(); });
        cells += qint64(wide) * range.height();
    }
    return cells == qint64(rowCount(runs)) * qint64(columns.size());
}

bool isMove(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<int> RecordView::visibleColumns() const
{
    const QHeaderView &header = *horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> RecordView::selectedRows() const
{
    return rowsOf(rowRuns(selectionModel()->selection()));
}

std::vector<qint64> RecordView::selectedIds() const
{
    std::vector<qint64> ids;
    for (const RowRun &run : rowRuns(selectionModel()->selection())) {
        for (int row = run.first; row <= run.last; ++row) {
            if (const qint64 id = m_table.idAt(row); id != 0)
                ids.push_back(id);
        }
    }
    return ids;
}

std::optional<CellRange> RecordView::selectedRange() const
{
    const QItemSelection selection = selectionModel()->selection();
    std::vector<int> columns = visibleColumns();
    std::erase_if(columns, [&](int column) {
        return std::ranges::none_of(selection, [&](const QItemSelectionRange &range) {
            return column >= range.left() && column <= range.right();
        });
    });
    const std::vector<RowRun> runs = rowRuns(selection);
    if (columns.empty() || runs.empty() || !isFilled(selection, runs, columns))
        return std::nullopt;
    return CellRange{rowsOf(runs), columns};
}

bool RecordView::selectBy(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Space || !currentIndex().isValid())
        return false;
    if (event.modifiers() == Qt::ShiftModifier)
        selectWhole(QItemSelectionModel::Rows);
    else if (event.modifiers() == Qt::ControlModifier)
        selectWhole(QItemSelectionModel::Columns);
    else
        return false;
    return true;
}

/// The whole rows, or columns, that the selection touches.
void RecordView::selectWhole(QItemSelectionModel::SelectionFlag what)
{
    QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        selection.select(currentIndex(), currentIndex());
    selectionModel()->select(selection, QItemSelectionModel::Select | what);
}

QModelIndex RecordView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex cell = currentIndex();
    const std::vector<int> columns = visibleColumns();
    if (!(modifiers & Qt::ControlModifier) || !cell.isValid() || columns.empty())
        return QTableView::moveCursor(action, modifiers);
    switch (action) { // to the edge, as in a spreadsheet
    case MoveUp:
        return m_table.index(0, cell.column());
    case MoveDown:
        return m_table.index(m_table.rowCount() - 1, cell.column());
    case MoveLeft:
        return cell.siblingAtColumn(columns.front());
    case MoveRight:
        return cell.siblingAtColumn(columns.back());
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

/// Between two cells, as they are seen. A frozen one may be right of another that is scrolled away,
/// which QTableView takes for no selection at all.
void RecordView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QHeaderView &header = *horizontalHeader();
    const QModelIndex one = indexAt(rect.topLeft());
    const QModelIndex other = indexAt(rect.bottomRight());
    if (m_frozenWidth == 0 || header.offset() == 0 || !one.isValid() || !other.isValid())
        return QTableView::setSelection(rect, command);
    const auto [top, bottom] = std::minmax({one.row(), other.row()});
    const auto [left, right] =
        std::minmax({header.visualIndex(one.column()), header.visualIndex(other.column())});
    QItemSelection selection;
    for (int visual = left; visual <= right; ++visual) {
        const int column = header.logicalIndex(visual);
        if (!selection.isEmpty() && selection.back().right() == column - 1)
            selection.back() =
                QItemSelectionRange(selection.back().topLeft(), m_table.index(bottom, column));
        else
            selection.append(
                QItemSelectionRange(m_table.index(top, column), m_table.index(bottom, column)));
    }
    selectionModel()->select(selection, command);
}

QItemSelectionModel::SelectionFlags RecordView::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    if (!event || event->type() != QEvent::KeyPress)
        return QTableView::selectionCommand(index, event);
    // Ctrl makes the way longer; the cell it ends at is chosen all the same.
    const auto &key = *static_cast<const QKeyEvent *>(event);
    if (!isMove(key.key()))
        return QTableView::selectionCommand(index, event);
    const QKeyEvent plain(QEvent::KeyPress, key.key(), key.modifiers() & ~Qt::ControlModifier);
    return QTableView::selectionCommand(index, &plain);
}

void RecordView::selectionChanged(const QItemSelection &selected, const QItemSelection &old)
{
    // QTableView's own counts every cell for screen readers; one word about the range is enough.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::selectionChanged(selected, old);
    const QItemSelection all = selectionModel()->selection();
    const bool several = all.size() > 1
        || (all.size() == 1 && !(all.front().width() == 1 && all.front().height() == 1));
    m_delegate.setFramesSelection(several && all.size() <= mostFramed);
    for (const QItemSelection &part : {selected, old}) {
        for (const QRect &rect : visualRegionForSelection(part))
            viewport()->update(rect.adjusted(-2, -2, 2, 2)); // with the frames of the neighbours
    }
    QAccessibleEvent event(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_hint->clear();
    setAttribute(Qt::WA_InputMethodEnabled, isEditable(current));
    if (current.row() != previous.row()) {
        updateRow(previous.row());
        updateRow(current.row());
    }
    if (!m_editor || m_editor->cell() == current)
        return;
    QTimer::singleShot(0, this, [this] { // the rows may be about to change
        if (m_editor && m_editor->cell() != currentIndex())
            m_editor->commit();
    });
}

void RecordView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}
