#pragma once

#include "exchange/liverows.h"

#include <map>
#include <memory>

class RowIndex;
class Store;

/// Where the live blocks and inline fields of a site get their records: each kind is indexed once,
/// when it is asked for first. For one thread.
class SiteLive
{
public:
    SiteLive(const Store &store, QDate today)
        : m_store(store)
        , m_today(today)
    {
    }

    /// For pages in \a language. Must not outlive this.
    LiveSource source(const QString &language);

private:
    const Store &m_store;
    QDate m_today;
    std::map<int, std::shared_ptr<RowIndex>> m_rows; ///< by number of the kind
};
