#include "recordview.h"

#include "cellmessage.h"
#include "theme.h"

#include "tables/recordtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

// Keys and pointer of a RecordView while no cell is written in.

namespace {

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Whether a key writes something; AltGr counts as Ctrl and Alt together on some systems.
bool isPrintable(const QKeyEvent &event)
{
    if (event.text().isEmpty() || !event.text().front().isPrint())
        return false;
    const Qt::KeyboardModifiers commands =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return commands == Qt::NoModifier || commands == (Qt::ControlModifier | Qt::AltModifier);
}

} // namespace

void RecordView::keyPressEvent(QKeyEvent *event)
{
    m_hint->clear();
    if (m_editor && m_editor->holdsFocus()) {
        event->ignore(); // a key that the editor has no use for, such as Shift alone
        return;
    }
    if (!commitEditor())
        return; // the key comes too early: the cursor is in the editor again
    if (selectBy(*event) || actBy(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RecordView::actBy(QKeyEvent &event)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid() || m_table.idAt(cell.row()) == 0)
        return false;
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    if (isEnter(event) && modifiers == Qt::AltModifier)
        return openTarget(cell);
    const bool opens = isEnter(event) || event.key() == Qt::Key_F2 || event.key() == Qt::Key_Space;
    if (opens && modifiers == Qt::NoModifier) {
        editCell(cell);
        return true;
    }
    if (event.key() == Qt::Key_Space || !isPrintable(event))
        return false;
    begin(cell, &event);
    return true;
}

/// Where the table has what is seen at \a seen: frozen columns have been scrolled away to the left.
QPoint RecordView::placeOf(const QPoint &seen) const
{
    const bool isFrozen = seen.x() >= 0 && seen.x() < m_frozenWidth;
    return isFrozen ? seen - QPoint(horizontalHeader()->offset(), 0) : seen;
}

QModelIndex RecordView::indexAt(const QPoint &at) const
{
    return QTableView::indexAt(placeOf(at));
}

bool RecordView::isOverName(const QPoint &at) const
{
    const QModelIndex cell = indexAt(at);
    if (!cell.isValid() || !target(cell))
        return false;
    const QRect rect = visualRect(cell).adjusted(Theme::cellPadding, 0, -Theme::cellPadding, 0);
    const int words = fontMetrics().horizontalAdvance(cell.data().toString());
    return QRect(rect.left(), rect.top(), std::min(words, rect.width()), rect.height())
        .contains(placeOf(at));
}

void RecordView::mousePressEvent(QMouseEvent *event)
{
    m_hint->clear();
    if (!commitEditor()) {
        event->accept();
        return;
    }
    const QPoint at = event->position().toPoint();
    // Beside the words, or while a selection is being built, Ctrl adds the cell as anywhere.
    const bool opens = event->button() == Qt::LeftButton
        && event->modifiers() == Qt::ControlModifier && selectedRows().size() <= 1
        && isOverName(at);
    if (opens && openTarget(indexAt(at)))
        return;
    QTableView::mousePressEvent(event);
}

void RecordView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (commitEditor())
        QTableView::mouseDoubleClickEvent(event);
}

void RecordView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool leads = event->modifiers() == Qt::ControlModifier && event->buttons() == Qt::NoButton
        && isOverName(event->position().toPoint());
    if (leads)
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (viewport()->testAttribute(Qt::WA_SetCursor))
        viewport()->unsetCursor();
}

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid() || !commitEditor())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"cellMenu"_s);
    if (isEditable(cell)) {
        QAction *edit = menu->addAction(tr("Edit the cell"), this,
                                        [this, at = QPersistentModelIndex(cell)] { editCell(at); });
        edit->setShortcut(Qt::Key_F2);
    }
    if (const std::optional<RecordName> name = target(cell)) {
        QAction *open = menu->addAction(tr("Open “%1”").arg(name->title), this, [this, name] {
            Q_EMIT openRequested(name->kind, name->id);
        });
        open->setShortcut(Qt::ALT | Qt::Key_Return);
    }
    Q_EMIT menuRequested(*menu, cell);
    if (menu->isEmpty()) { // the heading of a group has nothing to offer
        delete menu;
        return;
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft())
                      : event->globalPos());
}
