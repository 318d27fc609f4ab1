#include "livecolumns.h"

#include "theme.h"

#include "exchange/livequery.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

LiveColumns::LiveColumns(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Columns"));
    setAccessibleDescription(tr("Space shows or hides a column. Ctrl+Up and Ctrl+Down move it."));
    setToolTip(accessibleDescription());
    setDragDropMode(QAbstractItemView::InternalMove);
    setFixedHeight(Theme::rowHeight(fontMetrics()) * 5);
    connect(this, &QListWidget::itemChanged, this, &LiveColumns::edited);
}

void LiveColumns::add(const Kind &kind, int column, bool isShown)
{
    auto *item = new QListWidgetItem(Listing::of(kind).label(column), this);
    item->setData(Qt::UserRole, column);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                   | Qt::ItemIsDragEnabled);
    item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
}

void LiveColumns::fill(const Kind &kind, const std::vector<int> &shown)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const int column : shown)
        add(kind, column, true);
    for (const int column : live::showable(kind)) {
        if (std::ranges::find(shown, column) == shown.end())
            add(kind, column, false);
    }
    setCurrentRow(0);
    scrollToTop();
}

std::vector<int> LiveColumns::shown() const
{
    std::vector<int> columns;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            columns.push_back(item(row)->data(Qt::UserRole).toInt());
    }
    return columns;
}

void LiveColumns::move(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    Q_EMIT edited();
}

void LiveColumns::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (moves)
        move(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void LiveColumns::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    Q_EMIT edited();
}
