#pragma once

#include <QStyledItemDelegate>

class QTreeView;

/// Paints the rows of the page tree: line, chevron, title, and the page's state at the right.
class PageTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PageTreeDelegate(QTreeView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView &m_view;
};
