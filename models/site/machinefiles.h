#pragma once

#include "site/sitecontext.h"

#include <QByteArray>

/// What a site offers to machines beside its pages. All are the same bytes for the same content.
namespace machinefiles {

/// sitemap.xml; needs the site's address, empty without it. Source: https://www.sitemaps.org/.
QByteArray sitemap(const SitePlan &plan, const SiteOptions &options);
/// The news, and the pages and projects that changed last, newest first, as an Atom feed (RFC
/// 4287); news with the day they are of. \a changed gives the time of a record's latest change,
/// UTC.
QByteArray feed(const SitePlan &plan, const SiteOptions &options,
                const std::function<QDateTime(const Kind &, qint64)> &changed);
/// The public events as a calendar (RFC 5545); empty without events.
QByteArray calendar(const SitePlan &plan, const SiteOptions &options);
/// robots.txt, with the sitemap when there is one.
QByteArray robots(const SiteOptions &options);
/// Descriptions of the open data: DCAT-AP-SE 2 as JSON-LD. The licence is the one in the settings,
/// none while the municipality has not decided.
QByteArray catalogue(const SitePlan &plan, const SiteOptions &options);

/// The kinds whose records are open data, those that something is published of.
std::vector<const Kind *> openKinds(const SitePlan &plan);
/// What the data may be used for: the code of dataLicences(), and where that is written down.
struct Licence
{
    QString code;
    QString identifier; ///< as DCAT-AP-SE names it
    QString address; ///< for readers
    QString name;
    const char *word; ///< key of a sentence about it
};
/// The licence in \a settings; nothing while nobody has decided.
std::optional<Licence> licenceOf(const Settings &settings);
/// Puts the links of the page about open data: each kind with its files, licence, calendar,
/// moved pages.
void putOpenData(TemplateData &data, const SiteContext &context);
/// File name of the open data of \a kind without its end: "projekt".
QString openName(const Kind &kind);

} // namespace machinefiles
