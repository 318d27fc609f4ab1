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

    bool isError() const { return finding.severity == Finding::Severity::Error; }
    /// Where it is, for people: "Project “Land4Climate”, Aims".
    QString place() const;
};

/// All that stands between the register and a site that may be published, as of options.today: EU
/// publicity, accessibility, language, links inside and files, contacts without consent, pages past
/// their review, projects without results after their end, facts that changed since the export in
/// options.folder. With options.page or options.records only what concerns those pages. Errors
/// first, then in the order of the site; what does not stand on one page of it comes last.
Result<std::vector<SiteFinding>> checkSite(const Store &store, const SiteExport &options,
                                           const Progress &progress = {});
