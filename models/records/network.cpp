#include "records/network.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Network>> Network::fields()
{
    static const Field<Network> list[] = {
        {&Network::name,
         {.key = "name",
          .label = QT_TR_NOOP("Name"),
          .required = true,
          .listed = true,
          .unique = true}},
        {&Network::shortName,
         {.key = "short_name", .label = QT_TR_NOOP("Short name"), .listed = true, .unique = true}},
        {&Network::formality,
         {.key = "formality",
          .label = QT_TR_NOOP("Formality"),
          .listed = true,
          .choices = formalities()}},
        {&Network::kind,
         {.key = "kind", .label = QT_TR_NOOP("Kind"), .listed = true, .choices = networkKinds()}},
        {&Network::aims, {.key = "aims", .label = QT_TR_NOOP("Aims"), .prose = true}},
        {&Network::governingBody,
         {.key = "governing_body", .label = QT_TR_NOOP("Governing body"), .listed = true}},
        {&Network::secretariat, {.key = "secretariat", .label = QT_TR_NOOP("Secretariat")}},
        {&Network::joined, {.key = "joined", .label = QT_TR_NOOP("Joined"), .listed = true}},
        {&Network::left, {.key = "left", .label = QT_TR_NOOP("Left")}},
        {&Network::decision, {.key = "decision", .label = QT_TR_NOOP("Decision")}},
        {&Network::noticePeriod, {.key = "notice_period", .label = QT_TR_NOOP("Notice period")}},
        {&Network::representative,
         {.key = "representative",
          .label = QT_TR_NOOP("Our representative"),
          .listed = true,
          .references = "contact"}},
        {&Network::deputy,
         {.key = "deputy", .label = QT_TR_NOOP("Deputy"), .references = "contact"}},
        {&Network::representedBy,
         {.key = "represented_by",
          .label = QT_TR_NOOP("Represented by"),
          .references = "organisation"}},
        {&Network::currency,
         {.key = "currency", .label = QT_TR_NOOP("Currency"), .choices = currencies()}},
        {&Network::feeFixed,
         {.key = "fee_fixed", .label = QT_TR_NOOP("Fixed yearly fee"), .listed = true}},
        {&Network::feePerInhabitant,
         {.key = "fee_per_inhabitant", .label = QT_TR_NOOP("Yearly fee per inhabitant")}},
        {&Network::feeCap, {.key = "fee_cap", .label = QT_TR_NOOP("Fee at most")}},
        {&Network::reviewDate, {.key = "review_date", .label = QT_TR_NOOP("Review")}},
        {&Network::website, {.key = "website", .label = QT_TR_NOOP("Website")}},
        {&Network::summary, {.key = "summary", .label = QT_TR_NOOP("Summary"), .prose = true}},
        {&Network::publish, {.key = "publish", .label = QT_TR_NOOP("Show on the web site")}},
    };
    return list;
}

std::vector<Problem> Network::problems() const
{
    std::vector<Problem> found;
    check::required(found, "name", name);
    check::order(found, "left", joined, left);
    check::notNegative(found, "fee_fixed", feeFixed);
    check::webAddress(found, "website", website);
    return found;
}
