#pragma once

#include "records/result.h"
#include "tables/rowgroups.h"
#include "tables/rowquery.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

class RowIndex;

/// Finds the rows of queries in a thread of its own. The newest query wins; older ones are given
/// up. A query that looks for words is answered twice: at once from what is in memory, and when
/// that changes the answer from all text in the file.
class RowFinder : public QObject
{
    Q_OBJECT
public:
    explicit RowFinder(std::shared_ptr<RowIndex> index, QObject *parent = nullptr);
    ~RowFinder() override;

    void find(const RowQuery &query);
    bool isBusy() const { return m_stop != nullptr; } ///< a query waits for its last answer

Q_SIGNALS:
    void found(const FoundRows &rows);
    void failed(const Error &error);

private:
    using StopFlag = std::shared_ptr<std::atomic_bool>;
    void take(const StopFlag &stop, const Result<FoundRows> &rows, bool isLast);
    void start(const RowQuery &query, const StopFlag &stop, bool isDeep);

    std::shared_ptr<RowIndex> m_index;
    StopFlag m_stop; ///< of the newest query; null when it is answered
    std::atomic_bool m_isEnding = false; ///< stops what was begun for later queries
    QThreadPool m_pool;
};
