#include "site/siteplanner.h"

#include "site/sitewords.h"

#include "exchange/siteword.h"
#include "pages/blocks.h"
#include "pages/prompts.h"
#include "records/choices.h"
#include "records/cleantext.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/page.h"
#include "records/partnership.h"
#include "records/town.h"
#include "rules/privacy.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// The kind whose whole register \a page shows: that of its first live list without a filter.
const Kind *kindListedOn(const Page &page)
{
    const Result<BlockList> blocks = blocksFromJson(page.content);
    if (!blocks)
        return nullptr;
    for (const Block &block : *blocks) {
        const auto *live = block.as<content::LiveList>();
        if (live && isWholeList(*live))
            return findKind(live->kind);
    }
    return nullptr;
}

QString pathAsFolder(const QString &path)
{
    return path == u"index.html" ? QString() : path.chopped(5) + u'/'; // without .html
}

/// What tells of the page in lists: its ingress, or without one what search engines are told.
const QString &inShort(const Page &page)
{
    const bool isWritten = !page.ingress.isEmpty() && !prompts::isPrompt(page.ingress);
    return isWritten ? page.ingress : page.description;
}

/// Where a page comes in the site. News come after the page tree, the newest first, with what
/// stands below them: none of it is the first page.
struct PageOrder
{
    bool isNews = false;
    qint64 age = 0; ///< of news, in days before the newest day there is
    /// Position and id of each page from the topmost to itself: a page follows the one above it.
    std::vector<std::pair<qint64, qint64>> path;
    auto operator<=>(const PageOrder &) const = default;
};

PageOrder orderOf(const Page &page, const QHash<qint64, const Page *> &byId)
{
    PageOrder order;
    QSet<qint64> seen; // ends circles
    for (const Page *at = &page; at && !seen.contains(at->id); at = byId.value(at->parent.id)) {
        seen.insert(at->id);
        order.path.insert(order.path.begin(), {at->position.value_or(0), at->id});
        if (at->newsDate.isValid()) {
            order.isNews = true;
            order.age = -at->newsDate.toJulianDay();
        }
    }
    return order;
}

std::vector<Page> inOrder(std::vector<Page> pages)
{
    QHash<qint64, const Page *> byId;
    for (const Page &page : pages)
        byId.insert(page.id, &page);
    QHash<qint64, PageOrder> orders;
    for (const Page &page : pages)
        orders.insert(page.id, orderOf(page, byId));
    std::ranges::sort(pages, {}, [&orders](const Page &page) { return orders.value(page.id); });
    return pages;
}

} // namespace

SitePlanner::SitePlanner(const Store &store, QDate today, QString language,
                         std::optional<Page> preview)
    : m_language(std::move(language))
    , m_preview(std::move(preview))
{
    m_plan.m_reader = &store.reader();
    m_plan.m_today = today;
}

Result<SitePlan> SitePlan::read(const Store &store, QDate today, const QString &language,
                                const std::optional<Page> &preview)
{
    const auto isCode = [&](const Choice &choice) {
        return language == QLatin1StringView(choice.code);
    };
    if (!language.isEmpty() && std::ranges::none_of(contentLanguages(), isCode))
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate(
                "SiteFolder", "No pages are written in the language “%1”. Choose another language.")
                .arg(language),
            {}};
    return SitePlanner(store, today, language, preview).make();
}

Result<SitePlan> SitePlanner::make()
{
    for (Result<> (SitePlanner::*read)() :
         {&SitePlanner::readSettings, &SitePlanner::readBodies, &SitePlanner::readParts,
          &SitePlanner::readEvents, &SitePlanner::readPages}) {
        if (Result<> done = (this->*read)(); !done)
            return done.error();
    }
    const std::pair<const Kind *, const char *> kinds[] = {{&kindOf<Project>(), "projects"},
                                                           {&kindOf<Network>(), "networks"},
                                                           {&kindOf<Town>(), "towns"}};
    for (const auto &[kind, title] : kinds) {
        if (Result<> read = readRecords(*kind, title); !read)
            return read.error();
    }
    addNews();
    addEvents();
    linkVersions();
    addTools();
    lookUp();
    return std::move(m_plan);
}

Result<> SitePlanner::readSettings()
{
    const Result<Row> settings = m_plan.m_reader->row(kindOf<Settings>(), 1);
    if (settings)
        m_plan.m_settings = fromRow<Settings>(cleanText(*settings));
    else if (settings.error().code != Error::Code::NotFound)
        return settings.error();
    return {};
}

