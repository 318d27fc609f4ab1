#pragma once

#include "valuesearch.h"

#include <QAbstractListModel>

class Kind;
class Listing;

/// The values of a column with a check box and a count each, below a row that ticks all of them.
/// DisplayRole, CheckStateRole, DecorationRole, AccessibleTextRole, Roles::Count, Roles::Missing.
class ValueListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ValueListModel(const Kind &kind, int column, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// All \a values, of which those in \a ticks are ticked.
    void setValues(const SharedValues &values, std::vector<char> ticks);
    const SharedValues &values() const { return m_values; }
    /// Shows only the values at \a places; the others keep their ticks.
    void showOnly(const std::vector<int> &places);
    void showAll();
    int shownCount() const; ///< values shown

    int tickedCount() const { return m_ticked; } ///< of all values
    int untickedCount() const { return int(m_ticks.size()) - m_ticked; }
    /// The values that are ticked, or those that are not.
    std::vector<QVariant> values(bool ticked) const;
    /// Ticks the values shown, or takes their ticks away.
    void tickShown(bool on);
    /// Ticks the values shown and no others.
    void tickOnlyShown();
    /// Ticks every value, shown or not.
    void tickAll();

    static QString emptyText(); ///< what a value without a text is called

Q_SIGNALS:
    /// Somebody ticked something.
    void ticked();

private:
    int placeAt(int row) const; ///< among the values; -1 for the row that ticks all
    QVariant allData(int role) const;
    QVariant valueData(int place, int role) const;
    QVariant icon(const QVariant &value) const;
    Qt::CheckState allState() const;
    void set(int place, bool on);
    void recount();
    void tellTicks();

    const Kind &m_kind;
    const Listing &m_listing;
    int m_column;
    SharedValues m_values;
    std::vector<char> m_ticks;
    std::vector<int> m_places; ///< shown, when m_isPart
    bool m_isPart = false;
    int m_ticked = 0;
    int m_shownTicked = 0;
    qint64 m_records = 0; ///< that the values shown stand in
};
