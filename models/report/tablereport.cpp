#include "report/reportcells.h"
#include "report/reportrows.h"
#include "report/reporttable.h"
#include "report/wholereports.h"

#include "records/project.h"
#include "records/shown.h"
#include "tables/readyviews.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Whole || type == FieldType::Decimal;
}

/// What can stand in a cell.
bool isShowable(const FieldInfo &field)
{
    return field.type != FieldType::Blocks && field.type != FieldType::File;
}

/// The columns of \a view; the listed fields, the name first, when it leaves that open.
std::vector<int> columnsOf(const Kind &kind, const TableView &view)
{
    std::vector<int> columns;
    for (const ViewColumn &one : view.columns) {
        if (isShowable(Listing::of(kind).field(one.column)))
            columns.push_back(one.column);
    }
    if (!columns.empty())
        return columns;
    columns.push_back(kind.titleIndex());
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (field != kind.titleIndex() && kind.field(field).listed && isShowable(kind.field(field)))
            columns.push_back(field);
    }
    return columns;
}

std::vector<int> amountsAmong(const Kind &kind, const std::vector<int> &columns)
{
    std::vector<int> amounts;
    for (const int column : columns) {
        if (Listing::of(kind).field(column).type == FieldType::Money)
            amounts.push_back(column);
    }
    return amounts;
}

/// Writes the rows of a table while they go by, with the headings and sums of its groups.
class TableRows
{
public:
    TableRows(const ReportSource &source, ReportCells cells, const std::vector<int> &columns,
              const FoundRows &found);
    void add(const Row &row);
    const ReportTable &finish();
    QString countText() const;

private:
    void beginGroups(const Row &row);
    void endGroups();
    QStringList sumCells(const std::vector<Sum> &sums) const;
    QString counted(const QString &name, int count) const;

    const ReportSource &m_source;
    ReportCells m_cells;
    std::vector<int> m_columns;
    const FoundRows &m_found;
    ReportTable m_table;
    bool m_hasCurrency; ///< a column tells the currency
    std::vector<std::pair<const RowGroup *, QString>> m_open; ///< groups, the outermost first
    size_t m_nextGroup = 0;
    int m_at = 0;
};

ReportTable tableOf(const ReportSource &source, const ReportCells &cells,
                    const std::vector<int> &columns)
{
    std::vector<ReportTable::Column> headings;
    headings.reserve(columns.size());
    for (const int column : columns) {
        const FieldInfo &field = cells.listing().field(column);
        const bool isOneWord =
            field.type == FieldType::Date || qstrcmp(field.key, "case_number") == 0;
        headings.push_back({cells.label(column), isNumber(field.type), isOneWord});
    }
    return {source.word("tableCaption"), headings};
}

TableRows::TableRows(const ReportSource &source, ReportCells cells, const std::vector<int> &columns,
                     const FoundRows &found)
    : m_source(source)
    , m_cells(std::move(cells))
    , m_columns(columns)
    , m_found(found)
    , m_table(tableOf(source, m_cells, columns))
{
    const int currency = m_cells.listing().kind().currencyIndex();
    m_hasCurrency = std::ranges::find(columns, currency) != columns.end();
}

QString TableRows::counted(const QString &name, int count) const
{
    return u"%1 (%2)"_s.arg(name, shown::number(count));
}

void TableRows::beginGroups(const Row &row)
{
    while (m_nextGroup < m_found.groups.size() && m_found.groups[m_nextGroup].first == m_at) {
        const RowGroup &group = m_found.groups[m_nextGroup++];
        QString name = m_cells.group(row, group.column);
        if (!m_open.empty())
            name.prepend(m_open.back().second + u" · "_s);
        m_open.emplace_back(&group, name);
        m_table.addGroup(counted(name, group.count), group.level);
    }
}

/// The sums of a group or of all, in the cells of the columns they are of.
QStringList TableRows::sumCells(const std::vector<Sum> &sums) const
{
    QStringList cells;
    for (const int column : m_columns) {
        const auto summed = std::ranges::find(m_found.summed, column);
        if (summed == m_found.summed.end()) {
            cells.append(QString());
            continue;
        }
        const Sum &sum = sums[size_t(summed - m_found.summed.begin())];
        cells.append(
            (m_cells.isInSek(column) ? m_cells.sumInSek(sum) : m_cells.sum(sum)).join(u'\n'));
    }
    return cells;
}

void TableRows::endGroups()
{
    while (!m_open.empty()) {
        const auto &[group, name] = m_open.back();
        if (group->first + group->count != m_at)
            return;
        const QStringList cells = sumCells(group->sums);
        if (!cells.join(QString()).isEmpty())
            m_table.addSum(m_source.word("sumOfGroup").arg(name), cells);
        m_open.pop_back();
    }
}

void TableRows::add(const Row &row)
{
    beginGroups(row);
    QStringList cells;
    for (const int column : m_columns) {
        const bool isAmount =
            m_cells.listing().field(column).type == FieldType::Money && !m_hasCurrency;
        cells.append(isAmount ? m_cells.money(row, column) : m_cells.text(row, column));
    }
    m_table.addRow(cells);
    ++m_at;
    endGroups();
}

const ReportTable &TableRows::finish()
{
    const QStringList cells = sumCells(m_found.totals);
    if (!cells.join(QString()).isEmpty())
        m_table.setTotal(m_source.word("allTotal"), cells);
    return m_table;
}

QString TableRows::countText() const
{
    return m_at == 1 ? m_source.word("rowOne") : m_source.word("rowMany").arg(shown::number(m_at));
}

ReportContent contentOf(const ReportSource &source, const Kind &kind, const TableView &view,
                        TableRows &rows)
{
    ReportContent content;
    content.body = u"table"_s;
    content.about = source.word("tableAbout");
    const bool isAll = view.name.isEmpty() || view.key == readyviews::all;
    content.title = isAll ? source.many(kind) : source.many(kind) + u": "_s + view.name;
    QStringList sentences{rows.countText()};
    if (source.order().selection != view.name)
        sentences += source.selection();
    const ReportTable &table = rows.finish();
    content.isWide = table.isWide();
    put(content.data, "title", content.title);
    put(content.data, "lead", sentences.join(u' '));
    put(content.data, "table", table.html());
    return content;
}

} // namespace

Result<ReportContent> tableReport(const ReportSource &source)
{
    const Kind &kind = source.order().kind ? *source.order().kind : kindOf<Project>();
    const TableView view = source.order().view.value_or(TableView());
    const std::vector<int> columns = columnsOf(kind, view);
    RowQuery query = view.query({.sums = amountsAmong(kind, columns), .today = source.today()});
    const Result<FoundRows> found =
        reportrows::find(source, kind, source.order().ids, query, reportrows::Order::Given);
    if (!found)
        return found.error();
    if (found->ids.empty())
        return Error{Error::Code::NotFound,
                     Report::tr("The table has no rows to print. Add a record first."),
                     {}};
    Result<ReportCells> cells = ReportCells::make(source, kind);
    if (!cells)
        return cells.error();
    TableRows rows(source, *std::move(cells), columns, *found);
    const Result<> read = reportrows::each(source, kind, found->ids, [&rows](const Row &row) {
        rows.add(row);
        return true;
    });
    if (!read)
        return read.error();
    return contentOf(source, kind, view, rows);
}
