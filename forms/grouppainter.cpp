#include "grouppainter.h"

#include "cellpainter.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

using namespace Qt::StringLiterals;

bool GroupPainter::isHeading(const QModelIndex &index)
{
    return index.data(Roles::Group).toInt() > 0;
}

/// The first visible column.
int GroupPainter::firstColumn() const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return header.logicalIndex(visual);
    }
    return -1;
}

/// Where the first sum of the heading begins, or the last column ends.
int GroupPainter::wordsEnd(const QModelIndex &index) const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    int end = m_view.columnViewportPosition(firstColumn());
    for (int visual = header.visualIndex(firstColumn()); visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        if (column != firstColumn() && !index.siblingAtColumn(column).data().toString().isEmpty())
            break;
        end += header.sectionSize(column);
    }
    return end;
}

void GroupPainter::paint(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, bool isCurrent) const
{
    const QRect &rect = option.rect;
    painter.fillRect(rect, Theme::color(isCurrent ? ColorRole::Sel : ColorRole::Group));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, Theme::color(ColorRole::Line));
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    QString sum = index.data().toString();
    const QRect inner = rect.adjusted(Theme::cellPadding, 0, -Theme::cellPadding, -1);
    if (!sum.isEmpty() && index.column() != firstColumn()) {
        if (painter.fontMetrics().horizontalAdvance(sum) > inner.width())
            sum = index.data(Roles::GroupShort).toString(); // figures are rounded, never cut
        CellPainter::text(painter, inner, sum, Qt::AlignRight, Theme::color(ColorRole::Text));
        painter.setFont(option.font);
        return;
    }
    // The frozen first column is painted elsewhere: there the words begin where the cell does.
    const bool isFirst = index.column() == firstColumn();
    const int left = isFirst ? rect.left() : m_view.columnViewportPosition(firstColumn());
    const int end = wordsEnd(index) + left - m_view.columnViewportPosition(firstColumn());
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    paintWords(painter, QRect(left, rect.top(), end - left, rect.height() - 1), index);
    painter.restore();
    painter.setFont(option.font);
}

void GroupPainter::paintWords(QPainter &painter, const QRect &whole, const QModelIndex &index) const
{
    const int level = index.data(Roles::Group).toInt() - 1;
    QRect rect = whole.adjusted(Theme::cellPadding + level * step, 0, -Theme::cellPadding, 0);
    const bool closed = index.data(Roles::GroupClosed).toBool();
    const int side = Theme::scaled(Theme::cellIcon, painter.fontMetrics());
    QRect sign = rect.adjusted(-3, 0, 0, 0);
    CellPainter::icon(painter, sign, closed ? u"go-next"_s : u"go-down"_s, side,
                      Theme::color(ColorRole::Text2));
    rect.setLeft(rect.left() + step);
    const QString name = index.data(Roles::GroupName).toString();
    CellPainter::text(painter, rect, name, Qt::AlignLeft, Theme::color(ColorRole::Text));
    const int count = index.data(Roles::GroupCount).toInt();
    const QString words = m_counted ? m_counted(count) : QString::number(count);
    rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(name) + 12);
    QFont plain = painter.font();
    plain.setBold(false);
    painter.setFont(plain);
    CellPainter::text(painter, rect, words, Qt::AlignLeft, Theme::color(ColorRole::Text2));
}

QRect GroupPainter::chevron(int row) const
{
    const QModelIndex index = m_view.model()->index(row, firstColumn());
    const int level = index.data(Roles::Group).toInt() - 1;
    const QRect cell = m_view.visualRect(index);
    return {cell.left() + level * step, cell.top(), Theme::cellPadding + step + 4, cell.height()};
}
