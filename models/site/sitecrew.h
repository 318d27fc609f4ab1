#pragma once

#include "site/siterenderer.h"

#include "records/progress.h"
#include "records/result.h"

#include <atomic>
#include <functional>
#include <vector>

class Reader;

/// Makes the pages that need nothing but their own record and the plan, in as many threads as the
/// machine has use for. Each thread reads through a connection of its own, and a few pages at a
/// time: of a large site only what its lists show is held, see SharedParts.
class SiteCrew
{
public:
    /// Takes a finished page; called from several threads at once.
    using Hand = std::function<Result<>(int index, const Row &row, const QByteArray &html)>;

    /// \a registerPath is the path of the open register. \a options are asked from all threads.
    SiteCrew(QString registerPath, const SitePlan &plan, const SiteTheme &theme,
             const SiteOptions &options);

    /// Makes the pages with the indexes \a pages, in any order. Ends with the first error, see also
    /// SitePlan::confirm(), or with Error::Stopped when \a progress, which is called in this thread
    /// only, asks for it.
    Result<> make(const std::vector<int> &pages, const Hand &hand, const Progress &progress);

private:
    Result<> work(const Progress &progress);
    Result<> makeChunk(const Reader &reader, SiteRenderer &renderer, size_t from);

    QString m_register;
    const SitePlan &m_plan;
    const SiteTheme &m_theme;
    const SiteOptions &m_options;
    const std::vector<int> *m_pages = nullptr;
    const Hand *m_hand = nullptr;
    std::atomic<size_t> m_next = 0; ///< of m_pages: the first that nobody has taken
    std::atomic<bool> m_isStopped = false;
};
