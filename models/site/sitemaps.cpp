#include "site/sitemaps.h"

#include "exchange/capitals.h"
#include "exchange/placemap.h"
#include "exchange/siteword.h"
#include "records/organisation.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wideSize{640, 560};
constexpr QSize narrowSize{360, 330};
constexpr size_t besideTown = 12; ///< places that the page of a town may list beside the map
constexpr size_t detailed = 40; ///< longer lists are only names, to keep the page light
constexpr qsizetype mostNames = 6; ///< of partners in a country, and of places in the alt text

/// A mark and what the list says of it.
struct Entry
{
    MapMark mark;
    int page = -1; ///< its own page; -1: none
    QString about = {};
    QString names = {}; ///< of the partners
};

struct SiteMap
{
    const char *file; ///< path in the site, without its end
    const char *heading; ///< key of a word
    const char *note;
    std::vector<Entry> entries;
};

/// The first names, and how many more there are.
QString someOf(const QStringList &names, const SiteWords &words)
{
    const qsizetype more = names.size() - mostNames;
    const QString first = names.mid(0, more > 1 ? mostNames : -1).join(u", "_s);
    return more > 1 ? first + u' ' + words("andMore").arg(more) : first;
}

void addHome(SiteMap &map, const SitePlan &plan, const SiteWords &words)
{
    if (const std::optional<MapMark> home = homeMark(plan.settings()))
        map.entries.push_back({*home, -1, words("ourOwn")});
}

SiteMap townsMap(const SitePlan &plan, const SiteWords &words)
{
    SiteMap map{"bild/karta", "places", "mapNote", {}};
    int number = 0;
    for (const SitePlace &place : plan.places()) {
        Entry entry{place.mark, place.page, plan.page(place.page).about};
        entry.mark.number = ++number;
        map.entries.push_back(std::move(entry));
    }
    if (number > 0)
        addHome(map, plan, words);
    return map;
}

/// The partners of published projects by country; the municipality itself is none.
std::map<QString, std::set<QString>> partnersByCountry(const SitePlan &plan)
{
    std::map<QString, std::set<QString>> countries;
    for (const SitePage &page : plan.pages()) {
        if (page.type != SitePage::Type::Record || page.kind != &kindOf<Project>())
            continue;
        for (const SitePartner &partner : plan.partners(page.id)) {
            const SiteBody body = plan.body(partner.organisation);
            if (!body.country.isEmpty() && body.name != plan.settings().name)
                countries[body.country].insert(body.name);
        }
    }
    return countries;
}

Entry countryEntry(const QString &country, const std::set<QString> &partners,
                   const SiteWords &words)
{
    const Kind &bodies = kindOf<Organisation>();
    const FieldInfo &field = bodies.field(bodies.indexOf(u"country"));
    Entry entry{{MapMark::Kind::Partner, siteValue(field, country, words.language())}};
    if (const std::optional<QPointF> at = capitalOf(country)) {
        entry.mark.longitude = at->x();
        entry.mark.latitude = at->y();
    } else {
        entry.mark.latitude = std::numeric_limits<double>::infinity(); // on no map
    }
    entry.about = partners.size() == 1 ? words("partnerOne")
                                       : words("partnerCount").arg(qsizetype(partners.size()));
    QStringList names(partners.begin(), partners.end());
    const QCollator collator{QLocale(words.language())};
    std::ranges::sort(names, [&collator](const QString &a, const QString &b) {
        return collator.compare(a, b) < 0;
    });
    entry.names = someOf(names, words);
    return entry;
}

