#include "site/sitecrew.h"

#include "site/sitefolder.h"

#include "storage/database.h"
#include "storage/reader.h"

#include <algorithm>
#include <future>
#include <map>
#include <thread>

namespace {

constexpr size_t chunk = 64; ///< pages that a thread reads, makes and hands over at a time
constexpr unsigned mostThreads = 4; ///< more wait for the disk

/// By kind and id.
using Rows = std::map<std::pair<const Kind *, qint64>, Row>;

/// The records that \a pages show, all of a kind in one statement.
Result<Rows> rowsOf(const Reader &reader, const SitePlan &plan, std::span<const int> pages)
{
    std::map<const Kind *, std::vector<qint64>> wanted;
    for (const int index : pages) {
        const SitePage &page = plan.page(index);
        if (page.id != 0 && std::ranges::count(wanted[page.kind], page.id) == 0)
            wanted[page.kind].push_back(page.id);
    }
    Rows rows;
    for (const auto &[kind, ids] : wanted) {
        Result<std::vector<Row>> found = reader.rows(*kind, ids);
        if (!found)
            return found.error();
        for (Row &row : *found)
            rows[{kind, row.id}] = std::move(row);
    }
    return rows;
}

} // namespace

SiteCrew::SiteCrew(QString registerPath, const SitePlan &plan, const SiteTheme &theme,
                   const SiteOptions &options)
    : m_register(std::move(registerPath))
    , m_plan(plan)
    , m_theme(theme)
    , m_options(options)
{
}

Result<> SiteCrew::makeChunk(const Reader &reader, SiteRenderer &renderer, size_t from)
{
    const std::span<const int> pages =
        std::span(*m_pages).subspan(from, std::min(chunk, m_pages->size() - from));
    const Result<Rows> rows = rowsOf(reader, m_plan, pages);
    if (!rows)
        return rows.error();
    for (const int index : pages) {
        const SitePage &page = m_plan.page(index);
        const auto found = rows->find({page.kind, page.id});
        const Row row = found == rows->end() ? Row() : found->second;
        if (page.id != 0) {
            if (Result<> sound = m_plan.confirm(index, row, reader); !sound)
                return sound;
        }
        if (Result<> handed = (*m_hand)(index, row, renderer.page(index, row)); !handed)
            return handed;
    }
    return {};
}

/// What each thread does: takes chunks until none is left, or somebody has failed.
Result<> SiteCrew::work(const Progress &progress)
{
    const auto stop = [this](const Error &error) {
        m_isStopped = true;
        return error;
    };
    const Result<Database> database = Database::openReader(m_register);
    if (!database)
        return stop(database.error());
    const Reader reader(*database);
    SiteRenderer renderer(m_plan, m_theme, m_options);
    while (!m_isStopped) {
        const size_t from = m_next.fetch_add(chunk);
        if (from >= m_pages->size())
            break;
        if (progress && !progress(int(from), int(m_pages->size())))
            return stop(SiteFolder::stopped());
        if (Result<> made = makeChunk(reader, renderer, from); !made)
            return stop(made.error());
    }
    return {};
}

Result<> SiteCrew::make(const std::vector<int> &pages, const Hand &hand, const Progress &progress)
{
    m_pages = &pages;
    m_hand = &hand;
    m_next = 0;
    m_isStopped = false;
    const size_t chunks = (pages.size() + chunk - 1) / chunk;
    const size_t threads =
        std::min<size_t>(chunks, std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads));
    std::vector<std::future<Result<>>> others;
    for (size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, [this] { return work({}); }));
    Result<> result = work(progress);
    for (std::future<Result<>> &other : others) {
        const Result<> ended = other.get();
        if (result && !ended)
            result = ended;
    }
    return result;
}
