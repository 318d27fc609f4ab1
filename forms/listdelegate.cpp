#include "listdelegate.h"

#include "cellpainter.h"

#include <QApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int separatorHeight = 9;

bool isCheckable(const QModelIndex &index)
{
    return (index.flags() & Qt::ItemIsUserCheckable) && index.data(Qt::CheckStateRole).isValid();
}

/// A line between entries: that is how QComboBox marks what insertSeparator() made.
bool isSeparator(const QModelIndex &index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1StringView("separator");
}

void paintCheck(QPainter *painter, const QStyleOptionViewItem &row, QRect &rect,
                const QModelIndex &index)
{
    QStyleOptionViewItem box = row;
    const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
    box.state |= state == Qt::Checked ? QStyle::State_On
        : state == Qt::Unchecked      ? QStyle::State_Off
                                      : QStyle::State_NoChange;
    box.rect = QRect(rect.left(), rect.center().y() - Theme::cellIcon / 2, Theme::cellIcon,
                     Theme::cellIcon);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, row.widget);
    rect.setLeft(rect.left() + Theme::cellIcon + Theme::cellPadding);
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool chosen = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->fillRect(option.rect, Theme::color(chosen ? ColorRole::Sel : ColorRole::Base));
    QRect rect = option.rect.adjusted(Theme::cellPadding, 0, -Theme::cellPadding, 0);
    if (isSeparator(index)) {
        rect.moveTop(rect.center().y());
        rect.setHeight(1);
        painter->fillRect(rect, Theme::color(ColorRole::Line));
        return;
    }
    if (isCheckable(index))
        paintCheck(painter, option, rect, index);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        icon.paint(painter, rect.left(), rect.top(), Theme::cellIcon, rect.height());
        rect.setLeft(rect.left() + Theme::cellIcon + Theme::iconGap);
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const ColorRole ink = index.data(Roles::Missing).toBool() ? ColorRole::Text2
        : enabled                                             ? ColorRole::Text
                                                              : ColorRole::Control;
    painter->setFont(option.font);
    CellPainter::text(*painter, rect, index.data().toString(), Qt::AlignLeft, Theme::color(ink));
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width =
        option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * Theme::cellPadding + 1;
    if (isCheckable(index))
        width += Theme::cellIcon + Theme::cellPadding;
    if (index.data(Qt::DecorationRole).isValid())
        width += Theme::cellIcon + Theme::iconGap;
    return {width, isSeparator(index) ? separatorHeight : Theme::rowHeight(option.fontMetrics)};
}

bool ListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!isCheckable(index) || !(index.flags() & Qt::ItemIsEnabled))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool click = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool space = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!click && !space)
        return false;
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
