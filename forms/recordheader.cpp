#include "recordheader.h"

#include "cellpainter.h"
#include "icons.h"

#include "tables/roles.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int chevron = 12;
constexpr int funnel = 14;
constexpr int pointerTarget = 24;
} // namespace

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
    viewport()->setMouseTracking(true);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int logical) { Q_EMIT sortRequested(logical, m_adds); });
}

void RecordHeader::setSorting(const std::vector<SortKey> &keys)
{
    m_isTold = true;
    m_sorting = keys;
    viewport()->update();
}

void RecordHeader::setFiltered(const std::vector<int> &columns)
{
    m_filtered = columns;
    viewport()->update();
}

void RecordHeader::setFootHeight(int height)
{
    if (m_footHeight == height)
        return;
    m_footHeight = height;
    updateGeometries();
    Q_EMIT geometriesChanged(); // the table gives the header its new height
}

void RecordHeader::setFrozenWidth(int width)
{
    if (std::exchange(m_frozenWidth, width) != width)
        Q_EMIT frozenWidthChanged();
}

bool RecordHeader::isFrozen(int logical) const
{
    return !isSectionHidden(logical)
        && sectionPosition(logical) + sectionSize(logical) <= m_frozenWidth;
}

int RecordHeader::seenPosition(int logical) const
{
    return isFrozen(logical) ? sectionPosition(logical) : sectionViewportPosition(logical);
}

int RecordHeader::titleAt(const QPoint &at) const
{
    return logicalIndexAt(placeOf(at));
}

/// Where the header has what is seen at \a seen: frozen titles have been scrolled away to the left.
QPoint RecordHeader::placeOf(const QPoint &seen) const
{
    const bool isFrozen = seen.x() >= 0 && seen.x() < m_frozenWidth;
    return isFrozen ? seen - QPoint(offset(), 0) : seen;
}

void RecordHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_footHeight);
    QHeaderView::updateGeometries();
}

QString RecordHeader::label(int logical) const
{
    return model() ? model()->headerData(logical, orientation()).toString() : QString();
}

bool RecordHeader::isFiltered(int logical) const
{
    return std::ranges::find(m_filtered, logical) != m_filtered.end();
}

bool RecordHeader::showsFunnel(int logical) const
{
    return isFiltered(logical) || (m_isTold && logical == m_hovered);
}

Qt::Alignment RecordHeader::alignment(int logical) const
{
    const QVariant wanted =
        model() ? model()->headerData(logical, orientation(), Qt::TextAlignmentRole) : QVariant();
    return wanted.isValid() ? Qt::Alignment(wanted.toInt()) & Qt::AlignHorizontal_Mask
                            : Qt::Alignment(Qt::AlignLeft);
}

/// The place of the column among those that are sorted by; -1 when it is not.
int RecordHeader::sortPlace(int logical) const
{
    if (!m_isTold)
        return isSortIndicatorShown() && sortIndicatorSection() == logical ? 0 : -1;
    const auto found = std::ranges::find(m_sorting, logical, &SortKey::column);
    return found == m_sorting.end() ? -1 : int(found - m_sorting.begin());
}

QFont RecordHeader::fontOf(int logical) const
{
    QFont result = font();
    result.setBold(isSorted(logical));
    return result;
}

QRect RecordHeader::globalRect(int logical) const
{
    const QRect rect(seenPosition(logical), 0, sectionSize(logical), viewport()->height());
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::rowHeight(fontMetrics()) + m_footHeight};
}

/// What chevron and number take up.
int RecordHeader::signWidth(int logical) const
{
    const int number = m_sorting.size() > 1 && isSorted(logical)
        ? QFontMetrics(Theme::font(font(), Theme::Size::Small)).horizontalAdvance(u'3') + 1
        : 0;
    return chevron + Theme::iconGap + number;
}

QSize RecordHeader::sectionSizeFromContents(int logical) const
{
    const QFontMetrics metrics(fontOf(logical));
    const int words = metrics.horizontalAdvance(label(logical)) + 2 * Theme::cellPadding;
    const int sort = signWidth(logical); // always, so that sorting never cuts the words
    const int filter = isFiltered(logical) ? Theme::cellIcon + Theme::iconGap : 0;
    return {words + sort + filter, Theme::rowHeight(metrics)};
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    paintTitle(*painter, rect, logical);
}

void RecordHeader::paintTitle(QPainter &painter, const QRect &rect, int logical) const
{
    painter.fillRect(rect, Theme::color(ColorRole::Window));
    const QColor line = Theme::color(ColorRole::Line);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line);

    QRect area = rect.adjusted(Theme::cellPadding, 0, -Theme::cellPadding - 1, -1);
    const bool right = alignment(logical) & Qt::AlignRight;
    if (showsFunnel(logical)) {
        QRect sign = funnelRect(rect, logical);
        CellPainter::icon(painter, sign, u"view-filter"_s, funnel,
                          Theme::color(isFiltered(logical) ? ColorRole::Accent : ColorRole::Text2));
        constexpr int taken = Theme::cellIcon + Theme::iconGap;
        area.adjust(right ? taken : 0, 0, right ? 0 : -taken, 0);
    }
    const bool sorted = isSorted(logical);
    painter.setFont(fontOf(logical));
    const int room = sorted ? area.width() - signWidth(logical) : area.width();
    // One more than the words: the advance is rounded, and a hair too little would cut them.
    const int width = std::min(painter.fontMetrics().horizontalAdvance(label(logical)) + 1, room);
    QRect words(right ? area.left() + room - width : area.left(), area.top(), width, area.height());
    CellPainter::text(painter, words, label(logical), Qt::AlignLeft,
                      Theme::color(sorted ? ColorRole::Text : ColorRole::Text2));
    if (sorted) {
        const QRect sign(words.right() + Theme::iconGap, area.top(), signWidth(logical),
                         area.height());
        paintSign(painter, sign, logical);
    }
}

