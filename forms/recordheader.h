#pragma once

#include "tables/rowquery.h"

#include <QHeaderView>

class QTableView;

/// The header of a table of records: quiet small words, sorted columns bold with a chevron and,
/// when there are several, their number; a funnel where the column is filtered. It may leave room
/// at its foot for a row of filters.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(QTableView *parent);

    /// Shows these keys instead of the sort indicator.
    void setSorting(const std::vector<SortKey> &keys);
    /// The columns that have a condition.
    void setFiltered(const std::vector<int> &columns);
    /// Room below the sections, for FilterRow.
    void setFootHeight(int height);
    int footHeight() const { return m_footHeight; }
    /// How much of the left edge the titles of frozen columns cover: the first columns, which are
    /// seen there while the table is scrolled sideways, see FrozenName.
    void setFrozenWidth(int width);
    int frozenWidth() const { return m_frozenWidth; }
    bool isFrozen(int logical) const;
    /// Where the left edge of a column is seen in the viewport.
    int seenPosition(int logical) const;
    /// The column whose title is seen at \a at in the viewport; -1 for none.
    int titleAt(const QPoint &at) const;

    /// Draws the title of a column into \a rect, also where it does not stand: at the left edge
    /// when its column is frozen.
    void paintTitle(QPainter &painter, const QRect &rect, int logical) const;
    /// Where the title of a column is seen, in global coordinates.
    QRect globalRect(int logical) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// frozenWidth() says something new.
    void frozenWidthChanged();
    /// The user wants the table sorted by \a column: alone, or with Shift after the others.
    void sortRequested(int column, bool add);
    /// The user wants to choose among the values of \a column; \a anchor is globalRect().
    void filterRequested(int column, const QRect &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;
    QSize sectionSizeFromContents(int logical) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    QString label(int logical) const;
    bool isFiltered(int logical) const;
    bool showsFunnel(int logical) const;
    Qt::Alignment alignment(int logical) const;
    int sortPlace(int logical) const;
    bool isSorted(int logical) const { return sortPlace(logical) >= 0; }
    QFont fontOf(int logical) const;
    int signWidth(int logical) const;
    void paintSign(QPainter &painter, const QRect &rect, int logical) const;
    QRect funnelRect(const QRect &section, int logical) const;
    int funnelAt(const QPoint &at) const;
    void setHovered(int logical);
    QPoint placeOf(const QPoint &seen) const;
    int frozenEdgeAt(int x) const;
    bool dragEdge(const QMouseEvent &event);
    bool mouseEvent(const QMouseEvent &event);

    std::vector<SortKey> m_sorting;
    std::vector<int> m_filtered;
    bool m_isTold = false; ///< what is sorted was told by setSorting()
    int m_footHeight = 0;
    int m_frozenWidth = 0;
    int m_dragged = -1; ///< the frozen column whose edge is dragged
    int m_grip = 0; ///< how far that edge is from the pointer
    int m_hovered = -1; ///< the section under the pointer
    int m_pressed = -1; ///< whose funnel is held down
    bool m_adds = false; ///< Shift was held when the section was clicked
};
