#include "site/sitepagecheck.h"

#include "site/siteplan.h"

#include "exchange/factvalue.h"
#include "exchange/livequery.h"
#include "exchange/pagefacts.h"
#include "pages/address.h"
#include "pages/blocks.h"
#include "pages/prompts.h"
#include "records/document.h"
#include "rules/languagerules.h"
#include "rules/linkrules.h"
#include "rules/publishing.h"
#include "storage/keptfiles.h"
#include "storage/store.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// Told of each project itself, once, and not again of every page that names it.
bool isToldOfProjects(const Finding &finding)
{
    return qstrcmp(finding.rule, "page-project") == 0
        || qstrcmp(finding.rule, "page-projects") == 0;
}

void take(PageFindings &all, PageFindings found)
{
    std::move(found.begin(), found.end(), std::back_inserter(all));
}

bool isPublicDocument(const RecordName &record, const Reader &reader)
{
    const Result<Row> row = reader.row(*record.kind, record.id);
    const Document document = row ? fromRow<Document>(*row) : Document();
    return document.publish && (!document.file.isEmpty() || !document.address.isEmpty());
}

/// A page's path for an address that may name its folder.
QString pagePath(const QString &path)
{
    return path.isEmpty() || path.endsWith(u'/') ? path + u"index.html"_s : path;
}

} // namespace

SitePageCheck::SitePageCheck(const Store &store, const SitePlan &plan, const QString &address,
                             CheckDepth depth)
    : m_store(store)
    , m_plan(plan)
    , m_address(address.isEmpty() ? plan.settings().siteAddress : address)
    , m_depth(depth)
    , m_live(store, plan.today())
    , m_register(std::make_shared<PageRegister>())
{
    while (m_address.endsWith(u'/'))
        m_address.chop(1);
}

Result<> SitePageCheck::prepare()
{
    Result<QSet<QString>> files = keptFiles(m_store.database());
    if (!files)
        return files.error();
    m_files = *std::move(files);
    for (const SitePage &page : m_plan.pages())
        m_paths.insert(page.path);
    if (m_depth == CheckDepth::Errors) {
        m_register->hidden = hiddenPeopleOf(m_store.reader());
        return {};
    }
    *m_register = pageRegister(m_store.reader(), m_plan.today());
    m_ownWords = ownWords(m_plan.settings().ownWords) + m_register->words;
    m_spelling = std::make_unique<Spelling>();
    return {};
}

std::optional<RecordName> SitePageCheck::record(const QString &uuid)
{
    const auto known = m_records.constFind(uuid);
    if (known != m_records.cend())
        return *known;
    const Result<std::optional<RecordName>> found = m_store.reader().find(uuid);
    // What cannot be asked for is not called gone.
    return *m_records.insert(uuid, found ? *found : std::optional(RecordName{}));
}

bool SitePageCheck::isShown(const QString &uuid)
{
    if (m_plan.indexOf(uuid) >= 0)
        return true;
    const std::optional<RecordName> found = record(uuid);
    if (!found || !found->kind)
        return true; // told as gone, or not known
    if (found->kind == &kindOf<Document>())
        return isPublicDocument(*found, m_store.reader());
    return found->kind == &kindOf<Contact>() && m_plan.publicContact(uuid);
}

/// Only what is sure: the site of a municipality often has neighbours at the same host, which
/// nobody here can know.
bool SitePageCheck::leadsSomewhere(const QString &href, const QString &path) const
{
    static const QString here = u"https://site.invalid/"_s;
    QUrl url;
    const bool hasFolder = !QUrl(m_address).path().isEmpty();
    if (hasFolder && (href == m_address || href.startsWith(m_address + u'/')))
        url = QUrl(here + href.mid(m_address.size() + 1));
    else if (!href.startsWith(u'/'))
        url = QUrl(here + path).resolved(QUrl(href));
    if (url.host() != u"site.invalid")
        return true;
    const QString wanted = pagePath(url.path().mid(1));
    return !wanted.endsWith(u".html") || m_paths.contains(wanted);
}

