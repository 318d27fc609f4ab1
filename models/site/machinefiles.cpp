#include "site/machinefiles.h"

#include "pages/address.h"
#include "records/network.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isForReaders(const SitePage &page)
{
    return page.type != SitePage::Type::NotFound && page.type != SitePage::Type::Search
        && page.type != SitePage::Type::Moved;
}

/// An address that stays the same in each copy of the site, for what has no web address.
QString idOf(const SitePlan &plan, int index)
{
    return u"urn:uuid:"_s + plan.page(index).uuid;
}

constexpr size_t mostInFeed = 50;
constexpr size_t mostNews = 25; ///< stand in the feed however much else has changed

struct FeedEntry
{
    int page;
    QDateTime changed;
    QDate published; ///< of news; null for others
};

/// When the content of a page was last changed; news that nobody has touched lately are as old as
/// their day.
FeedEntry entryOf(const SitePlan &plan, int index,
                  const std::function<QDateTime(const Kind &, qint64)> &changed)
{
    const SitePage &page = plan.page(index);
    const QDateTime day = page.news.isValid() ? page.news.startOfDay(Qt::UTC) : QDateTime();
    const QDateTime when = changed(*page.kind, page.id);
    return {index, when.isValid() && (!day.isValid() || when > day) ? when : day, page.news};
}

/// News by their day, then the rest by when they changed, each newest first.
bool isNewer(const FeedEntry &a, const FeedEntry &b)
{
    return a.published == b.published ? a.changed > b.changed : a.published > b.published;
}

std::vector<FeedEntry> newest(const SitePlan &plan,
                              const std::function<QDateTime(const Kind &, qint64)> &changed)
{
    std::vector<FeedEntry> news;
    std::vector<FeedEntry> others;
    for (size_t i = 0; i < plan.pages().size(); ++i) {
        const SitePage &page = plan.pages()[i];
        if (page.id == 0 || plan.indexOf(page.uuid) != int(i))
            continue;
        const FeedEntry entry = entryOf(plan, int(i), changed);
        if (entry.changed.isValid())
            (page.news.isValid() ? news : others).push_back(entry);
    }
    for (std::vector<FeedEntry> *entries : {&news, &others})
        std::ranges::stable_sort(*entries, isNewer);
    news.resize(std::min(news.size(), mostNews), {});
    others.resize(std::min(others.size(), mostInFeed - news.size()), {});
    news.insert(news.end(), others.begin(), others.end());
    std::ranges::stable_sort(news, std::greater(), &FeedEntry::changed);
    return news;
}

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void writeEntry(QXmlStreamWriter &xml, const SiteContext &first, const FeedEntry &entry)
{
    const SitePage &page = first.plan().page(entry.page);
    const QString address = first.fullAddress(entry.page);
    xml.writeStartElement(u"entry"_s);
    if (page.language != first.language())
        xml.writeAttribute(u"xml:lang"_s, page.language);
    xml.writeTextElement(u"title"_s, page.title);
    xml.writeTextElement(u"id"_s, idOf(first.plan(), entry.page));
    if (entry.published.isValid())
        xml.writeTextElement(u"published"_s, iso(entry.published.startOfDay(Qt::UTC)));
    xml.writeTextElement(u"updated"_s, iso(entry.changed));
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"href"_s, address.isEmpty() ? page.path : address);
    xml.writeTextElement(u"summary"_s, page.teaser.isEmpty() ? page.title : page.teaser);
    xml.writeEndElement();
}

} // namespace

QByteArray machinefiles::sitemap(const SitePlan &plan, const SiteOptions &options)
{
    if (options.address.isEmpty())
        return {};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"urlset"_s);
    xml.writeDefaultNamespace(u"http://www.sitemaps.org/schemas/sitemap/0.9"_s);
    for (size_t i = 0; i < plan.pages().size(); ++i) {
        if (!isForReaders(plan.pages()[i]))
            continue;
        const SiteContext context(plan, options, int(i));
        xml.writeStartElement(u"url"_s);
        xml.writeTextElement(u"loc"_s, context.fullAddress(int(i)));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray machinefiles::feed(const SitePlan &plan, const SiteOptions &options,
                              const std::function<QDateTime(const Kind &, qint64)> &changed)
{
    const std::vector<FeedEntry> entries = newest(plan, changed);
    const SiteContext context(plan, options, 0);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"feed"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    xml.writeAttribute(u"xml:lang"_s, context.language());
    xml.writeTextElement(u"title"_s, plan.page(0).title);
    xml.writeTextElement(u"id"_s,
                         options.address.isEmpty() ? u"urn:uuid:"_s + plan.settings().uuid
                                                   : options.address + u'/');
    const QDateTime last = entries.empty() ? QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)
                                           : entries.front().changed;
    xml.writeTextElement(u"updated"_s, iso(last));
    xml.writeStartElement(u"author"_s);
    xml.writeTextElement(
        u"name"_s, plan.settings().name.isEmpty() ? plan.page(0).title : plan.settings().name);
    xml.writeEndElement();
    if (!options.address.isEmpty()) {
        xml.writeEmptyElement(u"link"_s);
        xml.writeAttribute(u"rel"_s, u"self"_s);
        xml.writeAttribute(u"href"_s, options.address + u"/nyheter.xml"_s);
    }
    for (const FeedEntry &entry : entries)
        writeEntry(xml, context, entry);
    xml.writeEndDocument();
    return bytes;
}