/// The numbers go by the names of the countries in the language of the first page, in which the map
/// is drawn, so that they are the same in every language.
SiteMap partnersMap(const SitePlan &plan, const SiteWords &words)
{
    SiteMap map{"bild/karta-partner", "partnerCountries", "partnersMapNote", {}};
    const SiteWords &drawn = SiteWords::of(plan.page(0).language);
    const QCollator collator{QLocale(drawn.language())};
    std::vector<std::pair<QString, Entry>> sorted;
    for (const auto &[country, partners] : partnersByCountry(plan)) {
        Entry entry = countryEntry(country, partners, words);
        sorted.emplace_back(countryEntry(country, partners, drawn).mark.name, std::move(entry));
    }
    std::ranges::stable_sort(sorted, [&](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    int number = 0;
    for (auto &[name, entry] : sorted) {
        if (isOnMap(entry.mark))
            entry.mark.number = ++number;
        map.entries.push_back(std::move(entry));
    }
    if (number > 0)
        addHome(map, plan, words);
    else
        map.entries.clear();
    return map;
}

std::vector<MapMark> marksOf(const SiteMap &map)
{
    std::vector<MapMark> marks;
    for (const Entry &entry : map.entries)
        marks.push_back(entry.mark);
    return marks;
}

QString titleOf(const SiteMap &map, const SiteWords &words)
{
    QStringList names;
    for (const Entry &entry : map.entries) {
        if (isOnMap(entry.mark))
            names.append(entry.mark.name);
    }
    return words("mapOf").arg(someOf(names, words));
}

/// The marks have the colour of links.
MapLook lookOf(const Settings &settings, QSize size)
{
    MapLook look{.size = size};
    for (const SiteToken &token : siteTokens(settings.colours())) {
        const QLatin1StringView name(token.name);
        if (name == "accent"_L1) {
            look.mark = token.light.name();
            look.darkMark = token.dark.name();
        } else if (name == "accent-ink"_L1) {
            look.markInk = token.light.name();
            look.darkMarkInk = token.dark.name();
        }
    }
    return look;
}

const char *shapeOf(const MapMark &mark)
{
    switch (mark.kind) {
    case MapMark::Kind::Home:
        return "home";
    case MapMark::Kind::Agreement:
        return "agreement";
    case MapMark::Kind::Partner:
        return isOnMap(mark) ? "ring" : "offMap";
    case MapMark::Kind::Twin:
    case MapMark::Kind::Other:
        break;
    }
    return "circle";
}

void putEntry(TemplateData &row, const Entry &entry, const SiteContext &context)
{
    put(row, "name", entry.mark.name);
    put(row, shapeOf(entry.mark), true);
    put(row, "number", entry.mark.number > 0 ? QString::number(entry.mark.number) : QString());
    put(row, "about", entry.about);
    put(row, "names", entry.names);
    const bool isElsewhere = entry.page >= 0 && entry.page != context.index();
    put(row, "href", isElsewhere ? context.href(entry.page) : QString());
}

void putMap(TemplateData &data, const SiteContext &context, const SiteMap &map)
{
    if (map.entries.empty()) {
        put(data, "map", false);
        return;
    }
    TemplateData shown(TemplateData::type::object);
    put(shown, "source", QLatin1StringView(map.file) + u".svg"_s);
    put(shown, "narrow", QLatin1StringView(map.file) + u"-liten.svg"_s);
    put(shown, "width", QString::number(wideSize.width()));
    put(shown, "height", QString::number(wideSize.height()));
    put(shown, "narrowWidth", QString::number(narrowSize.width()));
    put(shown, "narrowHeight", QString::number(narrowSize.height()));
    put(shown, "alt", titleOf(map, context.words()));
    put(shown, "placesHeading", context.word(map.heading));
    put(shown, "note", context.word(map.note));
    put(shown, "beside", context.page().type != SitePage::Type::Record);
    TemplateList places;
    for (const Entry &entry : map.entries)
        putEntry(places.add(), entry, context);
    places.putInto(shown, map.entries.size() > detailed ? "names" : "places");
    put(shown, map.entries.size() > detailed ? "places" : "names", false);
    put(data, "map", std::move(shown));
}

} // namespace

void putTownsMap(TemplateData &data, const SiteContext &context)
{
    SiteMap map = townsMap(context.plan(), context.words());
    const bool isTown = context.page().type == SitePage::Type::Record;
    if (isTown && map.entries.size() > besideTown) {
        std::erase_if(map.entries, [&](const Entry &entry) {
            return entry.page != context.index() && entry.mark.kind != MapMark::Kind::Home;
        });
    }
    putMap(data, context, map);
}

void putPartnersMap(TemplateData &data, const SiteContext &context)
{
    putMap(data, context, partnersMap(context.plan(), context.words()));
}

std::vector<std::pair<QString, QByteArray>> siteMapFiles(const SitePlan &plan)
{
    const SiteWords &words = SiteWords::of(plan.page(0).language);
    std::vector<std::pair<QString, QByteArray>> files;
    for (const SiteMap &map : {townsMap(plan, words), partnersMap(plan, words)}) {
        const std::vector<MapMark> marks = marksOf(map);
        const QString name = QString::fromUtf8(map.file);
        const QString title = titleOf(map, words);
        files.emplace_back(name + u".svg"_s,
                           placeMap(marks, lookOf(plan.settings(), wideSize), title));
        files.emplace_back(name + u"-liten.svg"_s,
                           placeMap(marks, lookOf(plan.settings(), narrowSize), title));
    }
    std::erase_if(files, [](const auto &file) { return file.second.isEmpty(); });
    return files;
}
