#include "site/sitejob.h"

#include "site/machinefiles.h"
#include "site/sitemaps.h"

#include "exchange/factvalue.h"
#include "pages/address.h"
#include "pages/blocks.h"
#include "records/network.h"
#include "storage/history.h"
#include "storage/store.h"
#include "tables/rowindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
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
    , m_index(plan)
{
    m_site.address = m_options.address.isEmpty() ? plan.settings().siteAddress : m_options.address;
    const std::optional<QString> safe = safeAddress(m_site.address.trimmed());
    m_site.address =
        safe && isExternal(*safe) ? *safe : QString(); // the settings tell what is wrong
    while (m_site.address.endsWith(u'/'))
        m_site.address.chop(1);
    m_site.live = [this](const QString &language) { return liveSource(language); };
    m_site.picture = [this](const QString &file) { return m_files.picture(file); };
    m_site.document = [this](const QString &uuid, const QString &language) {
        return m_files.document(uuid, language);
    };
    if (m_options.preview)
        m_site.preview = m_options.preview->uuid;
}

LiveSource SiteJob::liveSource(const QString &language)
{
    const auto index = [this](const Kind &kind) {
        std::shared_ptr<RowIndex> &made = m_rows[kind.number()];
        if (!made)
            made = std::make_shared<RowIndex>(kind, m_store.path());
        return made;
    };
    return {&m_store.reader(), index, m_plan.today(), language};
}

/// A page with an inline field that the register can no longer tell is not exported with a hole,
/// nor with what was once true: the export stops and says where to look.
Result<> SiteJob::checkFacts()
{
    QStringList wrong;
    const Result<> read = m_store.reader().each(kindOf<Page>(), {}, [&](const Row &row) {
        const int index = m_plan.indexOf(row.uuid);
        if (index < 0 || m_plan.page(index).kind != &kindOf<Page>())
            return true;
        const bool isPreview = m_options.preview && m_options.preview->uuid == row.uuid;
        const Page page = isPreview ? *m_options.preview : fromRow<Page>(row);
        const Result<BlockList> blocks = blocksFromJson(page.content);
        const LiveSource source = liveSource(page.language);
        const QStringList told = blocks ? factsOf(*blocks) : QStringList();
        const auto isGone = [&](const QString &fact) { return !facts::publicText(fact, source); };
        if (std::ranges::any_of(told, isGone))
            wrong.append(page.title);
        return true;
    });
    if (!read || wrong.isEmpty())
        return read;
    return Error{
        Error::Code::Invalid,
        QCoreApplication::translate(
            "SiteFolder",
            "The page “%1” tells something that the register no longer has, or that is not "
            "to be shown. Open the page and mend what its writing help points out.")
            .arg(wrong.join(u"”, “"_s)),
        {}};
}

/// The records of a chunk of pages, all of a kind in one statement.
Result<SiteJob::Rows> SiteJob::rowsOf(const std::vector<Work> &work) const
{
    std::map<const Kind *, std::vector<qint64>> wanted;
    for (const Work &one : work) {
        const SitePage &page = m_plan.page(one.index);
        if (page.id != 0 && std::ranges::count(wanted[page.kind], page.id) == 0)
            wanted[page.kind].push_back(page.id);
    }
    Rows rows;
    for (const auto &[kind, ids] : wanted) {
        Result<std::vector<Row>> found = m_store.reader().rows(*kind, ids);
        if (!found)
            return found.error();
        for (Row &row : *found)
            rows[{kind, row.id}] = std::move(row);
    }
    return rows;
}

Result<> SiteJob::read(std::vector<Work> &work) const
{
    const Result<Rows> rows = rowsOf(work);
    if (!rows)
        return rows.error();
    for (Work &one : work) {
        const SitePage &page = m_plan.page(one.index);
        const auto found = rows->find({page.kind, page.id});
        if (page.id != 0 && found != rows->end())
            one.row = found->second;
        if (m_options.preview && page.uuid == m_options.preview->uuid)
            one.row = toRow(*m_options.preview);
    }
    return {};
}

/// Pages of the tree ask the register as they are made, so they are made in the thread that may
/// read it; they also find out which files the site has.
void SiteJob::makeContent(std::vector<Work> &work)
{
    for (Work &one : work) {
        const SitePage &page = m_plan.page(one.index);
        if (page.type == SitePage::Type::Content)
            one.html = m_renderers.front().page(one.index, one.row);
        else if (page.kind == &kindOf<Project>() && !one.row.values.empty())
            knowPicture(fromRow<Project>(one.row));
    }
}

/// Without alt text an image is not shown, and does not leave the register.
void SiteJob::knowPicture(const Project &project)
{
    if (!project.image.isEmpty() && !project.imageAlt.isEmpty())
        m_files.picture(project.image); // known before the other threads ask
}

/// Makes the other pages of a chunk, in as many threads as there are renderers.
void SiteJob::makeRest(std::vector<Work> &work)
{
    const size_t threads = m_renderers.size();
    const auto part = [&](size_t thread) {
        for (size_t i = thread; i < work.size(); i += threads) {
            if (work[i].html.isEmpty())
                work[i].html = m_renderers[thread].page(work[i].index, work[i].row);
        }
    };
    std::vector<std::future<void>> others;
    for (size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, part, thread));
    part(0);
    for (std::future<void> &other : others)
        other.get();
}

void SiteJob::make(std::vector<Work> &work)
{
    makeContent(work);
    makeRest(work);
}

/// The pages with an index from \a from on that are made together.
std::vector<SiteJob::Work> SiteJob::chunkFrom(size_t from) const
{
    std::vector<Work> work;
    const int only = m_options.page.isEmpty() ? -1 : m_plan.find(m_options.page);
    for (size_t i = from; i < std::min(from + chunk, m_plan.pages().size()); ++i) {
        if (only < 0 || only == int(i))
            work.push_back({int(i), {}, {}});
    }
    return work;
}

Result<> SiteJob::hand(const Work &done, SiteFolder &folder)
{
    const SitePage &page = m_plan.page(done.index);
    if (page.type == SitePage::Type::Content)
        m_index.add(done.index, searchText(done.html));
    else if (page.type != SitePage::Type::NotFound)
        m_index.add(done.index, searchText(page, done.row));
    return folder.put(page.path, done.html);
}

Result<> SiteJob::writePages(SiteFolder &folder, const Progress &progress)
{
    const int total = int(m_plan.pages().size());
    for (size_t from = 0; from < m_plan.pages().size(); from += chunk) {
        if (progress && !progress(int(from), total))
            return stopped();
        std::vector<Work> work = chunkFrom(from);
        if (Result<> done = read(work); !done)
            return done;
        make(work);
        for (const Work &one : work) {
            if (Result<> handed = hand(one, folder); !handed)
                return handed;
        }
    }
    return {};
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
    if (!m_options.page.isEmpty()) // what tells of the whole site is left as it is
        return putAll(folder, files);
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
    return putAll(folder, files);
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
    if (Result<> told = checkFacts(); !told)
        return told;
    if (!m_plan.settings().logo.isEmpty())
        m_files.picture(m_plan.settings().logo); // known before the other threads ask
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    for (unsigned i = 0; i < threads; ++i)
        m_renderers.emplace_back(m_plan, m_theme, m_site);
    if (Result<> written = writePages(folder, progress); !written)
        return written;
    return writeFiles(folder);
}
