#include "records/event.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Event>> Event::fields()
{
    static const Field<Event> list[] = {
        {&Event::title,
         {.key = "title", .label = QT_TR_NOOP("Title"), .required = true, .listed = true}},
        {&Event::kind,
         {.key = "kind", .label = QT_TR_NOOP("Kind"), .listed = true, .choices = eventKinds()}},
        {&Event::startDate, {.key = "start_date", .label = QT_TR_NOOP("Date"), .listed = true}},
        {&Event::endDate, {.key = "end_date", .label = QT_TR_NOOP("To"), .listed = true}},
        {&Event::place, {.key = "place", .label = QT_TR_NOOP("Place"), .listed = true}},
        {&Event::who, {.key = "who", .label = QT_TR_NOOP("Who")}},
        {&Event::notes, {.key = "notes", .label = QT_TR_NOOP("Notes"), .prose = true}},
        {&Event::record, {.key = "record", .label = QT_TR_NOOP("Belongs to"), .listed = true}},
        {&Event::publish, {.key = "publish", .label = QT_TR_NOOP("Show on the web site")}},
    };
    return list;
}

std::vector<Problem> Event::problems() const
{
    std::vector<Problem> found;
    check::required(found, "title", title);
    check::order(found, "end_date", startDate, endDate);
    return found;
}
