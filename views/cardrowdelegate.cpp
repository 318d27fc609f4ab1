#include "cardrowdelegate.h"

#include "cardlist.h"

#include "forms/cellpainter.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14;
constexpr int gap = 12;
constexpr int barHeight = 12;

} // namespace

CardRowDelegate::CardRowDelegate(CardList &list)
    : QStyledItemDelegate(&list)
    , m_list(list)
{
}

void CardRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const CardRow &row = m_list.rowAt(index);
    const bool hover = (option.state & QStyle::State_MouseOver) && row.kind;
    const bool current = m_list.hasFocus() && m_list.currentIndex() == index;
    const ColorRole idle = hover ? ColorRole::Hover : ColorRole::Base;
    painter->fillRect(option.rect, Theme::color(current ? ColorRole::Sel : idle));
    painter->setFont(option.font);
    if (row.isHeading) {
        paintHeading(*painter, option.rect, row);
        return;
    }
    if (row.bar < 0 && index.row() + 1 < index.model()->rowCount())
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          Theme::color(ColorRole::Line));
    if (current)
        CellPainter::line(*painter, option.rect);
    QRect rect = option.rect.adjusted(side, 0, -side, 0);
    if (!row.icon.isEmpty()) {
        CellPainter::icon(*painter, rect, row.icon, Theme::cellIcon,
                          Theme::color(CellPainter::toneColor(row.tone)));
        rect.setLeft(rect.left() + 4);
    }
    paintWords(*painter, paintRight(*painter, rect, row), row);
}

void CardRowDelegate::paintHeading(QPainter &painter, const QRect &rect, const CardRow &row) const
{
    painter.fillRect(rect, Theme::color(ColorRole::Group));
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    QRect words = rect.adjusted(side, 0, -side, 0);
    CellPainter::text(painter, words, row.text, Qt::AlignLeft, Theme::color(ColorRole::Text));
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(row.text) + gap);
    painter.setFont(Theme::font(m_list.font(), Theme::Size::Small));
    CellPainter::text(painter, words, row.trailing, Qt::AlignLeft, Theme::color(ColorRole::Text2));
}

/// Draws the columns at the right and returns what is left for the words.
QRect CardRowDelegate::paintRight(QPainter &painter, QRect rect, const CardRow &row) const
{
    const bool plain = row.tone == Roles::Tone::Plain;
    const ColorRole quiet = plain ? ColorRole::Text2 : CellPainter::toneColor(row.tone);
    const std::tuple<int, QString, ColorRole> columns[] = {
        {m_list.trailingWidth(), row.trailing, row.opens ? ColorRole::Accent : quiet},
        {m_list.amountWidth(), row.amount, ColorRole::Text},
    };
    for (const auto &[width, words, color] : columns) {
        if (width == 0)
            continue;
        const QRect cell(rect.right() + 1 - width, rect.top(), width, rect.height());
        CellPainter::text(painter, cell, words, Qt::AlignRight, Theme::color(color));
        rect.setRight(cell.left() - gap);
    }
    return rect;
}

void CardRowDelegate::paintWords(QPainter &painter, QRect rect, const CardRow &row) const
{
    if (row.bar >= 0) {
        paintBar(painter, rect, row);
        return;
    }
    if (m_list.leadWidth() > 0) {
        CellPainter::text(painter, rect, row.lead, Qt::AlignLeft, Theme::color(ColorRole::Text));
        rect.setLeft(rect.left() + m_list.leadWidth() + gap);
    }
    if (!row.link.isEmpty()) {
        QRect link = rect;
        link.setLeft(rect.left() + rect.width() / 2);
        CellPainter::text(painter, link, row.link, Qt::AlignLeft, Theme::color(ColorRole::Accent));
        rect.setRight(link.left() - gap);
    }
    if (!row.detail.isEmpty()) {
        const int line = painter.fontMetrics().height();
        QRect first(rect.left(), rect.top() + (rect.height() - 2 * line) / 2, rect.width(), line);
        CellPainter::text(painter, first, row.text, Qt::AlignLeft, Theme::color(ColorRole::Text));
        painter.setFont(Theme::font(m_list.font(), Theme::Size::Small));
        CellPainter::text(painter, first.translated(0, line), row.detail, Qt::AlignLeft,
                          Theme::color(ColorRole::Text2));
        return;
    }
    CellPainter::text(painter, rect, row.text, Qt::AlignLeft, Theme::color(ColorRole::Text));
}

void CardRowDelegate::paintBar(QPainter &painter, const QRect &rect, const CardRow &row) const
{
    QRect words = rect;
    words.setWidth(rect.width() * 2 / 5);
    CellPainter::text(painter, words, row.text, Qt::AlignLeft, Theme::color(ColorRole::Text));
    const int room = rect.right() - words.right() - gap;
    const int width = std::max(2, int(std::lround(row.bar * room)));
    painter.fillRect(words.right() + gap, rect.center().y() - barHeight / 2, width, barHeight,
                     Theme::color(ColorRole::Bar));
}

QSize CardRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const bool two = !m_list.rowAt(index).detail.isEmpty();
    return {200, two ? 2 * metrics.height() + 10 : Theme::rowHeight(metrics)};
}
