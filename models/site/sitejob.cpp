#include "site/sitejob.h"

#include "site/listscript.h"
#include "site/machinefiles.h"
#include "site/site.h"
#include "site/sitecrew.h"
#include "site/sitemaps.h"

#include "storage/history.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int watchedActions = 400; ///< latest actions that the feed looks through

/// When records were last changed, as far back as the feed reaches.
class LatestChanges
{
public:
    explicit LatestChanges(const Store &store)
    {
        const Result<std::vector<history::Action>> actions =
            history::actions(store.database(), watchedActions);
        for (const history::Action &action : actions ? *actions : std::vector<history::Action>()) {
            const auto changes =
                history::firstChanges(store.database(), action.entry.batch, mostChanges);
            for (const Change &change : changes ? *changes : std::vector<Change>())
                m_times.try_emplace({change.kind, change.id}, action.entry.time);
        }
    }
    QDateTime operator()(const Kind &kind, qint64 id) const
    {
        const auto found = m_times.find({&kind, id});
        return found == m_times.end() ? QDateTime() : found->second;
    }

private:
    static constexpr int mostChanges = 100; ///< of one action
    std::map<std::pair<const Kind *, qint64>, QDateTime> m_times;
};

} // namespace

SiteJob::SiteJob(const Store &store, const SitePlan &plan, const SiteTheme &theme,
                 SiteJobOptions options)
    : m_store(store)
    , m_plan(plan)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_files(store)
    , m_live(store, plan.today())
    , m_index(plan)
{
    for (const Kind *kind :
         m_options.only.isEmpty() ? machinefiles::openKinds(plan) : std::vector<const Kind *>())
        m_tables.emplace_back(plan, *kind);
    m_site.address =
        siteAddress(m_options.address.isEmpty() ? plan.settings().siteAddress : m_options.address);
    m_site.live = [this](const QString &language) { return m_live.source(language); };
    m_site.picture = [this](const QString &file) { return m_files.picture(file); };
    m_site.document = [this](const QString &uuid, const QString &language) {
        return m_files.document(uuid, language);
    };
    if (m_options.preview)
        m_site.preview = m_options.preview->uuid;
}

/// The record of the page with \a index, or the page that is only looked at; empty for pages that
/// show none. Conflict when it is gone since the plan was made.
Result<Row> SiteJob::rowOf(int index) const
{
    const SitePage &page = m_plan.page(index);
    if (m_options.preview && page.uuid == m_options.preview->uuid)
        return toRow(*m_options.preview);
    if (page.id == 0)
        return Row();
    const qint64 ids[] = {page.id};
    Result<std::vector<Row>> found = m_store.reader().rows(*page.kind, ids);
    if (!found)
        return found.error();
    Row row = found->empty() ? Row() : std::move(found->front());
    if (Result<> sound = m_plan.confirm(index, row, m_store.reader()); !sound)
        return sound.error();
    return row;
}

Result<> SiteJob::hand(int index, const Row &row, const QByteArray &html, SiteFolder &folder)
{
    const SitePage &page = m_plan.page(index);
    if (page.type == SitePage::Type::Content)
        m_index.add(index, searchText(html));
    else if (page.type != SitePage::Type::NotFound && page.type != SitePage::Type::Moved)
        m_index.add(index, searchText(page, row));
    for (OpenTable &table : m_tables)
        table.add(index, row);
    return folder.put(page.path, html);
}

/// Pages of the tree ask the register as they are made, so they are made in the thread that may
/// read it; they also find out which files the site has.
Result<> SiteJob::writeContent(const std::vector<int> &pages, SiteFolder &folder,
                               const std::function<bool(int done)> &goOn)
{
    SiteRenderer renderer(m_plan, m_theme, m_site);
    int done = 0;
    for (const int index : pages) {
        if (!goOn(done++))
            return SiteFolder::stopped();
        const Result<Row> row = rowOf(index);
        if (!row)
            return row.error();
        if (Result<> handed = hand(index, *row, renderer.page(index, *row), folder); !handed)
            return handed;
    }
    return {};
}

