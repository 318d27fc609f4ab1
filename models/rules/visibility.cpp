#include "rules/visibility.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

constexpr int endsSoon = 90; ///< days

template <size_t N> bool isOneOf(const QString &code, const std::array<QLatin1StringView, N> &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool hasStarted(const Project &project, QDate today)
{
    static constexpr std::array running{"running"_L1, "completed"_L1, "accounted"_L1,
                                        "archived"_L1};
    return isOneOf(project.status, running)
        || (project.startDate.isValid() && project.startDate <= today);
}

/// True when both amounts are known, in one currency, and \a project costs at least \a threshold.
bool reaches(const Project &project, const Programme &programme, const Amount &threshold)
{
    return project.currency == programme.currency && project.totalBudget.minor && threshold.minor
        && *threshold.minor > 0 && *project.totalBudget.minor >= *threshold.minor;
}

void checkTexts(const Project &project, QDate today, Findings &found)
{
    if (isBlank(project.aims)) {
        found.push_back({Severity::Error, "aims", Rules::tr("Aims are missing."), u"aims"_s,
                         Rules::tr("Write aims")});
    }
    const bool ended = hasEnded(project, today);
    const bool soon = project.endDate.isValid() && today.daysTo(project.endDate) <= endsSoon;
    if (isBlank(project.results) && (ended || soon)) {
        found.push_back({ended ? Severity::Error : Severity::Warning, "results",
                         ended ? Rules::tr("Results are missing, the project has ended.")
                               : Rules::tr("Results are missing, the project ends soon."),
                         u"results"_s, Rules::tr("Write results")});
    }
    if (isBlank(project.summary)) {
        found.push_back({Severity::Error, "summary", Rules::tr("A short description is missing."),
                         u"summary"_s, Rules::tr("Write summary")});
    }
    if (!project.publish) {
        found.push_back({Severity::Warning, "unpublished",
                         Rules::tr("The project is not on the web site. EU support asks for it."),
                         u"publish"_s, Rules::tr("Show on the web site")});
    }
}

void checkPoster(const Project &project, const Programme *programme, QDate today, Findings &found)
{
    if (!hasStarted(project, today))
        return;
    if (!project.posterDate.isValid() && !project.plaqueDate.isValid()) {
        found.push_back({Severity::Warning, "poster", Rules::tr("The poster's date is missing."),
                         u"poster_date"_s, Rules::tr("Set date")});
    }
    if (!programme)
        return;
    if (!project.plaqueDate.isValid() && reaches(project, *programme, programme->plaqueThreshold)) {
        found.push_back({Severity::Advice, "plaque",
                         Rules::tr("The cost reaches the programme's limit for a plaque. Physical "
                                   "investments need one."),
                         u"plaque_date"_s, Rules::tr("Set date")});
    }
    if (!project.eventDate.isValid() && reaches(project, *programme, programme->eventThreshold)) {
        found.push_back({Severity::Warning, "event",
                         Rules::tr("The cost reaches the programme's limit for a public event. "
                                   "Its date is missing."),
                         u"event_date"_s, Rules::tr("Set date")});
    }
}

Finding statementFinding(const Programme *programme)
{
    if (!programme) {
        return {Severity::Warning, "programme",
                Rules::tr("The programme is missing, so the funding statement is not shown."),
                u"programme"_s, Rules::tr("Choose programme")};
    }
    if (programme->statement.isEmpty() || programme->statement == "none"_L1) {
        return {Severity::Warning, "statement",
                Rules::tr("%1 has no funding statement. Choose one in the programme.")
                    .arg(programme->shortName.isEmpty() ? programme->name : programme->shortName),
                u"programme"_s, Rules::tr("Open programme")};
    }
    return {Severity::Ok, "statement", Rules::tr("EU emblem and funding statement are added."),
            u"programme"_s, QString()};
}

} // namespace

bool hasEuSupport(const Project &project, const Programme *programme)
{
    const bool stated =
        programme && !programme->statement.isEmpty() && programme->statement != "none"_L1;
    return project.kind == "eu"_L1 || stated;
}

bool isGranted(const Project &project)
{
    static constexpr std::array granted{"approved"_L1, "conditional"_L1, "contracted"_L1,
                                        "running"_L1,  "completed"_L1,   "accounted"_L1,
                                        "archived"_L1};
    return isOneOf(project.status, granted);
}

bool hasEnded(const Project &project, QDate today)
{
    static constexpr std::array over{"completed"_L1, "accounted"_L1, "archived"_L1};
    return isOneOf(project.status, over) || (project.endDate.isValid() && project.endDate < today);
}

Findings visibility(const Project &project, const Programme *programme, QDate today)
{
    if (!hasEuSupport(project, programme) || !isGranted(project))
        return {};
    Findings found;
    checkTexts(project, today, found);
    checkPoster(project, programme, today, found);
    found.push_back(statementFinding(programme));
    return sorted(std::move(found));
}

std::optional<Finding> missingCaseNumber(const Project &project)
{
    if (!isBlank(project.caseNumber) || !(isGranted(project) || project.status == "submitted"_L1))
        return std::nullopt;
    return Finding{Severity::Warning, "case-number",
                   Rules::tr("The case number is missing. It is needed on prints."),
                   u"case_number"_s, Rules::tr("Write case number")};
}
