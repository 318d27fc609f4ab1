#pragma once

#include "pagemaker.h"

#include <QCache>
#include <QHash>

/// The pictures of pages that one viewer has asked for, in colour or in grey. Holds a bounded part
/// of them; what is looked at again later is made again.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    /// Keeps at most \a kilobytes, and at least the newest picture.
    PagePictures(PageMaker &maker, PageMaker::Viewer viewer, int kilobytes,
                 QObject *parent = nullptr);

    /// The picture of \a page, \a width pixels wide; another width while that is being made; null
    /// when there is none.
    QImage picture(int page, int width) const;
    /// What is in sight: pictures that are missing are made, in this order. No others are.
    void wish(const std::vector<PageWish> &wishes);
    void setGrey(bool isGrey);
    bool isGrey() const { return m_isGrey; }
    void clear();
    int kilobytes() const { return int(m_pictures.totalCost()); } ///< held now

Q_SIGNALS:
    void changed(int page);

private:
    void take(PageMaker::Viewer viewer, int page, const QImage &picture);

    PageMaker &m_maker;
    PageMaker::Viewer m_viewer;
    QCache<std::pair<int, int>, QImage> m_pictures; ///< by page and width
    QHash<int, int> m_widths; ///< of the newest picture of a page
    std::vector<PageWish> m_wishes;
    bool m_isGrey = false;
};
