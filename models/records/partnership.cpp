#include "records/partnership.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Partnership>> Partnership::fields()
{
    static const Field<Partnership> list[] = {
        {&Partnership::project,
         {.key = "project",
          .label = QT_TR_NOOP("Project"),
          .required = true,
          .listed = true,
          .owner = true,
          .references = "project"}},
        {&Partnership::organisation,
         {.key = "organisation",
          .label = QT_TR_NOOP("Organisation"),
          .required = true,
          .listed = true,
          .references = "organisation"}},
        {&Partnership::role,
         {.key = "role", .label = QT_TR_NOOP("Role"), .listed = true, .choices = programmeRoles()}},
        {&Partnership::currency,
         {.key = "currency",
          .label = QT_TR_NOOP("Currency"),
          .listed = true,
          .choices = currencies()}},
        {&Partnership::budget, {.key = "budget", .label = QT_TR_NOOP("Budget"), .listed = true}},
        {&Partnership::euPart, {.key = "eu_part", .label = QT_TR_NOOP("EU part"), .listed = true}},
    };
    return list;
}

std::vector<Problem> Partnership::problems() const
{
    std::vector<Problem> found;
    check::notNegative(found, "budget", budget);
    check::notNegative(found, "eu_part", euPart);
    check::atMost(found, "eu_part", euPart, budget,
                  tr("The EU part is larger than the partner's budget."));
    return found;
}
