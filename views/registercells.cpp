// What the user does to the cells and headings of a RegisterView.
#include "registerview.h"

#include "exchange/livequery.h"
#include "forms/bulkeditdialog.h"
#include "forms/clipping.h"
#include "forms/grouppainter.h"
#include "forms/recorddelegate.h"
#include "forms/recordview.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QMenu>
#include <QMouseEvent>

std::vector<qint64> RegisterView::shownRecords() const
{
    return m_model.foundIds();
}

Result<int> RegisterView::actOn(CellAct act)
{
    if (act == CellAct::EditMany)
        return BulkEditDialog::ask(window(), m_workspace, m_kind, chosen());
    if (act == CellAct::Paste && m_model.rowCount() == 0) // an empty table has no cells to choose
        return clipping::paste(window(), m_workspace, m_model, {}, m_table->visibleColumns());
    const std::optional<CellRange> range = m_table->selectedRange();
    if (!range) {
        return Error{Error::Code::Invalid,
                     tr("The chosen cells do not form a rectangle. Choose cells that stand "
                        "together."),
                     {}};
    }
    switch (act) {
    case CellAct::Copy:
        return clipping::copy(window(), m_workspace, m_model, *range, false);
    case CellAct::CopyWithNames:
        return clipping::copy(window(), m_workspace, m_model, *range, true);
    case CellAct::Cut:
        return clipping::cut(window(), m_workspace, m_model, *range);
    case CellAct::Paste:
        return clipping::paste(window(), m_workspace, m_model, *range, m_table->visibleColumns());
    case CellAct::FillDown:
        return clipping::fillDown(window(), m_workspace, m_model, *range);
    default:
        return clipping::clear(window(), m_workspace, m_model, *range);
    }
}

void RegisterView::act(CellAct act)
{
    if (!commitPending())
        return;
    const Result<int> done = actOn(act);
    if (!done && done.error().code != Error::Code::Stopped)
        Q_EMIT failed(done.error());
    else if (done && act == CellAct::EditMany)
        Q_EMIT removed(tr("%n record(s) were changed.", nullptr, *done));
    Q_EMIT statusChanged();
}

/// The context menu of a cell: what the Edit menu has too, where the pointer is.
void RegisterView::offerActs(QMenu &menu, const QModelIndex &index)
{
    if (m_model.idAt(index.row()) == 0)
        return;
    const std::pair<QString, CellAct> acts[] = {
        {tr("Cut"), CellAct::Cut},     {tr("Copy"), CellAct::Copy},
        {tr("Paste"), CellAct::Paste}, {tr("Fill down"), CellAct::FillDown},
        {tr("Clear"), CellAct::Clear}, {tr("Change several…"), CellAct::EditMany},
    };
    if (!menu.isEmpty())
        menu.addSeparator();
    for (const auto &[words, one] : acts) {
        QAction *action = menu.addAction(words, this, [this, one = one] { act(one); });
        action->setEnabled(one == CellAct::Copy || m_workspace.isWritable());
    }
    menu.addSeparator();
    menu.addAction(tr("Show in the form"), this, &RegisterView::goToForm);
    if (live::hasPages(m_kind))
        menu.addAction(tr("Copy for the web"), this, &SectionView::webCopyRequested);
}

bool RegisterView::headingKey(int key)
{
    const int row = m_table->currentIndex().row();
    if (!m_model.groupAt(row))
        return false;
    switch (key) {
    case Qt::Key_Left:
        m_model.setClosed(row, true);
        return true;
    case Qt::Key_Right:
        m_model.setClosed(row, false);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_model.setClosed(row, !m_model.isClosed(row));
        return true;
    default:
        return false;
    }
}

/// A click on the sign of a heading opens or closes its group.
bool RegisterView::headingPress(const QMouseEvent &press)
{
    const QPoint at = press.position().toPoint();
    const int row = m_table->rowAt(at.y());
    const bool isSign = m_model.groupAt(row) && press.button() == Qt::LeftButton
        && m_table->delegate().groups().chevron(row).contains(at);
    if (isSign)
        m_model.setClosed(row, !m_model.isClosed(row));
    return isSign;
}
