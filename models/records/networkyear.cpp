#include "records/networkyear.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<NetworkYear>> NetworkYear::fields()
{
    static const Field<NetworkYear> list[] = {
        {&NetworkYear::network,
         {.key = "network",
          .label = QT_TR_NOOP("Network"),
          .required = true,
          .listed = true,
          .owner = true,
          .references = "network"}},
        {&NetworkYear::year,
         {.key = "year", .label = QT_TR_NOOP("Year"), .required = true, .listed = true}},
        {&NetworkYear::currency,
         {.key = "currency",
          .label = QT_TR_NOOP("Currency"),
          .listed = true,
          .choices = currencies()}},
        {&NetworkYear::feePaid,
         {.key = "fee_paid", .label = QT_TR_NOOP("Fee paid"), .listed = true}},
        {&NetworkYear::meetings,
         {.key = "meetings", .label = QT_TR_NOOP("Meetings"), .listed = true}},
        {&NetworkYear::benefit, {.key = "benefit", .label = QT_TR_NOOP("Benefit"), .prose = true}},
    };
    return list;
}

std::vector<Problem> NetworkYear::problems() const
{
    std::vector<Problem> found;
    if (year && (*year < 1900 || *year > 2200))
        found.push_back({"year", tr("%1 is not a year. Write four digits.").arg(*year)});
    check::notNegative(found, "fee_paid", feePaid);
    return found;
}
