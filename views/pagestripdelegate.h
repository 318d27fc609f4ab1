#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

class PageStrip;

/// The pages of a PageStrip: as many rows, each with its number.
class PageStripModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCount(int count);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int m_count = 0;
};

/// Paints a page of a PageStrip with its number below, and the line at the current one.
class PageStripDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PageStripDelegate(PageStrip &strip);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PageStrip &m_strip;
};
