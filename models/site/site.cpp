#include "site/site.h"

#include "site/fragment.h"
#include "site/machinefiles.h"
#include "site/searchindex.h"
#include "site/siterenderer.h"

#include "records/network.h"
#include "storage/history.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <future>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t chunk = 256; ///< pages read, made and written together: keeps memory flat
constexpr int watchedActions = 400; ///< latest actions that the feed looks through

Error stopped()
{
    return {Error::Code::Stopped,
            QCoreApplication::translate("SiteFolder", "Stopped. The site is as it was."),
            {}};
}

constexpr qint64 headerSize = 100; ///< bytes, of an SQLite file

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

/// A page while it is made.
struct Work
{
    int index;
    Row row;
    QByteArray html;
};

class SiteJob
{
public:
    SiteJob(const Store &store, const SiteExport &options, const SitePlan &plan,
            const SiteTheme &theme)
        : m_store(store)
        , m_options(options)
        , m_plan(plan)
        , m_theme(theme)
        , m_index(plan)
    {
        m_site.address = options.address.isEmpty() ? plan.settings().siteAddress : options.address;
        while (m_site.address.endsWith(u'/'))
            m_site.address.chop(1);
    }

    /// Writes the site into \a folder.
    Result<> run(SiteFolder &folder, const Progress &progress);
    /// A picture of the site; empty when there is none.
    QByteArray file(const QString &path) const;
    /// The body of one page.
    Result<QByteArray> body(int index);
    const SiteOptions &site() const { return m_site; }

private:
    Result<> writePages(SiteFolder &folder, const Progress &progress);
    Result<> read(std::vector<Work> &work) const;
    void make(std::vector<Work> &work);
    Result<> writeFiles(SiteFolder &folder);
    QByteArray placesMap() const;

    const Store &m_store;
    const SiteExport &m_options;
    const SitePlan &m_plan;
    const SiteTheme &m_theme;
    SiteOptions m_site;
    SearchIndex m_index;
    std::vector<SiteRenderer> m_renderers; ///< one a thread
};

/// Reads the records of a chunk, all of a kind in one statement.
Result<> SiteJob::read(std::vector<Work> &work) const
{
    std::map<const Kind *, std::vector<qint64>> wanted;
    for (const Work &one : work) {
        const SitePage &page = m_plan.page(one.index);
        if (page.id != 0 && std::ranges::count(wanted[page.kind], page.id) == 0)
            wanted[page.kind].push_back(page.id);
    }
    std::map<std::pair<const Kind *, qint64>, Row> rows;
    for (const auto &[kind, ids] : wanted) {
        Result<std::vector<Row>> found = m_store.reader().rows(*kind, ids);
        if (!found)
            return found.error();
        for (Row &row : *found)
            rows[{kind, row.id}] = std::move(row);
    }
    for (Work &one : work) {
        const SitePage &page = m_plan.page(one.index);
        const auto found = rows.find({page.kind, page.id});
        if (page.id != 0 && found != rows.end())
            one.row = found->second;
    }
    return {};
}

/// Makes the pages of a chunk, in as many threads as there are renderers.
void SiteJob::make(std::vector<Work> &work)
{
    const size_t threads = m_renderers.size();
    const auto part = [&](size_t thread) {
        for (size_t i = thread; i < work.size(); i += threads)
            work[i].html = m_renderers[thread].page(work[i].index, work[i].row);
    };
    std::vector<std::future<void>> others;
    for (size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, part, thread));
    part(0);
    for (std::future<void> &other : others)
        other.get();
}

Result<> SiteJob::writePages(SiteFolder &folder, const Progress &progress)
{
    const int total = int(m_plan.pages().size());
    for (size_t from = 0; from < m_plan.pages().size(); from += chunk) {
        if (progress && !progress(int(from), total))
            return stopped();
        std::vector<Work> work;
        const int only = m_options.page.isEmpty() ? -1 : m_plan.find(m_options.page);
        for (size_t i = from; i < std::min(from + chunk, m_plan.pages().size()); ++i) {
            if (only < 0 || only == int(i))
                work.push_back({int(i), {}, {}});
        }
        if (Result<> done = read(work); !done)
            return done;
        make(work);
        for (const Work &one : work) {
            const SitePage &page = m_plan.page(one.index);
            if (page.type != SitePage::Type::NotFound)
                m_index.add(one.index, searchText(page, one.row));
            if (Result<> put = folder.put(page.path, one.html); !put)
                return put;
        }
    }
    return {};
}

QByteArray SiteJob::placesMap() const
{
    return europeMap(m_plan.places(), sitePlacesMapSize,
                     placesMapTitle(m_plan, SiteWords::of(m_plan.page(0).language)));
}

