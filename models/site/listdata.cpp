#include "site/sitemaps.h"

#include "records/network.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int nearParts = 3; ///< pages of a list before and after, that it links to

const char *headingOf(const Kind &kind)
{
    if (&kind == &kindOf<Project>())
        return "theProjects";
    return &kind == &kindOf<Network>() ? "theNetworks" : "theTowns";
}

/// Links to the ready pages of one way to divide the projects.
void putView(TemplateList &views, const SiteContext &context, const SiteList &shown,
             SiteList::View view, const char *word)
{
    std::vector<const SiteList *> lists = context.plan().views(view);
    if (lists.empty())
        return;
    if (view == SiteList::View::Status)
        lists.insert(lists.begin(), context.plan().listOf(*shown.kind));
    TemplateData &entry = views.add();
    put(entry, "label", context.word(word));
    kainjow::mustache::list links;
    for (const SiteList *list : lists) {
        TemplateData &link = links.emplace_back(TemplateData::type::object);
        put(link, "href", context.href(list->page));
        put(link, "text", list->title);
        put(link, "count", QString::number(list->total));
        put(link, "current", list->view == shown.view && list->key == shown.key);
    }
    put(entry, "links", TemplateData(links));
}

void putViews(TemplateData &data, const SiteContext &context, const SiteList &list)
{
    TemplateList views;
    if (list.kind == &kindOf<Project>()) {
        using View = SiteList::View;
        putView(views, context, list, View::Status, "byStatus");
        putView(views, context, list, View::Year, "byYear");
        putView(views, context, list, View::Theme, "byTheme");
        putView(views, context, list, View::Programme, "byProgramme");
    }
    views.putInto(data, "views");
}

/// What the script's filter offers; only lists that stand on one page are filtered in place.
void putFilter(TemplateData &data, const SiteContext &context, const SiteList &list)
{
    if (list.kind != &kindOf<Project>() || list.view != SiteList::View::All || list.parts.size() > 1
        || list.total < 2) {
        put(data, "filter", false);
        return;
    }
    TemplateData filter(TemplateData::type::object);
    std::map<QString, QString> programmes;
    for (const int page : list.entries) {
        const QString name = context.plan().programmeName(context.plan().project(page)->programme);
        if (!name.isEmpty())
            programmes.emplace(name, slugOf(name));
    }
    kainjow::mustache::list options;
    for (const auto &[name, code] : programmes) {
        TemplateData &option = options.emplace_back(TemplateData::type::object);
        put(option, "code", code);
        put(option, "text", name);
    }
    put(filter, "programmes", TemplateData(options));
    kainjow::mustache::list statuses;
    for (const SiteList *view : context.plan().views(SiteList::View::Status)) {
        TemplateData &option = statuses.emplace_back(TemplateData::type::object);
        put(option, "code", view->key);
        put(option, "text", view->title);
    }
    put(filter, "statuses", TemplateData(statuses));
    put(data, "filter", std::move(filter));
}

void putParts(TemplateData &data, const SiteContext &context, const SiteList &list)
{
    TemplateList pages;
    const int last = int(list.parts.size()) - 1;
    for (int part = 0; part <= last && last > 0; ++part) {
        const bool isNear = std::abs(part - list.part) <= nearParts || part == 0 || part == last;
        if (!isNear)
            continue;
        TemplateData &entry = pages.add();
        put(entry, "href", context.href(list.parts[size_t(part)]));
        put(entry, "text", context.word("pageNumber").arg(part + 1));
        put(entry, "current", part == list.part);
    }
    pages.putInto(data, "pages");
}

} // namespace

void fillList(TemplateData &data, const SiteContext &context)
{
    if (context.page().list < 0) {
        put(data, "list", false);
        return;
    }
    const SiteList &list = context.plan().lists()[size_t(context.page().list)];
    TemplateData shown(TemplateData::type::object);
    put(shown, "heading", context.word(headingOf(*list.kind)));
    putViews(shown, context, list);
    putFilter(shown, context, list);
    putRows(shown, context, list.entries);
    putParts(shown, context, list);
    int before = 0;
    for (const SiteList &other : context.plan().lists()) {
        const bool isSame =
            other.kind == list.kind && other.view == list.view && other.key == list.key;
        before += isSame && other.part < list.part ? int(other.entries.size()) : 0;
    }
    put(shown, "countWords",
        list.parts.size() > 1 ? context.word("countPage")
                                    .arg(before + 1)
                                    .arg(before + int(list.entries.size()))
                                    .arg(list.total)
                              : context.word("countWords").arg(list.total));
    put(data, "list", std::move(shown));
    const bool isFirst = list.view == SiteList::View::All && list.part == 0;
    if (isFirst && list.kind == &kindOf<Town>())
        putTownsMap(data, context);
    else if (isFirst && list.kind == &kindOf<Project>() && context.index() != 0)
        putPartnersMap(data, context);
}
