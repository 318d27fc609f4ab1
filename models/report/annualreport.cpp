#include "report/annualpartners.h"
#include "report/fieldtexts.h"
#include "report/moneycolumns.h"
#include "report/reportrows.h"
#include "report/supportchart.h"
#include "report/wholereports.h"
#include "report/yearcounts.h"

#include "rules/visibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The parts of a project's money, in the order of a budget.
constexpr std::pair<const char *, const char *> moneyParts[] = {
    {"eu_contribution", "euSupport"}, {"own_cash", "ownCash"},         {"own_time", "ownTime"},
    {"other_financing", "other"},     {"total_budget", "totalBudget"},
};

std::vector<int> partColumns()
{
    std::vector<int> columns;
    for (const auto &[key, word] : moneyParts)
        columns.push_back(kindOf<Project>().indexOf(QString::fromLatin1(key)));
    return columns;
}

/// Collects what happened in the year while the projects go by.
class Year
{
public:
    Year(const ReportSource &source, ReportCells cells);
    Result<> read();
    Result<ReportContent> content();

private:
    void add(const Row &row);
    void addDecision(const Row &row, const Project &project);
    bool endedInYear(const Project &project) const;
    void addResult(const Project &project);
    QStringList line(const Row &row, const Project &project) const;
    ReportTable projectTable(const char *caption) const;
    Result<FoundRows> sumsOf(const std::vector<qint64> &ids, std::vector<int> groups) const;
    Result<> putMoney(TemplateData &data);
    Result<> putSupport(TemplateData &data, const FoundRows &ran);
    void putFigures(TemplateData &data, const MoneyColumns &money, const Sum &support) const;
    QString lead(const AnnualPartners &partners) const;

    const ReportSource &m_source;
    const Kind &m_kind = kindOf<Project>();
    ReportCells m_cells;
    int m_year;
    ReportTable m_started;
    ReportTable m_continued;
    ReportTable m_ended;
    ReportTable m_decided;
    TemplateList m_results;
    QStringList m_withoutResult; ///< titles of projects that ended
    YearCounts m_years;
    std::vector<qint64> m_ranIds;
    std::vector<qint64> m_startedIds;
};

Year::Year(const ReportSource &source, ReportCells cells)
    : m_source(source)
    , m_cells(std::move(cells))
    , m_year(source.order().year)
    , m_started(projectTable("startedCaption"))
    , m_continued(projectTable("continuedCaption"))
    , m_ended(projectTable("endedCaption"))
    , m_decided(source.word("decidedCaption").arg(m_year),
                {{source.word("project")},
                 {source.word("decidedBy")},
                 {source.word("paragraph")},
                 {source.word("day"), false, true},
                 {source.word("status")}})
{
}

ReportTable Year::projectTable(const char *caption) const
{
    return {m_source.word(caption).arg(m_year),
            {{m_source.word("project")},
             {m_source.word("programme")},
             {m_source.word("role")},
             {m_source.word("time"), false, true},
             {m_source.word("euSupport"), true}}};
}

QStringList Year::line(const Row &row, const Project &project) const
{
    return {m_source.told(project.title, project.titleEn),
            m_source.briefProgramme(project.programme.id), m_source.value(m_kind, row, "role"),
            yearSpan(project.startDate, project.endDate),
            m_source.money(project.euContribution, project.currency)};
}

void Year::addDecision(const Row &row, const Project &project)
{
    if (!project.decisionDate.isValid() || project.decisionDate.year() != m_year)
        return;
    m_decided.addRow({m_source.told(project.title, project.titleEn), project.decisionBody,
                      project.decisionParagraph, m_source.date(project.decisionDate),
                      m_source.value(m_kind, row, "status")});
}

/// What ends later this year has not ended yet.
bool Year::endedInYear(const Project &project) const
{
    return project.endDate.isValid() && project.endDate.year() == m_year
        && project.endDate <= m_source.today();
}

