#pragma once

#include "site/site.h"

#include "rules/finding.h"

#include <vector>

class Kind;

/// Something to mend before the site is published, and where.
struct SiteFinding
{
    Finding finding; ///< its field, and for a page its block
    const Kind *kind = nullptr; ///< of the record to mend; nullptr: the site as a whole
    qint64 id = 0;
    QString title; ///< of the record, for people
};

/// All that stands between the register and a site that may be published, as of options.today: EU
/// publicity, accessibility, language, links inside and files, contacts without consent, pages past
/// their review, projects without results after their end, facts that changed since the export in
/// options.folder. Errors first, then in the order of the site.
Result<std::vector<SiteFinding>> checkSite(const Store &store, const SiteExport &options,
                                           const Progress &progress = {});
