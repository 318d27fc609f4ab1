#include "site/siterenderer.h"

#include "site/contactcentre.h"
#include "site/jsonld.h"
#include "site/machinefiles.h"

#include "pages/address.h"

#include <QLocale>
#include <QSize>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Languages by the word with which their pages invite: "In English".
QString invitation(const QString &language)
{
    return SiteWords::of(language)("inLanguage");
}

void putVersions(TemplateData &data, const SiteContext &context)
{
    TemplateList versions;
    for (const int index : context.plan().versions(context.index())) {
        const QString &language = context.plan().page(index).language;
        TemplateData &entry = versions.add();
        put(entry, "code", language);
        put(entry, "href", context.href(index));
        put(entry, "words", invitation(language));
    }
    versions.putInto(data, "versions");
}

/// For the head: every version and the page itself, by their addresses in the world where known.
void putAlternates(TemplateData &data, const SiteContext &context)
{
    TemplateList alternates;
    std::vector<int> pages = context.plan().versions(context.index());
    if (!pages.empty())
        pages.insert(pages.begin(), context.index());
    for (const int index : pages) {
        const QString full = context.fullAddress(index);
        TemplateData &entry = alternates.add();
        put(entry, "code", context.plan().page(index).language);
        put(entry, "href", full.isEmpty() ? context.href(index) : full);
    }
    alternates.putInto(data, "alternates");
}

void putLogo(TemplateData &data, const SiteContext &context)
{
    const QString &file = context.plan().settings().logo;
    std::optional<Picture> logo;
    if (context.options().picture && !file.isEmpty())
        logo = context.options().picture(file);
    TemplateData image(TemplateData::type::object);
    if (logo) {
        // Nowhere higher than the emblem of the EU. Source: Regulation (EU) 2021/1060, Annex IX.
        constexpr QSize room(240, 40);
        const QSize size = QSize(logo->width, logo->height).scaled(room, Qt::KeepAspectRatio);
        put(image, "source", logo->source);
        put(image, "width", QString::number(std::max(1, size.width())));
        put(image, "height", QString::number(std::max(1, size.height())));
        put(image, "alt", context.plan().settings().logoAlt);
    }
    put(data, "logo", logo ? std::move(image) : TemplateData(false));
}

void putMenu(TemplateData &data, const SiteContext &context, int section)
{
    TemplateList menu;
    for (const int index : context.plan().menu(context.language())) {
        TemplateData &entry = menu.add();
        context.putLink(entry, index);
        QString current = index == section ? u"true"_s : QString();
        if (index == context.index())
            current = u"page"_s;
        put(entry, "current", current);
    }
    menu.putInto(data, "menu");
}

/// Where \a list stands, if there is one.
void putListLink(TemplateData &data, const char *name, const SiteContext &context,
                 const SiteList *list)
{
    TemplateData link(TemplateData::type::object);
    if (list)
        context.putLink(link, list->page);
    put(data, name, list ? std::move(link) : TemplateData(false));
}

const char *templateOf(const SiteContext &context)
{
    const SitePage &page = context.page();
    switch (page.type) {
    case SitePage::Type::Content:
        if (page.news.isValid())
            return "news";
        return context.index() == 0 ? "home" : "content";
    case SitePage::Type::Record:
        if (page.kind == &kindOf<Project>())
            return "project";
        return page.kind == &kindOf<Town>() ? "town" : "network";
    case SitePage::Type::List:
        return page.kind == &kindOf<Event>() ? "calendar" : "list";
    case SitePage::Type::Search:
        return "search";
    case SitePage::Type::Statement:
        return "statement";
    case SitePage::Type::Data:
        return "data";
    case SitePage::Type::Moved:
        return "movedpages";
    case SitePage::Type::NotFound:
        return "notfound";
    }
    return "content";
}

constexpr size_t mostListed = 200; ///< pages: in a larger site records are reached by their lists

void putAllPages(TemplateData &data, const SiteContext &context)
{
    TemplateList list;
    const std::vector<SitePage> &pages = context.plan().pages();
    const bool withRecords = pages.size() <= mostListed;
    for (size_t i = 0; i < pages.size(); ++i) {
        const bool isFurtherPart =
            pages[i].list >= 0 && context.plan().lists()[size_t(pages[i].list)].part > 0;
        if ((withRecords || pages[i].type != SitePage::Type::Record)
            && pages[i].type != SitePage::Type::NotFound && pages[i].type != SitePage::Type::Moved
            && !isFurtherPart)
            context.putLink(list.add(), int(i));
    }
    list.putInto(data, "all");
}

