#include "report/fieldtexts.h"
#include "report/moneycolumns.h"
#include "report/reportrows.h"
#include "report/supportchart.h"
#include "report/wholereports.h"
#include "report/yearcounts.h"

#include "records/shown.h"
#include "rules/publicstatus.h"
#include "rules/visibility.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Collects what the report says while the projects go by.
class Portfolio
{
public:
    /// The sums of \a found are those of its \a granted projects; 0: of all, none is granted.
    Portfolio(const ReportSource &source, ReportCells cells, FoundRows found, int groupColumn,
              int granted);
    Result<> read();
    ReportContent content();

private:
    void add(const Row &row);
    void beginGroup(const Row &row);
    void endGroup();
    QString counted(int count) const;
    QStringList sums(const std::vector<Sum> &sums) const;
    QString lead() const;
    QString note() const;
    void putFigures(TemplateData &data) const;
    void noteRate(const Project &project, const QString &title);

    const ReportSource &m_source;
    ReportCells m_cells;
    FoundRows m_found;
    int m_groupColumn;
    int m_granted; ///< projects whose money is in the sums; 0: all, none of them is granted
    QString m_groupedBy; ///< in words, "program"
    MoneyColumns m_money;
    ReportTable m_projects;
    ReportTable m_groups;
    SupportChart m_support;
    YearCounts m_years;
    QStringList m_withoutRate; ///< titles of projects
    QString m_group; ///< name of the one that goes by
    size_t m_nextGroup = 0;
    int m_at = 0; ///< projects that have gone by
    int m_running = 0;
};

constexpr int textColumns = 4; ///< of the projects' table, before the amounts

std::vector<int> summedColumns()
{
    return reportrows::columnsOf(kindOf<Project>(), {"total_budget", "eu_contribution"});
}

/// The columns of money; none while no project has any.
std::vector<MoneyColumn> moneyColumns(const ReportSource &source, const std::vector<Sum> &totals)
{
    const bool hasAny =
        std::ranges::any_of(totals, [](const Sum &total) { return !total.minor.isEmpty(); });
    if (!hasAny)
        return {};
    const std::vector<int> columns = summedColumns();
    return {{columns[0], source.word("budgetColumn")}, {columns[1], source.word("euSupport")}};
}

ReportTable projectTable(const ReportSource &source, const MoneyColumns &money)
{
    std::vector<ReportTable::Column> columns{{source.word("project")},
                                             {source.word("role")},
                                             {source.word("time"), false, true},
                                             {source.word("status")}};
    for (const ReportTable::Column &column : money.headings())
        columns.push_back(column);
    if (money.hasSek())
        columns.push_back(money.headingsInSek().back());
    return {source.word("projectsCaption"), columns};
}

ReportTable groupTable(const ReportSource &source, const MoneyColumns &money, const QString &label)
{
    const QString heading = label.left(1).toUpper() + label.mid(1);
    std::vector<ReportTable::Column> columns{{heading}, {source.word("count"), true}};
    for (const auto &part : {money.headings(), money.headingsInSek()})
        columns.insert(columns.end(), part.begin(), part.end());
    return {source.word("sumsCaption").arg(label), columns};
}

Portfolio::Portfolio(const ReportSource &source, ReportCells cells, FoundRows found,
                     int groupColumn, int granted)
    : m_source(source)
    , m_cells(std::move(cells))
    , m_found(std::move(found))
    , m_groupColumn(groupColumn)
    , m_granted(granted)
    , m_groupedBy(m_cells.groupedBy(groupColumn))
    , m_money(source, moneyColumns(source, m_found.totals), m_found.totals)
    , m_projects(projectTable(source, m_money))
    , m_groups(groupTable(source, m_money, m_groupedBy))
    , m_support(source, m_money)
{
}

/// Those of \a ids that are granted.
Result<std::vector<qint64>> grantedAmong(const ReportSource &source, const std::vector<qint64> &ids)
{
    std::vector<qint64> granted;
    const Result<> read = reportrows::each(source, kindOf<Project>(), ids, [&](const Row &row) {
        if (isGranted(fromRow<Project>(row)))
            granted.push_back(row.id);
        return true;
    });
    return read ? Result<std::vector<qint64>>(granted) : read.error();
}

