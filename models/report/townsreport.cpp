#include "report/fieldtexts.h"
#include "report/reportcells.h"
#include "report/reportrows.h"
#include "report/reporttable.h"
#include "report/wholereports.h"

#include "records/event.h"
#include "records/town.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int soon = 90; ///< days; an agreement takes a season to negotiate anew

/// Collects what the report says while the towns go by.
class Towns
{
public:
    explicit Towns(const ReportSource &source);
    Result<> read();
    bool isEmpty() const { return m_overview.isEmpty(); }
    ReportContent content();

private:
    Result<> add(const Row &row);
    QString reviewOf(const Town &town);
    void putFacts(TemplateData &entry, const Row &row, const Town &town) const;
    Result<> putEvents(TemplateData &entry, const QString &uuid) const;

    const ReportSource &m_source;
    const Kind &m_kind = kindOf<Town>();
    ReportTable m_overview;
    TemplateList m_sections;
    int m_active = 0;
    int m_due = 0;
    int m_withoutReview = 0;
};

Towns::Towns(const ReportSource &source)
    : m_source(source)
    , m_overview(source.word("townsCaption"),
                 {{source.word("town")},
                  {source.label(m_kind, "country")},
                  {source.label(m_kind, "kind")},
                  {source.label(m_kind, "status")},
                  {source.word("agreementSince"), false, true},
                  {source.label(m_kind, "review_date")}})
{
}

Result<> Towns::read()
{
    const Result<FoundRows> found =
        reportrows::find(m_source, m_kind, m_source.order().ids, {.today = m_source.today()});
    if (!found)
        return found.error();
    Result<> failed;
    const Result<> read = reportrows::each(m_source, m_kind, found->ids, [&](const Row &row) {
        failed = add(row);
        return failed.ok();
    });
    return failed ? read : failed;
}

/// The day of the next review, with words where it is late or soon; words where a review is
/// missing.
QString Towns::reviewOf(const Town &town)
{
    const QString day = m_source.date(town.reviewDate);
    if (town.status == u"ended")
        return day;
    if (!town.reviewDate.isValid()) {
        ++m_withoutReview;
        return m_source.word("reviewMissing");
    }
    const qint64 left = m_source.today().daysTo(town.reviewDate);
    m_due += left <= soon;
    if (left < 0)
        return m_source.word("reviewLate").arg(day);
    return left <= soon ? m_source.word("reviewSoon").arg(day) : day;
}

Result<> Towns::add(const Row &row)
{
    const auto town = fromRow<Town>(row);
    m_active += town.status == u"active";
    m_overview.addRow({town.name, m_source.value(m_kind, row, "country"),
                       m_source.value(m_kind, row, "kind"), m_source.value(m_kind, row, "status"),
                       m_source.date(town.agreementDate), reviewOf(town)});
    TemplateData &entry = m_sections.add();
    put(entry, "id", u"town-%1"_s.arg(row.id));
    put(entry, "name", town.name);
    putProse(entry, "areas", town.areas);
    putFacts(entry, row, town);
    return putEvents(entry, row.uuid);
}

void Towns::putFacts(TemplateData &entry, const Row &row, const Town &town) const
{
    ReportFacts facts;
    for (const char *key : {"swedish_name", "own_name", "country", "region", "kind", "status",
                            "agreement_date", "decision_date", "decision_paragraph", "partner_body",
                            "our_contact", "their_contact", "review_date"})
        facts.add(m_source.label(m_kind, key), m_source.value(m_kind, row, key));
    facts.putInto(entry, "facts");
    putAddress(entry, "website", town.website);
}

/// The town's events, the latest first.
Result<> Towns::putEvents(TemplateData &entry, const QString &uuid) const
{
    const Kind &kind = kindOf<Event>();
    Result<std::vector<Row>> rows = m_source.reader().where(kind, kind.indexOf(u"record"), uuid);
    if (!rows)
        return rows.error();
    const auto day = [&kind](const Row &row) {
        return row.values[size_t(kind.indexOf(u"start_date"))].toDate();
    };
    std::ranges::stable_sort(*rows, std::greater(), day);
    ReportTable table(m_source.word("eventsCaption"),
                      {{m_source.label(kind, "title")},
                       {m_source.label(kind, "kind")},
                       {m_source.word("day")},
                       {m_source.label(kind, "place")},
                       {m_source.label(kind, "who")}});
    for (const Row &row : *rows) {
        const auto event = fromRow<Event>(row);
        const bool isOneDay = !event.endDate.isValid() || event.endDate == event.startDate;
        table.addRow({event.title, m_source.value(kind, row, "kind"),
                      isOneDay ? m_source.date(event.startDate)
                               : m_source.period(event.startDate, event.endDate),
                      event.place, event.who});
    }
    put(entry, "events", table.isEmpty() ? QString() : table.html());
    return {};
}

ReportContent Towns::content()
{
    ReportContent content;
    content.body = u"towns"_s;
    content.about = m_source.word("report");
    content.title = m_source.word("townsTitle");
    TemplateData &data = content.data;
    QStringList sentences{m_source.word("townsLead").arg(m_source.date(m_source.today()))};
    sentences += m_source.selection();
    put(data, "title", content.title);
    put(data, "lead", sentences.join(u' '));
    ReportFacts figures;
    const int count = m_sections.size();
    figures.add(m_source.word(count == 1 ? "figureTown" : "figureTowns"), QString::number(count));
    figures.add(m_source.word("figureActive"), QString::number(m_active));
    figures.add(m_source.word("figureReview"), QString::number(m_due));
    figures.add(m_source.word("figureNoReview"), QString::number(m_withoutReview));
    figures.putInto(data, "figures");
    put(data, "overview", m_overview.html());
    m_sections.putInto(data, "towns");
    return content;
}

} // namespace

Result<ReportContent> townsReport(const ReportSource &source)
{
    Towns towns(source);
    if (Result<> read = towns.read(); !read)
        return read.error();
    if (towns.isEmpty())
        return Error{Error::Code::NotFound,
                     Report::tr("There is no twin town to report on. Add a town first."),
                     {}};
    return towns.content();
}
