#pragma once

#include "site/sitecontext.h"

#include <QByteArray>

/// The rows of a list that stands on several pages, as the script's filter reads them, so that it
/// searches the whole list: a call of utblickList() with what the rows say. A script and no JSON
/// file, since a browser loads that from a disk too.
QByteArray listScript(const SitePlan &plan, const SiteOptions &options, const SiteList &list);

/// The list is filtered by script, but stands on several pages.
bool hasListScript(const SiteList &list);
/// Where the rows of \a list stand in the site: "eu-projekt-lista.js".
QString listScriptPath(const SitePlan &plan, const SiteList &list);
