#include "pagesheets.h"

#include "forms/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 16; // pixels between pages, and between them and the edge
constexpr int mostKilobytes = 96 * 1024; // of pictures
constexpr double mostPixels = 12e6; // of one picture; larger pages are enlarged when painted
constexpr double paleness = 0.35; // of pages that an earlier choice made
constexpr int wheelStep = 120; // eighths of a degree

} // namespace

PageSheets::PageSheets(PageMaker &maker, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(new PagePictures(maker, PageMaker::Viewer::Page, mostKilobytes, this))
{
    setObjectName(u"sheets"_s);
    setAccessibleName(tr("Pages as they will be on paper"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(m_pictures, &PagePictures::changed, this,
            [this](int page) { viewport()->update(pageRect(page)); });
}

void PageSheets::setPages(int count, QSizeF points, bool isNew)
{
    if (isNew)
        m_pictures->clear();
    m_isStale = false;
    m_count = count;
    m_points = points;
    m_current = -1;
    arrange();
    viewport()->update();
}

void PageSheets::setStale(bool isStale)
{
    m_isStale = isStale;
    viewport()->update();
}

void PageSheets::setGrey(bool isGrey)
{
    m_pictures->setGrey(isGrey);
    viewport()->update();
}

double PageSheets::scale() const
{
    if (m_points.isEmpty())
        return 1;
    const QSizeF room = viewport()->size() - QSize(2 * gap, 2 * gap);
    const double byWidth = std::max(room.width(), 40.0) / m_points.width();
    switch (m_fit) {
    case Fit::Page:
        return std::min(byWidth, std::max(room.height(), 40.0) / m_points.height());
    case Fit::Width:
        return byWidth;
    case Fit::Percent:
        break;
    }
    return m_percent / 100.0 * logicalDpiX() / 72;
}

int PageSheets::percent() const
{
    return m_fit == Fit::Percent ? m_percent : qRound(scale() * 72 / logicalDpiX() * 100);
}

QSize PageSheets::pageSize() const
{
    return (m_points * scale()).toSize();
}

QRect PageSheets::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2);
    return {QPoint(left - horizontalScrollBar()->value(),
                   gap + page * (size.height() + gap) - verticalScrollBar()->value()),
            size};
}

std::pair<int, int> PageSheets::inSight() const
{
    const int step = pageSize().height() + gap;
    const int top = verticalScrollBar()->value();
    const int last = std::max(m_count - 1, 0);
    return {std::clamp((top - gap) / step, 0, last),
            std::clamp((top + viewport()->height() - gap) / step, 0, last)};
}

int PageSheets::pictureWidth() const
{
    const double width = pageSize().width() * devicePixelRatioF();
    const double pixels = width * width * m_points.height() / std::max(m_points.width(), 1.0);
    return int(pixels > mostPixels ? width * std::sqrt(mostPixels / pixels) : width);
}

int PageSheets::currentPage() const
{
    if (m_count == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - gap) / (pageSize().height() + gap), 0, m_count - 1);
}

void PageSheets::goTo(int page)
{
    const QSize size = pageSize();
    const int wanted = std::clamp(page, 0, std::max(m_count - 1, 0));
    // A page that fits stands in the middle, so that it is the current one.
    const int above = std::max((viewport()->height() - size.height()) / 2, gap);
    verticalScrollBar()->setValue(gap + wanted * (size.height() + gap) - above);
}

/// Scroll bars for the pages as large as they are now.
void PageSheets::arrange()
{
    const QSize size = pageSize();
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(
        0, std::max(0, gap + m_count * (size.height() + gap) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - room.width()));
    wishForPages();
    tellCurrent();
}

/// Keeps the page that is read in the view while its size changes.
void PageSheets::change(const std::function<void()> &change)
{
    const int page = currentPage();
    const double within = (verticalScrollBar()->value() - page * (pageSize().height() + gap))
        / double(pageSize().height() + gap);
    change();
    arrange();
    const int step = pageSize().height() + gap;
    verticalScrollBar()->setValue(qRound((page + within) * step));
    if (m_fit == Fit::Page)
        goTo(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageSheets::setFit(Fit fit)
{
    change([&] { m_fit = fit; });
}

void PageSheets::setPercent(int percent)
{
    change([&] {
        m_percent = std::clamp(percent, steps.front(), steps.back());
        m_fit = Fit::Percent;
    });
}

void PageSheets::zoom(int by)
{
    int wanted = percent();
    for (; by > 0; --by) {
        const auto next = std::ranges::upper_bound(steps, wanted);
        wanted = next == steps.end() ? steps.back() : *next;
    }
    for (; by < 0; ++by) {
        const auto next = std::ranges::lower_bound(steps, wanted);
        wanted = next == steps.begin() ? steps.front() : *std::prev(next);
    }
    setPercent(wanted);
}

void PageSheets::wishForPages()
{
    if (m_count == 0 || m_isStale)
        return;
    const auto [first, last] = inSight();
    std::vector<PageWish> wishes;
    for (int page = first; page <= last; ++page)
        wishes.push_back({page, pictureWidth()});
    if (last + 1 < m_count) // the next one is likely to be read soon
        wishes.push_back({last + 1, pictureWidth()});
    m_pictures->wish(wishes);
}

void PageSheets::tellCurrent()
{
    const int page = currentPage();
    if (m_count == 0 || page == m_current)
        return;
    m_current = page;
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(m_count));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT currentChanged(page);
}

void PageSheets::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::color(ColorRole::Panel));
    if (m_count == 0)
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        const QRect rect = pageRect(page);
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), Theme::color(ColorRole::Control));
        painter.fillRect(rect, Qt::white);
        painter.setOpacity(m_isStale ? paleness : 1);
        if (const QImage picture = m_pictures->picture(page, pictureWidth()); !picture.isNull())
            painter.drawImage(rect, picture);
        painter.setOpacity(1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(ColorRole::Accent), Theme::focusWidth));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageSheets::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = std::max(m_current, 0);
    arrange();
    if (m_fit == Fit::Page) {
        goTo(page);
        Q_EMIT zoomChanged();
    }
}

void PageSheets::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    wishForPages();
    tellCurrent();
}

bool PageSheets::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

bool PageSheets::zoomKey(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        zoom(1);
    else if (event.key() == Qt::Key_Minus)
        zoom(-1);
    else if (event.key() == Qt::Key_0)
        setFit(Fit::Page);
    else
        return false;
    return true;
}

void PageSheets::keyPressEvent(QKeyEvent *event)
{
    if (zoomKey(*event))
        return;
    const bool isWhole = pageSize().height() + 2 * gap <= viewport()->height();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int by = event->key() == Qt::Key_PageDown ? 1 : -1;
        if (isWhole)
            goTo(currentPage() + by);
        else
            verticalScrollBar()->triggerAction(by > 0 ? QAbstractSlider::SliderPageStepAdd
                                                      : QAbstractSlider::SliderPageStepSub);
        return;
    }
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(m_count - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageSheets::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_turned += event->angleDelta().y();
    if (std::abs(m_turned) < wheelStep)
        return;
    zoom(m_turned / wheelStep);
    m_turned %= wheelStep;
    event->accept();
}