QByteArray machinefiles::robots(const SiteOptions &options)
{
    QByteArray text = "User-agent: *\nAllow: /\n";
    if (!options.address.isEmpty())
        text += "Sitemap: " + options.address.toUtf8() + "/sitemap.xml\n";
    return text;
}

namespace {

QJsonObject reference(const QString &identifier)
{
    return {{u"@id"_s, identifier}};
}

/// Words of the catalogue, which is in Swedish.
QJsonObject words(const QString &text)
{
    return {{u"@value"_s, text}, {u"@language"_s, u"sv"_s}};
}

/// A file of the open data, as a DCAT-AP-SE distribution.
QJsonObject distribution(const QString &address, const QString &type,
                         const std::optional<machinefiles::Licence> &licence)
{
    QJsonObject object{{u"@type"_s, u"dcat:Distribution"_s},
                       {u"@id"_s, address},
                       {u"dcat:accessURL"_s, reference(address)},
                       {u"dcat:downloadURL"_s, reference(address)},
                       {u"dcterms:format"_s,
                        reference(u"https://www.iana.org/assignments/media-types/"_s + type)}};
    if (licence)
        object[u"dcterms:license"_s] = reference(licence->identifier);
    return object;
}

/// Whom to ask about the data; nothing when the settings name no address. Source: DCAT-AP-SE,
/// dcat:contactPoint.
QJsonObject contactPoint(const Settings &settings)
{
    if (!safeAddress(u"mailto:"_s + settings.email))
        return {};
    return {{u"@type"_s, u"vcard:Organization"_s},
            {u"vcard:fn"_s, settings.name},
            {u"vcard:hasEmail"_s, reference(u"mailto:"_s + settings.email)}};
}

QString catalogueTitle(const Kind &kind)
{
    const SiteWords &said = SiteWords::of(u"sv");
    if (&kind == &kindOf<Project>())
        return said("projects");
    return said(&kind == &kindOf<Network>() ? "networks" : "towns");
}

} // namespace

QByteArray machinefiles::catalogue(const SitePlan &plan, const SiteOptions &options)
{
    const QString root = options.address.isEmpty() ? u".."_s : options.address;
    const std::optional<Licence> licence = licenceOf(plan.settings());
    const QJsonObject publisher{{u"@type"_s, u"foaf:Agent"_s},
                                {u"@id"_s, root + u"/#organisation"_s},
                                {u"foaf:name"_s, plan.settings().name}};
    // Source of the code: EU Publications Office, authority table language.
    const QJsonObject language =
        reference(u"http://publications.europa.eu/resource/authority/language/SWE"_s);
    const QJsonObject contact = contactPoint(plan.settings());
    QJsonArray sets;
    for (const Kind *kind : openKinds(plan)) {
        const QString name = root + u"/data/"_s + openName(*kind);
        const QString title = catalogueTitle(*kind);
        const QJsonArray files{distribution(name + u".csv"_s, u"text/csv"_s, licence),
                               distribution(name + u".json"_s, u"application/json"_s, licence)};
        QJsonObject set{{u"@type"_s, u"dcat:Dataset"_s},
                        {u"@id"_s, root + u"/data.html#"_s + openName(*kind)},
                        {u"dcterms:title"_s, words(title)},
                        {u"dcterms:description"_s, words(title + u", "_s + plan.settings().name)},
                        {u"dcterms:language"_s, language},
                        {u"dcterms:publisher"_s, publisher},
                        {u"dcat:distribution"_s, files}};
        if (!contact.isEmpty())
            set[u"dcat:contactPoint"_s] = contact;
        sets.append(set);
    }
    const QJsonObject names{{u"dcat"_s, u"http://www.w3.org/ns/dcat#"_s},
                            {u"dcterms"_s, u"http://purl.org/dc/terms/"_s},
                            {u"foaf"_s, u"http://xmlns.com/foaf/0.1/"_s},
                            {u"vcard"_s, u"http://www.w3.org/2006/vcard/ns#"_s}};
    QJsonObject whole{{u"@context"_s, names},
                      {u"@type"_s, u"dcat:Catalog"_s},
                      {u"@id"_s, root + u"/data/katalog.jsonld"_s},
                      {u"dcterms:title"_s, words(plan.page(0).title)},
                      {u"dcterms:description"_s, words(SiteWords::of(u"sv")("dataLead"))},
                      {u"dcterms:language"_s, language},
                      {u"dcterms:publisher"_s, publisher},
                      {u"dcat:dataset"_s, sets}};
    if (licence)
        whole[u"dcterms:license"_s] = reference(licence->identifier);
    return QJsonDocument(whole).toJson();
}
