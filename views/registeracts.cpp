// What the user does to the records of a RegisterView; the rest stands in registerview.cpp.
#include "registerview.h"

#include "newrecord.h"
#include "sections.h"
#include "sums.h"

#include "forms/longedit.h"
#include "forms/recordform.h"
#include "forms/recordview.h"
#include "records/shown.h"
#include "tables/recordtable.h"
#include "tables/sumtext.h"
#include "tables/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void RegisterView::addRecord()
{
    if (!commitPending())
        return;
    const Result<qint64> id = m_model.add(newRecord(m_workspace, m_kind));
    if (id)
        editNew(*id);
    else
        Q_EMIT failed(id.error());
}

void RegisterView::duplicateRecord()
{
    if (!commitPending() || m_currentId == 0)
        return;
    const Result<qint64> id = m_model.duplicate(m_currentId);
    if (id)
        editNew(*id);
    else
        Q_EMIT failed(id.error());
}

void RegisterView::showPlace(qint64 id, const QString &field, int /*block*/)
{
    showRecord(id);
    setCurrentId(id);
    showCurrent();
    m_form->goTo(field);
}

/// A new record has a stand-in for a name: the cursor stands there, all of it chosen.
void RegisterView::editNew(qint64 id)
{
    showPlace(id, QString::fromLatin1(m_kind.field(m_kind.titleIndex()).key), -1);
}

void RegisterView::removeChosen()
{
    const std::vector<qint64> ids = chosen();
    if (ids.empty() || !commitPending())
        return;
    const QString name = m_workspace.nameOf(m_kind, ids.front());
    const int row = m_model.rowOf(ids.front());
    const Result<int> gone = longedit::remove(window(), m_model, ids);
    if (!gone) {
        if (gone.error().code != Error::Code::Stopped)
            Q_EMIT failed(gone.error());
        return;
    }
    // The neighbour takes the place, also where the record was not among the rows.
    if (!m_model.isSettled())
        setCurrentId(0); // follow() takes the first row when the rows have come
    else
        setCurrentId(m_model.idAt(std::clamp(row, 0, std::max(m_model.rowCount() - 1, 0))));
    showCurrent();
    if (const int next = m_model.rowOf(m_currentId); next >= 0)
        makeCurrent(next);
    Q_EMIT removed(ids.size() == 1 ? tr("“%1” was removed.").arg(name)
                                   : tr("%n record(s) were removed.", nullptr, int(ids.size())));
    if (int(ids.size()) < *gone)
        Q_EMIT statusChanged();
}

void RegisterView::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    const int by = rows < 0 ? -1 : 1;
    int row = std::clamp(m_table->currentIndex().row() + rows, 0, std::max(last, 0));
    while (row >= 0 && row <= last && m_model.idAt(row) == 0)
        row += by; // the headings of groups are passed
    if (row >= 0 && row <= last)
        makeCurrent(row);
}

ViewStatus RegisterView::status() const
{
    ViewStatus status;
    const int total = m_model.total();
    if (total == 0)
        return status;
    status.count = shown::number(int(m_model.foundIds().size()));
    status.rows = sections::words(m_kind, total).shownOf;
    const int field = sums::fieldOf(m_kind);
    if (const Sum *sum = m_model.total(field))
        status.sums = sumtext::total(*sum);
    const std::vector<qint64> ids = chosen();
    if (ids.size() > 1) {
        status.chosen = tr("%n selected", nullptr, int(ids.size()));
        const QString sum = field >= 0 ? sumtext::total(m_model.sum(field, ids)) : QString();
        if (!sum.isEmpty())
            status.chosen += u"  "_s + sum;
    }
    return status;
}

void RegisterView::goToForm()
{
    showCurrent();
    m_form->setFocus(Qt::OtherFocusReason);
}

bool RegisterView::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            m_table->setFocus();
        m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToTable();
        return true;
    default:
        return false;
    }
}

bool RegisterView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport())
        return viewportEvent(event) || SectionView::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return SectionView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter)
        return filterKey(key->key());
    if (m_table->isEditing())
        return SectionView::eventFilter(watched, event); // keys that the editor has no use for
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::ControlModifier) {
        goToForm();
        return true;
    }
    return headingKey(key->key()) || SectionView::eventFilter(watched, event);
}
