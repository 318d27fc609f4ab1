#include "report/publicity.h"

#include "report/fieldtexts.h"
#include "report/projecttitle.h"
#include "report/publicityduties.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct StateLook
{
    Duty::State state;
    const char *look; ///< class of the words
    const char *word;
    const char *countWord; ///< under the count of them
};
constexpr StateLook looks[] = {
    {Duty::State::Done, "yes", "stateDone", "countDone"},
    {Duty::State::Missing, "no", "stateMissing", "countMissing"},
    {Duty::State::NotNeeded, "na", "stateNotNeeded", "countNotNeeded"},
    {Duty::State::Check, "na", "stateCheck", "countCheck"},
};

void putCounts(TemplateData &data, const ReportSource &source, const std::vector<Duty> &duties)
{
    TemplateList counts;
    for (const StateLook &look : looks) {
        const auto count = std::ranges::count(duties, look.state, &Duty::state);
        TemplateData &entry = counts.add();
        put(entry, "label", source.word(look.countWord));
        put(entry, "value", QString::number(count));
    }
    if (!duties.empty())
        counts.putInto(data, "counts");
    else
        put(data, "counts", false);
}

void putDuties(TemplateData &data, const ReportSource &source, const std::vector<Duty> &duties)
{
    TemplateList list;
    for (const Duty &duty : duties) {
        const StateLook &look = *std::ranges::find(looks, duty.state, &StateLook::state);
        TemplateData &entry = list.add();
        put(entry, "what", source.word(duty.word));
        put(entry, "source", duty.source);
        put(entry, "look", QString::fromUtf8(look.look));
        put(entry, "state", source.word(look.word));
        put(entry, "note", duty.note);
    }
    list.putInto(data, "duties");
}

QString lead(const ReportSource &source, const Project &project, bool hasDuties)
{
    const Programme *programme = source.programme(project.programme.id);
    QStringList parts;
    if (programme)
        parts.append(programme->name + u'.');
    const QString period = source.period(project.startDate, project.endDate);
    if (!period.isEmpty())
        parts.append(source.word("period") + u": "_s + period + u'.');
    if (!hasDuties)
        parts.append(source.word("noDuties"));
    return parts.join(u' ');
}

} // namespace

Result<ReportContent> publicityReport(const ReportSource &source, const Kind &, const Row &row)
{
    const auto project = fromRow<Project>(row);
    const std::vector<Duty> duties = dutiesOf(source, project);
    ReportContent content{.body = u"publicity"_s};
    putProjectTitle(content, source, project);
    content.about = source.word("publicity");
    content.isOnePage = true;
    TemplateData &data = content.data;
    put(data, "lead", lead(source, project, !duties.empty()));
    putCounts(data, source, duties);
    putDuties(data, source, duties);
    TemplateList todo;
    for (const QString &sentence : todoOf(source, project))
        put(todo.add(), "text", sentence);
    todo.putInto(data, "todo");
    put(data, "asOf", source.word("asOf").arg(source.date(source.today())));
    put(data, "manager", source.value(kindOf<Project>(), row, "manager"));
    putFunding(data, source, project);
    return content;
}
