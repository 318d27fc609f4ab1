#pragma once

#include "site/sitefolder.h"

#include "records/progress.h"
#include "records/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

class Store;
struct Page;

/// How a site is exported.
struct SiteExport
{
    QString folder; ///< where to; made when missing
    QString theme; ///< folder of the municipality's own templates and files; empty: ours
    QString address; ///< https://… of the published site; empty: the one in the settings
    QString language; ///< only pages in this language; empty: all
    QString page; ///< only the page with this slug, title or uuid; empty: all
    QStringList records = {}; ///< only the pages of the records with these uuids; empty: all
    QDate today = QDate::currentDate(); ///< projects are running or over as of this day
    bool dry = false; ///< only say what would change
    bool allowFindings = false; ///< also what checkSite() calls an error
};

/// The web address as the pages have it, without a "/" at its end; empty when \a written is none.
QString siteAddress(const QString &written);

/// Writes the published pages, projects, networks and towns as a web site. Only files of earlier
/// exports are replaced or removed; a folder with other files and no site is refused. The new site
/// takes the old one's place in one step: a crash, a full disk or a broken template leaves the old
/// one. When nothing has changed since the last export, nothing is made anew.
///
/// With a language, a folder that holds a site in more than that keeps its other files: only the
/// pages in that language are made anew. Error::Invalid for an address that is none.
///
/// Errors among the findings of checkSite() stop the export, unless it is dry or they are allowed:
/// Error::Invalid, which says how many there are and names the first.
Result<SiteSummary> exportSite(const Store &store, const SiteExport &options,
                               const Progress &progress = {});

/// Packs the site that was exported to \a folder into the ZIP archive \a archive; other files in
/// the folder stay out of it. NotFound when there is no site.
Result<> packSite(const QString &folder, const QString &archive, const Progress &progress = {});

/// A page or record as a piece for another web site, see fragment(). \a page is its slug, title or
/// uuid; NotFound when no published page has it. Without \a prefix it has no classes.
Result<QByteArray> siteFragment(const Store &store, const SiteExport &options,
                                const QString &prefix = {});

/// Writes the web site into \a folder as exportSite() does, with \a page as it is given: published
/// or not, saved or not, its links and looks as they will be. A line above it says that it is a
/// preview. Returns the path of the page's file.
Result<QString> previewSite(const Store &store, const Page &page, const QString &folder,
                            const Progress &progress = {});
