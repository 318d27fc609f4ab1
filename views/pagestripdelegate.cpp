#include "pagestripdelegate.h"

#include "pagestrip.h"

#include "forms/theme.h"

#include <QPainter>

namespace {

constexpr int edge = 10; // pixels round a page
constexpr double paleness = 0.35; // of pages that an earlier choice made

} // namespace

void PageStripModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

int PageStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant PageStripModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return QString::number(index.row() + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1 of %2").arg(index.row() + 1).arg(m_count);
    return {};
}

PageStripDelegate::PageStripDelegate(PageStrip &strip)
    : QStyledItemDelegate(&strip)
    , m_strip(strip)
{
}

void PageStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent) {
        const bool isActive = option.state & QStyle::State_Active && m_strip.hasFocus();
        painter->fillRect(option.rect,
                          Theme::color(isActive ? ColorRole::Sel : ColorRole::SelIdle));
        painter->fillRect(option.rect.left(), option.rect.top(), Theme::lineWidth,
                          option.rect.height(), Theme::color(ColorRole::Accent));
    }
    const QSize size = m_strip.pictureSize();
    const QRect page(option.rect.left() + (option.rect.width() - size.width()) / 2,
                     option.rect.top() + edge, size.width(), size.height());
    painter->fillRect(page.adjusted(-1, -1, 1, 1), Theme::color(ColorRole::Control));
    painter->fillRect(page, Qt::white);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setOpacity(m_strip.isStale() ? paleness : 1);
    const int width = qRound(size.width() * m_strip.devicePixelRatioF());
    if (const QImage picture = m_strip.pictures().picture(index.row(), width); !picture.isNull())
        painter->drawImage(page, picture);
    painter->setOpacity(1);
    painter->setFont(Theme::font(option.font, Theme::Size::Small));
    painter->setPen(Theme::color(isCurrent ? ColorRole::Text : ColorRole::Text2));
    painter->drawText(QRect(option.rect.left(), page.bottom() + 1, option.rect.width(),
                            option.rect.bottom() - page.bottom()),
                      Qt::AlignCenter, index.data().toString());
    painter->restore();
}

QSize PageStripDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QSize page = m_strip.pictureSize();
    return {page.width() + 2 * edge, page.height() + edge + option.fontMetrics.height() + 8};
}
