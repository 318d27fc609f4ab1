#include "report/amountsums.h"
#include "report/fieldtexts.h"
#include "report/networkfees.h"
#include "report/reportcells.h"
#include "report/reportrows.h"
#include "report/reporttable.h"
#include "report/wholereports.h"

#include "exchange/charts.h"
#include "records/membership.h"
#include "records/networkyear.h"
#include "records/organisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int chartWidth = 640;
constexpr size_t mostBars = 12;

/// Collects what the report says while the networks go by.
class Networks
{
public:
    Networks(const ReportSource &source, ReportCells cells);
    Result<> read();
    bool isEmpty() const { return m_overview.isEmpty(); }
    ReportContent content();

private:
    Result<> add(const Row &row);
    QString nameAndShort(const Network &network) const;
    void putFacts(TemplateData &entry, const Row &row, const Network &network,
                  const NetworkFee &fee);
    Result<std::vector<NetworkYear>> putYears(TemplateData &entry, qint64 network);
    Result<int> putMembers(TemplateData &entry, qint64 network);
    void putChart(TemplateData &data) const;
    void putFigures(TemplateData &data) const;

    const ReportSource &m_source;
    const Kind &m_kind = kindOf<Network>();
    ReportCells m_cells;
    ReportTable m_overview;
    TemplateList m_sections;
    AmountSums m_fees;
    AmountSums m_paid; ///< the latest of each network
    std::set<qint64> m_paidYears; ///< that m_paid is of
    std::vector<charts::Bar> m_bars;
    QStringList m_left; ///< names of networks that the municipality has left
    int m_formal = 0;
};

Networks::Networks(const ReportSource &source, ReportCells cells)
    : m_source(source)
    , m_cells(std::move(cells))
    , m_overview(source.word("networksCaption"),
                 {{source.word("network")},
                  {source.label(m_kind, "kind")},
                  {source.label(m_kind, "representative")},
                  {source.word("members"), true},
                  {source.word("feeByFormula"), true},
                  {source.word("feeLast"), true}})
{
}

Result<> Networks::read()
{
    const std::vector<qint64> &chosen = m_source.order().ids;
    const Result<FoundRows> found =
        reportrows::find(m_source, m_kind, chosen, {.today = m_source.today()});
    if (!found)
        return found.error();
    Result<> failed;
    const Result<> read = reportrows::each(m_source, m_kind, found->ids, [&](const Row &row) {
        const auto network = fromRow<Network>(row);
        const bool hasLeft = network.left.isValid() && network.left < m_source.today();
        if (chosen.empty() && hasLeft) {
            m_left.append(network.name);
            return true;
        }
        failed = add(row);
        return failed.ok();
    });
    return failed ? read : failed;
}

QString Networks::nameAndShort(const Network &network) const
{
    const bool isShort = !network.shortName.isEmpty() && network.shortName != network.name;
    return isShort ? u"%1 (%2)"_s.arg(network.name, network.shortName) : network.name;
}

Result<> Networks::add(const Row &row)
{
    const auto network = fromRow<Network>(row);
    const NetworkFee fee = feeOf(network, m_source);
    TemplateData &entry = m_sections.add();
    put(entry, "id", u"network-%1"_s.arg(row.id));
    put(entry, "name", nameAndShort(network));
    putProse(entry, "aims", network.aims);
    putFacts(entry, row, network, fee);
    const Result<std::vector<NetworkYear>> years = putYears(entry, row.id);
    if (!years)
        return years.error();
    const Result<int> members = putMembers(entry, row.id);
    if (!members)
        return members.error();
    const bool isPaid = !years->empty() && years->front().feePaid.minor;
    m_overview.addRow(
        {network.name, m_source.value(m_kind, row, "kind"),
         m_source.value(m_kind, row, "representative"),
         *members > 0 ? QString::number(*members) : QString(),
         m_source.money(fee.yearly, network.currency),
         isPaid ? u"%1 (%2)"_s.arg(m_source.money(years->front().feePaid, years->front().currency),
                                   QString::number(years->front().year.value_or(0)))
                : QString()});
    m_fees.add(fee.yearly, network.currency);
    if (isPaid) {
        m_paid.add(years->front().feePaid, years->front().currency);
        m_paidYears.insert(years->front().year.value_or(0));
    }
    if (fee.yearly.minor.value_or(0) > 0)
        m_bars.push_back({network.shortName.isEmpty() ? network.name : network.shortName,
                          *fee.yearly.minor, m_source.wholeAmount(*fee.yearly.minor), false});
    m_formal += network.formality == u"formal";
    return {};
}

void Networks::putFacts(TemplateData &entry, const Row &row, const Network &network,
                        const NetworkFee &fee)
{
    ReportFacts facts;
    for (const char *key :
         {"formality", "kind", "governing_body", "secretariat", "representative", "deputy",
          "represented_by", "joined", "left", "decision", "notice_period", "review_date"})
        facts.add(m_source.label(m_kind, key), m_source.value(m_kind, row, key));
    facts.add(m_source.word("feeByFormula"), m_source.money(fee.yearly, network.currency));
    facts.putInto(entry, "facts");
    put(entry, "formula", fee.formula);
    putAddress(entry, "website", network.website);
}