void Year::addResult(const Project &project)
{
    const QString title = m_source.told(project.title, project.titleEn);
    if (project.results.trimmed().isEmpty() && project.resultsEn.trimmed().isEmpty()) {
        if (endedInYear(project))
            m_withoutResult.append(title);
        return;
    }
    TemplateData &entry = m_results.add();
    put(entry, "title", title);
    putTold(entry, "prose", m_source, project.results, project.resultsEn);
}

void Year::add(const Row &row)
{
    const auto project = fromRow<Project>(row);
    m_years.add(project, m_source.today());
    addDecision(row, project);
    if (!isGranted(project) || !runsIn(project, m_year, m_source.today()))
        return;
    m_ranIds.push_back(row.id);
    const bool starts = project.startDate.year() == m_year;
    const bool ends = endedInYear(project);
    if (starts) {
        m_started.addRow(line(row, project));
        m_startedIds.push_back(row.id);
    }
    if (ends)
        m_ended.addRow(line(row, project));
    if (!starts && !ends)
        m_continued.addRow(line(row, project));
    addResult(project);
}

Result<> Year::read()
{
    const Result<FoundRows> found =
        reportrows::find(m_source, m_kind, m_source.order().ids, {.today = m_source.today()});
    if (!found)
        return found.error();
    return reportrows::each(m_source, m_kind, found->ids, [this](const Row &row) {
        add(row);
        return true;
    });
}

/// Sums over the projects \a ids, which may be none.
Result<FoundRows> Year::sumsOf(const std::vector<qint64> &ids, std::vector<int> groups) const
{
    if (ids.empty())
        return FoundRows{.totals = std::vector<Sum>(std::size(moneyParts))};
    return reportrows::find(
        m_source, m_kind, ids,
        {.groups = std::move(groups), .sums = partColumns(), .today = m_source.today()});
}

Result<> Year::putSupport(TemplateData &data, const FoundRows &ran)
{
    const MoneyColumns money(m_source, {{partColumns().front(), m_source.word("euSupport")}},
                             {ran.totals.front()});
    putFigures(data, money, ran.totals.front());
    SupportChart chart(m_source, money);
    const auto support = [this](const Sum &sum) {
        return sum.minor.isEmpty() ? u"–"_s : m_cells.sum(sum).join(u'\n'); // unknown, not nothing
    };
    std::vector<ReportTable::Column> columns{{m_source.word("programme")},
                                             {m_source.word("count"), true},
                                             {m_source.word("euSupport"), true}};
    if (money.hasSek())
        columns.push_back({m_source.word("inSek"), true});
    ReportTable table(m_source.word("supportCaption").arg(m_year), columns);
    for (const RowGroup &group : ran.groups) {
        const Result<Row> first = m_source.reader().row(m_kind, ran.ids[size_t(group.first)]);
        if (!first)
            return first.error();
        const QString name = m_cells.group(*first, group.column);
        const QString brief = m_source.briefProgramme(fromRow<Project>(*first).programme.id);
        chart.add(brief.isEmpty() ? name : brief, group.sums.front());
        table.addRow(QStringList{name, QString::number(group.count), support(group.sums.front())}
                     + money.sumsInSek(m_cells, {group.sums.front()}));
    }
    table.setTotal(
        m_source.word("allTotal"),
        QStringList{QString(), QString::number(ran.ids.size()), support(ran.totals.front())}
            + money.sumsInSek(m_cells, {ran.totals.front()}));
    chart.putInto(data, m_source.word("programme").toLower());
    put(data, "programmes", table.isEmpty() ? QString() : table.html());
    return {};
}

