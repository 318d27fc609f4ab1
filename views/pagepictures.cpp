#include "pagepictures.h"

#include <algorithm>

PagePictures::PagePictures(PageMaker &maker, PageMaker::Viewer viewer, int kilobytes,
                           QObject *parent)
    : QObject(parent)
    , m_maker(maker)
    , m_viewer(viewer)
    , m_pictures(kilobytes)
{
    connect(&m_maker, &PageMaker::pictured, this, &PagePictures::take);
}

QImage PagePictures::picture(int page, int width) const
{
    const QImage *found = m_pictures.object({page, width});
    if (!found)
        found = m_pictures.object({page, m_widths.value(page)});
    if (!found)
        return {};
    return m_isGrey ? found->convertToFormat(QImage::Format_Grayscale8) : *found;
}

void PagePictures::wish(const std::vector<PageWish> &wishes)
{
    std::vector<PageWish> missing;
    for (const PageWish &one : wishes) {
        if (!m_pictures.contains({one.page, one.width}))
            missing.push_back(one);
    }
    if (missing == m_wishes)
        return; // they are on their way
    m_wishes = missing;
    m_maker.wish(m_viewer, missing);
}

void PagePictures::setGrey(bool isGrey)
{
    m_isGrey = isGrey;
}

void PagePictures::clear()
{
    m_pictures.clear();
    m_widths.clear();
    m_wishes.clear();
}

void PagePictures::take(PageMaker::Viewer viewer, int page, const QImage &picture)
{
    if (viewer != m_viewer)
        return;
    std::erase(m_wishes, PageWish{page, picture.width()});
    const auto cost = std::min(picture.sizeInBytes() / 1024 + 1, m_pictures.maxCost());
    m_pictures.insert({page, picture.width()}, new QImage(picture), int(cost));
    m_widths[page] = picture.width();
    Q_EMIT changed(page);
}
