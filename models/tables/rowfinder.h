#pragma once

#include "records/result.h"
#include "tables/rowquery.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

class RowIndex;

/// Finds the rows of queries in a thread of its own. The newest query wins; older ones are given
/// up.
class RowFinder : public QObject
{
    Q_OBJECT
public:
    explicit RowFinder(std::shared_ptr<RowIndex> index, QObject *parent = nullptr);
    ~RowFinder() override;

    void find(const RowQuery &query);
    bool isBusy() const { return m_stop != nullptr; } ///< a query waits for its answer

Q_SIGNALS:
    void found(const std::vector<qint64> &ids);
    void failed(const Error &error);

private:
    using StopFlag = std::shared_ptr<std::atomic_bool>;
    void take(const StopFlag &stop, const Result<std::vector<qint64>> &ids);

    std::shared_ptr<RowIndex> m_index;
    StopFlag m_stop; ///< of the newest query; null when it is answered
    QThreadPool m_pool;
};
