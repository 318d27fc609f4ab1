#include "relatedlistmodel.h"

#include "records/labels.h"
#include "records/shown.h"
#include "tables/cell.h"
#include "tables/collation.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

RelatedListModel::RelatedListModel(Workspace &workspace, const Relation &relation, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_relation(relation)
    , m_kind(relation.childKind())
{
    for (const QString &key : QString::fromUtf8(relation.columns).split(u' '))
        m_columns.push_back(m_kind.indexOf(key));
}

void RelatedListModel::read(const Row &owner)
{
    beginResetModel();
    m_rows.clear();
    if (owner.id != 0) {
        const auto found = m_workspace.reader().where(m_kind, m_relation.fieldIndex(),
                                                      m_relation.ownerValue(owner));
        if (found)
            m_rows = *found;
        order();
    }
    endResetModel();
}

/// By day where the records have one, the undated last; otherwise by what stands first.
void RelatedListModel::order()
{
    const auto date = std::ranges::find_if(
        m_columns, [&](int field) { return m_kind.field(field).type == FieldType::Date; });
    if (date != m_columns.end()) {
        const auto day = [&](const Row &row) { return row.values[size_t(*date)].toDate(); };
        std::ranges::stable_sort(m_rows, [&](const Row &a, const Row &b) {
            if (day(a).isValid() != day(b).isValid())
                return day(a).isValid();
            return day(a) < day(b);
        });
        return;
    }
    if (m_kind.field(m_columns.front()).type == FieldType::Whole) {
        const size_t field = size_t(m_columns.front());
        std::ranges::stable_sort(m_rows, std::greater(),
                                 [&](const Row &row) { return row.values[field].toLongLong(); });
        return;
    }
    const QCollator collator = swedishCollator();
    const auto name = [&](const Row &row) {
        const Cell cell(m_workspace, m_kind, row, m_columns.front(), QDate::currentDate());
        return cell.data(Qt::DisplayRole).toString();
    };
    std::ranges::stable_sort(
        m_rows, [&](const Row &a, const Row &b) { return collator.compare(name(a), name(b)) < 0; });
}

int RelatedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RelatedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const FieldInfo &RelatedListModel::fieldOf(int column) const
{
    return m_kind.field(m_columns[size_t(column)]);
}

int RelatedListModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString RelatedListModel::currencyOf(const Row &row) const
{
    const int field = m_kind.currencyIndex();
    return field < 0 ? QString() : row.values[size_t(field)].toString();
}

QString RelatedListModel::commonCurrency(int column) const
{
    const QMap<QString, qint64> by = sums(column);
    return by.size() == 1 ? by.firstKey() : QString();
}

QVariant RelatedListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Roles::Id)
        return row.id;
    const int field = m_columns[size_t(index.column())];
    const Cell cell(m_workspace, m_kind, row, field, QDate::currentDate());
    const bool isAmount = m_kind.field(field).type == FieldType::Money
        && !row.values[size_t(field)].isNull() && commonCurrency(index.column()).isEmpty();
    if (isAmount && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return QString(cell.data(role).toString() + u'\u00A0' + currencyOf(row));
    // A list that begins with a number begins with a year: not parted in thousands.
    const bool isYear = index.column() == 0 && m_kind.field(field).type == FieldType::Whole;
    if (isYear && role == Qt::DisplayRole)
        return shown::plain(m_kind.field(field), row.values[size_t(field)]);
    if (isYear && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    return cell.data(role);
}

QVariant RelatedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FieldInfo &field = fieldOf(section);
    const QString currency = field.type == FieldType::Money ? commonCurrency(section) : QString();
    if (role == Qt::DisplayRole && !currency.isEmpty())
        return QString(labels::field(m_kind, field) + u", "_s + currency);
    if (role == Qt::DisplayRole)
        return labels::field(m_kind, field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(field));
    return {};
}

QMap<QString, qint64> RelatedListModel::sums(int column) const
{
    QMap<QString, qint64> sums;
    const size_t field = size_t(m_columns[size_t(column)]);
    for (const Row &row : m_rows) {
        if (!row.values[field].isNull())
            sums[currencyOf(row)] += row.values[field].toLongLong();
    }
    return sums;
}
