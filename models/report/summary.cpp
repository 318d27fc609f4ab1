#include "report/summary.h"

#include "report/pagesummary.h"
#include "report/projectsummary.h"
#include "report/recordfields.h"
#include "report/relatedrecords.h"

#include "records/page.h"
#include "records/project.h"

using namespace Qt::StringLiterals;

namespace {

Result<ReportContent> recordSummary(const ReportSource &source, const Kind &kind, const Row &row)
{
    ReportContent content{.body = u"recordsummary"_s};
    putHead(content, source, kind, row);
    content.isOnePage = true;
    putFields(content.data, source, kind, row, false);
    if (const Result<> related = putRelated(content.data, source, kind, row); !related)
        return related.error();
    return content;
}

} // namespace

Result<ReportContent> summaryReport(const ReportSource &source, const Kind &kind, const Row &row)
{
    if (&kind == &kindOf<Project>())
        return projectSummary(source, row);
    if (&kind == &kindOf<Page>())
        return pageSummary(source, row);
    return recordSummary(source, kind, row);
}
