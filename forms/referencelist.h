#pragma once

#include <QAbstractListModel>
#include <QList>

/// A record that can be referred to.
struct ReferenceEntry
{
    qint64 id = 0;
    QString name;
};

/// The list of a ReferenceCombo. It shows entries that many fields share, and copies none of them.
class ReferenceList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// With \a noneLabel the first row stands for no record.
    void setEntries(const QList<ReferenceEntry> &entries, const QString &noneLabel);
    const QList<ReferenceEntry> &entries() const { return m_entries; }
    const QString &noneLabel() const { return m_noneLabel; }

    /// Where the record stands, 0 being no record; -1 when it is not in the list.
    int rowOf(qint64 id) const;
    /// nullptr when it is not in the list.
    const ReferenceEntry *find(qint64 id) const;
    /// The first record of that name, whatever its capitals; nullptr when there is none.
    const ReferenceEntry *named(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int firstRow() const { return m_noneLabel.isEmpty() ? 0 : 1; }

    QList<ReferenceEntry> m_entries;
    QString m_noneLabel;
};
