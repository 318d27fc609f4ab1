#include "overviewdata.h"

#include "overviewfindings.h"

#include "records/deadline.h"
#include "records/network.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/town.h"
#include "rules/visibility.h"
#include "storage/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int namedDeadlines = 200; // more are not shown: only these look up what they belong to

std::vector<int> fieldsOf(const Kind &kind, std::initializer_list<const char *> keys)
{
    std::vector<int> fields;
    for (const char *key : keys)
        fields.push_back(kind.indexOf(QString::fromLatin1(key)));
    return fields;
}

using Programmes = QHash<qint64, Programme>;

/// Sums support while the projects go by.
class SupportSums
{
public:
    explicit SupportSums(OverviewData &data)
        : m_data(data)
    {
    }

    void add(const Project &project, const Programme *programme)
    {
        if (!project.euContribution.minor || *project.euContribution.minor == 0
            || !isGranted(project) || !isThisPeriod(project, programme))
            return;
        const qint64 minor = *project.euContribution.minor;
        m_data.support[project.currency] += minor;
        OverviewData::Support &sum = m_byProgramme[{project.currency, project.programme.id}];
        sum.programme = project.programme.id;
        sum.minor += minor;
        ++sum.projects;
        if (programme)
            sum.name = programme->shortName.isEmpty() ? programme->name : programme->shortName;
        const std::optional<qint64> sek =
            project.currency == u"SEK" ? minor : converted(project.euContribution, project.rate);
        if (sek)
            m_data.supportSek += *sek;
        else
            ++m_data.unknownRates;
    }

    void finish()
    {
        qint64 most = 0;
        for (auto sum = m_data.support.begin(); sum != m_data.support.end(); ++sum) {
            if (sum.value() > most) {
                most = sum.value();
                m_data.programmeCurrency = sum.key();
            }
        }
        for (const auto &[key, sum] : m_byProgramme) {
            if (key.first == m_data.programmeCurrency)
                m_data.programmes.push_back(sum);
        }
        std::ranges::sort(m_data.programmes, std::greater(), &OverviewData::Support::minor);
    }

private:
    static bool isThisPeriod(const Project &project, const Programme *programme)
    {
        if (programme)
            return programme->period.startsWith(u"2021");
        const int year = project.startDate.year();
        return year >= 2021 && year <= 2027;
    }

    OverviewData &m_data;
    std::map<std::pair<QString, qint64>, OverviewData::Support> m_byProgramme;
};

Result<Programmes> readProgrammes(const Reader &reader)
{
    Programmes programmes;
    const Result<> done = reader.each(kindOf<Programme>(), {}, [&](const Row &row) {
        programmes.insert(row.id, fromRow<Programme>(row));
        return true;
    });
    if (!done)
        return done.error();
    return programmes;
}

Result<> readProjects(const Reader &reader, OverviewData &data, OverviewFindings &findings)
{
    const Result<Programmes> programmes = readProgrammes(reader);
    if (!programmes)
        return programmes.error();
    const Kind &kind = kindOf<Project>();
    const std::vector<int> fields =
        fieldsOf(kind,
                 {"title", "kind", "programme", "status", "case_number", "start_date", "end_date",
                  "currency", "total_budget", "eu_contribution", "rate", "summary", "aims",
                  "results", "publish", "poster_date", "plaque_date", "event_date"});
    SupportSums sums(data);
    const Result<> done = reader.each(kind, fields, [&](const Row &row) {
        const Project project = fromRow<Project>(row);
        const auto found = programmes->find(project.programme.id);
        const Programme *programme = found == programmes->end() ? nullptr : &*found;
        ++data.projects;
        data.running += project.status == u"running";
        sums.add(project, programme);
        findings.addProject(project, programme);
        return true;
    });
    sums.finish();
    return done;
}

Result<> readNetworks(const Reader &reader, OverviewData &data)
{
    const Kind &kind = kindOf<Network>();
    return reader.each(kind, fieldsOf(kind, {"name", "left"}), [&](const Row &row) {
        const Network network = fromRow<Network>(row);
        if (!network.left.isValid() || network.left >= data.today)
            data.networks.append(network.name);
        return true;
    });
}

Result<> readTowns(const Reader &reader, OverviewData &data)
{
    const Kind &kind = kindOf<Town>();
    return reader.each(kind, fieldsOf(kind, {"name", "kind", "status"}), [&](const Row &row) {
        const Town town = fromRow<Town>(row);
        if (town.status == u"ended")
            return true;
        if (town.kind == u"twin")
            data.twinTowns.append(town.name);
        else if (town.kind == u"cooperation")
            data.agreements.append(town.name);
        return true;
    });
}

Result<> readDeadlines(const Reader &reader, OverviewData &data)
{
    const Result<> done = reader.each(kindOf<Deadline>(), {}, [&](const Row &row) {
        const Deadline deadline = fromRow<Deadline>(row);
        if (!deadline.done)
            data.due.push_back({deadline.id, deadline.date, deadline.title, deadline.record.uuid});
        return true;
    });
    if (!done)
        return done;
    std::ranges::stable_sort(data.due, {}, &OverviewData::Due::date);
    const size_t named = std::min<size_t>(data.due.size(), namedDeadlines);
    for (OverviewData::Due &due : std::span(data.due).first(named)) {
        if (due.uuid.isEmpty())
            continue;
        const Result<std::optional<RecordName>> record = reader.find(due.uuid);
        if (!record)
            return record.error();
        if (record->has_value()) {
            due.kind = (*record)->kind;
            due.recordId = (*record)->id;
            due.recordName = (*record)->title;
        }
    }
    return {};
}

} // namespace

int OverviewData::lateCount() const
{
    return int(std::ranges::count_if(due, [&](const Due &d) { return d.date < today; }));
}

Result<OverviewData> readOverview(const Reader &reader, QDate today)
{
    OverviewData data;
    data.today = today;
    OverviewFindings findings(today);
    for (const Result<> &done :
         {readProjects(reader, data, findings), readNetworks(reader, data), readTowns(reader, data),
          readDeadlines(reader, data), findings.addPagesAndContacts(reader)}) {
        if (!done)
            return done.error();
    }
    data.toDo = findings.toDo();
    return data;
}