/// \a found with the sums of \a part, which holds some of its rows in groups of the same names.
void takeSums(FoundRows &found, const FoundRows &part)
{
    found.totals = part.totals;
    for (RowGroup &group : found.groups) {
        const auto same = std::ranges::find(part.groups, group.name, &RowGroup::name);
        group.sums = same == part.groups.end() ? std::vector<Sum>(group.sums.size()) : same->sums;
    }
}

QString Portfolio::counted(int count) const
{
    return count == 1 ? m_source.word("projectOne")
                      : m_source.word("projectMany").arg(shown::number(count));
}

/// The sums of a row of the projects' table: own currencies, and the EU's support in SEK.
QStringList Portfolio::sums(const std::vector<Sum> &sums) const
{
    QStringList texts;
    for (int column = 0; column < textColumns; ++column)
        texts.append(QString());
    texts += m_money.sums(m_cells, sums);
    if (m_money.hasSek())
        texts.append(m_money.sumsInSek(m_cells, sums).constLast());
    return texts;
}

void Portfolio::beginGroup(const Row &row)
{
    const RowGroup &group = m_found.groups[m_nextGroup++];
    m_group = m_cells.group(row, m_groupColumn);
    m_projects.addGroup(m_group);
    m_groups.addRow(QStringList{m_group, shown::number(group.count)}
                    + m_money.sums(m_cells, group.sums) + m_money.sumsInSek(m_cells, group.sums));
    const bool isByProgramme = m_groupColumn == kindOf<Project>().indexOf(u"programme");
    const QString brief =
        isByProgramme ? m_source.briefProgramme(fromRow<Project>(row).programme.id) : QString();
    m_support.add(brief.isEmpty() ? m_group : brief, group.sums.back());
}

void Portfolio::endGroup()
{
    const RowGroup &group = m_found.groups[m_nextGroup - 1];
    m_projects.addSum(m_source.word("sumOf").arg(m_group, counted(group.count)), sums(group.sums));
}

void Portfolio::noteRate(const Project &project, const QString &title)
{
    const bool isSummed = m_granted == 0 || isGranted(project);
    const bool hasMoney = isSummed && (project.totalBudget.minor || project.euContribution.minor);
    if (hasMoney && !inSek({0}, project.currency, project.rate))
        m_withoutRate.append(title);
}

void Portfolio::add(const Row &row)
{
    if (m_nextGroup < m_found.groups.size() && m_found.groups[m_nextGroup].first == m_at)
        beginGroup(row);
    const auto project = fromRow<Project>(row);
    const QString title = m_source.told(project.title, project.titleEn);
    QStringList cells{title, m_source.value(kindOf<Project>(), row, "role"),
                      yearSpan(project.startDate, project.endDate),
                      m_source.value(kindOf<Project>(), row, "status")};
    cells += m_money.amounts(m_cells, row);
    if (m_money.hasSek())
        cells.append(m_cells.text(row, m_cells.listing().indexOf(u"eu_contribution_sek")));
    m_projects.addRow(cells);
    m_years.add(project, m_source.today());
    m_running += publicStatus(project, m_source.today()) == PublicStatus::Running;
    noteRate(project, title);
    ++m_at;
    const RowGroup &group = m_found.groups[m_nextGroup - 1];
    if (group.first + group.count == m_at)
        endGroup();
}

Result<> Portfolio::read()
{
    return reportrows::each(m_source, kindOf<Project>(), m_found.ids, [this](const Row &row) {
        add(row);
        return true;
    });
}

QString Portfolio::lead() const
{
    QStringList sentences = m_source.selection();
    const char *which = !sentences.isEmpty()       ? "portfolioChosen"
        : m_source.order().ids.empty() && m_at > 1 ? "portfolioAll"
                                                   : "portfolioSome";
    sentences.append(m_source.word(which).arg(counted(m_at), m_groupedBy));
    if (!m_money.currency().isEmpty())
        sentences.append(m_source.word("amountsIn").arg(m_money.currency()));
    else if (!m_found.totals.front().minor.isEmpty() || !m_found.totals.back().minor.isEmpty())
        sentences.append(m_source.word("amountsInTheirs"));
    if (m_granted == 0)
        sentences.append(m_source.word(m_at == 1 ? "notGranted" : "noneGranted"));
    else if (m_granted < m_at)
        sentences.append(m_source.word("sumsGranted").arg(counted(m_granted)));
    return sentences.join(u' ');
}

