#include "records/programme.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Programme>> Programme::fields()
{
    static const Field<Programme> list[] = {
        {&Programme::name,
         {.key = "name",
          .label = QT_TR_NOOP("Name"),
          .required = true,
          .listed = true,
          .unique = true}},
        {&Programme::shortName,
         {.key = "short_name", .label = QT_TR_NOOP("Short name"), .listed = true, .unique = true}},
        {&Programme::fund, {.key = "fund", .label = QT_TR_NOOP("Fund"), .listed = true}},
        {&Programme::period, {.key = "period", .label = QT_TR_NOOP("Period"), .listed = true}},
        {&Programme::authority, {.key = "authority", .label = QT_TR_NOOP("Managing authority")}},
        {&Programme::website, {.key = "website", .label = QT_TR_NOOP("Website")}},
        {&Programme::statement,
         {.key = "statement",
          .label = QT_TR_NOOP("Funding statement"),
          .listed = true,
          .choices = statements()}},
        {&Programme::currency,
         {.key = "currency",
          .label = QT_TR_NOOP("Currency of thresholds"),
          .choices = currencies()}},
        {&Programme::plaqueThreshold,
         {.key = "plaque_threshold", .label = QT_TR_NOOP("Plaque from")}},
        {&Programme::eventThreshold, {.key = "event_threshold", .label = QT_TR_NOOP("Event from")}},
        {&Programme::active, {.key = "active", .label = QT_TR_NOOP("Active"), .listed = true}},
        {&Programme::source, {.key = "source", .label = QT_TR_NOOP("Source")}},
        {&Programme::sourceDate, {.key = "source_date", .label = QT_TR_NOOP("Source checked")}},
    };
    return list;
}

std::vector<Problem> Programme::problems() const
{
    std::vector<Problem> found;
    check::required(found, "name", name);
    check::webAddress(found, "website", website);
    return found;
}
