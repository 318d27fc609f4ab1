#pragma once

#include "site/siteplan.h"
#include "site/sitewords.h"

#include "records/page.h"

#include <QSet>

#include <map>

/// Makes the plan of a site: reads what is published and gives every page its place.
class SitePlanner
{
public:
    SitePlanner(const Store &store, QDate today, QString language, std::optional<Page> preview);

    Result<SitePlan> make();

private:
    using View = SiteList::View;
    Result<> readSettings();
    Result<> readBodies();
    Result<> readParts();
    Result<> readEvents();
    Result<> readPages();
    void placeAll(const std::vector<Page> &pages);
    void place(const Page &page);
    Result<> readRecords(const Kind &kind, const char *title);
    bool isTold(const Kind &kind, const Row &row) const;
    int homeOf(const Kind &kind, const char *title);
    void addRecord(const Kind &kind, const Row &row, int home, std::vector<int> &made);
    void describe(const Kind &kind, const Row &row, int index);
    int addEnglish(const Project &project, int home);
    SiteProject listed(const Project &project) const;
    void lookUp();
    std::vector<int> menuIn(const QString &language, const std::vector<int> &whole) const;
    /// In the language of the site, Swedish unless another one is the only one.
    const SiteWords &words() const
    {
        return SiteWords::of(m_language.isEmpty() ? QStringView(u"sv") : QStringView(m_language));
    }
    void addViews(int home, const std::vector<int> &projects);
    void addView(SiteList list, const std::vector<int> &entries);
    QString languageOf(const SiteList &list) const;
    int firstIn(const QString &language) const;
    int ownPage(const QString &title, const QString &language) const;
    int newsHome(const QString &language);
    void addNews();
    void addNewsYears(int home, const std::vector<int> &news);
    void addEvents();
    void addParts(SiteList list, const std::vector<int> &entries, const QString &path);
    void addTools();
    void linkVersions();

    int add(SitePage page);
    QString freePath(const QString &wanted);
    QString folderOf(int page) const;

    SitePlan m_plan;
    QString m_language; ///< the only one, or empty
    std::optional<Page> m_preview; ///< stands in place of what is stored of it
    QSet<QString> m_paths;
    QHash<const Kind *, int> m_homes; ///< pages that show a kind's whole list
    std::map<QString, int> m_newsHomes; ///< pages that list the news, by language
    std::map<int, std::vector<int>> m_news; ///< pages of news, by the page that lists them
    std::vector<std::pair<qint64, qint64>> m_counterparts; ///< ids of pages
    QHash<qint64, int> m_byPageId;
};
