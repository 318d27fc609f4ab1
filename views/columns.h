#pragma once

#include "tables/listing.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QTableView;

/// The columns of a table of records: which are shown, their order, width and the sorting. The user
/// chooses, and finds them so again, for each kind.
class Columns : public QObject
{
    Q_OBJECT

public:
    /// \a table has its model, whose columns are those of Listing.
    Columns(QTableView &table, const Kind &kind, QObject *parent);
    ~Columns() override;

    /// Gives the table what was remembered; without that, the main columns that fit into \a width.
    void restore(int width);
    void save();
    /// Fills \a menu with one entry for each column.
    void fill(QMenu &menu);
    bool isShown(int field) const;
    void setShown(int field, bool shown);
    /// Back to what a new user sees.
    void reset();

private:
    bool isOffered(int field) const;
    std::vector<int> mainFields() const;
    int defaultWidth(int field) const;
    void restoreDefaults(int width);
    void place(const std::vector<int> &fields);
    QString group() const;

    QTableView &m_table;
    const Kind &m_kind;
    const Listing &m_listing;
    QTimer m_saving; ///< a drag reports every pixel; one save follows
    bool m_isRestored = false;
};
