#include "site/sharedparts.h"
#include "site/sitemaps.h"

#include "exchange/factvalue.h"
#include "exchange/liveblocks.h"
#include "pages/address.h"
#include "pages/blocks.h"
#include "pages/prompts.h"
#include "rules/publiccontact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOnHome = 5; ///< running projects on the first page
constexpr size_t newsOnHome = 3;

/// A page of the site, or a document with its place among the site's files.
std::optional<LinkTarget> linkTo(const SiteContext &context, const QString &uuid)
{
    const int index = context.plan().indexOf(uuid, context.language());
    if (index >= 0) {
        const SitePage &target = context.plan().page(index);
        return LinkTarget{context.href(index), target.title,
                          target.language == context.language() ? QString() : target.language};
    }
    if (!context.options().document)
        return std::nullopt;
    std::optional<LinkTarget> document = context.options().document(uuid, context.language());
    if (document && !isExternal(document->href))
        document->href = context.root() + document->href;
    return document;
}

std::optional<Picture> pictureOf(const SiteContext &context, const QString &file)
{
    std::optional<Picture> picture =
        context.options().picture ? context.options().picture(file) : std::nullopt;
    if (picture)
        picture->source = context.root() + picture->source;
    return picture;
}

/// The contact as the register has it now; nothing of one that may not be published.
BlockList contactBlocks(const SiteContext &context, const content::ContactBlock &block)
{
    if (block.contact.isEmpty())
        return contactCentre(context.plan().settings());
    const std::optional<Contact> shown = context.plan().publicContact(block.contact);
    return shown ? publicContact(*shown) : BlockList();
}

/// The whole list of records that stands on the page by itself is not told twice.
bool isListOf(const SitePage &page, const SitePlan &plan, const content::LiveList &live)
{
    return page.list >= 0 && isWholeList(live)
        && findKind(live.kind) == plan.lists()[size_t(page.list)].kind;
}

QString htmlOf(const SiteContext &context, const BlockList &blocks)
{
    PageHtmlOptions options;
    options.language = context.language();
    options.link = [&context](const QString &uuid) { return linkTo(context, uuid); };
    options.picture = [&context](const QString &file) { return pictureOf(context, file); };
    options.contact = [&context](const content::ContactBlock &block) {
        return contactBlocks(context, block);
    };
    if (!context.options().live)
        return pageHtml(prompts::answered(blocks), options);
    // Each block is asked for once, though it is written as a drawing and as blocks.
    LiveBlocks live(context.options().live(context.language()));
    const auto isShown = [&context](const content::LiveList &list) {
        return !isListOf(context.page(), context.plan(), list);
    };
    options.live = [&](const content::LiveList &list) {
        return isShown(list) ? live.blocks(list) : BlockList();
    };
    options.drawing = [&](const content::LiveList &list) {
        return isShown(list) ? live.drawing(list) : QString();
    };
    options.fact = [&](const QString &fact) { return facts::publicText(fact, live.source()); };
    return pageHtml(prompts::answered(blocks), options);
}

/// Pages of the page tree below this one, and the lists that stand below the first page.
void putBelow(TemplateData &data, const SiteContext &context)
{
    TemplateList list;
    const auto add = [&](int index) {
        TemplateData &entry = list.add();
        context.putLink(entry, index);
        put(entry, "teaser", context.plan().page(index).teaser);
    };
    for (const int index : context.page().below) {
        const SitePage &page = context.plan().page(index);
        if (page.kind == &kindOf<Page>() && !page.news.isValid()) // those stand in their list
            add(index);
    }
    const std::vector<SitePage> &pages = context.plan().pages();
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].type == SitePage::Type::List && pages[i].parent == context.index()
            && pages[i].list >= 0
            && context.plan().lists()[size_t(pages[i].list)].view == SiteList::View::All
            && context.page().list < 0 && pages[i].kind != &kindOf<Page>()
            && pages[i].kind != &kindOf<Event>())
            add(int(i));
    }
    list.putInto(data, "below");
}

/// Puts rows under \a name with a link to where the others are.
void putSection(TemplateData &data, const char *name, const SiteContext &context,
                SharedParts &parts, const std::vector<int> &pages, int all, const QString &allWords)
{
    TemplateData section(TemplateData::type::object);
    putRows(section, context, parts, pages);
    put(section, "allHref", context.href(all));
    put(section, "allWords", allWords);
    put(data, name, std::move(section));
}

void putRunning(TemplateData &data, const SiteContext &context, SharedParts &parts)
{
    const SiteList *all = context.plan().listOf(kindOf<Project>());
    std::vector<int> pages;
    for (const SiteList *list : all ? context.plan().views(*all, SiteList::View::Status)
                                    : std::vector<const SiteList *>()) {
        if (list->key == u"running")
            pages = list->entries;
    }
    if (pages.empty()) {
        put(data, "running", false);
        return;
    }
    if (pages.size() > mostOnHome)
        pages.resize(mostOnHome);
    putSection(data, "running", context, parts, pages, all->page,
               context.word("allProjects").arg(all->total));
}

/// The latest news in the page's language on a first page.
void putLatestNews(TemplateData &data, const SiteContext &context, SharedParts &parts)
{
    const SiteList *all = context.plan().listOf(kindOf<Page>(), context.language());
    if (!all || !context.plan().isFirst(context.index())) {
        put(data, "latest", false);
        return;
    }
    std::vector<int> pages = all->entries;
    if (pages.size() > newsOnHome)
        pages.resize(newsOnHome);
    putSection(data, "latest", context, parts, pages, all->page,
               context.word("allNews").arg(all->total));
}

} // namespace

void fillContent(TemplateData &data, const SiteContext &context, SharedParts &parts,
                 const Page &page)
{
    SiteContext::paragraphs(prompts::isPrompt(page.ingress) ? QString() : page.ingress)
        .putInto(data, "lead");
    if (const Result<BlockList> blocks = blocksFromJson(page.content))
        put(data, "blocks", htmlOf(context, *blocks));
    putBelow(data, context);
    putLatestNews(data, context, parts);
    if (context.index() == 0) {
        putRunning(data, context, parts);
        putComing(data, context);
    }
    put(data, "newsDate", page.newsDate.isValid() ? context.time(page.newsDate) : QString());
    const SitePage &shown = context.page();
    const bool showsTowns =
        shown.list >= 0 && context.plan().lists()[size_t(shown.list)].kind == &kindOf<Town>();
    if (context.index() == 0 || showsTowns)
        putTownsMap(data, context);
}