/// What has no rate, by name as far as there is room; the table of projects marks each.
QString Portfolio::note() const
{
    constexpr int most = 6;
    if (m_withoutRate.isEmpty())
        return {};
    if (!m_money.hasSek())
        return m_source.word("noRates");
    const qsizetype more = m_withoutRate.size() - most;
    const QString names = m_withoutRate.mid(0, most).join(u", "_s);
    return m_source.word("withoutRate")
        .arg(more <= 0 ? names : m_source.word("andMore").arg(names, shown::number(more)));
}

void Portfolio::putFigures(TemplateData &data) const
{
    ReportFacts figures;
    figures.add(m_source.word(m_at == 1 ? "figureProject" : "figureProjects"), shown::number(m_at));
    figures.add(m_source.word("figureRunning"), shown::number(m_running));
    const MoneyColumns::Figure budget = m_money.figure(m_found.totals.front());
    figures.add(m_money.figureLabel("figureBudget", budget), budget.number);
    const MoneyColumns::Figure support = m_money.figure(m_found.totals.back());
    figures.add(m_money.figureLabel("figureSupport", support), support.number);
    figures.putInto(data, "figures");
}

ReportContent Portfolio::content()
{
    ReportContent content;
    content.body = u"portfolio"_s;
    content.about = m_source.word("portfolio");
    content.title = m_source.word("portfolioTitle").arg(m_groupedBy);
    put(content.data, "title", content.title);
    put(content.data, "lead", lead());
    putFigures(content.data);
    m_support.putInto(content.data, m_groupedBy);
    m_years.putInto(content.data, "years", m_source, m_source.today().year());
    m_groups.setTotal(m_source.word("allTotal"),
                      QStringList{QString(), shown::number(m_at)}
                          + m_money.sums(m_cells, m_found.totals)
                          + m_money.sumsInSek(m_cells, m_found.totals));
    m_projects.setTotal(m_source.word("totalOf").arg(counted(m_at)), sums(m_found.totals));
    put(content.data, "groups", m_groups.html());
    put(content.data, "projects", m_projects.html());
    put(content.data, "note", note());
    return content;
}

} // namespace

Result<ReportContent> portfolioReport(const ReportSource &source)
{
    const Kind &kind = kindOf<Project>();
    const QString asked = source.order().groupBy;
    const int column = Listing::of(kind).indexOf(asked.isEmpty() ? u"programme"_s : asked);
    if (column < 0)
        return Error{
            Error::Code::Usage,
            Report::tr("Projects cannot be grouped by “%1”. Choose another field.").arg(asked),
            {}};
    const RowQuery query{.groups = {column}, .sums = summedColumns(), .today = source.today()};
    Result<FoundRows> found = reportrows::find(source, kind, source.order().ids, query);
    if (!found)
        return found.error();
    if (found->ids.empty())
        return Error{Error::Code::NotFound,
                     Report::tr("There is no project to report on. Add a project first."),
                     {}};
    const Result<std::vector<qint64>> granted = grantedAmong(source, found->ids);
    if (!granted)
        return granted.error();
    // Ideas and rejected applications bring no money. Where nothing else is asked for, they are
    // what the sums are of.
    if (!granted->empty() && granted->size() < found->ids.size()) {
        const Result<FoundRows> theirs = reportrows::find(source, kind, *granted, query);
        if (!theirs)
            return theirs.error();
        takeSums(*found, *theirs);
    }
    Result<ReportCells> cells = ReportCells::make(source, kind);
    if (!cells)
        return cells.error();
    Portfolio portfolio(source, *std::move(cells), *std::move(found), column, int(granted->size()));
    if (Result<> read = portfolio.read(); !read)
        return read.error();
    return portfolio.content();
}