/// What pays for the projects of the year, whole projects each: the register knows no payments.
Result<> Year::putMoney(TemplateData &data)
{
    const Result<FoundRows> ran = sumsOf(m_ranIds, {m_kind.indexOf(u"programme")});
    const Result<FoundRows> started = sumsOf(m_startedIds, {});
    if (!ran || !started)
        return ran ? started.error() : ran.error();
    ReportTable table(m_source.word("moneyCaption"),
                      {{m_source.word("financing")},
                       {m_source.word("ranIn").arg(m_year), true},
                       {m_source.word("inSek"), true},
                       {m_source.word("startedIn").arg(m_year), true},
                       {m_source.word("inSek"), true}});
    for (size_t part = 0; part < std::size(moneyParts); ++part) {
        const Sum &all = ran->totals[part];
        const Sum &fresh = started->totals[part];
        const QStringList cells{m_source.word(moneyParts[part].second),
                                m_cells.sum(all).join(u'\n'), m_cells.sumInSek(all).join(u'\n'),
                                m_cells.sum(fresh).join(u'\n'),
                                m_cells.sumInSek(fresh).join(u'\n')};
        const bool isTotal = part + 1 == std::size(moneyParts);
        if (isTotal)
            table.setTotal(cells.front(), QStringList{QString()} + cells.mid(1));
        else if (!all.minor.isEmpty())
            table.addRow(cells);
    }
    const auto isTold = [](const Sum &sum) { return !sum.minor.isEmpty(); };
    put(data, "money", std::ranges::any_of(ran->totals, isTold) ? table.html() : QString());
    return putSupport(data, *ran);
}

void Year::putFigures(TemplateData &data, const MoneyColumns &money, const Sum &support) const
{
    ReportFacts figures;
    figures.add(m_source.word("figureStarted"), QString::number(m_started.rowCount()));
    figures.add(m_source.word("figureRan"), QString::number(m_ranIds.size()));
    figures.add(m_source.word("figureEnded"), QString::number(m_ended.rowCount()));
    const MoneyColumns::Figure figure = money.figure(support);
    figures.add(money.figureLabel("figureSupport", figure), figure.number);
    figures.putInto(data, "figures");
}

QString Year::lead(const AnnualPartners &partners) const
{
    const auto counted = [this](int count, const char *one, const char *many) {
        return count == 1 ? m_source.word(one) : m_source.word(many).arg(count);
    };
    QStringList sentences{m_source.word("annualLead")
                              .arg(QString::number(m_year),
                                   counted(int(m_ranIds.size()), "projectOne", "projectMany"),
                                   counted(partners.networks, "networkOne", "networkMany"),
                                   counted(partners.towns, "townOne", "townMany"))};
    sentences += m_source.selection();
    return sentences.join(u' ');
}

Result<ReportContent> Year::content()
{
    ReportContent content;
    content.body = u"annual"_s;
    content.about = m_source.word("annual");
    content.title = m_source.word("annualTitle").arg(m_year);
    TemplateData &data = content.data;
    if (Result<> done = putMoney(data); !done)
        return done.error();
    const Result<AnnualPartners> partners = putAnnualPartners(data, m_source);
    if (!partners)
        return partners.error();
    put(data, "title", content.title);
    put(data, "lead", lead(*partners));
    m_years.putInto(data, "years", m_source, m_year);
    for (const auto &[name, table] :
         {std::pair<const char *, const ReportTable *>{"started", &m_started},
          {"continued", &m_continued},
          {"ended", &m_ended},
          {"decided", &m_decided}})
        put(data, name, table->isEmpty() ? QString() : table->html());
    m_results.putInto(data, "results");
    put(data, "withoutResult",
        m_withoutResult.isEmpty()
            ? QString()
            : m_source.word("withoutResult").arg(m_withoutResult.join(u", "_s)));
    put(data, "hasResults", !m_results.isEmpty() || !m_withoutResult.isEmpty());
    for (const auto &[name, word] : {std::pair{"startedHeading", "startedIn"},
                                     {"continuedHeading", "continuedIn"},
                                     {"endedHeading", "endedIn"},
                                     {"decidedHeading", "decidedIn"},
                                     {"resultsHeading", "resultsOf"}})
        put(data, name, m_source.word(word).arg(m_year));
    return content;
}

} // namespace

Result<ReportContent> annualReport(const ReportSource &source)
{
    Result<ReportCells> cells = ReportCells::make(source, kindOf<Project>());
    if (!cells)
        return cells.error();
    Year year(source, *std::move(cells));
    if (Result<> read = year.read(); !read)
        return read.error();
    return year.content();
}
