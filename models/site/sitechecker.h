#pragma once

#include "site/sitecheck.h"
#include "site/sitepagecheck.h"

#include <functional>

class SitePlan;

/// Looks a planned site through, for checkSite() and before an export.
class SiteChecker
{
public:
    /// \a options say which site; its page and language those of \a plan.
    SiteChecker(const Store &store, const SitePlan &plan, const SiteExport &options,
                CheckDepth depth);

    /// What is found, in the order that checkSite() promises; Stopped when \a progress says so.
    Result<std::vector<SiteFinding>> run(const Progress &progress);

private:
    template <typename R> Result<> each(const std::function<void(const R &)> &judge);
    void add(const Findings &findings, const Kind &kind, qint64 id, const QString &title,
             const QString &uuid = {});
    bool goOn();
    Result<> readOnly();
    Result<> checkSettings();
    Result<> checkPages();
    Result<> checkProjects();
    Result<> checkNetworksAndTowns();
    Result<> checkPeople();
    Result<> checkDocuments();
    Result<> checkEvents();
    Result<> checkTitles();
    Result<> checkChanges();
    void addUnpublished(const Findings &owed, const Kind &kind, qint64 id, const QString &title);

    /// A finding with its place in the site: the number of the page.
    struct Placed
    {
        int page;
        SiteFinding found;
    };

    const Store &m_store;
    const SitePlan &m_plan;
    const SiteExport &m_options;
    CheckDepth m_depth;
    SitePageCheck m_pages;
    QSet<int> m_only; ///< the pages that are looked at; empty: all
    std::vector<Placed> m_found;
    Progress m_progress;
    int m_done = 0; ///< records
    bool m_isStopped = false;
};
