#include "records/organisation.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Organisation>> Organisation::fields()
{
    static const Field<Organisation> list[] = {
        {&Organisation::name,
         {.key = "name",
          .label = QT_TR_NOOP("Name"),
          .required = true,
          .listed = true,
          .unique = true}},
        {&Organisation::ownName, {.key = "own_name", .label = QT_TR_NOOP("Name in own language")}},
        {&Organisation::type,
         {.key = "type",
          .label = QT_TR_NOOP("Type"),
          .listed = true,
          .choices = organisationTypes()}},
        {&Organisation::country,
         {.key = "country",
          .label = QT_TR_NOOP("Country"),
          .listed = true,
          .choices = countries()}},
        {&Organisation::website,
         {.key = "website", .label = QT_TR_NOOP("Website"), .listed = true}},
        {&Organisation::number,
         {.key = "number", .label = QT_TR_NOOP("Organisation number"), .unique = true}},
    };
    return list;
}

std::vector<Problem> Organisation::problems() const
{
    std::vector<Problem> found;
    check::required(found, "name", name);
    check::webAddress(found, "website", website);
    return found;
}
