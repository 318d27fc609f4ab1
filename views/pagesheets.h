#pragma once

#include "pagepictures.h"

#include <QAbstractScrollArea>

#include <array>

/// The pages as they will be on paper, one under the other. Only those in sight are painted.
///
/// Page Up and Page Down go through them, Home and End to the first and the last, Ctrl with plus
/// and minus and with the wheel changes their size, Ctrl+0 shows a whole page.
class PageSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageSheets(PageMaker &maker, QWidget *parent = nullptr);

    enum class Fit { Page, Width, Percent };
    /// The sizes that zooming goes through, percent.
    static constexpr std::array steps = {25, 33, 50, 67, 75, 90, 100, 125, 150, 175, 200, 250, 300};

    /// \a points is the size of the paper. Pictures of other pages are forgotten when \a isNew.
    void setPages(int count, QSizeF points, bool isNew);
    int pageCount() const { return m_count; }
    /// The pages are those of an earlier choice: they are shown pale.
    void setStale(bool isStale);
    bool isStale() const { return m_isStale; }
    void setGrey(bool isGrey);

    int currentPage() const; ///< from 0; the one that fills most of the view
    void goTo(int page);
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    int percent() const; ///< 100: as large as on paper
    void setPercent(int percent);
    void zoom(int steps); ///< larger, or smaller when negative
    const PagePictures &pictures() const { return *m_pictures; }

Q_SIGNALS:
    void currentChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;

private:
    double scale() const; ///< pixels a point
    QSize pageSize() const;
    QRect pageRect(int page) const; ///< in the viewport
    std::pair<int, int> inSight() const; ///< first and last page
    int pictureWidth() const;
    void arrange();
    void change(const std::function<void()> &change);
    void wishForPages();
    void tellCurrent();
    bool zoomKey(const QKeyEvent &event);

    PagePictures *m_pictures;
    int m_count = 0;
    QSizeF m_points;
    Fit m_fit = Fit::Page;
    int m_percent = 100;
    int m_current = -1; ///< told last
    int m_turned = 0; ///< of the wheel since the last step, in eighths of a degree
    bool m_isStale = false;
};