QByteArray SiteJob::file(const QString &path) const
{
    return path == sitePlacesMap ? placesMap() : m_theme.files().value(path);
}

Result<> SiteJob::writeFiles(SiteFolder &folder)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (auto file = m_theme.files().begin(); file != m_theme.files().end(); ++file)
        files.emplace_back(file.key(), file.value());
    files.emplace_back(sitePlacesMap, placesMap());
    files.emplace_back(u"sok-index.js"_s, m_index.script());
    files.emplace_back(u"sitemap.xml"_s, machinefiles::sitemap(m_plan, m_site));
    files.emplace_back(u"robots.txt"_s, machinefiles::robots(m_site));
    files.emplace_back(u"nyheter.xml"_s,
                       machinefiles::feed(m_plan, m_site, LatestChanges(m_store)));
    files.emplace_back(u"kalender.ics"_s, machinefiles::calendar(m_plan, m_site));
    files.emplace_back(u"data/katalog.jsonld"_s, machinefiles::catalogue(m_plan, m_site));
    for (const Kind *kind : machinefiles::openKinds(m_plan)) {
        Result<machinefiles::OpenData> data = machinefiles::openData(m_plan, *kind);
        if (!data)
            return data.error();
        const QString name = u"data/"_s + machinefiles::openName(*kind);
        files.emplace_back(name + u".csv"_s, std::move(data->csv));
        files.emplace_back(name + u".json"_s, std::move(data->json));
    }
    for (const auto &[path, content] : files) {
        if (content.isEmpty())
            continue;
        if (Result<> put = folder.put(path, content); !put)
            return put;
    }
    return {};
}

Result<QByteArray> SiteJob::body(int index)
{
    std::vector<Work> work{{index, {}, {}}};
    if (Result<> done = read(work); !done)
        return done.error();
    return SiteRenderer(m_plan, m_theme, m_site).body(index, work.front().row);
}

Result<> SiteJob::run(SiteFolder &folder, const Progress &progress)
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    for (unsigned i = 0; i < threads; ++i)
        m_renderers.emplace_back(m_plan, m_theme, m_site);
    if (Result<> written = writePages(folder, progress); !written)
        return written;
    return writeFiles(folder);
}

Error noSuchPage(const QString &page)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate(
                "SiteFolder", "No published page is called “%1”. Write its title or address.")
                .arg(page),
            {}};
}

/// All that the site is made from, in few words: when it is the same, so is the site.
QString sourceOf(const Store &store, const SiteExport &options, const SiteTheme &theme)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = theme.files().begin(); file != theme.files().end(); ++file)
        hash.addData(file.key().toUtf8() + '\n' + file.value());
    hash.addData(theme.sources());
    hash.addData((options.address + u'\n' + options.language + u'\n' + options.page).toUtf8());
    hash.addData(options.today.toString(Qt::ISODate).toUtf8());
    hash.addData(QCoreApplication::applicationVersion().toUtf8());
    // SQLite counts every change of the file in its header. Source: sqlite.org/fileformat2.html.
    QFile file(store.path());
    if (file.open(QIODevice::ReadOnly))
        hash.addData(file.read(headerSize));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<SiteSummary> exportSite(const Store &store, const SiteExport &options,
                               const Progress &progress)
{
    const Result<SiteTheme> theme = SiteTheme::load(options.theme);
    if (!theme)
        return theme.error();
    Result<SiteFolder> folder = SiteFolder::open(options.folder);
    if (!folder)
        return folder.error();
    const QString source = sourceOf(store, options, *theme);
    if (source == folder->source() && folder->isWhole())
        return folder->unchanged();
    const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
    if (!plan)
        return plan.error();
    if (!options.page.isEmpty() && plan->find(options.page) < 0)
        return noSuchPage(options.page);
    if (Result<> done = SiteJob(store, options, *plan, *theme).run(*folder, progress); !done)
        return done.error();
    return folder->finish(source, options.dry);
}

Result<QByteArray> siteFragment(const Store &store, const SiteExport &options,
                                const QString &prefix)
{
    const Result<SiteTheme> theme = SiteTheme::load(options.theme);
    if (!theme)
        return theme.error();
    const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
    if (!plan)
        return plan.error();
    const int index = plan->find(options.page);
    if (index < 0)
        return noSuchPage(options.page);
    SiteJob job(store, options, *plan, *theme);
    const Result<QByteArray> body = job.body(index);
    if (!body)
        return body.error();
    return fragment(*body,
                    {.prefix = prefix,
                     .address = job.site().address,
                     .path = plan->page(index).path,
                     .file = [&](const QString &path) { return job.file(path); }});
}
