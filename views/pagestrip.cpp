#include "pagestrip.h"

#include "pagestripdelegate.h"

#include "forms/theme.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKilobytes = 16 * 1024; // of pictures
constexpr int edge = 24; // pixels left and right of the pages

} // namespace

PageStrip::PageStrip(PageMaker &maker, QWidget *parent)
    : QListView(parent)
    , m_pictures(new PagePictures(maker, PageMaker::Viewer::Strip, mostKilobytes, this))
    , m_model(new PageStripModel(this))
    , m_points(PaperFormat().points())
{
    setObjectName(u"strip"_s);
    setAccessibleName(tr("Pages"));
    Theme::setStyleProperty(*this, "flush", u"true"_s);
    setUniformItemSizes(true);
    setItemDelegate(new PageStripDelegate(*this));
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(m_pictures, &PagePictures::changed, this,
            [this](int page) { update(m_model->index(page)); });
}

void PageStrip::setPages(int count, QSizeF points, bool isNew)
{
    if (isNew)
        m_pictures->clear();
    m_isStale = false;
    const bool isOtherPaper = m_points != points;
    m_points = points;
    const int page = std::max(currentPage(), 0);
    m_model->setCount(count);
    if (isOtherPaper)
        scheduleDelayedItemsLayout();
    if (count > 0)
        setCurrentPage(std::min(page, count - 1));
    viewport()->update();
}

void PageStrip::setStale(bool isStale)
{
    m_isStale = isStale;
    viewport()->update();
}

void PageStrip::setGrey(bool isGrey)
{
    m_pictures->setGrey(isGrey);
    viewport()->update();
}

void PageStrip::setCurrentPage(int page)
{
    m_isTold = true;
    setCurrentIndex(m_model->index(page));
    m_isTold = false;
}

QSize PageStrip::pictureSize() const
{
    // Room for a scroll bar, so that pages that come do not change the size.
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const double side = std::max(40, room - 2 * edge);
    const double scale = side / std::max(m_points.width(), m_points.height() / 1.42);
    return (m_points * scale).toSize();
}

void PageStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isTold)
        Q_EMIT pageChosen(current.row());
}

/// What is painted is what is looked at.
void PageStrip::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    wishForPages();
}

void PageStrip::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void PageStrip::wishForPages()
{
    const int count = m_model->rowCount();
    if (count == 0 || m_isStale)
        return;
    const int step = std::max(sizeHintForRow(0), 1);
    const int first = verticalScrollBar()->value() / step;
    const int last =
        std::min((verticalScrollBar()->value() + viewport()->height()) / step, count - 1);
    const int width = qRound(pictureSize().width() * devicePixelRatioF());
    std::vector<PageWish> wishes;
    for (int page = first; page <= last; ++page)
        wishes.push_back({page, width});
    m_pictures->wish(wishes);
}
