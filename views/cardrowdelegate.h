#pragma once

#include <QStyledItemDelegate>

class CardList;
struct CardRow;

/// Paints the lines of a card: icon, date, words, link, bar, amount; headings of groups.
class CardRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardRowDelegate(CardList &list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const CardRow &row) const;
    QRect paintRight(QPainter &painter, QRect rect, const CardRow &row) const;
    void paintWords(QPainter &painter, QRect rect, const CardRow &row) const;
    void paintBar(QPainter &painter, const QRect &rect, const CardRow &row) const;

    CardList &m_list;
};
