#include "site/listscript.h"
#include "site/sharedparts.h"
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

/// Links to the ready pages of one way to divide the whole list; with \a whole to that as well, and
/// then without a heading.
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
    put(entry, "heading", !whole);
    TemplateList links;
    for (const SiteList *list : lists) {
        TemplateData &link = links.add();
        put(link, "href", context.href(list->page));
        put(link, "text", list->title);
        put(link, "count", QString::number(list->total));
        put(link, "current", list->view == shown.view && list->key == shown.key);
    }
    put(entry, "links", std::move(links).entries());
}

/// The one that most readers want above the list.
TemplateData viewsOf(const SiteContext &context, const SiteList &list)
{
    TemplateList views;
    if (list.kind == &kindOf<Page>())
        putView(views, context, list, SiteList::View::Year, "newsByYear", true);
    if (list.kind == &kindOf<Project>())
        putView(views, context, list, SiteList::View::Status, "byStatus", true);
    TemplateData data(TemplateData::type::object);
    views.putInto(data, "views");
    return data;
}

/// The others, below it.
TemplateData moreViewsOf(const SiteContext &context, const SiteList &list)
{
    TemplateList views;
    if (list.kind == &kindOf<Project>()) {
        putView(views, context, list, SiteList::View::Year, "byYear");
        putView(views, context, list, SiteList::View::Theme, "byTheme");
        putView(views, context, list, SiteList::View::Programme, "byProgramme");
    }
    TemplateData data(TemplateData::type::object);
    views.putInto(data, "views");
    return data;
}

void putViews(TemplateData &data, const SiteContext &context, SharedParts &parts,
              const SiteList &list)
{
    // All pages of a list have the same links: they differ in which one is the current.
    const QString key = u"%1|%2|%3"_s.arg(list.home).arg(int(list.view)).arg(list.key);
    data["views"] =
        TemplateData(parts.part(context, "views", key, [&] { return viewsOf(context, list); }));
    data["moreViews"] = TemplateData(
        parts.part(context, "views", key + u"|more"_s, [&] { return moreViewsOf(context, list); }));
}

/// Choices of a filter: values as the rows have them, and words.
TemplateData optionsOf(const std::vector<const SiteList *> &views)
{
    TemplateList options;
    for (const SiteList *view : views) {
        TemplateData &option = options.add();
        put(option, "code", view->key);
        put(option, "text", view->title);
    }
    return std::move(options).entries();
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

/// What a row says of the page with \a index.
TemplateData rowOf(const SiteContext &context, int index)
{
    const SitePlan &plan = context.plan();
    const SitePage &page = plan.page(index);
    TemplateData row(TemplateData::type::object);
    context.putLink(row, index);
    put(row, "teaser", page.teaser);
    put(row, "when", page.news.isValid() ? context.time(page.news) : QString());
    put(row, "about", aboutOf(context, index));
    const SiteProject *project = plan.project(index);
    if (!project)
        return row;
    const QString programme = plan.programmeName(project->programme);
    put(row, "status", statusKey(project->status));
    put(row, "statusWords", statusWords(context, project->status));
    put(row, "programme", programme);
    put(row, "programmeCode", programme.isEmpty() ? QString() : slugOf(programme));
    return row;
}

} // namespace

void putRows(TemplateData &data, const SiteContext &context, SharedParts &parts,
             const std::vector<int> &pages)
{
    std::string rows;
    for (const int index : pages)
        rows += parts.part(context, "row", QString::number(index),
                           [&] { return rowOf(context, index); });
    data["rows"] = rows.empty() ? TemplateData(false) : templateText(std::move(rows));
}

void fillList(TemplateData &data, const SiteContext &context, SharedParts &parts)
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
        putViews(shown, context, parts, list);
        putFilter(shown, context, list);
        putRows(shown, context, parts, list.entries);
    }
    if (context.page().type == SitePage::Type::List && list.part == 0)
        SiteContext::paragraphs(context.page().teaser).putInto(data, "lead");
    put(shown, "feed", list.kind == &kindOf<Page>());
    putParts(shown, context, list);
    put(shown, "countWords",
        list.parts.size() > 1 ? context.word("countPage")
                                    .arg(list.before + 1)
                                    .arg(list.before + int(list.entries.size()))
                                    .arg(list.total)
                              : context.word("countWords").arg(list.total));
    put(data, "list", std::move(shown));
    const bool isFirst = list.view == SiteList::View::All && list.part == 0;
    if (isFirst && list.kind == &kindOf<Town>())
        putTownsMap(data, context);
    else if (isFirst && list.kind == &kindOf<Project>() && context.index() != 0)
        putPartnersMap(data, context);
}
