#include "replacemodel.h"

#include "records/labels.h"
#include "tables/roles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using SegmentRole = ReplaceSegment::Role;

/// What tells one hit from all others.
struct HitKey
{
    explicit HitKey(const ReplaceHit &hit)
        : kind(hit.kind->number())
        , field(hit.field)
        , id(hit.id)
    {
    }
    bool operator==(const HitKey &) const = default;

    int kind;
    int field;
    qint64 id;
};

size_t qHash(const HitKey &key, size_t seed)
{
    return qHashMulti(seed, key.kind, key.field, key.id);
}

QString joined(const ReplaceHit &hit, SegmentRole leftOut)
{
    QString words;
    for (const ReplaceSegment &segment : hit.segments) {
        if (segment.role != leftOut)
            words += segment.text;
    }
    return words;
}

} // namespace

void ReplaceModel::setHits(std::vector<ReplaceHit> hits)
{
    QSet<HitKey> excluded;
    for (const ReplaceHit &hit : m_hits) {
        if (hit.excluded)
            excluded.insert(HitKey(hit));
    }
    beginResetModel();
    m_hits = std::move(hits);
    for (ReplaceHit &hit : m_hits)
        hit.excluded = !excluded.isEmpty() && excluded.contains(HitKey(hit));
    m_hasManyKinds = std::ranges::any_of(
        m_hits, [this](const ReplaceHit &hit) { return hit.kind != m_hits.front().kind; });
    endResetModel();
}

void ReplaceModel::setExcluded(const std::vector<int> &rows, bool excluded)
{
    int first = rowCount();
    int last = -1;
    for (const int row : rows) {
        ReplaceHit &hit = m_hits[size_t(row)];
        if (hit.excluded == excluded || hit.barred)
            continue;
        hit.excluded = excluded;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, Columns - 1));
}

QString ReplaceModel::wordsBefore(int row) const
{
    return joined(m_hits[size_t(row)], SegmentRole::Inserted);
}

QString ReplaceModel::wordsAfter(int row) const
{
    return joined(m_hits[size_t(row)], SegmentRole::Removed);
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int ReplaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString ReplaceModel::text(int row, int column) const
{
    const ReplaceHit &hit = m_hits[size_t(row)];
    if (column == NameColumn)
        return hit.isLeftOut() ? tr("%1 · left out").arg(hit.name) : hit.name;
    if (column == ChangeColumn)
        return wordsAfter(row);
    const QString field = labels::field(*hit.kind, hit.kind->field(hit.field));
    return m_hasManyKinds ? u"%1 · %2"_s.arg(hit.kind->label(), field) : field;
}

QString ReplaceModel::spoken(int row, int column) const
{
    const ReplaceHit &hit = m_hits[size_t(row)];
    if (column != ChangeColumn)
        return text(row, column);
    QStringList parts{tr("“%1” becomes “%2”").arg(wordsBefore(row), wordsAfter(row))};
    parts.append(hit.notes);
    return parts.join(u", "_s);
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReplaceHit &hit = m_hits[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == ChangeColumn ? hit.notes.join(u'\n') : QString();
    case Roles::Id:
        return hit.id;
    case Roles::Missing: // drawn in the quiet colour
        return hit.isLeftOut() || index.column() == FieldColumn;
    case LeftOut:
        return hit.isLeftOut();
    case Noted:
        return !hit.notes.isEmpty();
    default:
        return {};
    }
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return m_hasManyKinds || m_hits.empty() ? tr("Record") : m_hits.front().kind->label();
    case FieldColumn:
        return tr("Field");
    default:
        return tr("Change");
    }
}
