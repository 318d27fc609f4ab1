#include "site/sitecheck.h"

#include "site/sitechecker.h"
#include "site/siteplan.h"

#include "records/labels.h"
#include "storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString SiteFinding::place() const
{
    if (!kind)
        return QCoreApplication::translate("SiteFolder", "The web site");
    const QString record = title.isEmpty() ? kind->label() : u"%1 “%2”"_s.arg(kind->label(), title);
    const int field = kind->indexOf(finding.field);
    return field < 0 ? record : record + u", "_s + labels::field(*kind, kind->field(field));
}

Result<std::vector<SiteFinding>> checkSite(const Store &store, const SiteExport &options,
                                           const Progress &progress)
{
    const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
    if (!plan)
        return plan.error();
    return SiteChecker(store, *plan, options, CheckDepth::All).run(progress);
}
