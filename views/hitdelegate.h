#pragma once

#include "tables/roles.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

/// Paints the rows of the search popup: the name of a kind, or a record with where it was found.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Excerpt = Roles::Section + 1; ///< QString, text round the words found

    explicit HitDelegate(QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    QAbstractItemView &m_view;
};