Result<> SitePlanner::readBodies()
{
    Result<> read = m_plan.m_reader->each(kindOf<Programme>(), {}, [this](const Row &row) {
        m_plan.m_programmes.insert(row.id, fromRow<Programme>(row));
        return true;
    });
    if (!read)
        return read;
    read = m_plan.m_reader->each(kindOf<Contact>(), {}, [this](const Row &row) {
        if (const Contact contact = fromRow<Contact>(row); mayBePublished(contact))
            m_plan.m_contacts.insert(row.id, contact);
        return true;
    });
    if (!read)
        return read;
    return m_plan.m_reader->each(kindOf<Organisation>(), {}, [this](const Row &row) {
        const Organisation body = fromRow<Organisation>(row);
        m_plan.m_bodies.insert(row.id, {body.name, body.country});
        return true;
    });
}

Result<> SitePlanner::readParts()
{
    Result<> read = m_plan.m_reader->each(kindOf<Partnership>(), {}, [this](const Row &row) {
        const Partnership part = fromRow<Partnership>(row);
        m_plan.m_partners[part.project.id].push_back(
            {part.organisation.id, part.role, part.currency, part.budget});
        return true;
    });
    if (!read)
        return read;
    return m_plan.m_reader->each(kindOf<Membership>(), {}, [this](const Row &row) {
        const Membership member = fromRow<Membership>(row);
        m_plan.m_members[member.network.id].push_back({member.organisation.id, member.note});
        return true;
    });
}

Result<> SitePlanner::readEvents()
{
    const Result<> read = m_plan.m_reader->each(kindOf<Event>(), {}, [this](const Row &row) {
        Event event = fromRow<Event>(cleanText(row));
        if (event.publish)
            m_plan.m_events.push_back(std::move(event));
        return true;
    });
    std::ranges::stable_sort(m_plan.m_events, {}, &Event::startDate);
    return read;
}

int SitePlanner::add(SitePage page)
{
    const int index = int(m_plan.m_pages.size());
    for (QString *text : {&page.title, &page.teaser, &page.about})
        *text = cleanText(*text).replace(u'\n', u' ');
    ++m_plan.m_titles[page.title];
    if (!page.uuid.isEmpty() && !m_plan.m_byUuid.contains(page.uuid))
        m_plan.m_byUuid.insert(page.uuid, index);
    if (page.parent >= 0 && page.id != 0)
        m_plan.m_pages[size_t(page.parent)].below.push_back(index);
    m_plan.m_pages.push_back(std::move(page));
    return index;
}

QString SitePlanner::freePath(const QString &wanted)
{
    // Names of the site's own files, which no page may take.
    static const QSet<QString> ours{u"sok"_s, u"tillganglighet"_s, u"data"_s, u"404"_s};
    // Any number of pages tells of moves; they come when all others have their paths.
    static const QRegularExpression moves(u"^flyttade-sidor(-\\d+)?$"_s);
    const QString base = moves.match(wanted).hasMatch() ? wanted + u"-sida"_s : wanted;
    QString path = base + u".html"_s;
    for (int count = 2; m_paths.contains(path) || (count == 2 && ours.contains(base)); ++count)
        path = u"%1-%2.html"_s.arg(base).arg(count);
    m_paths.insert(path);
    return path;
}

QString SitePlanner::folderOf(int page) const
{
    return page < 0 ? QString() : pathAsFolder(m_plan.page(page).path);
}

Result<> SitePlanner::readPages()
{
    std::vector<Page> drafts;
    QStringList unreadable;
    const Result<> read = m_plan.m_reader->each(kindOf<Page>(), {}, [&](const Row &row) {
        Page page = fromRow<Page>(row);
        if (m_preview && m_preview->id == row.id) {
            page = *m_preview;
            page.status = u"published"_s;
        }
        if (page.status != u"published" || (!m_language.isEmpty() && page.language != m_language))
            return true;
        if (!page.content.isEmpty() && !blocksFromJson(page.content))
            unreadable.append(page.title);
        drafts.push_back(std::move(page));
        return true;
    });
    if (!read)
        return read;
    if (!unreadable.isEmpty()) {
        return Error{
            Error::Code::Format,
            QCoreApplication::translate(
                "SiteFolder", "The page “%1” cannot be read. Restore an older version of it.")
                .arg(unreadable.first()),
            unreadable.join(u", "_s)};
    }
    placeAll(inOrder(std::move(drafts)));
    return {};
}

void SitePlanner::placeAll(const std::vector<Page> &pages)
{
    for (const Page &page : pages)
        place(page);
    if (m_plan.m_pages.empty()) {
        m_paths.insert(u"index.html"_s);
        add({.path = u"index.html"_s, .title = m_plan.m_settings.name});
    }
}

