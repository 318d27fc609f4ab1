#include "records/project.h"

#include "records/check.h"
#include "records/choices.h"

#include <algorithm>

namespace {

/// Whether the parts are together larger than the total. Counted down, so that no sum is too large.
bool isOverTotal(const Project &project)
{
    if (!project.totalBudget.minor)
        return false;
    qint64 left = *project.totalBudget.minor;
    for (const Amount &part :
         {project.euContribution, project.ownCash, project.ownTime, project.otherFinancing}) {
        const qint64 minor = std::max(qint64(0), part.minor.value_or(0));
        if (minor > left)
            return true;
        left -= minor;
    }
    return false;
}

/// Parts larger than the whole, negative amounts.
void checkMoney(const Project &project, std::vector<Problem> &found)
{
    const std::pair<const char *, Amount> parts[] = {{"total_budget", project.totalBudget},
                                                     {"eu_contribution", project.euContribution},
                                                     {"own_cash", project.ownCash},
                                                     {"own_time", project.ownTime},
                                                     {"other_financing", project.otherFinancing}};
    bool amounts = false;
    for (const auto &[field, amount] : parts) {
        check::notNegative(found, field, amount);
        amounts = amounts || amount.minor;
    }
    check::atMost(found, "eu_contribution", project.euContribution, project.totalBudget,
                  Project::tr("The EU contribution is larger than the total cost."));
    const bool isSaid = project.euContribution.minor > project.totalBudget.minor;
    if (isOverTotal(project) && !isSaid)
        found.push_back({"total_budget",
                         Project::tr("EU contribution, own co-financing and other financing are "
                                     "together larger than the total cost. Correct one of them.")});
    if (amounts && project.currency.isEmpty())
        found.push_back({"currency", Project::tr("The amounts have no currency.")});
}

} // namespace

std::vector<Field<Project>> Project::identityFields()
{
    return {
        {&Project::title,
         {.key = "title", .label = QT_TR_NOOP("Title"), .required = true, .listed = true}},
        {&Project::acronym, {.key = "acronym", .label = QT_TR_NOOP("Acronym"), .listed = true}},
        {&Project::titleEn, {.key = "title_en", .label = QT_TR_NOOP("Title in English")}},
        {&Project::kind, {.key = "kind", .label = QT_TR_NOOP("Kind"), .choices = projectKinds()}},
        {&Project::programme,
         {.key = "programme",
          .label = QT_TR_NOOP("Programme"),
          .listed = true,
          .references = "programme"}},
        {&Project::status,
         {.key = "status",
          .label = QT_TR_NOOP("Status"),
          .listed = true,
          .choices = projectStatuses()}},
        {&Project::role,
         {.key = "role",
          .label = QT_TR_NOOP("Municipality's role"),
          .listed = true,
          .choices = municipalityRoles()}},
        {&Project::programmeRole,
         {.key = "programme_role",
          .label = QT_TR_NOOP("Programme role"),
          .choices = programmeRoles()}},
        {&Project::call, {.key = "call", .label = QT_TR_NOOP("Call")}},
        {&Project::externalNumber,
         {.key = "external_number", .label = QT_TR_NOOP("External number"), .unique = true}},
        {&Project::caseNumber,
         {.key = "case_number",
          .label = QT_TR_NOOP("Case number"),
          .listed = true,
          .unique = true}},
    };
}

std::vector<Field<Project>> Project::moneyFields()
{
    return {
        {&Project::startDate, {.key = "start_date", .label = QT_TR_NOOP("Starts"), .listed = true}},
        {&Project::endDate, {.key = "end_date", .label = QT_TR_NOOP("Ends"), .listed = true}},
        {&Project::currency,
         {.key = "currency",
          .label = QT_TR_NOOP("Currency"),
          .listed = true,
          .choices = currencies()}},
        {&Project::totalBudget,
         {.key = "total_budget", .label = QT_TR_NOOP("Total eligible cost"), .listed = true}},
        {&Project::euContribution,
         {.key = "eu_contribution", .label = QT_TR_NOOP("EU contribution"), .listed = true}},
        {&Project::ownCash, {.key = "own_cash", .label = QT_TR_NOOP("Own co-financing in cash")}},
        {&Project::ownTime, {.key = "own_time", .label = QT_TR_NOOP("Own co-financing in time")}},
        {&Project::otherFinancing,
         {.key = "other_financing", .label = QT_TR_NOOP("Other financing")}},
        {&Project::rate, {.key = "rate", .label = QT_TR_NOOP("Rate to SEK")}},
        {&Project::rateDate, {.key = "rate_date", .label = QT_TR_NOOP("Date of the rate")}},
    };
}

