#pragma once

#include "site/sitecontext.h"

#include "exchange/mapmark.h"

// The maps of the site: one of the towns, one of the countries where its projects have partners.
// Each is drawn twice, for wide and narrow screens, and stands beside a list of all its marks.

/// Puts the map of the towns: all of them, or on the page of a town no more than fit beside it.
void putTownsMap(TemplateData &data, const SiteContext &context);
/// Puts the map of the countries of partners, nothing when no published project has any.
void putPartnersMap(TemplateData &data, const SiteContext &context);

/// The drawings that pages refer to, by path. Their words are in the language of the first page.
std::vector<std::pair<QString, QByteArray>> siteMapFiles(const SitePlan &plan);
