#include "referencelist.h"

#include "tables/roles.h"

#include <algorithm>

void ReferenceList::setEntries(const QList<ReferenceEntry> &entries, const QString &noneLabel)
{
    beginResetModel();
    m_entries = entries;
    m_noneLabel = noneLabel;
    endResetModel();
}

int ReferenceList::rowOf(qint64 id) const
{
    if (id == 0)
        return m_noneLabel.isEmpty() ? -1 : 0;
    const ReferenceEntry *entry = find(id);
    return entry ? int(entry - m_entries.constData()) + firstRow() : -1;
}

const ReferenceEntry *ReferenceList::find(qint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, &ReferenceEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

const ReferenceEntry *ReferenceList::named(const QString &name) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const ReferenceEntry &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

int ReferenceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size()) + firstRow();
}

QVariant ReferenceList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {}; // a combo box without a current row asks for its icon
    const int at = index.row() - firstRow();
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    if (at < 0) {
        if (role == Roles::Missing)
            return true;
        return isText ? QVariant(m_noneLabel) : role == Qt::UserRole ? QVariant(0) : QVariant();
    }
    const ReferenceEntry &entry = m_entries[at];
    if (isText)
        return entry.name;
    return role == Qt::UserRole ? QVariant(entry.id) : QVariant();
}