std::vector<Field<Project>> Project::contentFields()
{
    return {
        {&Project::department,
         {.key = "department", .label = QT_TR_NOOP("Department"), .listed = true}},
        {&Project::manager,
         {.key = "manager", .label = QT_TR_NOOP("Project manager"), .references = "contact"}},
        {&Project::decisionBody, {.key = "decision_body", .label = QT_TR_NOOP("Decided by")}},
        {&Project::decisionDate, {.key = "decision_date", .label = QT_TR_NOOP("Decision date")}},
        {&Project::decisionParagraph,
         {.key = "decision_paragraph", .label = QT_TR_NOOP("Paragraph")}},
        {&Project::policyObjective,
         {.key = "policy_objective",
          .label = QT_TR_NOOP("Policy objective"),
          .choices = policyObjectives()}},
        {&Project::specificObjective,
         {.key = "specific_objective", .label = QT_TR_NOOP("Specific objective")}},
        {&Project::goals,
         {.key = "goals", .label = QT_TR_NOOP("Agenda 2030 goals"), .choices = agendaGoals()}},
        {&Project::strategyPriority,
         {.key = "strategy_priority", .label = QT_TR_NOOP("Strategy priority")}},
        {&Project::targetGroup, {.key = "target_group", .label = QT_TR_NOOP("Target group")}},
        {&Project::summary, {.key = "summary", .label = QT_TR_NOOP("Summary"), .prose = true}},
        {&Project::aims, {.key = "aims", .label = QT_TR_NOOP("Aims"), .prose = true}},
        {&Project::results, {.key = "results", .label = QT_TR_NOOP("Results"), .prose = true}},
        {&Project::summaryEn,
         {.key = "summary_en", .label = QT_TR_NOOP("Summary in English"), .prose = true}},
        {&Project::aimsEn,
         {.key = "aims_en", .label = QT_TR_NOOP("Aims in English"), .prose = true}},
        {&Project::resultsEn,
         {.key = "results_en", .label = QT_TR_NOOP("Results in English"), .prose = true}},
    };
}

std::vector<Field<Project>> Project::publicityFields()
{
    return {
        {&Project::website, {.key = "website", .label = QT_TR_NOOP("Website")}},
        {&Project::kohesio, {.key = "kohesio", .label = QT_TR_NOOP("Kohesio link")}},
        {&Project::keepEu, {.key = "keep_eu", .label = QT_TR_NOOP("keep.eu link")}},
        {&Project::cordis, {.key = "cordis", .label = QT_TR_NOOP("CORDIS link")}},
        {&Project::image, {.key = "image", .label = QT_TR_NOOP("Image"), .file = true}},
        {&Project::imageAlt, {.key = "image_alt", .label = QT_TR_NOOP("Alt text of the image")}},
        {&Project::publish, {.key = "publish", .label = QT_TR_NOOP("Show on the web site")}},
        {&Project::posterDate, {.key = "poster_date", .label = QT_TR_NOOP("Poster put up")}},
        {&Project::plaqueDate, {.key = "plaque_date", .label = QT_TR_NOOP("Plaque put up")}},
        {&Project::eventDate, {.key = "event_date", .label = QT_TR_NOOP("Event held")}},
    };
}

std::span<const Field<Project>> Project::fields()
{
    static const std::vector<Field<Project>> list = [] {
        std::vector<Field<Project>> all;
        for (const auto &part :
             {identityFields(), moneyFields(), contentFields(), publicityFields()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return list;
}

std::vector<Problem> Project::problems() const
{
    std::vector<Problem> found;
    check::required(found, "title", title);
    check::order(found, "end_date", startDate, endDate);
    checkMoney(*this, found);
    for (const auto &[field, address] : {std::pair{"website", website},
                                         {"kohesio", kohesio},
                                         {"keep_eu", keepEu},
                                         {"cordis", cordis}})
        check::webAddress(found, field, address);
    if (!image.isEmpty() && imageAlt.isEmpty())
        found.push_back({"image_alt", tr("The image has no alt text.")});
    if (rate.micro && *rate.micro <= 0)
        found.push_back({"rate", tr("A rate is larger than zero.")});
    return found;
}
