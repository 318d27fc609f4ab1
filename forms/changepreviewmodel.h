#pragma once

#include "plannedchange.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

class Workspace;

/// The records of a plan: their names, then a column for every field that changes somewhere.
/// What a cell says is worked out when it is painted.
class ChangePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a cell tells beside Roles.
    enum Role {
        State = Qt::UserRole + 100, ///< int, a CellState
        Before, ///< QString, the words before; empty for none; invalid in a new record
        After, ///< QString, the words after; empty for none
        LeftOut, ///< bool, the row is not written
    };
    enum class CellState {
        Name,
        Changed,
        Same, ///< is set to what it already is
        Untouched, ///< is not set in this record
        Unread, ///< cannot be read
    };

    /// \a workspace outlives the model.
    explicit ChangePreviewModel(Workspace &workspace, QObject *parent = nullptr);

    void setPlan(const Kind &kind, std::vector<PlannedChange> plan);
    /// Records that are made together with the plan: it may name them before they exist.
    void setCreated(const std::vector<Change> &created);
    const std::vector<PlannedChange> &plan() const { return m_plan; }
    const Kind *kind() const { return m_kind; }
    PlanCounts counts() const { return countsOf(m_plan); }

    /// Leaves records out, or takes them with again; told as one change of the table.
    void setExcluded(const std::vector<int> &planRows, bool excluded);
    void setOnlyNoted(bool only);

    int planRow(int row) const; ///< index in plan() of what stands in \a row; -1 outside
    int rowOf(int planRow) const; ///< -1 when it is not shown
    int fieldOf(int column) const; ///< -1 for the names
    QString nameOf(const PlannedChange &planned) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant nameData(const PlannedChange &planned, int role) const;
    QVariant cellData(const PlannedChange &planned, int field, int role) const;
    bool hasHiddenNote(const PlannedChange &planned) const;
    static CellState stateOf(const PlannedChange &planned, int field);
    static QString problemOf(const PlannedChange &planned, int field);
    QString words(int field, const QVariant &value) const;
    QString createdName(const FieldInfo &field, const QVariant &value) const;
    QString shown(const PlannedChange &planned, int field) const;
    QString spoken(const PlannedChange &planned, int field) const;
    void keepExcluded(std::vector<PlannedChange> &plan) const;
    std::vector<bool> fieldsTouched() const;
    void arrangeColumns();
    void arrangeRows();

    Workspace &m_workspace;
    const Kind *m_kind = nullptr;
    std::vector<PlannedChange> m_plan;
    QHash<QString, QString> m_created; ///< names by uuid, and by kind and id
    std::vector<int> m_fields; ///< of the columns after the names
    std::vector<int> m_rows; ///< indexes in m_plan of the rows shown
    bool m_onlyNoted = false;
};
