#pragma once

#include "records/change.h"
#include "records/progress.h"
#include "tables/grouprows.h"
#include "tables/idlistmodel.h"
#include "tables/listing.h"
#include "tables/rowfinder.h"
#include "tables/rowquery.h"
#include "tables/rowwindow.h"

#include <QDate>
#include <QDeadlineTimer>

class RowIndex;
class Workspace;

/// The rows of one kind as a view sees them: ordered ids in memory, values read in windows when
/// painted. Columns are those of Listing: the kind's fields, then computed ones. Filter, order and
/// groups are computed off the GUI thread. A grouped table has a heading row for each group. A
/// changed record stays in its row until the next query, so that it does not jump while somebody
/// types, see tidy(); an added one is shown at once. Must not outlive its workspace.
class RecordTable : public IdListModel
{
    Q_OBJECT
public:
    RecordTable(Workspace &workspace, const Kind &kind, QObject *parent = nullptr);
    ~RecordTable() override;

    const Kind &kind() const { return *m_kind; }
    const Listing &listing() const { return *m_listing; }
    Workspace &workspace() const { return *m_workspace; }

    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole, EditRole (the raw value), TextAlignmentRole, ToolTipRole, AccessibleTextRole,
    /// and Roles.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// One cell as one undo step; false when it could not be saved, see failed().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Which rows to show and how; the result comes later, see settled(). The newest request wins.
    void setQuery(const RowQuery &query);
    const RowQuery &query() const { return m_query; }
    /// The record that is to stay in sight when other rows come: those around it are read ahead.
    void watch(qint64 id) { m_watched = id; }
    bool isSettled() const { return !m_finder.isBusy(); } ///< the rows are those of query()
    int total() const; ///< records of the kind, shown or not

    /// The record at \a row; 0 for a heading, and outside the table.
    qint64 idAt(int row) const { return std::max<qint64>(IdListModel::idAt(row), 0); }
    // From IdListModel: int rowOf(qint64 id), -1 when not shown.
    /// The records that the query found, those in closed groups too, in order.
    const std::vector<qint64> &foundIds() const { return m_groups.found().ids; }

    bool isGrouped() const { return m_groups.isGrouped(); }
    /// The group whose heading stands at \a row; nullptr for a record.
    const RowGroup *groupAt(int row) const { return m_groups.group(IdListModel::idAt(row)); }
    bool isClosed(int row) const;
    void setClosed(int row, bool closed);
    void setAllClosed(bool closed);
    /// Opens the groups that the record is in, so that it has a row when the query found it.
    void reveal(qint64 id);
    QStringList closedGroups() const { return m_groups.closed(); }
    void setClosedGroups(const QStringList &paths);
    /// The sum of \a column over all records found, which follows every edit; nullptr when the
    /// rows shown are not summed up there, see RowQuery::sums.
    const Sum *total(int column) const;
    /// The sum of the amounts in \a column over \a ids. Without amounts while the column is not in
    /// memory; it is there when the query sums it up.
    Sum sum(int column, const std::vector<qint64> &ids) const;

    /// The record at \a row; empty values when it cannot be read. Valid until the next call.
    const Row &rowAt(int row) const;
    /// Saves what differs between \a before and \a after of one record as one undo step.
    Result<> save(const Row &before, const Row &after);
    /// Adds a record; returns its id.
    Result<qint64> add(Row row);
    /// Removes records with what belongs to them as one undo step; returns how many records went.
    Result<int> remove(const std::vector<qint64> &ids);
    /// The same for so many records that it takes time: in any thread, see Store::openBeside(). The
    /// workspace is then to be reloaded.
    static Result<int> removeBeside(const QString &path, const Kind &kind,
                                    const std::vector<qint64> &ids, const Progress &progress);
    /// A copy of a record, named "… (copy)"; returns its id. The copy is not on the web site, and
    /// what identifies the original (a slug, a programme's number) is left empty.
    Result<qint64> duplicate(qint64 id);

    /// Puts changed records where they belong now.
    void tidy();

    /// The day that late and soon are counted from; invalid, the normal case, for the current one.
    void setToday(QDate today);

Q_SIGNALS:
    /// The rows shown are those of the newest query.
    void settled();
    /// Other groups are open.
    void groupsChanged();
    /// A change by setData() was refused, or the register cannot be read.
    void failed(const Error &error);

public Q_SLOTS:
    void apply(const Batch &batch); ///< follow a written batch
    void reload();
    void clearEdited(); ///< the changed cells were seen as saved: Roles::Edited ends

private:
    void requery();
    void take(const FoundRows &rows, const std::vector<Row> &seen);
    QVariant groupData(const RowGroup &group, int column, int role) const;
    const Sum *sumAt(const RowGroup &group, int column) const;
    QString groupName(const RowGroup &group) const;
    QString spokenGroup(const RowGroup &group, int column) const;
    std::vector<int> summedColumns() const;
    bool touches(const Batch &batch, const std::vector<int> &columns) const;
    void tellHeadings();
    void sumUp(const Batch &batch);
    RowQuery asked() const; ///< the query with the day it counts from
    QDate today() const;
    void showAdded(const Batch &batch);
    void showInPlace(const std::vector<qint64> &added);
    void tellUpdated(const Batch &batch);
    void tellRenamed(const Batch &batch);
    void tellChanged(int firstRow, int lastRow, int firstColumn, int lastColumn);
    void markEdited(const Batch &batch);
    QString problemAt(const QModelIndex &index) const;

    Workspace *m_workspace;
    const Kind *m_kind;
    const Listing *m_listing;
    RowQuery m_query;
    GroupRows m_groups;
    bool m_isUntidy = false; ///< a changed record may belong elsewhere, or nowhere
    QDate m_today;
    mutable QDate m_day; ///< the current one, known for some seconds
    mutable QDeadlineTimer m_dayHolds;
    std::shared_ptr<RowIndex> m_index;
    mutable RowWindow m_window;
    RowFinder m_finder;
    qint64 m_watched = 0;
    qint64 m_editedId = 0; ///< the record changed last
    QSet<int> m_editedFields;
};
