#pragma once

#include <QStyledItemDelegate>

class QTableView;
class RecordDelegate;
class ReplaceModel;

/// Paints what would be replaced: the old words struck through, the new ones bold, in a little of
/// their text.
class ReplaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Sets \a view up as RecordDelegate::install() does and takes over its cells. The view shows
    /// \a model.
    static ReplaceDelegate *install(QTableView &view, const ReplaceModel &model);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ReplaceDelegate(QTableView &view, RecordDelegate &plain, const ReplaceModel &model);
    void paintSegments(QPainter &painter, QRect rect, const QModelIndex &index) const;

    QTableView &m_view;
    RecordDelegate &m_plain; ///< draws the other columns
    const ReplaceModel &m_model;
};
