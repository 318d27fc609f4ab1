#include "site/listscript.h"
#include "site/sitemaps.h"

#include "records/network.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int nearParts = 3; ///< pages of a list before and after, that it links to

const char *headingOf(const Kind &kind)
{
    if (&kind == &kindOf<Project>())
        return "theProjects";
    if (&kind == &kindOf<Page>())
        return "theNews";
    return &kind == &kindOf<Network>() ? "theNetworks" : "theTowns";
}

/// Links to the ready pages of one way to divide the whole list; with \a whole to that as well.
void putView(TemplateList &views, const SiteContext &context, const SiteList &shown,
             SiteList::View view, const char *word, bool whole = false)
{
    std::vector<const SiteList *> lists = context.plan().views(shown, view);
    if (lists.empty())
        return;
    if (whole)
        lists.insert(lists.begin(),
                     &context.plan().lists()[size_t(context.plan().page(shown.home).list)]);
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

/// The one that most readers want above the list, the others below it.
void putViews(TemplateData &data, const SiteContext &context, const SiteList &list)
{
    TemplateList views;
    TemplateList more;
    using View = SiteList::View;
    if (list.kind == &kindOf<Page>())
        putView(views, context, list, View::Year, "newsByYear", true);
    if (list.kind == &kindOf<Project>()) {
        putView(views, context, list, View::Status, "byStatus", true);
        putView(more, context, list, View::Year, "byYear");
        putView(more, context, list, View::Theme, "byTheme");
        putView(more, context, list, View::Programme, "byProgramme");
    }
    views.putInto(data, "views");
    more.putInto(data, "moreViews");
}

/// Choices of a filter: values as the rows have them, and words.
TemplateData optionsOf(const std::vector<const SiteList *> &views)
{
    kainjow::mustache::list options;
    for (const SiteList *view : views) {
        TemplateData &option = options.emplace_back(TemplateData::type::object);
        put(option, "code", view->key);
        put(option, "text", view->title);
    }
    return TemplateData(options);
}

/// What the script's filter offers. A list on several pages has its rows in a file for it.
void putFilter(TemplateData &data, const SiteContext &context, const SiteList &list)
{
    const bool isProjects = list.kind == &kindOf<Project>();
    const bool isLong = hasListScript(list);
    const bool isWhole = list.view == SiteList::View::All && list.total > 1;
    if (!isLong && !(isProjects && isWhole)) {
        put(data, "filter", false);
        return;
    }
    TemplateData filter(TemplateData::type::object);
    put(filter, "list", isLong ? context.root() + listScriptPath(context.plan(), list) : QString());
    TemplateData choices(TemplateData::type::object);
    if (isProjects) {
        const SitePlan &plan = context.plan();
        put(choices, "programmes", optionsOf(plan.views(list, SiteList::View::Programme)));
        put(choices, "statuses", optionsOf(plan.views(list, SiteList::View::Status)));
    }
    put(filter, "choices", isProjects ? std::move(choices) : TemplateData(false));
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

/// How many of the whole list stand on the pages before this one.
int entriesBefore(const SitePlan &plan, const SiteList &list)
{
    int before = 0;
    for (const SiteList &other : plan.lists()) {
        const bool isSame =
            other.home == list.home && other.view == list.view && other.key == list.key;
        before += isSame && other.part < list.part ? int(other.entries.size()) : 0;
    }
    return before;
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
    if (list.kind == &kindOf<Event>()) {
        putEventList(shown, context, list);
    } else {
        put(shown, "heading", context.word(headingOf(*list.kind)));
        putViews(shown, context, list);
        putFilter(shown, context, list);
        putRows(shown, context, list.entries);
    }
    if (context.page().type == SitePage::Type::List && list.part == 0)
        SiteContext::paragraphs(context.page().teaser).putInto(data, "lead");
    put(shown, "feed", list.kind == &kindOf<Page>());
    putParts(shown, context, list);
    const int before = entriesBefore(context.plan(), list);
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
