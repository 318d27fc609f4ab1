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

    /// \a watched is the record that is to stay in sight: those around it, or the first ones when
    /// it is not found, are read with the answer.
    void find(const RowQuery &query, qint64 watched);
    bool isBusy() const { return m_stop != nullptr; } ///< a query waits for its last answer

Q_SIGNALS:
    /// \a seen are the records that are likely to be looked at first.
    void found(const FoundRows &rows, const std::vector<Row> &seen);
    void failed(const Error &error);

private:
    using StopFlag = std::shared_ptr<std::atomic_bool>;
    struct Answer
    {
        FoundRows rows;
        std::vector<Row> seen;
    };
    Result<Answer> answer(const RowQuery &query, qint64 watched, const StopFlag &stop,
                          bool isDeep) const;
    void take(const StopFlag &stop, const Result<Answer> &answer, bool isLast);
    void start(const RowQuery &query, qint64 watched, const StopFlag &stop, bool isDeep);

    std::shared_ptr<RowIndex> m_index;
    StopFlag m_stop; ///< of the newest query; null when it is answered
    std::atomic_bool m_isEnding = false; ///< stops what was begun for later queries
    QThreadPool m_pool;
};
