#include "records/contact.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Contact>> Contact::fields()
{
    static const Field<Contact> list[] = {
        {&Contact::name,
         {.key = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}},
        {&Contact::title, {.key = "title", .label = QT_TR_NOOP("Title"), .listed = true}},
        {&Contact::organisation,
         {.key = "organisation",
          .label = QT_TR_NOOP("Organisation"),
          .listed = true,
          .references = "organisation"}},
        {&Contact::email,
         {.key = "email", .label = QT_TR_NOOP("E-mail"), .listed = true, .unique = true}},
        {&Contact::phone, {.key = "phone", .label = QT_TR_NOOP("Phone"), .listed = true}},
        {&Contact::kind,
         {.key = "kind", .label = QT_TR_NOOP("Kind"), .listed = true, .choices = contactKinds()}},
        {&Contact::publish, {.key = "publish", .label = QT_TR_NOOP("Show on the web site")}},
        {&Contact::basis, {.key = "basis", .label = QT_TR_NOOP("Basis for publishing")}},
        {&Contact::reviewDate, {.key = "review_date", .label = QT_TR_NOOP("Review")}},
    };
    return list;
}

std::vector<Problem> Contact::problems() const
{
    std::vector<Problem> found;
    check::required(found, "name", name);
    check::mailAddress(found, "email", email);
    return found;
}
