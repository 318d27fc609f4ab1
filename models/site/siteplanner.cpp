#include "site/siteplanner.h"

#include "site/sitewords.h"

#include "exchange/siteword.h"
#include "pages/blocks.h"
#include "pages/prompts.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/page.h"
#include "records/partnership.h"
#include "records/town.h"
#include "rules/privacy.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTeaser = 160; ///< characters

/// The first sentence of \a text, cut at a word when it is long.
QString teaserOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified();
    const qsizetype stop = line.indexOf(u". "_s);
    const QString sentence = stop > 0 ? line.left(stop + 1) : line;
    if (sentence.size() <= longestTeaser)
        return sentence;
    const qsizetype space = sentence.lastIndexOf(u' ', longestTeaser - 1);
    return sentence.left(space > 0 ? space : longestTeaser - 1) + u"…"_s;
}

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
    linkVersions();
    addTools();
    return std::move(m_plan);
}

Result<> SitePlanner::readSettings()
{
    const Result<Row> settings = m_plan.m_reader->row(kindOf<Settings>(), 1);
    if (settings)
        m_plan.m_settings = fromRow<Settings>(*settings);
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
        Event event = fromRow<Event>(row);
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
    QString path = wanted + u".html"_s;
    for (int count = 2; m_paths.contains(path) || (count == 2 && ours.contains(wanted)); ++count)
        path = u"%1-%2.html"_s.arg(wanted).arg(count);
    m_paths.insert(path);
    return path;
}

QString SitePlanner::folderOf(int page) const
{
    return page < 0 ? QString() : pathAsFolder(m_plan.page(page).path);
}

Result<> SitePlanner::readPages()
{
    std::vector<Draft> drafts;
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
        drafts.push_back({std::move(page)});
        return true;
    });
    if (!read)
        return read;
    if (!unreadable.isEmpty()) {
        return Error{
            Error::Code::Format,
            QCoreApplication::translate(
                "SiteFolder", "The page “%1” cannot be read. Restore an older version of it.")
                .arg(unreadable.join(u"”, “"_s)),
            {}};
    }
    std::ranges::stable_sort(drafts, {},
                             [](const Draft &draft) { return draft.page.position.value_or(0); });
    for (size_t i = 0; i < drafts.size(); ++i)
        place(i, drafts);
    if (m_plan.m_pages.empty()) {
        m_paths.insert(u"index.html"_s);
        add({.path = u"index.html"_s, .title = m_plan.m_settings.name});
    }
    return {};
}

/// Places the page after the page above it. A parent that is not published, or a circle of parents,
/// puts a page directly below the first.
void SitePlanner::place(size_t draft, std::vector<Draft> &drafts)
{
    if (drafts[draft].placed)
        return;
    drafts[draft].placed = true; // ends circles
    const Page page = drafts[draft].page;
    const auto above = std::ranges::find_if(
        drafts, [&page](const Draft &other) { return other.page.id == page.parent.id; });
    if (page.parent.id != 0 && above != drafts.end())
        place(size_t(above - drafts.begin()), drafts);
    const int first = m_plan.m_pages.empty() ? -1 : 0;
    const int parent = m_byPageId.value(page.parent.id, first);
    const QString base = slugOf(page.slug.isEmpty() ? page.title : page.slug);
    if (parent < 0)
        m_paths.insert(u"index.html"_s);
    const int index =
        add({.path = parent < 0 ? u"index.html"_s : freePath(folderOf(parent) + base),
             .title = page.title,
             .language = page.language.isEmpty() ? u"sv"_s : page.language,
             .teaser = teaserOf(page.ingress.isEmpty() || prompts::isPrompt(page.ingress)
                                    ? page.description
                                    : page.ingress),
             .kind = &kindOf<Page>(),
             .id = page.id,
             .uuid = page.uuid,
             .parent = parent});
    m_byPageId.insert(page.id, index);
    m_counterparts.emplace_back(page.id, page.counterpart.id);
    if (const Kind *kind = kindListedOn(page); kind && !m_homes.contains(kind))
        m_homes.insert(kind, index);
}

/// The page that shows the whole list of \a kind: one of the page tree, or one made for it.
int SitePlanner::homeOf(const Kind &kind, const char *title)
{
    if (m_homes.contains(&kind))
        return m_homes.value(&kind);
    const QString words = SiteWords::of(u"sv")(title);
    return add({.type = SitePage::Type::List,
                .path = freePath(slugOf(words)),
                .title = words,
                .kind = &kind,
                .parent = 0});
}

