#include "report/pagesummary.h"

#include "report/recordfields.h"
#include "report/reportsource.h"

#include "exchange/factvalue.h"
#include "exchange/liveblocks.h"
#include "pages/prompts.h"
#include "records/page.h"
#include "storage/store.h"
#include "tables/rowindex.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

LiveSource liveSource(const ReportSource &source, const QString &language)
{
    // Several lists of one kind on a page read its records once.
    const auto known = std::make_shared<std::map<int, std::shared_ptr<RowIndex>>>();
    const auto index = [known, path = source.store().path()](const Kind &kind) {
        std::shared_ptr<RowIndex> &one = (*known)[kind.number()];
        if (!one)
            one = std::make_shared<RowIndex>(kind, path);
        return one;
    };
    return {&source.reader(), index, source.today(), language};
}

Result<QString> textOf(const ReportSource &source, const Page &page)
{
    const Result<BlockList> blocks = blocksFromJson(page.content);
    if (!blocks)
        return blocks.error();
    LiveBlocks live(liveSource(source, page.language));
    PageHtmlOptions options{.language = page.language};
    options.picture = [&source](const QString &file) { return source.picture(file); };
    options.live = [&live](const content::LiveList &list) { return live.blocks(list); };
    options.drawing = [&live](const content::LiveList &list) { return live.drawing(list); };
    options.fact = [&live](const QString &fact) { return facts::publicText(fact, live.source()); };
    return pageHtml(prompts::answered(*blocks), options);
}

} // namespace

Result<ReportContent> pageSummary(const ReportSource &source, const Row &row)
{
    const Page page = fromRow<Page>(row);
    const Result<QString> text = textOf(source, page);
    if (!text)
        return text.error();
    ReportContent content{.body = u"pagesummary"_s};
    putHead(content, source, kindOf<Page>(), row);
    content.titleLanguage = page.language == source.language() ? QString() : page.language;
    put(content.data, "titleLang", content.titleLanguage);
    put(content.data, "ingress", page.ingress.simplified());
    put(content.data, "text", *text);
    return content;
}
