#pragma once

#include "site/siteplan.h"

#include <QByteArray>

#include <vector>

/// What the site's search looks through. It is a script that the search page loads, and not a file
/// to fetch, because it must also work from a disk, where scripts may not fetch.
class SearchIndex
{
public:
    explicit SearchIndex(const SitePlan &plan);

    /// Adds the page with \a index, found by its title, its teaser and \a text. Of a large site
    /// only the beginning of each text is kept, so that the index stays about \c wholeSize large.
    /// Different pages may be added from different threads.
    void add(int index, const QString &text);
    QByteArray script() const;

    static constexpr int wholeSize = 1'500'000; ///< characters

private:
    const SitePlan &m_plan;
    qsizetype m_share; ///< characters that each page may have
    std::vector<QByteArray> m_entries; ///< JSON, by index of the page; empty when not added
};

/// The words of a record that its search entry shall find, in the language of \a page.
QString searchText(const SitePage &page, const Row &row);
/// The words of a page of the tree as its readers see them, out of its HTML.
QString searchText(const QByteArray &html);
