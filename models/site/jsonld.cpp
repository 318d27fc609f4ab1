#include "site/jsonld.h"

#include "records/network.h"
#include "records/shown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

void add(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

/// Names the municipality, which is told once and referred to elsewhere on the page.
QString ourselves(const SiteContext &context)
{
    return context.options().address + u"/#organisation"_s;
}

QJsonObject reference(const SiteContext &context)
{
    return {{u"@id"_s, ourselves(context)}};
}

QJsonObject municipality(const SiteContext &context)
{
    const Settings &settings = context.plan().settings();
    QJsonObject object{{u"@type"_s, u"GovernmentOrganization"_s}, {u"@id"_s, ourselves(context)}};
    add(object, u"name"_s, settings.name);
    add(object, u"url"_s, context.options().address);
    add(object, u"telephone"_s, phoneNumber(settings.phone));
    add(object, u"email"_s, settings.email);
    add(object, u"address"_s, QString(settings.address).replace(u'\n', u", "_s));
    return object;
}

QJsonObject breadcrumbs(const SiteContext &context)
{
    QJsonArray items;
    std::vector<int> pages = context.plan().above(context.index());
    pages.push_back(context.index());
    for (const int index : pages) {
        QJsonObject item{{u"@type"_s, u"ListItem"_s},
                         {u"position"_s, qint64(items.size() + 1)},
                         {u"name"_s, context.plan().page(index).title}};
        add(item, u"item"_s, context.fullAddress(index));
        items.append(item);
    }
    return {{u"@type"_s, u"BreadcrumbList"_s}, {u"itemListElement"_s, items}};
}

QJsonObject projectObject(const SiteContext &context, const Project &project)
{
    QJsonObject object{{u"@type"_s, u"Project"_s}};
    add(object, u"alternateName"_s, project.acronym);
    add(object, u"identifier"_s, project.externalNumber);
    add(object, u"foundingDate"_s, project.startDate.toString(Qt::ISODate));
    add(object, u"dissolutionDate"_s, project.endDate.toString(Qt::ISODate));
    const Programme *programme = context.plan().programme(project.programme.id);
    if (!programme)
        return object;
    QJsonObject scheme{{u"@type"_s, u"FundingScheme"_s}, {u"name"_s, programme->name}};
    add(scheme, u"url"_s, programme->website);
    QJsonObject grant{
        {u"@type"_s, u"MonetaryGrant"_s}, {u"name"_s, programme->name}, {u"isPartOf"_s, scheme}};
    if (project.euContribution.minor) {
        grant[u"amount"_s] =
            QJsonObject{{u"@type"_s, u"MonetaryAmount"_s},
                        {u"currency"_s, project.currency},
                        {u"value"_s, double(*project.euContribution.minor) / 100.0}};
    }
    object[u"funding"_s] = grant;
    return object;
}

QJsonObject townObject(const Town &town)
{
    QJsonObject object{{u"@type"_s, u"City"_s}};
    add(object, u"alternateName"_s, town.swedishName == town.name ? QString() : town.swedishName);
    if (town.latitude.micro && town.longitude.micro) {
        object[u"geo"_s] = QJsonObject{{u"@type"_s, u"GeoCoordinates"_s},
                                       {u"latitude"_s, double(*town.latitude.micro) / 1e6},
                                       {u"longitude"_s, double(*town.longitude.micro) / 1e6}};
    }
    return object;
}

std::optional<QJsonObject> recordObject(const SiteContext &context, const Row &row)
{
    const SitePage &page = context.page();
    if (page.type != SitePage::Type::Record || row.values.empty())
        return std::nullopt;
    QJsonObject object{{u"@type"_s, u"Organization"_s}};
    if (page.kind == &kindOf<Project>())
        object = projectObject(context, fromRow<Project>(row));
    else if (page.kind == &kindOf<Town>())
        object = townObject(fromRow<Town>(row));
    object[u"name"_s] = page.title;
    add(object, u"description"_s, page.teaser);
    add(object, u"url"_s, context.fullAddress(context.index()));
    return object;
}

QJsonObject eventObject(const SiteContext &context, const Event &event)
{
    QJsonObject object{{u"@type"_s, u"Event"_s}, {u"name"_s, event.title}};
    add(object, u"startDate"_s, event.startDate.toString(Qt::ISODate));
    add(object, u"endDate"_s, event.endDate.toString(Qt::ISODate));
    if (!event.place.isEmpty())
        object[u"location"_s] = QJsonObject{{u"@type"_s, u"Place"_s}, {u"name"_s, event.place}};
    object[u"organizer"_s] = reference(context);
    return object;
}

QJsonObject newsObject(const SiteContext &context)
{
    const SitePage &page = context.page();
    QJsonObject object{{u"@type"_s, u"NewsArticle"_s},
                       {u"headline"_s, page.title},
                       {u"datePublished"_s, page.news.toString(Qt::ISODate)},
                       {u"inLanguage"_s, page.language},
                       {u"author"_s, reference(context)},
                       {u"publisher"_s, reference(context)}};
    add(object, u"description"_s, page.teaser);
    add(object, u"url"_s, context.fullAddress(context.index()));
    return object;
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
    QJsonArray graph{municipality(context)};
    if (context.page().parent >= 0)
        graph.append(breadcrumbs(context));
    if (const std::optional<QJsonObject> record = recordObject(context, row))
        graph.append(*record);
    if (context.page().news.isValid())
        graph.append(newsObject(context));
    for (const Event &event : eventsOn(context)) {
        if (event.startDate.isValid())
            graph.append(eventObject(context, event));
    }
    const QJsonObject whole{{u"@context"_s, u"https://schema.org"_s}, {u"@graph"_s, graph}};
    // "<" would let a text end the script element it stands in.
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact))
        .replace(u'<', u"\\u003c"_s);
}