/// What the network cost and gave, the latest year first.
Result<std::vector<NetworkYear>> Networks::putYears(TemplateData &entry, qint64 network)
{
    const Kind &kind = kindOf<NetworkYear>();
    const Result<std::vector<Row>> rows =
        m_source.reader().where(kind, kind.indexOf(u"network"), network);
    if (!rows)
        return rows.error();
    std::vector<NetworkYear> years;
    for (const Row &row : *rows)
        years.push_back(fromRow<NetworkYear>(row));
    std::ranges::stable_sort(years, [](const NetworkYear &a, const NetworkYear &b) {
        return a.year.value_or(0) > b.year.value_or(0);
    });
    ReportTable table(m_source.word("networkYearsCaption"),
                      {{m_source.word("year")},
                       {m_source.word("feePaid"), true},
                       {m_source.word("meetings"), true},
                       {m_source.word("benefit")}});
    for (const NetworkYear &year : years)
        table.addRow(
            {QString::number(year.year.value_or(0)), m_source.money(year.feePaid, year.currency),
             year.meetings ? QString::number(*year.meetings) : QString(), year.benefit.trimmed()});
    put(entry, "years", table.isEmpty() ? QString() : table.html());
    return years;
}

/// The members by country, the countries in the order of their names.
Result<int> Networks::putMembers(TemplateData &entry, qint64 network)
{
    const Kind &kind = kindOf<Membership>();
    const Kind &bodies = kindOf<Organisation>();
    const Result<std::vector<Row>> rows =
        m_source.reader().where(kind, kind.indexOf(u"network"), network);
    if (!rows)
        return rows.error();
    std::vector<qint64> ids;
    QHash<qint64, QString> notes;
    for (const Row &row : *rows) {
        const auto membership = fromRow<Membership>(row);
        if (!notes.contains(membership.organisation.id)) // nobody is a member twice
            ids.push_back(membership.organisation.id);
        notes.insert(membership.organisation.id, membership.note.simplified());
    }
    const QCollator collator = m_source.collator();
    const auto before = [&](const QString &a, const QString &b) {
        return collator.compare(a, b) < 0;
    };
    std::map<QString, QStringList, decltype(before)> countries(before);
    const Result<> read = reportrows::each(m_source, bodies, ids, [&](const Row &row) {
        const QString country = m_source.value(bodies, row, "country");
        const QString name = m_cells.name(bodies, row.id);
        const QString note = notes.value(row.id);
        countries[country.isEmpty() ? m_source.word("unknownCountry") : country].append(
            note.isEmpty() ? name : u"%1 (%2)"_s.arg(name, note));
        return true;
    });
    if (!read)
        return read.error();
    TemplateList list;
    for (auto &[country, names] : countries) {
        std::ranges::sort(names, before);
        TemplateData &land = list.add();
        put(land, "country", country);
        put(land, "names", names.join(u", "_s));
    }
    list.putInto(entry, "members");
    return int(ids.size());
}

/// The fees as bars where all are of one currency.
void Networks::putChart(TemplateData &data) const
{
    put(data, "chart", false);
    const Sum fees = m_fees.sum();
    if (fees.minor.size() != 1 || m_bars.size() < 2)
        return;
    std::vector<charts::Bar> bars = m_bars;
    std::ranges::stable_sort(bars, std::greater(), &charts::Bar::value);
    if (bars.size() > mostBars)
        bars.resize(mostBars);
    TemplateData chart(TemplateData::type::object);
    put(chart, "heading", m_source.word("feeHeading").arg(fees.minor.firstKey()));
    put(chart, "chart", charts::bars(bars, chartWidth));
    put(chart, "note",
        m_bars.size() > mostBars ? m_source.word("feeLargest").arg(mostBars)
                                 : m_source.word("feeTable"));
    put(data, "chart", std::move(chart));
}

void Networks::putFigures(TemplateData &data) const
{
    ReportFacts figures;
    const int count = m_sections.size();
    figures.add(m_source.word(count == 1 ? "figureNetwork" : "figureNetworks"),
                QString::number(count));
    figures.add(m_source.word("figureFormal"), QString::number(m_formal));
    const Sum fees = m_fees.sum();
    if (fees.minor.size() == 1 && !fees.isTooLarge)
        figures.add(m_source.word("figureFees").arg(fees.minor.firstKey()),
                    m_source.wholeAmount(fees.minor.first()));
    figures.putInto(data, "figures");
}

ReportContent Networks::content()
{
    ReportContent content;
    content.body = u"networks"_s;
    content.about = m_source.word("report");
    content.title = m_source.word("networksTitle");
    TemplateData &data = content.data;
    QStringList sentences{m_source.word("networksLead").arg(m_source.date(m_source.today()))};
    sentences += m_source.selection();
    if (!m_left.isEmpty())
        sentences.append(m_source.word("networksLeft").arg(m_left.join(u", "_s)));
    put(data, "title", content.title);
    put(data, "lead", sentences.join(u' '));
    putFigures(data);
    putChart(data);
    // What was paid in different years is no sum of anything.
    const bool isOneYear = m_paidYears.size() == 1;
    const QStringList sums{m_cells.sum(m_fees.sum()).join(u'\n'),
                           isOneYear ? m_cells.sum(m_paid.sum()).join(u'\n') : QString()};
    if (!sums.join(QString()).isEmpty())
        m_overview.setTotal(m_source.word("allTotal"),
                            QStringList{QString(), QString(), QString(), QString()} + sums);
    put(data, "overview", m_overview.html());
    m_sections.putInto(data, "networks");
    return content;
}

} // namespace

Result<ReportContent> networksReport(const ReportSource &source)
{
    Result<ReportCells> cells = ReportCells::make(source, kindOf<Network>());
    if (!cells)
        return cells.error();
    Networks networks(source, *std::move(cells));
    if (Result<> read = networks.read(); !read)
        return read.error();
    if (networks.isEmpty())
        return Error{Error::Code::NotFound,
                     Report::tr("There is no network to report on. Add a network first."),
                     {}};
    return networks.content();
}