/// A parent that is not published, or a circle of parents, puts a page directly below the first.
void SitePlanner::place(const Page &page)
{
    const int first = m_plan.m_pages.empty() ? -1 : 0;
    const QString language = page.language.isEmpty() ? u"sv"_s : page.language;
    const bool isNews = page.newsDate.isValid() && first == 0;
    const int parent = isNews ? newsHome(language) : m_byPageId.value(page.parent.id, first);
    const QString base = slugOf(page.slug.isEmpty() ? page.title : page.slug);
    if (parent < 0)
        m_paths.insert(u"index.html"_s);
    const int index = add({.path = parent < 0 ? u"index.html"_s : freePath(folderOf(parent) + base),
                           .title = page.title,
                           .language = language,
                           .teaser = teaserOf(inShort(page)),
                           .kind = &kindOf<Page>(),
                           .id = page.id,
                           .uuid = page.uuid,
                           .parent = parent,
                           .news = isNews ? page.newsDate : QDate()});
    if (isNews)
        m_news[parent].push_back(index);
    m_byPageId.insert(page.id, index);
    m_counterparts.emplace_back(page.id, page.counterpart.id);
    // The first page has a look of its own, without room for a whole register, and a page in
    // another language than the records' does not move them there.
    if (const Kind *kind = kindListedOn(page);
        index > 0 && language == words().language() && kind && !m_homes.contains(kind))
        m_homes.insert(kind, index);
}

void SitePlanner::addTools()
{
    const SiteWords &said = words();
    using Type = SitePage::Type;
    const std::pair<Type, std::pair<const char *, QString>> tools[] = {
        {Type::Search, {"searchTitle", u"sok.html"_s}},
        {Type::Statement, {"statement", u"tillganglighet.html"_s}},
        {Type::Data, {"openData", u"data.html"_s}},
        {Type::NotFound, {"notFound", u"404.html"_s}}};
    for (const auto &[type, what] : tools)
        add({.type = type,
             .path = what.second,
             .title = said(what.first),
             .language = said.language(),
             .parent = 0});
}

/// Pages that are counterparts of each other, by whatever way, are versions of one.
void SitePlanner::linkVersions()
{
    QHash<int, std::vector<int>> families;
    for (const auto &[page, counterpart] : m_counterparts) {
        const int one = m_byPageId.value(page, -1);
        const int other = m_byPageId.value(counterpart, -1);
        if (one < 0 || other < 0 || one == other)
            continue;
        std::vector<int> family = families.value(one, {one});
        for (const int member : families.value(other, {other})) {
            if (std::ranges::count(family, member) == 0)
                family.push_back(member);
        }
        for (const int member : family)
            families[member] = family;
    }
    for (auto family = families.begin(); family != families.end(); ++family) {
        std::vector<int> others = *family;
        std::erase(others, family.key());
        std::ranges::sort(others);
        m_plan.m_versions[family.key()] = others;
    }
}

/// Those of \a whole for readers of \a language: in the language of the first page also what is
/// told in no other, so that every page is reached; in another its own pages, or all when it has
/// none.
std::vector<int> SitePlanner::menuIn(const QString &language, const std::vector<int> &whole) const
{
    const auto isIn = [&](int index) { return m_plan.page(index).language == language; };
    const bool isMain = isIn(0);
    const int first = firstIn(language);
    std::vector<int> menu{first};
    for (const int index : whole) {
        const bool isOnlyThere = isMain && std::ranges::none_of(m_plan.versions(index), isIn);
        if (index != first && index != 0 && (isIn(index) || isOnlyThere))
            menu.push_back(index);
    }
    return menu.size() > 1 || isMain ? menu : menuIn(m_plan.page(0).language, whole);
}

/// The pages of the main menu, and the events by what they belong to. News and events are reached
/// from the first page and the foot of every page.
void SitePlanner::lookUp()
{
    std::vector<int> menu{0};
    for (size_t i = 1; i < m_plan.m_pages.size(); ++i) {
        const SitePage &page = m_plan.m_pages[i];
        const bool isWholeList = page.type == SitePage::Type::List && page.list >= 0
            && m_plan.m_lists[size_t(page.list)].view == View::All && page.kind != &kindOf<Page>()
            && page.kind != &kindOf<Event>();
        if (page.parent == 0 && (page.type == SitePage::Type::Content || isWholeList))
            menu.push_back(int(i));
    }
    for (const SitePage &page : m_plan.m_pages) {
        if (!m_plan.m_menus.contains(page.language))
            m_plan.m_menus.insert(page.language, menuIn(page.language, menu));
    }
    for (const Event &event : m_plan.m_events)
        m_plan.m_eventsOf[event.record.uuid].push_back(event);
}
