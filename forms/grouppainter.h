#pragma once

#include <QModelIndex>
#include <QRect>
#include <QString>

#include <functional>

class QPainter;
class QStyleOptionViewItem;
class QTableView;

/// Paints the headings of a grouped table: chevron, bold name, how many records, and the sums in
/// their columns. The words begin in the first visible column and run on over those without a sum.
class GroupPainter
{
public:
    explicit GroupPainter(const QTableView &view)
        : m_view(view)
    {
    }

    /// How many records a heading says there are: "3 projects".
    void setCounted(std::function<QString(int)> counted) { m_counted = std::move(counted); }

    static bool isHeading(const QModelIndex &index);
    /// One cell of a heading; \a isCurrent when the row is the current one of a view with focus.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               bool isCurrent) const;
    /// Where a click opens or closes the group at \a row, in the view's coordinates.
    QRect chevron(int row) const;
    /// How far names stand in under headings on \a levels levels.
    static int indentation(int levels) { return levels * step; }

private:
    int firstColumn() const;
    int wordsEnd(const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &whole, const QModelIndex &index) const;

    static constexpr int step = 18;
    const QTableView &m_view;
    std::function<QString(int)> m_counted;
};
