#include "report/summary.h"

#include "report/fieldtexts.h"
#include "report/projectsummary.h"
#include "report/recordfields.h"
#include "report/relatedrecords.h"

#include "pages/pagehtml.h"
#include "records/page.h"
#include "records/project.h"

using namespace Qt::StringLiterals;

namespace {

/// A page of the web site as it reads: its ingress, its text and its pictures.
Result<ReportContent> pageSummary(const ReportSource &source, const Row &row)
{
    const Page page = fromRow<Page>(row);
    ReportContent content{.body = u"pagesummary"_s};
    putHead(content, source, kindOf<Page>(), row);
    content.titleLanguage = page.language == source.language() ? QString() : page.language;
    put(content.data, "titleLang", content.titleLanguage);
    put(content.data, "ingress", page.ingress.simplified());
    // What cannot be read any more leaves the rest of the page as it is.
    const Result<BlockList> blocks = blocksFromJson(page.content);
    PageHtmlOptions options{.language = page.language};
    options.picture = [&source](const QString &file) { return source.picture(file); };
    put(content.data, "text", blocks ? pageHtml(*blocks, options) : QString());
    return content;
}

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
