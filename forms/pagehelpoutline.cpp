#include "pagehelpoutline.h"

#include "cellpainter.h"
#include "theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeadings = 12; ///< seen at once
constexpr int left = 14; ///< as the rest of the help
constexpr int indent = 16;

enum Role { Level = Qt::UserRole, Title };

/// The level small and quiet, the heading, and the line where the cursor is.
class OutlineDelegate : public QStyledItemDelegate
{
public:
    explicit OutlineDelegate(PageHelpOutline &list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        if (isHovered)
            painter->fillRect(row, Theme::color(ColorRole::Hover));
        if (index.row() == m_list.here() + 1)
            CellPainter::line(*painter, row);
        const int level = index.data(Level).toInt();
        const QString sign = u"H%1"_s.arg(level);
        QRect rect = row.adjusted(left + (level - 1) * indent, 0, -Theme::cellPadding, 0);
        const QFont small = Theme::font(option.font, Theme::Size::Small);
        painter->setFont(small);
        CellPainter::text(*painter, rect, sign, Qt::AlignLeft, Theme::color(ColorRole::Text2));
        rect.setLeft(rect.left() + QFontMetrics(small).horizontalAdvance(u"H6"_s) + 8);
        painter->setFont(option.font);
        CellPainter::text(*painter, rect, index.data(Title).toString(), Qt::AlignLeft,
                          Theme::color(ColorRole::Text));
        if (m_list.hasFocus() && (option.state & QStyle::State_HasFocus))
            CellPainter::focus(*painter, row);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {40, QFontMetrics(option.font).height() + 8};
    }

private:
    PageHelpOutline &m_list;
};

} // namespace

PageHelpOutline::PageHelpOutline(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new OutlineDelegate(*this));
    Theme::setStyleProperty(*this, "flush", u"true"_s);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_StyledBackground, false);
    setStyleSheet(u"QListView { background: transparent; }"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Outline"));
    const auto go = [this](const QListWidgetItem *item) { Q_EMIT chosen(row(item) - 1); };
    connect(this, &QListWidget::itemClicked, this, go);
    connect(this, &QListWidget::itemActivated, this, go);
}

void PageHelpOutline::add(int level, const QString &title)
{
    auto *item = new QListWidgetItem(u"H%1 %2"_s.arg(level).arg(title), this);
    item->setData(Level, level);
    item->setData(Title, title);
    item->setToolTip(title);
}

void PageHelpOutline::show(const QString &title, const std::vector<OutlineEntry> &entries)
{
    const int before = currentRow();
    clear();
    if (!title.isEmpty())
        add(1, title);
    for (const OutlineEntry &entry : entries)
        add(entry.level, entry.text);
    setCurrentRow(std::min(before, count() - 1));
    m_here = std::min(m_here, count() - 2);
    fit();
}

void PageHelpOutline::setHere(int entry)
{
    if (std::exchange(m_here, entry) == entry)
        return;
    if (QListWidgetItem *const one = item(entry + 1))
        scrollToItem(one);
    viewport()->update();
}

void PageHelpOutline::fit()
{
    const int rows = std::min(mostHeadings, count());
    setFixedHeight(rows * std::max(1, sizeHintForRow(0)) + 2);
}

void PageHelpOutline::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}
