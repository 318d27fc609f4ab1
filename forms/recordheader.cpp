#include "recordheader.h"

#include "cellpainter.h"
#include "icons.h"

#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {
constexpr int chevron = 12;
}

RecordHeader::RecordHeader(QTableView *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(48);
    setAccessibleName(tr("Columns"));
}

QString RecordHeader::label(int logical) const
{
    return model() ? model()->headerData(logical, orientation()).toString() : QString();
}

QString RecordHeader::filterIcon(int logical) const
{
    return model() ? model()->headerData(logical, orientation(), Roles::Icon).toString()
                   : QString();
}

Qt::Alignment RecordHeader::alignment(int logical) const
{
    const QVariant wanted =
        model() ? model()->headerData(logical, orientation(), Qt::TextAlignmentRole) : QVariant();
    return wanted.isValid() ? Qt::Alignment(wanted.toInt()) & Qt::AlignHorizontal_Mask
                            : Qt::Alignment(Qt::AlignLeft);
}

bool RecordHeader::isSorted(int logical) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == logical;
}

QFont RecordHeader::fontOf(int logical) const
{
    QFont result = font();
    result.setBold(isSorted(logical));
    return result;
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::rowHeight(fontMetrics())};
}

QSize RecordHeader::sectionSizeFromContents(int logical) const
{
    const QFontMetrics metrics(fontOf(logical));
    const int words = metrics.horizontalAdvance(label(logical)) + 2 * Theme::cellPadding;
    const int sort = chevron + Theme::iconGap; // always, so that sorting never cuts the words
    const int filter = filterIcon(logical).isEmpty() ? 0 : Theme::cellIcon + Theme::iconGap;
    return {words + sort + filter, Theme::rowHeight(metrics)};
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    painter->fillRect(rect, Theme::color(ColorRole::Window));
    const QColor line = Theme::color(ColorRole::Line);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), line);

    QRect area = rect.adjusted(Theme::cellPadding, 0, -Theme::cellPadding - 1, -1);
    if (const QString filter = filterIcon(logical); !filter.isEmpty()) {
        area.setRight(area.right() - Theme::cellIcon - Theme::iconGap);
        QRect sign(area.right() + Theme::iconGap, area.top(), Theme::cellIcon, area.height());
        CellPainter::icon(*painter, sign, filter, 14, Theme::color(ColorRole::Accent));
    }
    const bool sorted = isSorted(logical);
    painter->setFont(fontOf(logical));
    const int room = sorted ? area.width() - chevron - Theme::iconGap : area.width();
    // One more than the words: the advance is rounded, and a hair too little would cut them.
    const int width = std::min(painter->fontMetrics().horizontalAdvance(label(logical)) + 1, room);
    const bool right = alignment(logical) & Qt::AlignRight;
    QRect words(right ? area.left() + room - width : area.left(), area.top(), width, area.height());
    CellPainter::text(*painter, words, label(logical), Qt::AlignLeft,
                      Theme::color(sorted ? ColorRole::Text : ColorRole::Text2));
    if (!sorted)
        return;
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    QRect sign(words.right() + Theme::iconGap, area.top(), chevron, area.height());
    CellPainter::icon(*painter, sign, up ? u"go-up"_s : u"go-down"_s, chevron,
                      Theme::color(ColorRole::Text2));
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // The hairline goes on to the edge, past the last column.
    QPainter painter(viewport());
    painter.fillRect(length() - offset(), height() - 1, width(), 1, Theme::color(ColorRole::Line));
}
