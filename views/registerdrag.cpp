// What is dragged from a RegisterView, and dropped on it.
#include "registerview.h"

#include "columns.h"
#include "emptystate.h"

#include "forms/recorddrag.h"
#include "forms/recordview.h"
#include "records/network.h"
#include "records/project.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>

bool RegisterView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        m_nothing->resize(m_table->viewport()->size());
        if (m_isPlaced)
            m_columns->fit(m_table->viewport()->width());
        return false;
    case QEvent::MouseButtonPress:
        grip(*static_cast<QMouseEvent *>(event));
        return headingPress(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return dragOut(*static_cast<QMouseEvent *>(event));
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return dragOver(*static_cast<QDragMoveEvent *>(event));
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const int row = m_table->rowAt(drop->position().toPoint().y());
        joinTo(m_model.idAt(row), drop->mimeData());
        drop->acceptProposedAction();
        return true;
    }
    default:
        return false;
    }
}

/// A record whose name is current already can be taken by it; elsewhere a drag chooses cells.
void RegisterView::grip(const QMouseEvent &press)
{
    const QPoint at = press.position().toPoint();
    const QModelIndex cell = m_table->indexAt(at);
    const bool leads =
        recorddrag::fits(m_kind, kindOf<Project>()) || recorddrag::fits(m_kind, kindOf<Network>());
    const bool held = leads && press.button() == Qt::LeftButton
        && press.modifiers() == Qt::NoModifier && cell == m_table->currentIndex()
        && cell.column() == m_kind.titleIndex() && m_model.idAt(cell.row()) > 0;
    m_grip = held ? at : QPoint(-1, -1);
}

bool RegisterView::dragOut(const QMouseEvent &move)
{
    const QPoint way = move.position().toPoint() - m_grip;
    if (m_grip.x() < 0 || !(move.buttons() & Qt::LeftButton)
        || way.manhattanLength() < QApplication::startDragDistance())
        return m_grip.x() >= 0 && (move.buttons() & Qt::LeftButton); // no range begins yet
    m_grip = QPoint(-1, -1);
    auto *drag = new QDrag(m_table);
    drag->setMimeData(recorddrag::data(m_workspace, {&m_kind, chosen()}));
    drag->exec(Qt::CopyAction);
    return true;
}

bool RegisterView::dragOver(QDragMoveEvent &drag) const
{
    const auto dragged = recorddrag::read(m_workspace, drag.mimeData());
    if (!dragged || !recorddrag::fits(*dragged->kind, m_kind))
        return false;
    drag.acceptProposedAction();
    return true;
}

void RegisterView::joinTo(qint64 id, const QMimeData *mime)
{
    const auto dragged = recorddrag::read(m_workspace, mime);
    if (!dragged || id == 0)
        return;
    const Result<int> joined = recorddrag::join(m_workspace, *dragged, m_kind, id, window());
    const QString name = m_workspace.nameOf(m_kind, id);
    if (!joined) {
        Q_EMIT failed(joined.error());
    } else if (*joined == 0) {
        Q_EMIT failed(Error{Error::Code::Invalid,
                            tr("Nothing was added: it belongs to “%1” already.").arg(name),
                            {}});
    } else {
        Q_EMIT removed(tr("%n organisation(s) were added to “%1”.", nullptr, *joined).arg(name));
    }
}
