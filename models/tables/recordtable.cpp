#include "tables/recordtable.h"

#include "records/labels.h"
#include "tables/cell.h"
#include "tables/roles.h"
#include "tables/rowindex.h"
#include "tables/workspace.h"

RecordTable::RecordTable(Workspace &workspace, const Kind &kind, QObject *parent)
    : IdListModel(parent)
    , m_workspace(&workspace)
    , m_kind(&kind)
    , m_index(workspace.index(kind))
    , m_window(workspace.reader(), kind)
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
    return parent.isValid() ? 0 : m_kind->fieldCount();
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Roles::Id)
        return idAt(index.row());
    if (role == Roles::Edited)
        return idAt(index.row()) == m_editedId && m_editedFields.contains(index.column());
    if (role == Roles::Problem)
        return problemAt(index);
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    return Cell(*m_workspace, *m_kind, rowAt(index.row()), index.column(), today).data(role);
}

QString RecordTable::problemAt(const QModelIndex &index) const
{
    RowWindow::Seen &seen = m_window.at(ids(), index.row());
    if (!seen.problems)
        seen.problems = m_kind->problems(seen.row);
    for (const Problem &problem : *seen.problems) {
        if (qstrcmp(problem.field, m_kind->field(index.column()).key) == 0)
            return problem.message;
    }
    return {};
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_kind->fieldCount())
        return IdListModel::headerData(section, orientation, role);
    const FieldInfo &field = m_kind->field(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return labels::field(*m_kind, field);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(field));
    default:
        return {};
    }
}

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return IdListModel::flags(index);
    const FieldType type = m_kind->field(index.column()).type;
    const bool inCell = type != FieldType::Blocks && type != FieldType::File
        && type != FieldType::Link && type != FieldType::Prose;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, inCell && m_workspace->isWritable());
    return flags;
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    RowQuery query = m_query;
    query.sortField = column;
    query.order = order;
    setQuery(query);
}

void RecordTable::setQuery(const RowQuery &query)
{
    m_query = query;
    requery();
}

void RecordTable::requery()
{
    m_finder.find(m_query);
}

void RecordTable::take(const std::vector<qint64> &ids)
{
    show(ids);
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
}

QMap<QString, qint64> RecordTable::sums(int field, const std::vector<int> &rows) const
{
    const int currency = m_kind->currencyIndex();
    std::vector<int> fields{field};
    if (currency >= 0)
        fields.push_back(currency);
    const Result<RowSnapshot> read = m_index->with(fields);
    if (!read)
        return {};
    QMap<QString, qint64> sums;
    const Column &amounts = read->column(field);
    const auto add = [&](qint64 id) {
        const int slot = read->places->slotOf(id);
        const int code = slot < 0 ? 0 : amounts.code(slot);
        if (code == 0)
            return; // no amount
        const Column *currencies = currency < 0 ? nullptr : &read->column(currency);
        sums[currencies ? currencies->text(currencies->code(slot)) : QString()] +=
            amounts.number(code);
    };
    if (rows.empty())
        std::for_each(ids().begin(), ids().end(), add);
    for (const int row : rows)
        add(idAt(row));
    return sums;
}