/// Files that pages made by other threads show are known before those ask.
void SiteJob::knowPictures()
{
    if (!m_plan.settings().logo.isEmpty())
        m_files.picture(m_plan.settings().logo);
    for (size_t i = 0; i < m_plan.pages().size(); ++i) {
        const SiteProject *project = m_plan.project(int(i));
        if (project && !project->image.isEmpty())
            m_files.picture(project->image);
    }
}

Result<> SiteJob::writePages(SiteFolder &folder, const Progress &progress)
{
    std::vector<int> content;
    std::vector<int> others;
    const QSet<int> &only = m_options.only;
    for (int i = 0; i < int(m_plan.pages().size()); ++i) {
        if (only.isEmpty() || only.contains(i))
            (m_plan.page(i).type == SitePage::Type::Content ? content : others).push_back(i);
    }
    const int before = int(content.size());
    const int all = before + int(others.size());
    const auto goOn = [&](int done) { return !progress || progress(done, all); };
    if (Result<> written = writeContent(content, folder, goOn); !written)
        return written;
    // The threads of the crew only look up what this one has found out.
    SiteOptions shared = m_site;
    shared.picture = [this](const QString &file) { return m_files.known(file); };
    SiteCrew crew(m_store.path(), m_plan, m_theme, shared);
    return crew.make(
        others,
        [&](int index, const Row &row, const QByteArray &html) {
            return hand(index, row, html, folder);
        },
        [&](int done, int) { return goOn(before + done); });
}

QByteArray SiteJob::file(const QString &path) const
{
    for (auto &[name, drawing] : siteMapFiles(m_plan)) {
        if (name == path)
            return drawing;
    }
    const QByteArray kept = m_files.content(path);
    return kept.isEmpty() ? m_theme.files().value(path) : kept;
}

Result<> SiteJob::putAll(SiteFolder &folder, const Files &files) const
{
    if (Result<> put = m_files.put(folder); !put)
        return put;
    for (const auto &[path, content] : files) {
        if (content.isEmpty())
            continue;
        if (Result<> put = folder.put(path, content); !put)
            return put;
    }
    return {};
}

Result<> SiteJob::writeFiles(SiteFolder &folder)
{
    Files files;
    for (auto file = m_theme.files().begin(); file != m_theme.files().end(); ++file)
        files.emplace_back(file.key(), file.value());
    for (auto &[path, drawing] : siteMapFiles(m_plan))
        files.emplace_back(path, std::move(drawing));
    if (!m_options.only.isEmpty()) // what tells of the whole site is left as it is
        return putAll(folder, files);
    files.emplace_back(u"sok-index.js"_s, m_index.script());
    for (const SiteList &list : m_plan.lists()) {
        if (hasListScript(list) && list.part == 0)
            files.emplace_back(listScriptPath(m_plan, list), listScript(m_plan, m_site, list));
    }
    files.emplace_back(u"sitemap.xml"_s, machinefiles::sitemap(m_plan, m_site));
    files.emplace_back(u"robots.txt"_s, machinefiles::robots(m_site));
    files.emplace_back(u"nyheter.xml"_s,
                       machinefiles::feed(m_plan, m_site, LatestChanges(m_store)));
    files.emplace_back(u"kalender.ics"_s, machinefiles::calendar(m_plan, m_site));
    files.emplace_back(u"data/katalog.jsonld"_s, machinefiles::catalogue(m_plan, m_site));
    for (const OpenTable &table : m_tables) {
        const QString name = u"data/"_s + machinefiles::openName(table.kind());
        files.emplace_back(name + u".csv"_s, table.csv());
        files.emplace_back(name + u".json"_s, table.json());
    }
    return putAll(folder, files);
}

Result<QByteArray> SiteJob::body(int index)
{
    const Result<Row> row = rowOf(index);
    if (!row)
        return row.error();
    return SiteRenderer(m_plan, m_theme, m_site).body(index, *row);
}

Result<> SiteJob::run(SiteFolder &folder, const Progress &progress)
{
    knowPictures();
    if (Result<> written = writePages(folder, progress); !written)
        return written;
    return writeFiles(folder);
}
