#pragma once

#include "cellpainter.h"
#include "grouppainter.h"
#include "textcache.h"

#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;

/// Paints the cells of a table of records, directly and without the style sheet: ground, hairline,
/// the line of the current row, icon, words. What a cell means it asks the model with Roles.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RecordDelegate(QTableView &view);

    /// Sets up \a view the house way: header, fixed rows, no grid, whole rows chosen, this
    /// delegate. Call it before anything is connected to the view's horizontal header: it gets a
    /// new one.
    static RecordDelegate *install(QTableView &view);

    /// The logical column that holds the record's name, after which "not published" is drawn.
    /// Without it that is the first visible column.
    void setNameColumn(int column) { m_nameColumn = column; }

    /// Whether single cells are chosen, see RecordView: then the whole current row has the ground
    /// of what is chosen, beside the chosen cells. From the start whole rows are chosen.
    void setMarksCells(bool marks) { m_marksCells = marks; }
    /// Whether what is chosen has a thin frame, so that a range also shows in the current row.
    void setFramesSelection(bool frames) { m_framesSelection = frames; }

    /// Paints the headings of groups.
    GroupPainter &groups() { return m_groups; }
    /// How many levels of groups the records stand under: their names stand in so far.
    void setDepth(int levels) { m_depth = levels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell;
    Cell read(const QModelIndex &index) const;
    QColor ground(const QStyleOptionViewItem &option, const Cell &cell, int row) const;
    void paintRangeEdges(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    int besideColumn(int column, int by) const;
    void paintContent(QPainter &painter, const QRect &rect, const Cell &cell) const;
    bool isNameColumn(int column) const;
    bool viewHasFocus() const;
    void setHoverRow(int row);
    void updateRow(int row);
    void fitRows();

    QTableView &m_view;
    mutable TextCache m_texts; ///< painting fills it
    GroupPainter m_groups;
    int m_depth = 0;
    int m_nameColumn = -1;
    int m_hoverRow = -1;
    bool m_marksCells = false;
    bool m_framesSelection = false;
};
