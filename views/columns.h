#pragma once

#include "tables/tableview.h"

#include <QObject>

#include <map>

class FrozenName;
class QMenu;
class QTableView;

/// The columns of a table of records: which are shown, their order and widths, and how many stay in
/// sight when it is scrolled. They come from a TableView and can be read back as one.
class Columns : public QObject
{
    Q_OBJECT

public:
    /// \a table has its model, whose columns are those of Listing, and its header.
    Columns(QTableView &table, const Kind &kind, QObject *parent);

    /// How much room the table has, for the usual columns, while it is not laid out; 0 for what it
    /// has.
    void setRoom(int width) { m_room = width; }
    /// The table has become wider or narrower: where nobody has chosen columns or widths, the usual
    /// ones that fit now are shown, and the name takes what is left over.
    void fit(int width);
    /// Shows the columns of \a view; the usual ones that fit when it names none. The name of the
    /// record is always among them. Without changed().
    void apply(const TableView &view);
    /// Columns and frozen of what is shown; what was applied, as long as nothing was changed.
    TableView state() const;

    const Listing &listing() const { return m_listing; }
    /// Those that can be shown, in the order of Listing.
    std::vector<int> offered() const;
    /// Those that are shown, from the left.
    std::vector<int> shown() const;
    bool isShown(int column) const;
    /// Whether \a column may be hidden: all but the name, without which a row says nothing.
    bool canHide(int column) const;
    void setShown(int column, bool shown);
    /// Shows these, in that order, and the name of the record.
    void setOrder(const std::vector<int> &columns);
    /// Moves a column \a by places among those that are shown, to the left when negative.
    void move(int column, int by);
    /// Keeps the columns up to this one, and this, in sight.
    void freezeUpTo(int column);
    int frozen() const { return m_frozen; }
    /// Gives one column, or all, the width that it needs.
    void resetWidth(int column);
    void resetWidths();
    /// Back to what a new user sees.
    void reset();

    /// Fills \a menu with one entry for each column.
    void fill(QMenu &menu);
    /// Fills \a menu with what can be done with \a column.
    void fillFor(QMenu &menu, int column);

    FrozenName &frozenName() const { return *m_frozenName; }

Q_SIGNALS:
    /// The user has changed something that state() tells.
    void changed();
    /// The panel with all columns is asked for.
    void panelRequested();

private:
    /// A width as it was given: how wide that was, and what the view said of it.
    struct Given
    {
        int pixels = 0;
        int told = 0;
    };
    int room() const;
    std::vector<int> usual() const;
    void place(const std::vector<int> &columns);
    void give(int column, int told);
    void widenName();
    void setFrozen(int count);
    int told(int column) const;
    void change(const std::function<void()> &act);

    QTableView &m_table;
    const Kind &m_kind;
    const Listing &m_listing;
    FrozenName *m_frozenName;
    std::map<int, Given> m_given; ///< by column
    std::vector<int> m_usual; ///< those shown because the view names none; empty when it names some
    int m_frozen = 1;
    int m_room = 0;
    bool m_isQuiet = false; ///< the program changes the columns
};