void SitePageCheck::ask(const Page &page, const BlockList &blocks, PageFacts &facts)
{
    const QString language = page.language.isEmpty() ? u"sv"_s : page.language;
    const LiveSource source = m_live.source(language);
    facts.registered = m_register;
    facts.title = [this](const QString &uuid) {
        const std::optional<RecordName> found = record(uuid);
        return found ? std::optional(found->title) : std::nullopt;
    };
    facts.factProblem = [source](const QString &fact) {
        return facts::problemOf(facts::value(fact, source));
    };
    facts.liveProblem = [this](const content::LiveList &block) {
        return live::read(block, m_store.reader()).notes.join(u' ');
    };
    if (m_depth == CheckDepth::Errors)
        return;
    const auto names = m_names.try_emplace(language, source).first;
    facts.known = names->second.in(plainText(blocks), linkedRecords(blocks));
}

PageFindings SitePageCheck::missingImages(const BlockList &blocks) const
{
    PageFindings found;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const figure = block.as<content::Figure>();
        if (!figure || m_files.contains(figure->file))
            return;
        found.push_back({{Severity::Error,
                          "image-file",
                          Rules::tr("An image is no longer in the register. Choose it again, or "
                                    "remove it."),
                          u"content"_s,
                          {}},
                         place,
                         {}});
    });
    return found;
}

PageFindings SitePageCheck::inOtherLanguages(const Page &page, const BlockList &blocks)
{
    if (!m_spelling)
        return {};
    return unmarkedLanguages(blocks, {m_spelling.get(), page.language, m_ownWords});
}

/// What a page lacks where it stands: content, and the page above it.
PageFindings SitePageCheck::placeFindings(const Page &page, const BlockList &blocks) const
{
    PageFindings found;
    const auto add = [&found](Severity severity, const char *rule, const QString &message,
                              const char *field, const QString &action) {
        found.push_back({{severity, rule, message, QString::fromLatin1(field), action}, {}, {}});
    };
    const int index = m_plan.indexOf(page.uuid);
    const SitePage &place = m_plan.page(index);
    if (index > 0 && prompts::answered(blocks).empty() && place.below.empty() && place.list < 0)
        add(Severity::Warning, "page-empty",
            Rules::tr("The page is empty. Write its text, or do not publish it yet."), "content",
            Rules::tr("Write"));
    const bool isUnder =
        page.parent.id == 0 || place.parent < 0 || m_plan.page(place.parent).id == page.parent.id;
    if (!isUnder)
        add(Severity::Warning, "page-parent",
            Rules::tr("The page above is not on the web site, so this page stands below the first "
                      "page. Publish the page above, or choose another."),
            "parent", Rules::tr("Choose"));
    return found;
}

Findings SitePageCheck::of(const Page &page)
{
    const Result<BlockList> read = blocksFromJson(page.content);
    const BlockList blocks = read ? *read : BlockList(); // the plan refuses others
    PageFacts facts = pageFacts(page, m_plan.today());
    ask(page, blocks, facts);
    const QString path = m_plan.page(m_plan.indexOf(page.uuid)).path;
    PageFindings all = pageFindings(blocks, facts);
    std::erase_if(all, [](const PageFinding &one) { return isToldOfProjects(one.finding); });
    take(all, unpublishedRecords(blocks, [this](const QString &uuid) { return isShown(uuid); }));
    take(all, deadLinks(blocks, [&](const QString &href) { return leadsSomewhere(href, path); }));
    take(all, missingImages(blocks));
    take(all, inOtherLanguages(page, blocks));
    take(all, placeFindings(page, blocks));
    Findings found;
    for (const PageFinding &one : all) {
        found.push_back(one.finding);
        found.back().block = one.place.path.empty() ? -1 : one.place.path.front();
    }
    for (Finding &problem : problemFindings(page.problems()))
        found.push_back(std::move(problem));
    return found;
}
