#include "site/machinefiles.h"

#include "records/network.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<machinefiles::Licence> machinefiles::licenceOf(const Settings &settings)
{
    // Source: DCAT-AP-SE 2, dcterms:license.
    const Licence licences[] = {
        {u"cc0"_s, u"http://creativecommons.org/publicdomain/zero/1.0/"_s,
         u"https://creativecommons.org/publicdomain/zero/1.0/"_s, u"CC0 1.0"_s, "licenceCc0"},
        {u"ccby"_s, u"http://creativecommons.org/licenses/by/4.0/"_s,
         u"https://creativecommons.org/licenses/by/4.0/"_s, u"CC BY 4.0"_s, "licenceCcBy"}};
    const auto found = std::ranges::find(licences, settings.dataLicence, &Licence::code);
    return found == std::end(licences) ? std::nullopt : std::optional(*found);
}

std::vector<const Kind *> machinefiles::openKinds(const SitePlan &plan)
{
    std::vector<const Kind *> kinds{&kindOf<Project>(), &kindOf<Network>(), &kindOf<Town>()};
    std::erase_if(kinds, [&plan](const Kind *kind) { return !plan.listOf(*kind); });
    return kinds;
}

QString machinefiles::openName(const Kind &kind)
{
    if (&kind == &kindOf<Project>())
        return u"projekt"_s;
    return &kind == &kindOf<Network>() ? u"natverk"_s : u"vanorter"_s;
}

void machinefiles::putOpenData(TemplateData &data, const SiteContext &context)
{
    TemplateList sets;
    for (const Kind *kind : openKinds(context.plan())) {
        TemplateData &entry = sets.add();
        const SiteList *list = context.plan().listOf(*kind);
        put(entry, "id", openName(*kind));
        put(entry, "text", context.plan().page(list->page).title);
        put(entry, "about",
            list->total == 1 ? context.word("dataOne")
                             : context.word("dataAbout").arg(list->total));
        TemplateList files;
        for (const char *type : {"csv", "json"}) {
            TemplateData &file = files.add();
            put(file, "href",
                context.root() + u"data/"_s + openName(*kind) + u'.' + QString::fromUtf8(type));
            put(file, "text",
                context.plan().page(list->page).title + u" ("_s + QString::fromUtf8(type).toUpper()
                    + u')');
        }
        put(entry, "files", std::move(files).entries());
    }
    sets.putInto(data, "sets");
    const std::optional<Licence> licence = licenceOf(context.plan().settings());
    TemplateData told(TemplateData::type::object);
    if (licence) {
        put(told, "text", context.word(licence->word));
        put(told, "href", licence->address);
        put(told, "name", licence->name);
    }
    put(data, "licence", licence ? std::move(told) : TemplateData(false));
    const std::vector<int> &moved = context.plan().movePages();
    put(data, "moved", moved.empty() ? QString() : context.href(moved.front()));
    const auto isDated = [](const Event &event) { return event.startDate.isValid(); };
    put(data, "calendar", std::ranges::any_of(context.plan().events(), isDated));
}
