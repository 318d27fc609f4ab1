#pragma once

#include "site/opentable.h"
#include "site/searchindex.h"
#include "site/sitefiles.h"
#include "site/sitefolder.h"
#include "site/sitelive.h"
#include "site/siterenderer.h"

#include "records/progress.h"

#include <functional>
#include <map>
#include <vector>

class Store;

/// How a site is made from its plan and its theme.
struct SiteJobOptions
{
    QString address; ///< of the published site; empty: the one in the settings
    QSet<int> only; ///< indexes of the pages to make; empty: all
    std::optional<Page> preview; ///< stands in place of what is stored of it
};

/// Makes a site: reads the records, makes the pages in several threads, and hands the files over.
class SiteJob
{
public:
    SiteJob(const Store &store, const SitePlan &plan, const SiteTheme &theme,
            SiteJobOptions options);

    /// Writes the site into \a folder. Conflict when the register changes meanwhile so that the
    /// plan no longer holds, Stopped when \a progress, which is told pages, says so.
    Result<> run(SiteFolder &folder, const Progress &progress);
    /// A picture of the site; empty when there is none.
    QByteArray file(const QString &path) const;
    /// The body of one page.
    Result<QByteArray> body(int index);
    const QString &address() const { return m_site.address; }

private:
    Result<> writePages(SiteFolder &folder, const Progress &progress);
    Result<> writeContent(const std::vector<int> &pages, SiteFolder &folder,
                          const std::function<bool(int done)> &goOn);
    Result<Row> rowOf(int index) const;
    Result<> hand(int index, const Row &row, const QByteArray &html, SiteFolder &folder);
    using Files = std::vector<std::pair<QString, QByteArray>>; ///< by path
    void knowPictures();
    Result<> writeFiles(SiteFolder &folder);
    Result<> putAll(SiteFolder &folder, const Files &files) const;

    const Store &m_store;
    const SitePlan &m_plan;
    const SiteTheme &m_theme;
    SiteJobOptions m_options;
    SiteOptions m_site;
    SiteFiles m_files;
    SiteLive m_live;
    SearchIndex m_index;
    std::vector<OpenTable> m_tables;
};
