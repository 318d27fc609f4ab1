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
/// Descriptions of the open data: DCAT-AP-SE 2 as JSON-LD. Without a licence: that is the
/// municipality's to give, and the settings do not ask for it.
QByteArray catalogue(const SitePlan &plan, const SiteOptions &options);

/// The published records of \a kind as CSV (RFC 4180, UTF-8 with a header of keys) and as JSON.
struct OpenData
{
    QByteArray csv;
    QByteArray json;
};
Result<OpenData> openData(const SitePlan &plan, const Kind &kind);
/// The kinds whose records are open data, those that something is published of.
std::vector<const Kind *> openKinds(const SitePlan &plan);
/// Puts the links of the page about open data: each kind with its files, the calendar.
void putOpenData(TemplateData &data, const SiteContext &context);
/// File name of the open data of \a kind without its end: "projekt".
QString openName(const Kind &kind);

} // namespace machinefiles
