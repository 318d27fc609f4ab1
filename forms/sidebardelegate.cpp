#include "sidebardelegate.h"

#include "icons.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr int left = 12;
constexpr int right = 10;
constexpr int gap = 8;
constexpr int narrow = 64; // below this only icons fit

bool isGap(const QModelIndex &index)
{
    return !(index.flags() & Qt::ItemIsEnabled) && index.data().toString().isEmpty();
}

} // namespace

SidebarDelegate::SidebarDelegate(QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

SidebarDelegate *SidebarDelegate::install(QAbstractItemView &view)
{
    auto *delegate = new SidebarDelegate(view);
    view.setItemDelegate(delegate);
    view.setMouseTracking(true);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    Theme::setStyleProperty(view, "sidebar", u"true"_s);
    if (auto *tree = qobject_cast<QTreeView *>(&view)) {
        tree->setHeaderHidden(true);
        tree->setRootIsDecorated(false);
        tree->setIndentation(
            0); // the delegate draws the steps, so that the ground goes edge to edge
        tree->setExpandsOnDoubleClick(false);
    }
    return delegate;
}

bool SidebarDelegate::isNarrow() const
{
    return m_view.viewport()->width() < narrow;
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool current = m_view.currentIndex() == index;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect,
                      Theme::color(current     ? ColorRole::Sel
                                       : hover ? ColorRole::Hover
                                               : ColorRole::Panel));
    if (isGap(index)) {
        painter->fillRect(option.rect, Theme::color(ColorRole::Panel));
        return;
    }
    if (current)
        CellPainter::line(*painter, option.rect);
    const int side = Theme::scaled(Theme::sidebarIcon, option.fontMetrics);
    QRect rect = option.rect.adjusted(left, 0, -right, 0);
    const QString icon = index.data(Roles::Icon).toString();
    if (isNarrow())
        rect.setLeft((option.rect.width() - side) / 2);
    const ColorRole ink =
        CellPainter::toneOf(index) == Tone::Muted ? ColorRole::Text2 : ColorRole::Text;
    if (!icon.isEmpty())
        CellPainter::icon(*painter, rect, icon, side, Theme::color(ink));
    else
        rect.setLeft(rect.left() + side + Theme::iconGap);
    if (!isNarrow()) {
        rect = paintCount(*painter, rect.adjusted(2, 0, 0, 0), index, current);
        QFont font = option.font;
        font.setBold(current);
        painter->setFont(font);
        CellPainter::text(*painter, rect, index.data().toString(), Qt::AlignLeft,
                          Theme::color(ink));
    }
    if (m_view.hasFocus() && (option.state & QStyle::State_HasFocus))
        CellPainter::focus(*painter, option.rect);
}

QRect SidebarDelegate::paintCount(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                  bool current) const
{
    const QString count = index.data(Roles::Count).toString();
    if (count.isEmpty())
        return rect;
    painter.setFont(Theme::font(m_view.font(), Theme::Size::Small));
    const bool late = CellPainter::toneOf(index) == Tone::Bad;
    const QColor ink = Theme::color(late          ? ColorRole::Bad
                                        : current ? ColorRole::Text
                                                  : ColorRole::Text2);
    const int width = painter.fontMetrics().horizontalAdvance(count) + 1;
    QRect words(rect.right() + 1 - width, rect.top(), width, rect.height());
    CellPainter::text(painter, words, count, Qt::AlignRight, ink);
    if (late) {
        const int side = Theme::scaled(14, painter.fontMetrics());
        words.setLeft(words.left() - side - 4);
        QRect sign = words;
        CellPainter::icon(painter, sign, u"appointment-missed"_s, side, ink);
    }
    return rect.adjusted(0, 0, words.left() - rect.right() - gap, 0);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGap(index))
        return {0, gap};
    const QFontMetrics metrics(option.font);
    const int words = metrics.horizontalAdvance(index.data().toString());
    return {left + Theme::scaled(Theme::sidebarIcon, metrics) + gap + words + right,
            Theme::sidebarHeight(metrics, index.parent().isValid())};
}

bool SidebarDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool cut = isNarrow() || sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !cut
        || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString count = index.data(Roles::Count).toString();
    const QString name = index.data().toString();
    QToolTip::showText(event->globalPos(), count.isEmpty() ? name : name + u" · "_s + count, view,
                       option.rect);
    return true;
}
