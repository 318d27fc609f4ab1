#pragma once

#include "tables/rowsahead.h"

#include <QElapsedTimer>

#include <optional>
#include <unordered_map>

class Reader;

/// Records as they were last read from the file: a window of rows around the one that is asked for,
/// at once those of a screen, the others ahead of their need.
class RowWindow
{
public:
    struct Seen
    {
        Row row; ///< id 0 when it could not be read
        std::optional<std::vector<Problem>> problems; ///< once asked for
    };

    RowWindow(const Reader &reader, const Kind &kind, std::shared_ptr<const RowIndex> index);

    /// The record at \a row of \a ids; valid until the next call of any function.
    Seen &at(const std::vector<qint64> &ids, int row);
    /// Other rows are to be shown; \a rows were read with them, as they stand in the file.
    void take(const std::vector<Row> &rows);
    void forget(qint64 id);
    void clear();

private:
    using Rows = std::unordered_map<qint64, Seen>; ///< by id

    Seen *known(qint64 id);
    void keep(qint64 id, Seen seen);
    void add(const std::vector<Row> &rows);
    void read(const std::vector<qint64> &ids, int row);
    void lookAhead(const std::vector<qint64> &ids, int row);
    std::vector<qint64> unknown(const std::vector<qint64> &ids, int first, int last) const;
    Seen unread() const;

    const Reader *m_reader;
    const Kind *m_kind;
    Rows m_seen;
    Rows m_before; ///< those that are forgotten next, unless they are asked for
    Seen m_nothing;
    QElapsedTimer m_failed; ///< since the file could not be read; not running when it could
    std::optional<int> m_looked; ///< the row that was last looked ahead from
    RowsAhead m_ahead;
};
