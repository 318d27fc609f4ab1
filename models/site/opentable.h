#pragma once

#include "site/siteplan.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// The published records of one kind as open data: CSV (RFC 4180, UTF-8 with a header of keys) and
/// JSON. It takes the records that the pages are made from, so that page and data always agree.
class OpenTable
{
public:
    OpenTable(const SitePlan &plan, const Kind &kind);

    const Kind &kind() const { return m_kind; }
    /// Takes in \a row, which stands on the page with \a index; of other kinds, and of a record's
    /// page in a second language, nothing. Different pages may be added from different threads.
    void add(int index, const Row &row);
    /// The records in the order of their pages.
    QByteArray csv() const;
    QByteArray json() const;

private:
    struct Line
    {
        QByteArray csv;
        QByteArray json;
    };
    qsizetype sizeOf(QByteArray Line::*part) const;
    QStringList cells(int index, const Row &row) const;

    const SitePlan &m_plan;
    const Kind &m_kind;
    std::vector<const char *> m_keys{"uuid", "page"}; ///< of the columns
    std::vector<int> m_fields; ///< of the columns after the page
    std::vector<Line> m_lines; ///< by index of the page; empty for pages of others
};
