#pragma once

#include <QStyledItemDelegate>

/// A quiet line of who and when over lines of what: the old struck through, the new in bold, on the
/// ground of what was changed. For a ChangeListModel.
class ChangeListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
