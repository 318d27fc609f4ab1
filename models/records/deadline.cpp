#include "records/deadline.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Deadline>> Deadline::fields()
{
    static const Field<Deadline> list[] = {
        {&Deadline::title,
         {.key = "title", .label = QT_TR_NOOP("What"), .required = true, .listed = true}},
        {&Deadline::kind,
         {.key = "kind", .label = QT_TR_NOOP("Kind"), .listed = true, .choices = deadlineKinds()}},
        {&Deadline::date,
         {.key = "date", .label = QT_TR_NOOP("Date"), .required = true, .listed = true}},
        {&Deadline::record, {.key = "record", .label = QT_TR_NOOP("Belongs to"), .listed = true}},
        {&Deadline::done, {.key = "done", .label = QT_TR_NOOP("Done"), .listed = true}},
    };
    return list;
}

std::vector<Problem> Deadline::problems() const
{
    std::vector<Problem> found;
    check::required(found, "title", title);
    if (!date.isValid())
        found.push_back({"date", tr("A deadline needs its day.")});
    return found;
}
