#pragma once

#include "records/progress.h"
#include "records/result.h"

#include <QString>
#include <QStringList>

class Store;

/// What an export did.
struct SiteSummary
{
    int written = 0; ///< files that are new or changed
    int unchanged = 0; ///< files that already were as they should be
    int removed = 0; ///< files of an earlier export that are no longer part of the site
    QString start; ///< path of the first page
};

/// Writes the published pages, projects, networks and towns as a web site into \a folder, which is
/// made when missing. Only files of earlier exports are replaced or removed; a folder with other
/// files in the way is refused. A crash leaves no half-written file, and the next export puts
/// everything right.
Result<SiteSummary> exportSite(const Store &store, const QString &folder,
                               const Progress &progress = {});
