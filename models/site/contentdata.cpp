#include "site/sitecontext.h"

#include "pages/blocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOnHome = 5; ///< running projects on the first page

PageHtmlOptions htmlOptions(const SiteContext &context)
{
    PageHtmlOptions options;
    options.language = context.language();
    options.link = [&context](const QString &uuid) -> std::optional<LinkTarget> {
        const int index = context.plan().indexOf(uuid);
        if (index < 0)
            return std::nullopt;
        const SitePage &target = context.plan().page(index);
        return LinkTarget{context.href(index), target.title,
                          target.language == context.language() ? QString() : target.language};
    };
    if (context.options().picture) {
        options.picture = [&context](const QString &file) -> std::optional<Picture> {
            std::optional<Picture> picture = context.options().picture(file);
            if (picture)
                picture->source = context.root() + picture->source;
            return picture;
        };
    }
    // The list that stands on the page as a whole is not told twice.
    const SitePage &page = context.page();
    options.live = [&context, &page](const content::LiveList &live) {
        const bool isWhole = page.list >= 0 && live.filter.isEmpty()
            && findKind(live.kind) == context.plan().lists()[size_t(page.list)].kind;
        return isWhole || !context.options().live
            ? BlockList()
            : context.options().live(live, context.language());
    };
    return options;
}

/// Pages of the page tree below this one, and the lists that stand below the first page.
void putBelow(TemplateData &data, const SiteContext &context)
{
    TemplateList list;
    const auto put1 = [&](int index) {
        TemplateData &entry = list.add();
        context.putLink(entry, index);
        put(entry, "teaser", context.plan().page(index).teaser);
    };
    for (const int index : context.page().below) {
        if (context.plan().page(index).kind == &kindOf<Page>())
            put1(index);
    }
    const std::vector<SitePage> &pages = context.plan().pages();
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].type == SitePage::Type::List && pages[i].parent == context.index()
            && pages[i].list >= 0
            && context.plan().lists()[size_t(pages[i].list)].view == SiteList::View::All
            && context.page().list < 0)
            put1(int(i));
    }
    list.putInto(data, "below");
}

void putRunning(TemplateData &data, const SiteContext &context)
{
    const SiteList *all = context.plan().listOf(kindOf<Project>());
    TemplateData running(TemplateData::type::object);
    std::vector<int> pages;
    for (const SiteList *list : context.plan().views(SiteList::View::Status)) {
        if (list->key == u"running")
            pages = list->entries;
    }
    if (!all || pages.empty()) {
        put(data, "running", false);
        return;
    }
    if (pages.size() > mostOnHome)
        pages.resize(mostOnHome);
    putRows(running, context, pages);
    // The template of the rows reads its entries from the section it stands in.
    TemplateData rows = running["rows"];
    put(rows, "allHref", context.href(all->page));
    put(rows, "allWords", context.word("allProjects").arg(all->total));
    put(data, "running", std::move(rows));
}

} // namespace

void fillContent(TemplateData &data, const SiteContext &context, const Page &page)
{
    SiteContext::paragraphs(page.ingress).putInto(data, "lead");
    if (const Result<BlockList> blocks = blocksFromJson(page.content))
        put(data, "blocks", pageHtml(*blocks, htmlOptions(context)));
    putBelow(data, context);
    if (context.index() == 0)
        putRunning(data, context);
    const SitePage &shown = context.page();
    const bool showsTowns =
        shown.list >= 0 && context.plan().lists()[size_t(shown.list)].kind == &kindOf<Town>();
    if (context.index() == 0 || showsTowns)
        putMap(data, context);
}
