#include "records/membership.h"

std::span<const Field<Membership>> Membership::fields()
{
    static const Field<Membership> list[] = {
        {&Membership::network,
         {.key = "network",
          .label = QT_TR_NOOP("Network"),
          .required = true,
          .listed = true,
          .owner = true,
          .references = "network"}},
        {&Membership::organisation,
         {.key = "organisation",
          .label = QT_TR_NOOP("Organisation"),
          .required = true,
          .listed = true,
          .references = "organisation"}},
        {&Membership::note, {.key = "note", .label = QT_TR_NOOP("Note"), .listed = true}},
    };
    return list;
}

std::vector<Problem> Membership::problems() const
{
    return {};
}
