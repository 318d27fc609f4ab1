#pragma once

#include "cellpainter.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

/// Paints the sidebar: line, icon, name, and a count at the right. A child is a view of its kind
/// and has no icon. An entry that is neither enabled nor named is a gap between groups.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SidebarDelegate(QAbstractItemView &view);

    /// Sets up a QTreeView or QListView as a sidebar: no header, no frame, panel ground.
    static SidebarDelegate *install(QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    /// Draws the count and returns how much of \a rect is left for the name.
    QRect paintCount(QPainter &painter, const QRect &rect, const QModelIndex &index,
                     bool current) const;
    bool isNarrow() const;

    QAbstractItemView &m_view;
};
