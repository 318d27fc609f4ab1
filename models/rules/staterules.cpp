#include "rules/staterules.h"

#include <iterator>

using namespace Qt::StringLiterals;

PageFindings pastReview(const PageFacts &facts)
{
    if (!facts.today.isValid() || !facts.reviewDate.isValid() || facts.reviewDate > facts.today)
        return {};
    return {{{Finding::Severity::Warning, "page-review",
              Rules::tr("The page was to be reviewed by %1. Read it through and set a new date.")
                  .arg(facts.reviewDate.toString(Qt::ISODate)),
              u"review_date"_s, Rules::tr("Set date")},
             {},
             {}}};
}

PageFindings missingResponsible(const PageFacts &facts)
{
    if (facts.status != "published"_L1 || facts.hasResponsible)
        return {};
    return {{{Finding::Severity::Warning, "page-responsible",
              Rules::tr("The page is published and nobody is responsible for it."),
              u"responsible"_s, Rules::tr("Choose")},
             {},
             {}}};
}

PageFindings stateFindings(const PageFacts &facts)
{
    PageFindings all = pastReview(facts);
    PageFindings more = missingResponsible(facts);
    std::move(more.begin(), more.end(), std::back_inserter(all));
    return all;
}
