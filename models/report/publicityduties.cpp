#include "report/publicityduties.h"

#include "rules/visibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using State = Duty::State;

/// What the rules find, by the names of the rules.
class Found
{
public:
    Found(const ReportSource &source, const Project &project)
        : m_source(source)
        , m_findings(visibility(project, source.programme(project.programme.id), source.today()))
    {
    }

    const Findings &all() const { return m_findings; }
    bool isEmpty() const { return m_findings.empty(); }
    bool has(QLatin1StringView rule) const
    {
        return std::ranges::any_of(m_findings, [rule](const Finding &finding) {
            return rule == QLatin1StringView(finding.rule)
                && finding.severity != Finding::Severity::Ok;
        });
    }
    /// What is missing by those of \a rules that find something, a sentence each.
    QString lacks(std::initializer_list<QLatin1StringView> rules) const
    {
        QStringList notes;
        for (const QLatin1StringView rule : rules) {
            if (has(rule))
                notes.append(m_source.word(QByteArray("lack_") + rule.data()));
        }
        return notes.join(u' ');
    }

private:
    const ReportSource &m_source;
    Findings m_findings;
};

Duty description(const ReportSource &source, const Project &project, const Found &found)
{
    const QString missing = found.lacks({"summary"_L1, "aims"_L1, "results"_L1, "unpublished"_L1});
    if (!missing.isEmpty())
        return {"dutyDescription", source.word("article50"), State::Missing, missing};
    return {"dutyDescription", source.word("article50"), State::Done,
            source.word(project.results.trimmed().isEmpty() ? "resultsAtEnd" : "allTexts")};
}

Duty emblem(const ReportSource &source, const Found &found)
{
    const QString missing = found.lacks({"programme"_L1, "statement"_L1, "unpublished"_L1});
    if (!missing.isEmpty())
        return {"dutyEmblem", source.word("annexIx"), State::Missing, missing};
    return {"dutyEmblem", source.word("annexIx"), State::Done, source.word("emblemOnPage")};
}

Duty poster(const ReportSource &source, const Project &project, const Found &found)
{
    const QString article = source.word("article50");
    if (project.posterDate.isValid())
        return {"dutyPoster", article, State::Done,
                source.word("putUp").arg(source.date(project.posterDate))};
    if (project.plaqueDate.isValid())
        return {"dutyPoster", article, State::Done, source.word("plaqueInstead")};
    if (found.has("poster"_L1))
        return {"dutyPoster", article, State::Missing, source.word("lack_poster")};
    return {"dutyPoster", article, State::NotNeeded, source.word("notBegun")};
}

/// A duty from a limit of the total cost on.
struct Limited
{
    const char *word;
    QLatin1StringView rule;
    Amount limit;
    QDate date;
    const char *doneWord;
    State above; ///< when the cost reaches the limit and nothing is done
};

Duty limited(const ReportSource &source, const Project &project, const Programme *programme,
             const Found &found, const Limited &duty)
{
    const QString from = programme && duty.limit.minor
        ? source.word("fromLimit").arg(source.wholeAmount(*duty.limit.minor), programme->currency)
        : source.word("noLimit");
    if (duty.date.isValid())
        return {duty.word, from, State::Done,
                source.word(duty.doneWord).arg(source.date(duty.date))};
    if (found.has(duty.rule))
        return {duty.word, from, duty.above, source.word(QByteArray("lack_") + duty.rule.data())};
    if (!programme || !duty.limit.minor)
        return {duty.word, from, State::Check, source.word("askProgramme")};
    if (!project.totalBudget.minor)
        return {duty.word, from, State::Check, source.word("totalUnknown")};
    if (project.currency != programme->currency)
        return {duty.word, from, State::Check, source.word("otherCurrency").arg(project.currency)};
    if (duty.above == State::Missing && *project.totalBudget.minor >= *duty.limit.minor)
        return {duty.word, from, State::NotNeeded, source.word("notBegun")};
    return {duty.word, from, State::NotNeeded, source.word("belowLimit")};
}

} // namespace

std::vector<Duty> dutiesOf(const ReportSource &source, const Project &project)
{
    const Found found(source, project);
    if (found.isEmpty())
        return {};
    const Programme *programme = source.programme(project.programme.id);
    const auto limit = [programme](Amount Programme::*member) {
        return programme ? programme->*member : Amount();
    };
    return {
        description(source, project, found),
        emblem(source, found),
        poster(source, project, found),
        limited(source, project, programme, found,
                {"dutyPlaque", "plaque"_L1, limit(&Programme::plaqueThreshold), project.plaqueDate,
                 "putUp", State::Check}),
        limited(source, project, programme, found,
                {"dutyEvent", "event"_L1, limit(&Programme::eventThreshold), project.eventDate,
                 "held", State::Missing}),
        {"dutyDocuments", source.word("article50"), State::Check, source.word("tickHere")},
    };
}

QStringList todoOf(const ReportSource &source, const Project &project)
{
    const Found found(source, project);
    QStringList todo;
    for (const Finding &finding : found.all()) {
        if (finding.severity != Finding::Severity::Ok)
            todo.append(source.word(QByteArray("todo_") + finding.rule));
    }
    return todo;
}
