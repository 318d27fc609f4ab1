#include "pagetreedelegate.h"

#include "forms/cellpainter.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

PageTreeDelegate::PageTreeDelegate(QTreeView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

void PageTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool current = m_view.currentIndex() == index;
    const bool hover = option.state & QStyle::State_MouseOver;
    const ColorRole idle = hover ? ColorRole::Hover : ColorRole::Base;
    const ColorRole chosen = m_view.hasFocus() ? ColorRole::Sel : ColorRole::SelIdle;
    const QRect row(0, option.rect.top(), m_view.viewport()->width(), option.rect.height());
    painter->setClipRect(row);
    painter->fillRect(row, Theme::color(current ? chosen : idle));
    if (current)
        CellPainter::line(*painter, row);

    QRect rect = option.rect;
    if (m_view.model()->hasChildren(index)) {
        QRect sign(rect.left() - Theme::cellIcon + 4, rect.top(), Theme::cellIcon, rect.height());
        CellPainter::icon(*painter, sign, m_view.isExpanded(index) ? u"go-down"_s : u"go-next"_s,
                          12, Theme::color(ColorRole::Text2));
    }
    rect.setLeft(rect.left() + Theme::iconGap);
    QRect state(row.right() - Theme::cellPadding - Theme::cellIcon, row.top(), Theme::cellIcon,
                row.height());
    rect.setRight(state.left() - Theme::iconGap);
    if (index.data(Roles::Problem).isValid()) {
        QRect problem = state.translated(-Theme::cellIcon - Theme::iconGap, 0);
        rect.setRight(problem.left() - Theme::iconGap);
        CellPainter::icon(*painter, problem, u"view-refresh"_s, Theme::cellIcon,
                          Theme::color(ColorRole::Warn));
    }
    CellPainter::icon(*painter, state, index.data(Roles::Icon).toString(), Theme::cellIcon,
                      Theme::color(CellPainter::toneColor(CellPainter::toneOf(index))));
    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    CellPainter::text(*painter, rect, index.data().toString(), Qt::AlignLeft,
                      Theme::color(ColorRole::Text));
    if (m_view.hasFocus() && (option.state & QStyle::State_HasFocus))
        CellPainter::focus(*painter, row);
}

QSize PageTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, Theme::rowHeight(QFontMetrics(option.font))};
}
