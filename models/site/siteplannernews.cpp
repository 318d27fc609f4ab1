#include "site/siteplanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The lists of news and of events.

/// The first page of the site in \a language: a counterpart of the very first, or that itself.
int SitePlanner::firstIn(const QString &language) const
{
    for (const auto &[page, counterpart] : m_counterparts) {
        const int one = m_byPageId.value(page, -1);
        const int other = m_byPageId.value(counterpart, -1);
        if ((one != 0 && other != 0) || one < 0 || other < 0)
            continue;
        if (const int there = std::max(one, other); m_plan.page(there).language == language)
            return there;
    }
    return 0;
}

/// The municipality's own page in \a language that is called \a title, -1 when there is none; it
/// lists no records.
int SitePlanner::ownPage(const QString &title, const QString &language) const
{
    const std::vector<SitePage> &pages = m_plan.m_pages;
    for (size_t i = 1; i < pages.size(); ++i) {
        const bool isCalledSo = slugOf(pages[i].title) == slugOf(title);
        if (isCalledSo && pages[i].type == SitePage::Type::Content && !pages[i].news.isValid()
            && pages[i].language == language && m_homes.key(int(i), nullptr) == nullptr)
            return int(i);
    }
    return -1;
}

/// The page that lists the news in \a language: one that is called so, or one that is made when it
/// is first asked for.
int SitePlanner::newsHome(const QString &language)
{
    if (const auto known = m_newsHomes.find(language); known != m_newsHomes.end())
        return known->second;
    const int first = firstIn(language);
    const QString name = SiteWords::of(language)("news");
    if (const int own = ownPage(name, language); own >= 0)
        return m_newsHomes.emplace(language, own).first->second;
    const int home = add({.type = SitePage::Type::List,
                          .path = freePath(folderOf(first) + slugOf(name)),
                          .title = name,
                          .language = language,
                          .kind = &kindOf<Page>(),
                          .parent = first});
    m_newsHomes.emplace(language, home);
    return home;
}

void SitePlanner::addNews()
{
    for (auto &[home, news] : m_news) {
        std::ranges::stable_sort(news, std::greater(),
                                 [this](int page) { return m_plan.page(page).news; });
        SiteList list{.kind = &kindOf<Page>(), .page = home, .home = home};
        list.title = SiteWords::of(languageOf(list))("all");
        addParts(list, news, folderOf(home) + u"sida"_s);
        if (m_plan.listOf(*list.kind, languageOf(list))->parts.size() > 1)
            addNewsYears(home, news);
    }
    // Whoever reads the news in one language finds those in another.
    for (const auto &[language, home] : m_newsHomes) {
        for (const auto &[other, there] : m_newsHomes) {
            if (there != home)
                m_plan.m_versions[home].push_back(there);
        }
    }
}

void SitePlanner::addNewsYears(int home, const std::vector<int> &news)
{
    std::map<int, std::vector<int>, std::greater<>> years;
    for (const int page : news)
        years[m_plan.page(page).news.year()].push_back(page);
    for (const auto &[year, entries] : years) {
        const QString key = QString::number(year);
        addView(
            {.kind = &kindOf<Page>(), .view = View::Year, .key = key, .title = key, .home = home},
            entries);
    }
}

/// Events to come, the next one first, then those past, the latest first. One without a date stands
/// only with its record. They are told in Swedish, so a site in another language has no list.
void SitePlanner::addEvents()
{
    std::vector<int> coming;
    std::vector<int> past;
    for (size_t i = 0; i < m_plan.m_events.size(); ++i) {
        if (m_plan.m_events[i].startDate.isValid())
            (m_plan.isComing(m_plan.m_events[i]) ? coming : past).push_back(int(i));
    }
    if ((coming.empty() && past.empty()) || words().language() != u"sv")
        return;
    coming.insert(coming.end(), past.rbegin(), past.rend());
    SiteList list{.kind = &kindOf<Event>(), .title = words()("all")};
    const QString name = words()("events");
    list.page = list.home = add({.type = SitePage::Type::List,
                                 .path = freePath(slugOf(name)),
                                 .title = name,
                                 .language = words().language(),
                                 .teaser = words()("eventsLead"),
                                 .kind = list.kind,
                                 .parent = 0});
    addParts(list, coming, folderOf(list.home) + u"sida"_s);
}
