#include "tables/recordtable.h"

#include "records/labels.h"
#include "tables/cell.h"
#include "tables/roles.h"
#include "tables/rowindex.h"
#include "tables/workspace.h"

#include <algorithm>

namespace {

/// The title of a column as a screen reader says it: whether the rows are sorted and filtered by
/// it.
QString spokenTitle(const Listing &listing, const RowQuery &query, int column)
{
    QStringList said{listing.label(column)};
    const auto key = std::ranges::find(query.sorting, column, &SortKey::column);
    if (key != query.sorting.end())
        said.append(key->order == Qt::AscendingOrder ? RecordTable::tr("sorted ascending")
                                                     : RecordTable::tr("sorted descending"));
    if (std::ranges::count(query.conditions, column, &Condition::column) > 0)
        said.append(RecordTable::tr("filtered"));
    return said.join(QStringLiteral(", "));
}

} // namespace

RecordTable::RecordTable(Workspace &workspace, const Kind &kind, QObject *parent)
    : IdListModel(parent)
    , m_workspace(&workspace)
    , m_kind(&kind)
    , m_listing(&Listing::of(kind))
    , m_index(workspace.index(kind))
    , m_window(workspace.reader(), kind, m_index)
    , m_finder(m_index)
{
    connect(&workspace, &Workspace::written, this, &RecordTable::apply);
    connect(&workspace, &Workspace::reloading, this, &RecordTable::reload);
    connect(&m_finder, &RowFinder::found, this, &RecordTable::take);
    connect(&m_finder, &RowFinder::failed, this, &RecordTable::failed);
    requery();
}

RecordTable::~RecordTable() = default;

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_listing->count();
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const RowGroup *group = groupAt(index.row()))
        return groupData(*group, index.column(), role);
    if (role == Roles::Id)
        return idAt(index.row());
    if (role == Roles::Edited)
        return idAt(index.row()) == m_editedId && m_editedFields.contains(index.column());
    if (role == Roles::Problem)
        return problemAt(index);
    return Cell(*m_workspace, *m_kind, rowAt(index.row()), index.column(), today()).data(role);
}

/// Asked for at every cell that is painted, and the time zone is a file that is looked at each
/// time.
QDate RecordTable::today() const
{
    if (m_today.isValid())
        return m_today;
    if (m_dayHolds.hasExpired()) {
        m_day = QDate::currentDate();
        m_dayHolds.setRemainingTime(10'000);
    }
    return m_day;
}

QString RecordTable::problemAt(const QModelIndex &index) const
{
    RowWindow::Seen &seen = m_window.at(ids(), index.row());
    if (!seen.problems)
        seen.problems = m_kind->problems(seen.row);
    if (m_listing->isComputed(index.column()))
        return {};
    for (const Problem &problem : *seen.problems) {
        if (qstrcmp(problem.field, m_kind->field(index.column()).key) == 0)
            return problem.message;
    }
    return {};
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_listing->count())
        return IdListModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_listing->label(section);
    case Qt::AccessibleTextRole:
        return spokenTitle(*m_listing, m_query, section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(m_listing->field(section)));
    default:
        return {};
    }
}

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return IdListModel::flags(index);
    const FieldType type = m_listing->field(index.column()).type;
    const bool inCell = type != FieldType::Blocks && type != FieldType::File
        && !m_listing->isComputed(index.column()) && !groupAt(index.row());
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, inCell && m_workspace->isWritable());
    return flags;
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    RowQuery query = m_query;
    query.sorting.clear();
    if (column >= 0)
        query.sorting.push_back({column, order});
    setQuery(query);
}

void RecordTable::setQuery(const RowQuery &query)
{
    m_query = query;
    requery();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

RowQuery RecordTable::asked() const
{
    RowQuery query = m_query;
    query.today = today();
    return query;
}

void RecordTable::requery()
{
    m_isUntidy = false;
    m_finder.find(asked(), m_watched);
}

void RecordTable::tidy()
{
    if (m_isUntidy)
        requery();
}

void RecordTable::take(const FoundRows &rows, const std::vector<Row> &seen)
{
    m_window.take(seen);
    m_groups.take(rows);
    show(m_groups.rows());
    tellHeadings();
    Q_EMIT settled();
}

int RecordTable::total() const
{
    const RowSnapshot rows = m_index->now(m_query);
    if (rows.places.constData())
        return rows.places->count();
    const Result<qint64> count = m_workspace->reader().count(*m_kind);
    return count ? int(*count) : 0;
}

const Row &RecordTable::rowAt(int row) const
{
    return m_window.at(ids(), row).row;
}

void RecordTable::setToday(QDate today)
{
    m_today = today;
    tellChanged(0, rowCount() - 1, 0, columnCount() - 1);
    requery();
}
