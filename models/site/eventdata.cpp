#include "site/sitecontext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t eventsOnHome = 3;

/// One day, or the first and the last: HTML.
QString whenOf(const SiteContext &context, const Event &event)
{
    if (!event.startDate.isValid())
        return escape(context.word("dateOpen"));
    return event.endDate.isValid() && event.endDate != event.startDate
        ? context.period(event.startDate, event.endDate)
        : context.time(event.startDate);
}

void putEvent(TemplateData &entry, const SiteContext &context, const Event &event)
{
    put(entry, "title", event.title);
    put(entry, "lang", context.language() == u"sv" ? QString() : u"sv"_s); // told in Swedish
    put(entry, "when", whenOf(context, event));
    put(entry, "place", event.place);
    const int page = context.plan().indexOf(event.record.uuid);
    TemplateData record(TemplateData::type::object);
    if (page >= 0)
        context.putLink(record, page);
    const bool isElsewhere = page >= 0 && context.page().uuid != event.record.uuid;
    put(entry, "record", isElsewhere ? std::move(record) : TemplateData(false));
}

} // namespace

void putEvents(TemplateData &data, const SiteContext &context, const QString &uuid)
{
    TemplateList list;
    for (const Event &event : context.plan().eventsOf(uuid))
        putEvent(list.add(), context, event);
    list.putInto(data, "events");
}

void putEventList(TemplateData &data, const SiteContext &context, const SiteList &list)
{
    TemplateList coming;
    TemplateList past;
    for (const int index : list.entries) {
        const Event &event = context.plan().events()[size_t(index)];
        putEvent((context.plan().isComing(event) ? coming : past).add(), context, event);
    }
    coming.putInto(data, "coming");
    past.putInto(data, "past");
}

void putComing(TemplateData &data, const SiteContext &context)
{
    const SiteList *all = context.plan().listOf(kindOf<Event>());
    TemplateData section(TemplateData::type::object);
    TemplateList coming;
    for (const int index : all ? all->entries : std::vector<int>()) {
        const Event &event = context.plan().events()[size_t(index)];
        if (size_t(coming.size()) < eventsOnHome && context.plan().isComing(event))
            putEvent(coming.add(), context, event);
    }
    coming.putInto(section, "events");
    TemplateData events = section["events"];
    if (!coming.isEmpty()) {
        put(events, "allHref", context.href(all->page));
        put(events, "allWords", context.word("allEvents").arg(all->total));
    }
    put(data, "coming", std::move(events));
}