/// The chevron, and the number of the column among several that are sorted by.
void RecordHeader::paintSign(QPainter &painter, const QRect &rect, int logical) const
{
    const int place = sortPlace(logical);
    const Qt::SortOrder order = m_isTold ? m_sorting[size_t(place)].order : sortIndicatorOrder();
    const QColor ink = Theme::color(ColorRole::Text2);
    QRect area = rect;
    CellPainter::icon(painter, area, order == Qt::AscendingOrder ? u"go-up"_s : u"go-down"_s,
                      chevron, ink);
    if (m_sorting.size() < 2)
        return;
    painter.setFont(Theme::font(font(), Theme::Size::Small));
    painter.setPen(ink);
    painter.drawText(area.translated(-Theme::iconGap, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                     QString::number(place + 1));
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // The hairline goes on to the edge, past the last column.
    QPainter painter(viewport());
    painter.fillRect(length() - offset(), viewport()->height() - 1, width(), 1,
                     Theme::color(ColorRole::Line));
}

/// Where the funnel of a section stands: at the end that its words do not begin at, so that they
/// stay where they are when it comes and goes.
QRect RecordHeader::funnelRect(const QRect &section, int logical) const
{
    const QRect area = section.adjusted(Theme::cellPadding, 0, -Theme::cellPadding - 1, -1);
    const bool right = alignment(logical) & Qt::AlignRight;
    const int left = right ? area.left() : area.right() - Theme::cellIcon + 1;
    return {left, area.top(), Theme::cellIcon, area.height()};
}

/// The column whose funnel stands at \a at in the viewport, or -1.
int RecordHeader::funnelAt(const QPoint &at) const
{
    const int logical = logicalIndexAt(at);
    if (logical < 0 || !showsFunnel(logical))
        return -1;
    const QRect section(sectionViewportPosition(logical), 0, sectionSize(logical),
                        viewport()->height());
    // As large as a pointer needs it, but the edge of a section is there to be dragged.
    constexpr int more = (pointerTarget - Theme::cellIcon) / 2;
    const QRect target = funnelRect(section, logical).adjusted(-more, 0, more, 0);
    return target.contains(at) ? logical : -1;
}

void RecordHeader::setHovered(int logical)
{
    if (m_hovered == logical)
        return;
    m_hovered = logical;
    viewport()->update();
}

void RecordHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? funnelAt(event->pos()) : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void RecordHeader::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(event->buttons() ? m_hovered : logicalIndexAt(event->pos()));
    if (m_pressed < 0)
        QHeaderView::mouseMoveEvent(event);
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_adds = event->modifiers() & Qt::ShiftModifier;
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (funnelAt(event->pos()) == pressed)
        Q_EMIT filterRequested(pressed, globalRect(pressed));
}

/// The frozen column whose right edge is seen at \a x; -1 for none.
int RecordHeader::frozenEdgeAt(int x) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    for (int visual = 0; visual < count() && offset() > 0; ++visual) {
        const int logical = logicalIndex(visual);
        if (isSectionHidden(logical))
            continue;
        if (!isFrozen(logical))
            break;
        if (std::abs(sectionPosition(logical) + sectionSize(logical) - x) <= grip)
            return logical;
    }
    return -1;
}

/// Makes frozen columns wider and narrower by their edges, which QHeaderView knows elsewhere.
/// Returns whether the event was about that.
bool RecordHeader::dragEdge(const QMouseEvent &event)
{
    const int x = int(event.position().x());
    if (m_dragged >= 0) {
        if (event.type() == QEvent::MouseMove)
            resizeSection(m_dragged,
                          std::max(minimumSectionSize(), x + m_grip - sectionPosition(m_dragged)));
        else if (event.type() == QEvent::MouseButtonRelease)
            m_dragged = -1;
        return true;
    }
    const int edge = frozenEdgeAt(x);
    if (edge >= 0)
        setCursor(Qt::SplitHCursor);
    else if (offset() > 0 && x < m_frozenWidth)
        unsetCursor(); // elsewhere QHeaderView sees to it
    if (edge < 0 || event.type() != QEvent::MouseButtonPress || event.button() != Qt::LeftButton)
        return false;
    m_dragged = edge;
    m_grip = sectionPosition(edge) + sectionSize(edge) - x;
    return true;
}

/// Passes on what the pointer does, with the place of what is seen under it.
bool RecordHeader::mouseEvent(const QMouseEvent &event)
{
    if (dragEdge(event))
        return true;
    const QPoint seen = event.position().toPoint();
    const QPoint place = placeOf(seen);
    setAutoScroll(place == seen); // the place of a frozen title is out of sight, it itself is not
    QMouseEvent moved(event.type(), place, event.scenePosition(), event.globalPosition(),
                      event.button(), event.buttons(), event.modifiers(), event.pointingDevice());
    return QHeaderView::viewportEvent(&moved);
}

bool RecordHeader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        return mouseEvent(*static_cast<QMouseEvent *>(event));
    case QEvent::ToolTip: {
        const auto &help = *static_cast<QHelpEvent *>(event);
        QHelpEvent moved(QEvent::ToolTip, placeOf(help.pos()), help.globalPos());
        return QHeaderView::viewportEvent(&moved);
    }
    case QEvent::Leave:
        setHovered(-1);
        [[fallthrough]];
    default:
        return QHeaderView::viewportEvent(event);
    }
}
