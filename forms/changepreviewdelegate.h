#pragma once

#include <QStyledItemDelegate>

class RecordDelegate;
class QTableView;

/// Paints the cells of a ChangePreviewModel: what was, struck through, then what becomes, bold. A
/// plain table row otherwise.
class ChangePreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Sets \a view up as RecordDelegate::install() does and takes over its cells.
    static ChangePreviewDelegate *install(QTableView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    ChangePreviewDelegate(QTableView &view, RecordDelegate &plain);
    void paintChange(QPainter &painter, QRect rect, const QModelIndex &index) const;
    void paintUnread(QPainter &painter, QRect rect, const QModelIndex &index) const;

    QTableView &m_view;
    RecordDelegate &m_plain; ///< draws names and what does not change
};
