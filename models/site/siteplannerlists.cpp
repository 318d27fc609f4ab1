#include "site/siteplanner.h"

#include "site/sitewords.h"

#include "exchange/siteword.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

// The lists of records: the whole ones, and those by status, year, theme and programme.

namespace {

constexpr int longestYears = 30; ///< a later end is a slip of the hand: it makes no more pages
constexpr int rowsOnPage = 25; ///< keeps a list's page below 50 kB

} // namespace

void SitePlanner::addViews(int home, const std::vector<int> &projects)
{
    std::map<int, std::vector<int>> years;
    std::map<QString, std::vector<int>> statuses, themes, programmes;
    for (const int index : projects) {
        const SiteProject &project = m_plan.m_projects[index];
        statuses[statusKey(project.status)].push_back(index);
        if (!project.theme.isEmpty())
            themes[project.theme].push_back(index);
        if (const Programme *programme = m_plan.programme(project.programme))
            programmes[programme->name].push_back(index);
        const int from = project.start.year();
        const int to = std::clamp(project.end.year(), from, from + longestYears);
        for (int year = from; from > 0 && year <= to; ++year)
            years[-year].push_back(index);
    }
    const auto view = [home](View of, const QString &key, const QString &title) {
        return SiteList{
            .kind = &kindOf<Project>(), .view = of, .key = key, .title = title, .home = home};
    };
    const SiteWords &said = words();
    for (const char *status : {"running", "planned", "completed"}) {
        const QString key = QString::fromUtf8(status);
        addView(view(View::Status, key, said(status)), statuses[key]);
    }
    for (const auto &[year, entries] : years)
        addView(view(View::Year, QString::number(-year), QString::number(-year)), entries);
    const Kind &kind = kindOf<Project>();
    const FieldInfo &objective = kind.field(kind.indexOf(u"policy_objective"));
    for (const auto &[theme, entries] : themes)
        addView(view(View::Theme, theme, siteValue(objective, theme, said.language())), entries);
    for (const auto &[name, entries] : programmes)
        addView(view(View::Programme, slugOf(name), name), entries);
}

/// News are listed in their own language, records in that of the site.
QString SitePlanner::languageOf(const SiteList &list) const
{
    return list.kind == &kindOf<Page>() ? m_plan.page(list.home).language : words().language();
}

void SitePlanner::addView(SiteList list, const std::vector<int> &entries)
{
    if (entries.empty())
        return;
    const QString name = list.view == View::Theme ? u"tema "_s + list.title : list.title;
    const QString path =
        folderOf(list.home) + (list.view == View::Year ? u"ar-"_s + list.key : slugOf(name));
    list.page = add({.type = SitePage::Type::List,
                     .path = freePath(path),
                     .title = m_plan.page(list.home).title + u": "_s + list.title,
                     .language = languageOf(list),
                     .kind = list.kind,
                     .parent = list.home});
    addParts(list, entries, path + u"-sida"_s);
}

/// Spreads \a entries over as many pages as they need; the first stands on list.page.
void SitePlanner::addParts(SiteList list, const std::vector<int> &entries, const QString &path)
{
    list.total = int(entries.size());
    std::vector<int> pages;
    std::vector<size_t> made;
    const int first = list.page;
    const QString language = languageOf(list);
    for (size_t from = 0; from < entries.size() || from == 0; from += rowsOnPage) {
        if (from > 0) {
            const QString number = QString::number(pages.size() + 1);
            list.page = add({.type = SitePage::Type::List,
                             .path = freePath(path + u'-' + number),
                             .title = m_plan.page(first).title + u", "_s
                                 + SiteWords::of(language)("pageNumber").arg(number).toLower(),
                             .language = language,
                             .kind = list.kind,
                             .parent = first});
        }
        const size_t to = std::min(from + rowsOnPage, entries.size());
        list.entries.assign(entries.begin() + qsizetype(from), entries.begin() + qsizetype(to));
        list.part = int(pages.size());
        list.before = int(from);
        m_plan.m_pages[size_t(list.page)].list = int(m_plan.m_lists.size());
        pages.push_back(list.page);
        made.push_back(m_plan.m_lists.size());
        m_plan.m_lists.push_back(list);
    }
    for (const size_t index : made)
        m_plan.m_lists[index].parts = pages;
}
