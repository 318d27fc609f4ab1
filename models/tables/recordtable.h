#pragma once

#include "records/change.h"
#include "records/progress.h"
#include "tables/idlistmodel.h"
#include "tables/rowfinder.h"
#include "tables/rowquery.h"
#include "tables/rowwindow.h"

#include <QDate>
#include <QMap>

class RowIndex;
class Workspace;

/// The rows of one kind as a view sees them: ordered ids in memory, values read in windows when
/// painted. Columns are the kind's fields, in order. Filter and order are computed off the GUI
/// thread. A changed record stays in its row until the next query, so that it does not jump while
/// somebody types; an added one is shown at once. Must not outlive its workspace.
class RecordTable : public IdListModel
{
    Q_OBJECT
public:
    RecordTable(Workspace &workspace, const Kind &kind, QObject *parent = nullptr);
    ~RecordTable() override;

    const Kind &kind() const { return *m_kind; }
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
    bool isSettled() const { return !m_finder.isBusy(); } ///< the rows are those of query()
    int total() const; ///< records of the kind, shown or not

    // From IdListModel: qint64 idAt(int row), 0 outside the table; int rowOf(qint64 id), -1 when
    // not shown.

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

    /// Sum of a Money field over \a rows, or over all shown rows when empty, per currency. Rows
    /// without an amount add nothing. An amount without currency stands under an empty string.
    QMap<QString, qint64> sums(int field, const std::vector<int> &rows = {}) const;

    /// The day that late and soon are counted from; invalid, the normal case, for the current one.
    void setToday(QDate today);

Q_SIGNALS:
    /// The rows shown are those of the newest query.
    void settled();
    /// A change by setData() was refused, or the register cannot be read.
    void failed(const Error &error);

public Q_SLOTS:
    void apply(const Batch &batch); ///< follow a written batch
    void reload();
    void clearEdited(); ///< the changed cells were seen as saved: Roles::Edited ends

private:
    void requery();
    void take(const std::vector<qint64> &ids);
    void showAdded(const Batch &batch);
    void tellUpdated(const Batch &batch);
    void tellRenamed(const Batch &batch);
    void tellChanged(int firstRow, int lastRow, int firstColumn, int lastColumn);
    void markEdited(const Batch &batch);
    QString problemAt(const QModelIndex &index) const;

    Workspace *m_workspace;
    const Kind *m_kind;
    RowQuery m_query;
    QDate m_today;
    std::shared_ptr<RowIndex> m_index;
    mutable RowWindow m_window;
    RowFinder m_finder;
    qint64 m_editedId = 0; ///< the record changed last
    QSet<int> m_editedFields;
};
