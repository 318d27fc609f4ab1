#include "site/jsonld.h"

#include "exchange/jsontext.h"
#include "records/network.h"
#include "records/shown.h"

using namespace Qt::StringLiterals;

namespace {

/// Names the municipality, which is told once and referred to elsewhere on the page.
QString ourselves(const SiteContext &context)
{
    return context.options().address + u"/#organisation"_s;
}

JsonText &begin(JsonText &json, const char *type)
{
    return json.beginObject().pair("@type", QLatin1StringView(type));
}

void addReference(JsonText &json, const char *name, const SiteContext &context)
{
    json.key(name).beginObject().pair("@id", ourselves(context)).endObject();
}

void addMunicipality(JsonText &json, const SiteContext &context)
{
    const Settings &settings = context.plan().settings();
    begin(json, "GovernmentOrganization")
        .pair("@id", ourselves(context))
        .pair("name", settings.name)
        .pair("url", context.options().address)
        .pair("telephone", phoneNumber(settings.phone))
        .pair("email", settings.email)
        .pair("address", QString(settings.address).replace(u'\n', u", "_s))
        .endObject();
}

void addBreadcrumbs(JsonText &json, const SiteContext &context)
{
    begin(json, "BreadcrumbList").key("itemListElement").beginArray();
    std::vector<int> pages = context.plan().above(context.index());
    pages.push_back(context.index());
    qint64 position = 0;
    for (const int index : pages) {
        begin(json, "ListItem")
            .key("position")
            .number(++position)
            .pair("name", context.plan().page(index).title)
            .pair("item", context.fullAddress(index))
            .endObject();
    }
    json.endArray().endObject();
}

void addFunding(JsonText &json, const Project &project, const Programme &programme)
{
    begin(json.key("funding"), "MonetaryGrant").pair("name", programme.name);
    begin(json.key("isPartOf"), "FundingScheme")
        .pair("name", programme.name)
        .pair("url", programme.website)
        .endObject();
    if (project.euContribution.minor) {
        begin(json.key("amount"), "MonetaryAmount")
            .pair("currency", project.currency)
            .key("value")
            .decimal(*project.euContribution.minor, 2)
            .endObject();
    }
    json.endObject();
}

void addProject(JsonText &json, const SiteContext &context, const Project &project)
{
    json.pair("alternateName", project.acronym)
        .pair("identifier", project.externalNumber)
        .pair("foundingDate", project.startDate.toString(Qt::ISODate))
        .pair("dissolutionDate", project.endDate.toString(Qt::ISODate));
    if (const Programme *const programme = context.plan().programme(project.programme.id))
        addFunding(json, project, *programme);
}

void addTown(JsonText &json, const Town &town)
{
    json.pair("alternateName", town.swedishName == town.name ? QString() : town.swedishName);
    if (town.latitude.micro && town.longitude.micro) {
        begin(json.key("geo"), "GeoCoordinates")
            .key("latitude")
            .decimal(*town.latitude.micro, 6)
            .key("longitude")
            .decimal(*town.longitude.micro, 6)
            .endObject();
    }
}

const char *typeOf(const Kind &kind)
{
    if (&kind == &kindOf<Project>())
        return "Project";
    return &kind == &kindOf<Town>() ? "City" : "Organization";
}

void addRecord(JsonText &json, const SiteContext &context, const Row &row)
{
    const SitePage &page = context.page();
    if (page.type != SitePage::Type::Record || row.values.empty())
        return;
    begin(json, typeOf(*page.kind))
        .pair("name", page.title)
        .pair("description", page.teaser)
        .pair("url", context.fullAddress(context.index()));
    if (page.kind == &kindOf<Project>())
        addProject(json, context, fromRow<Project>(row));
    else if (page.kind == &kindOf<Town>())
        addTown(json, fromRow<Town>(row));
    json.endObject();
}

void addEvent(JsonText &json, const SiteContext &context, const Event &event)
{
    begin(json, "Event")
        .pair("name", event.title)
        .pair("startDate", event.startDate.toString(Qt::ISODate))
        .pair("endDate", event.endDate.toString(Qt::ISODate));
    if (!event.place.isEmpty())
        begin(json.key("location"), "Place").pair("name", event.place).endObject();
    addReference(json, "organizer", context);
    json.endObject();
}

void addNews(JsonText &json, const SiteContext &context)
{
    const SitePage &page = context.page();
    begin(json, "NewsArticle")
        .pair("headline", page.title)
        .pair("datePublished", page.news.toString(Qt::ISODate))
        .pair("inLanguage", page.language)
        .pair("description", page.teaser)
        .pair("url", context.fullAddress(context.index()));
    addReference(json, "author", context);
    addReference(json, "publisher", context);
    json.endObject();
}

/// The events that the page tells of.
std::vector<Event> eventsOn(const SiteContext &context)
{
    const SitePage &page = context.page();
    if (page.type == SitePage::Type::Record)
        return context.plan().eventsOf(page.uuid);
    std::vector<Event> events;
    if (page.list < 0 || page.kind != &kindOf<Event>())
        return events;
    for (const int index : context.plan().lists()[size_t(page.list)].entries)
        events.push_back(context.plan().events()[size_t(index)]);
    return events;
}

} // namespace

QString jsonLd(const SiteContext &context, const Row &row)
{
    if (context.page().type == SitePage::Type::NotFound)
        return {};
    JsonText json;
    json.beginObject().pair("@context", u"https://schema.org").key("@graph").beginArray();
    addMunicipality(json, context);
    if (context.page().parent >= 0)
        addBreadcrumbs(json, context);
    addRecord(json, context, row);
    if (context.page().news.isValid())
        addNews(json, context);
    for (const Event &event : eventsOn(context)) {
        if (event.startDate.isValid())
            addEvent(json, context, event);
    }
    json.endArray().endObject();
    // "<" would let a text end the script element it stands in.
    return QString::fromUtf8(json.json()).replace(u'<', u"\\u003c"_s);
}
