#pragma once

#include "records/kind.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class RowIndex;

/// Reads records before they are asked for, in a thread of its own. The newest request wins.
class RowsAhead : public QObject
{
    Q_OBJECT
public:
    explicit RowsAhead(std::shared_ptr<const RowIndex> index, QObject *parent = nullptr);
    ~RowsAhead() override;

    void read(std::vector<qint64> ids);
    /// What is being read is not to come: it may be older than what was written since.
    void drop();

Q_SIGNALS:
    void came(const std::vector<Row> &rows);

private:
    void start();

    std::shared_ptr<const RowIndex> m_index;
    std::vector<qint64> m_wanted; ///< to be read when no newer request has come for a while
    QTimer m_rest;
    int m_newest = 0; ///< number of the request whose records may come
    QThreadPool m_pool;
};