/// The old addresses that this page tells of, and the other pages that tell of more.
void putMoves(TemplateData &data, const SiteContext &context)
{
    const std::vector<int> &pages = context.plan().movePages();
    const auto here = std::ranges::find(pages, context.index());
    const size_t from = size_t(here - pages.begin()) * SitePlan::movesOnPage;
    const std::vector<SiteMove> &moves = context.plan().moves();
    TemplateList list;
    for (size_t i = from; i < std::min(from + SitePlan::movesOnPage, moves.size()); ++i) {
        TemplateData &entry = list.add();
        context.putLink(entry, moves[i].page);
        put(entry, "oldHref", context.root() + moves[i].path);
        put(entry, "old", moves[i].path);
    }
    list.putInto(data, "moves");
    TemplateList parts;
    for (size_t i = 0; i < pages.size() && pages.size() > 1; ++i) {
        TemplateData &entry = parts.add();
        put(entry, "href", context.href(pages[i]));
        put(entry, "text", context.word("pageNumber").arg(i + 1));
        put(entry, "current", pages[i] == context.index());
    }
    parts.putInto(data, "pages");
}

QString descriptionOf(const SiteContext &context, const Row &row)
{
    if (context.page().type == SitePage::Type::Content && !row.values.empty()) {
        const Page page = fromRow<Page>(row);
        if (!page.description.isEmpty())
            return page.description.simplified();
    }
    return context.page().teaser;
}

} // namespace

SiteRenderer::SiteRenderer(const SitePlan &plan, const SiteTheme &theme, SiteOptions options)
    : m_plan(plan)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_parts([this](const char *name, const TemplateData &data, const QString &language) {
        return fill(name, data, language);
    })
{
}

SiteRenderer::Voice &SiteRenderer::voice(const QString &language)
{
    const auto found = m_voices.find(language);
    if (found != m_voices.end())
        return found->second;
    const SiteWords &words = SiteWords::of(language);
    TemplateData data(TemplateData::type::object);
    TemplateData texts(TemplateData::type::object);
    for (auto word = words.all().begin(); word != words.all().end(); ++word)
        texts[word.key().toStdString()] = TemplateData(word->toStdString());
    data["t"] = std::move(texts);
    put(data, "municipality", m_plan.settings().name);
    put(data, "siteTitle", m_plan.page(0).title);
    putContactCentre(data, m_plan.settings(), words, m_plan.today());
    Voice voice{m_theme.templates().saying(words.all()), std::move(data)};
    return m_voices.emplace(language, std::move(voice)).first->second;
}

std::string SiteRenderer::fill(const char *name, const TemplateData &data, const QString &language)
{
    Voice &said = voice(language);
    return said.templates.fill(name, data, said.base);
}

/// The template \a name with \a data and the other languages of the page; made once for all pages
/// alike that have none.
std::string SiteRenderer::around(const char *name, const SiteContext &context, const QString &key,
                                 const std::function<void(TemplateData &)> &add)
{
    const auto made = [&] {
        TemplateData data(TemplateData::type::object);
        put(data, "root", context.root());
        putVersions(data, context);
        add(data);
        return data;
    };
    const bool hasVersions = !context.plan().versions(context.index()).empty();
    return hasVersions ? fill(name, made(), context.language())
                       : m_parts.part(context, name, key, made);
}

std::string SiteRenderer::headerOf(const SiteContext &context)
{
    const int section = context.plan().section(context.index());
    const bool isSelf = section == context.index() || context.index() == 0;
    const QString key = QString::number(section) + (isSelf ? u"|self"_s : QString())
        + (context.index() == 0 ? u"|first"_s : QString());
    return around("header", context, key, [&](TemplateData &data) {
        putLogo(data, context);
        putMenu(data, context, section);
    });
}

std::string SiteRenderer::footerOf(const SiteContext &context)
{
    return around("footer", context, {}, [&](TemplateData &data) {
        const SitePlan &plan = context.plan();
        putListLink(data, "news", context, plan.listOf(kindOf<Page>(), context.language()));
        putListLink(data, "events", context, plan.listOf(kindOf<Event>()));
        const auto tool = std::ranges::find(plan.pages(), SitePage::Type::Search, &SitePage::type);
        put(data, "toolsLang", tool->language == context.language() ? QString() : tool->language);
    });
}

/// The question whether the page helped: to a form's address, or as an e-mail of the reader's own.
std::string SiteRenderer::questionOf(const SiteContext &context)
{
    const Settings &settings = m_plan.settings();
    const QString address =
        settings.feedbackAddress.isEmpty() ? settings.email : settings.feedbackAddress;
    const bool isMail = address.contains(u'@') && !address.contains(u"://");
    const QString action = isMail ? u"mailto:%1?subject=%2"_s.arg(
                               address,
                               QString::fromUtf8(QUrl::toPercentEncoding(
                                   context.page().title + u" ("_s + context.page().path + u')')))
                                  : address;
    const std::optional<QString> safe = safeAddress(action);
    const bool canBeSent = !address.isEmpty() && safe && (isMail || isExternal(*safe));
    TemplateData data(TemplateData::type::object);
    TemplateData question(TemplateData::type::object);
    put(question, "action", canBeSent ? *safe : QString());
    put(question, "mail", isMail);
    put(question, "page", context.page().path);
    put(data, "question", std::move(question));
    return fill("question", data, context.language());
}

