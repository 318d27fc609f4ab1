#pragma once

#include "pagepictures.h"

#include <QListView>

class PageStripModel;

/// Small pictures of the pages, with their numbers. Only those in sight are made.
class PageStrip : public QListView
{
    Q_OBJECT

public:
    explicit PageStrip(PageMaker &maker, QWidget *parent = nullptr);

    /// \a points is the size of the paper. Pictures of other pages are forgotten when \a isNew.
    void setPages(int count, QSizeF points, bool isNew);
    void setStale(bool isStale);
    bool isStale() const { return m_isStale; }
    void setGrey(bool isGrey);
    int currentPage() const { return currentIndex().row(); } ///< from 0; -1 for none
    void setCurrentPage(int page); ///< tells nobody
    const PagePictures &pictures() const { return *m_pictures; }
    QSizeF paper() const { return m_points; }
    QSize pictureSize() const; ///< of a page, device independent pixels

Q_SIGNALS:
    /// The user wants to read \a page.
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wishForPages();

    PagePictures *m_pictures;
    PageStripModel *m_model;
    QSizeF m_points;
    bool m_isStale = false;
    bool m_isTold = false; ///< the current page is set from outside
};