Result<> SitePlanner::readRecords(const Kind &kind, const char *title)
{
    std::vector<Row> rows;
    const int publish = kind.indexOf(u"publish");
    const bool isProject = &kind == &kindOf<Project>();
    Result<> read = m_plan.m_reader->each(kind, {}, [&](const Row &row) {
        if (!row.values[size_t(publish)].toBool())
            return true;
        if (isProject && !publicStatus(fromRow<Project>(row), m_plan.m_today))
            return true;
        rows.push_back({row.id, row.uuid, {}});
        return true;
    });
    if (!read || rows.empty())
        return read;
    const int home = homeOf(kind, title);
    std::vector<int> made;
    read = m_plan.m_reader->each(kind, {}, [&](const Row &row) {
        const bool isOurs = std::ranges::binary_search(rows, row.id, {}, &Row::id);
        if (isOurs)
            addRecord(kind, row, home, made);
        return true;
    });
    if (!read)
        return read;
    SiteList list{.kind = &kind, .title = SiteWords::of(u"sv")("all")};
    list.page = home;
    addParts(list, made, folderOf(home) + u"sida"_s);
    if (isProject)
        addViews(home, made);
    return {};
}

void SitePlanner::addRecord(const Kind &kind, const Row &row, int home, std::vector<int> &made)
{
    const QString title = row.values[size_t(kind.titleIndex())].toString();
    const QString teaser = row.values[size_t(kind.indexOf(u"summary"))].toString();
    const int index = add({.type = SitePage::Type::Record,
                           .path = freePath(folderOf(home) + slugOf(title)),
                           .title = title,
                           .teaser = teaserOf(teaser),
                           .kind = &kind,
                           .id = row.id,
                           .uuid = row.uuid,
                           .parent = home});
    made.push_back(index);
    describe(kind, row, m_plan.m_pages[size_t(index)]);
    if (&kind != &kindOf<Project>())
        return;
    const Project project = fromRow<Project>(row);
    m_plan.m_projects.insert(index,
                             {.status = *publicStatus(project, m_plan.m_today),
                              .start = project.startDate,
                              .end = project.endDate,
                              .programme = project.programme.id,
                              .role = project.role,
                              .theme = project.policyObjective});
    if (m_plan.m_settings.languages.contains(u"en"_s) && m_language.isEmpty())
        addEnglish(project, index, home);
}

/// What lists say of a network or town beside its name; a town's place on the map.
void SitePlanner::describe(const Kind &kind, const Row &row, SitePage &page)
{
    QStringList about;
    for (const char *key : {"kind", "country"}) {
        const int field = kind.indexOf(QString::fromUtf8(key));
        if (field >= 0)
            about.append(siteValue(kind.field(field), row.values[size_t(field)], page.language));
    }
    about.removeAll(QString());
    page.about = about.join(u" · "_s);
    if (&kind != &kindOf<Town>())
        return;
    const Town town = fromRow<Town>(row);
    if (!town.latitude.micro || !town.longitude.micro)
        return;
    const QString name = town.swedishName.isEmpty() ? town.name : town.swedishName;
    m_plan.m_places.push_back(
        {town.kind == u"twin" ? MapMark::Kind::Twin : MapMark::Kind::Agreement, name,
         double(*town.latitude.micro) / 1e6, double(*town.longitude.micro) / 1e6});
}

/// A project told in English has a page in English beside the Swedish one.
void SitePlanner::addEnglish(const Project &project, int page, int home)
{
    if (project.summaryEn.isEmpty() && project.aimsEn.isEmpty())
        return;
    const QString title = project.titleEn.isEmpty() ? project.title : project.titleEn;
    const int english = add({.type = SitePage::Type::Record,
                             .path = freePath(u"en/"_s + slugOf(title)),
                             .title = title,
                             .language = u"en"_s,
                             .teaser = teaserOf(project.summaryEn),
                             .kind = &kindOf<Project>(),
                             .id = project.id,
                             .uuid = project.uuid,
                             .parent = home});
    m_plan.m_pages[size_t(home)].below.pop_back(); // reached from the Swedish page
    m_plan.m_projects.insert(english, m_plan.m_projects.value(page));
    m_plan.m_versions[page] = {english};
    m_plan.m_versions[english] = {page};
}

void SitePlanner::addTools()
{
    const SiteWords &words = SiteWords::of(u"sv");
    using Type = SitePage::Type;
    const std::pair<Type, std::pair<const char *, QString>> tools[] = {
        {Type::Search, {"searchTitle", u"sok.html"_s}},
        {Type::Statement, {"statement", u"tillganglighet.html"_s}},
        {Type::Data, {"openData", u"data.html"_s}},
        {Type::NotFound, {"notFound", u"404.html"_s}}};
    for (const auto &[type, what] : tools)
        add({.type = type, .path = what.second, .title = words(what.first), .parent = 0});
}

void SitePlanner::linkVersions()
{
    for (const auto &[page, counterpart] : m_counterparts) {
        const int one = m_byPageId.value(page, -1);
        const int other = m_byPageId.value(counterpart, -1);
        if (one < 0 || other < 0 || one == other)
            continue;
        for (const auto &[from, to] : {std::pair(one, other), std::pair(other, one)}) {
            if (std::ranges::count(m_plan.m_versions[from], to) == 0)
                m_plan.m_versions[from].push_back(to);
        }
    }
}
