#include "site/machinefiles.h"

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Freer
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freer>;

icaltimetype dayOf(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype midnightOf(QDate date)
{
    icaltimetype time = dayOf(date);
    time.hour = time.minute = time.second = 0; // which a null date has not
    time.is_date = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalcomponent *eventOf(const SitePlan &plan, const SiteOptions &options, const Event &event)
{
    icalcomponent *made = icalcomponent_new_vevent();
    icalcomponent_set_uid(made, (event.uuid + u"@utblick"_s).toUtf8().constData());
    // The time of making would change the file at each export.
    icalcomponent_set_dtstamp(made, midnightOf(event.startDate));
    icalcomponent_set_dtstart(made, dayOf(event.startDate));
    const QDate last = event.endDate.isValid() ? event.endDate : event.startDate;
    icalcomponent_set_dtend(made, dayOf(last.addDays(1))); // the first day after it
    icalcomponent_set_summary(made, event.title.toUtf8().constData());
    if (!event.place.isEmpty())
        icalcomponent_set_location(made, event.place.toUtf8().constData());
    const int page = plan.indexOf(event.record.uuid);
    if (page >= 0 && !options.address.isEmpty()) {
        const QString address = SiteContext(plan, options, page).fullAddress(page);
        icalcomponent_add_property(made, icalproperty_new_url(address.toUtf8().constData()));
    }
    return made;
}

} // namespace

QByteArray machinefiles::calendar(const SitePlan &plan, const SiteOptions &options)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Utblick//Utblick//SV"));
    int count = 0;
    for (const Event &event : plan.events()) {
        if (!event.startDate.isValid())
            continue;
        icalcomponent_add_component(calendar.get(), eventOf(plan, options, event));
        ++count;
    }
    if (count == 0)
        return {};
    const std::unique_ptr<char, decltype(&free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}