std::string SiteRenderer::bodyOf(const SiteContext &context, const Row &row)
{
    const SitePage &page = context.page();
    TemplateData data(TemplateData::type::object);
    put(data, "root", context.root());
    put(data, "title", page.title);
    if (page.kind == &kindOf<Project>() && page.type == SitePage::Type::Record)
        fillProject(data, context, row);
    else if (page.type == SitePage::Type::Record)
        (page.kind == &kindOf<Town>() ? fillTown : fillNetwork)(data, context, row);
    else if (page.type == SitePage::Type::Content)
        fillContent(data, context, m_parts, row.values.empty() ? Page() : fromRow<Page>(row));
    else if (page.type == SitePage::Type::Search)
        putAllPages(data, context);
    else if (page.type == SitePage::Type::Statement)
        fillStatement(data, context);
    else if (page.type == SitePage::Type::Moved)
        putMoves(data, context);
    else if (page.type == SitePage::Type::Data)
        machinefiles::putOpenData(data, context);
    fillList(data, context, m_parts);
    return fill(templateOf(context), data, context.language());
}

void SiteRenderer::putHead(TemplateData &data, const SiteContext &context, const Row &row)
{
    const SitePage &page = context.page();
    QStringList title{page.title};
    if (m_plan.isTitleShared(context.index()) && page.parent >= 0)
        title.append(m_plan.page(page.parent).title);
    title.append(m_plan.settings().name);
    title.removeAll(QString());
    put(data, "fullTitle", title.join(u" – "_s));
    put(data, "title", page.title);
    put(data, "language", page.language);
    put(data, "locale", QLocale(page.language).name());
    put(data, "description", descriptionOf(context, row));
    put(data, "noindex",
        page.type == SitePage::Type::NotFound || page.type == SitePage::Type::Moved);
    put(data, "canonical",
        page.type == SitePage::Type::NotFound ? QString() : context.fullAddress(context.index()));
    put(data, "search", page.type == SitePage::Type::Search);
    putAlternates(data, context);
    TemplateList crumbs;
    for (const int index : m_plan.above(context.index()))
        context.putLink(crumbs.add(), index);
    crumbs.putInto(data, "crumbs");
    put(data, "jsonLd", jsonLd(context, row));
    data["head"] = templateText(m_parts.part(context, "head", {}, [&] {
        TemplateData head(TemplateData::type::object);
        put(head, "feedTitle", m_plan.page(0).title);
        return head;
    }));
}

QByteArray SiteRenderer::page(int index, const Row &row)
{
    const SiteContext context(m_plan, m_options, index);
    TemplateData data(TemplateData::type::object);
    put(data, "root", context.root());
    putHead(data, context, row);
    data["header"] = templateText(headerOf(context));
    data["body"] = templateText(bodyOf(context, row));
    data["question"] = templateText(questionOf(context));
    data["footer"] = templateText(footerOf(context));
    put(data, "preview", !m_options.preview.isEmpty() && m_options.preview == context.page().uuid);
    put(data, "responsible", QString());
    if (context.page().type == SitePage::Type::Content && !row.values.empty()) {
        const std::optional<Contact> responsible =
            m_plan.publicContact(fromRow<Page>(row).responsible.id);
        put(data, "responsible", responsible ? responsible->name : QString());
    }
    return QByteArray::fromStdString(fill("page", data, context.language()));
}

QByteArray SiteRenderer::moved(const SiteMove &move)
{
    const SiteContext context(m_plan, m_options, move.page);
    const QString &path = context.page().path;
    const QString full = context.fullAddress(move.page);
    TemplateData data(TemplateData::type::object);
    put(data, "root", SitePlan::relative(move.path, QString()));
    put(data, "href", SitePlan::relative(move.path, path));
    put(data, "canonical", full.isEmpty() ? SitePlan::relative(move.path, path) : full);
    put(data, "language", context.language());
    put(data, "title", context.page().title);
    put(data, "old", move.path);
    return QByteArray::fromStdString(fill("moved", data, context.language()));
}

QByteArray SiteRenderer::body(int index, const Row &row)
{
    const SiteContext context(m_plan, m_options, index);
    return QByteArray::fromStdString(bodyOf(context, row));
}
