#pragma once

#include "records/change.h"
#include "tables/rowsnapshot.h"

#include <mutex>

class Reader;

/// What filter and sort need of every record of a kind, in memory. Read at the first need, then
/// kept up to date from the batches that are written. Every function may be called from every
/// thread; none holds another up while it reads from the file or sorts, except one that needs the
/// result.
class RowIndex
{
public:
    using Stop = std::function<bool()>;

    RowIndex(const Kind &kind, QString path);

    /// The ids that \a query asks for, in order. Error Stopped when \a stop says so.
    Result<std::vector<qint64>> find(const RowQuery &query, const Stop &stop);
    /// Reads what a filter by words needs, so that the first key press finds it ready.
    Result<> warm();
    /// The records with the columns \a fields.
    Result<RowSnapshot> with(const std::vector<int> &fields);
    /// The records with what columns there are at the moment, the column of \a query ranked when
    /// that costs next to nothing.
    RowSnapshot now(const RowQuery &query);

    /// Follows a batch that was written.
    void follow(const Batch &batch);
    /// Forgets everything: the file was written by another connection.
    void clear();

private:
    struct Need
    {
        std::vector<int> columns;
        int ranked = -1; ///< field to sort by
        bool folded = false; ///< listed fields are searched for words
    };
    Need needOf(const RowQuery &query) const;
    bool isMet(const Need &need) const;
    Result<RowSnapshot> ready(const Need &need);
    Result<> improve(const Need &need);
    Result<> load(RowSnapshot &rows, const Need &need) const;
    Result<> readColumns(const Reader &reader, RowSnapshot &rows,
                         const std::vector<int> &fields) const;
    void apply(const Batch &batch);
    void apply(const Change &change);
    void forgetNames(const Change &change);

    const Kind *m_kind;
    QString m_path;
    std::mutex m_reading; ///< held while reading from the file: one at a time
    mutable std::mutex m_guard; ///< guards what follows, held for moments only
    RowSnapshot m_rows;
    std::vector<Batch> m_missed; ///< written while somebody read
    bool m_isReading = false;
    int m_epoch = 0; ///< counts clear()
};
