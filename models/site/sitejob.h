#pragma once

#include "site/searchindex.h"
#include "site/sitefiles.h"
#include "site/sitefolder.h"
#include "site/sitelive.h"
#include "site/siterenderer.h"

#include "records/progress.h"

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

    /// Writes the site into \a folder.
    Result<> run(SiteFolder &folder, const Progress &progress);
    /// A picture of the site; empty when there is none.
    QByteArray file(const QString &path) const;
    /// The body of one page.
    Result<QByteArray> body(int index);
    const QString &address() const { return m_site.address; }

private:
    /// A page while it is made.
    struct Work
    {
        int index;
        Row row;
        QByteArray html;
    };

    Result<> writePages(SiteFolder &folder, const Progress &progress);
    using Rows = std::map<std::pair<const Kind *, qint64>, Row>;
    std::vector<Work> chunkFrom(size_t from) const;
    Result<Rows> rowsOf(const std::vector<Work> &work) const;
    Result<> read(std::vector<Work> &work) const;
    Result<> hand(const Work &done, SiteFolder &folder);
    void make(std::vector<Work> &work);
    void makeContent(std::vector<Work> &work);
    void makeRest(std::vector<Work> &work);
    using Files = std::vector<std::pair<QString, QByteArray>>; ///< by path
    void knowPicture(const Project &project);
    Result<> writeFiles(SiteFolder &folder);
    Result<> putAll(SiteFolder &folder, const Files &files) const;
    QByteArray placesMap() const;

    const Store &m_store;
    const SitePlan &m_plan;
    const SiteTheme &m_theme;
    SiteJobOptions m_options;
    SiteOptions m_site;
    SiteFiles m_files;
    SiteLive m_live;
    SearchIndex m_index;
    std::vector<SiteRenderer> m_renderers; ///< one a thread
};
