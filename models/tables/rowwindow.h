#pragma once

#include "records/kind.h"

#include <QElapsedTimer>

#include <optional>
#include <unordered_map>

class Reader;

/// Records as they were last read from the file: a window of rows at a time, when one is asked for.
class RowWindow
{
public:
    struct Seen
    {
        Row row; ///< id 0 when it could not be read
        std::optional<std::vector<Problem>> problems; ///< once asked for
    };

    RowWindow(const Reader &reader, const Kind &kind);

    /// The record at \a row of \a ids; valid until the next call of any function.
    Seen &at(const std::vector<qint64> &ids, int row);
    void forget(qint64 id);
    void clear();

private:
    void read(const std::vector<qint64> &ids, int row);
    Seen unread() const;

    const Reader *m_reader;
    const Kind *m_kind;
    std::unordered_map<qint64, Seen> m_seen; ///< by id
    Seen m_nothing;
    QElapsedTimer m_failed; ///< since the file could not be read; not running when it could
};
