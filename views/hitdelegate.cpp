#include "hitdelegate.h"

#include "forms/cellpainter.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int left = 12;

bool isHeading(const QModelIndex &index)
{
    return !(index.flags() & Qt::ItemIsSelectable);
}

} // namespace

HitDelegate::HitDelegate(QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (isHeading(index)) {
        paintHeading(*painter, option, index);
        return;
    }
    const bool current = m_view.currentIndex() == index;
    const bool hover = option.state & QStyle::State_MouseOver;
    const ColorRole idle = hover ? ColorRole::Hover : ColorRole::Base;
    painter->fillRect(option.rect, Theme::color(current ? ColorRole::Sel : idle));
    if (current)
        CellPainter::line(*painter, option.rect);
    const int line = QFontMetrics(option.font).height();
    QRect rect = option.rect.adjusted(left, 0, -left, 0);
    CellPainter::icon(*painter, rect, index.data(Roles::Icon).toString(), Theme::sidebarIcon,
                      Theme::color(ColorRole::Text2));
    rect.setLeft(rect.left() + 2);
    const QString excerpt = index.data(Excerpt).toString();
    QRect title = rect;
    if (!excerpt.isEmpty())
        title = QRect(rect.left(), rect.top() + 4, rect.width(), line);
    painter->setFont(option.font);
    CellPainter::text(*painter, title, index.data().toString(), Qt::AlignLeft,
                      Theme::color(ColorRole::Text));
    painter->setFont(Theme::font(option.font, Theme::Size::Small));
    CellPainter::text(*painter, title.translated(0, line), excerpt, Qt::AlignLeft,
                      Theme::color(ColorRole::Text2));
}

void HitDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter.fillRect(option.rect, Theme::color(ColorRole::Group));
    QRect rect = option.rect.adjusted(left, 0, -left, 0);
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    const QString name = index.data().toString();
    CellPainter::text(painter, rect, name, Qt::AlignLeft, Theme::color(ColorRole::Text));
    rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(name) + 2 * Theme::iconGap);
    painter.setFont(Theme::font(option.font, Theme::Size::Small));
    CellPainter::text(painter, rect, index.data(Roles::Count).toString(), Qt::AlignLeft,
                      Theme::color(ColorRole::Text2));
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const bool two = !isHeading(index) && !index.data(Excerpt).toString().isEmpty();
    return {120, two ? 2 * metrics.height() + 8 : Theme::rowHeight(metrics)};
}
