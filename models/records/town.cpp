#include "records/town.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Town>> Town::fields()
{
    static const Field<Town> list[] = {
        {&Town::name,
         {.key = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}},
        {&Town::swedishName, {.key = "swedish_name", .label = QT_TR_NOOP("Swedish name")}},
        {&Town::ownName, {.key = "own_name", .label = QT_TR_NOOP("Name in own language")}},
        {&Town::country,
         {.key = "country",
          .label = QT_TR_NOOP("Country"),
          .listed = true,
          .choices = countries()}},
        {&Town::region, {.key = "region", .label = QT_TR_NOOP("Region"), .listed = true}},
        {&Town::kind,
         {.key = "kind", .label = QT_TR_NOOP("Kind"), .listed = true, .choices = townKinds()}},
        {&Town::status,
         {.key = "status",
          .label = QT_TR_NOOP("Status"),
          .listed = true,
          .choices = townStatuses()}},
        {&Town::agreementDate,
         {.key = "agreement_date", .label = QT_TR_NOOP("Agreement signed"), .listed = true}},
        {&Town::decisionDate, {.key = "decision_date", .label = QT_TR_NOOP("Decision date")}},
        {&Town::decisionParagraph, {.key = "decision_paragraph", .label = QT_TR_NOOP("Paragraph")}},
        {&Town::areas,
         {.key = "areas", .label = QT_TR_NOOP("Areas of cooperation"), .prose = true}},
        {&Town::partnerBody, {.key = "partner_body", .label = QT_TR_NOOP("Partner body")}},
        {&Town::ourContact,
         {.key = "our_contact",
          .label = QT_TR_NOOP("Our contact"),
          .listed = true,
          .references = "contact"}},
        {&Town::theirContact,
         {.key = "their_contact", .label = QT_TR_NOOP("Their contact"), .references = "contact"}},
        {&Town::reviewDate,
         {.key = "review_date", .label = QT_TR_NOOP("Next review"), .listed = true}},
        {&Town::latitude, {.key = "latitude", .label = QT_TR_NOOP("Latitude")}},
        {&Town::longitude, {.key = "longitude", .label = QT_TR_NOOP("Longitude")}},
        {&Town::website, {.key = "website", .label = QT_TR_NOOP("Website")}},
        {&Town::summary, {.key = "summary", .label = QT_TR_NOOP("Summary"), .prose = true}},
        {&Town::publish, {.key = "publish", .label = QT_TR_NOOP("Show on the web site")}},
    };
    return list;
}

std::vector<Problem> Town::problems() const
{
    std::vector<Problem> found;
    check::required(found, "name", name);
    check::webAddress(found, "website", website);
    check::place(found, latitude, longitude);
    return found;
}
