#pragma once

#include "records/change.h"
#include "tables/computed.h"
#include "tables/rowgroups.h"
#include "tables/valuecount.h"

#include <mutex>

class Database;
class Reader;

/// What filter, sort, groups and sums need of every record of a kind, in memory. Read at the first
/// need, then kept up to date from the batches that are written. Every function may be called from
/// every thread; none holds another up while it reads from the file or sorts, except one that needs
/// the result.
class RowIndex
{
public:
    using Stop = std::function<bool()>;
    /// How far words are looked for: in the listed fields, which are in memory, or in all text of
    /// the file. Only words of three letters and more are looked for there.
    enum class Depth { Listed, AllText };

    RowIndex(const Kind &kind, QString path);

    /// What \a query asks for. Error Stopped when \a stop says so.
    Result<FoundRows> find(const RowQuery &query, const Stop &stop, Depth depth = Depth::AllText);
    /// Words of \a query may be found in text that is not in memory: find() with Depth::Listed may
    /// not be all.
    static bool goesDeep(const RowQuery &query);
    /// The values that the records have in \a column which \a query keeps but for its conditions on
    /// that column, in their order, the empty value last; of several choices each by itself.
    Result<std::vector<ValueCount>> values(const RowQuery &query, int column, const Stop &stop);
    /// The records with \a ids as they stand in the file, see Reader::rows().
    Result<std::vector<Row>> read(std::span<const qint64> ids) const;
    /// Reads what a filter by words needs, so that the first key press finds it ready. Error
    /// Stopped when \a stop says so.
    Result<> warm(const Stop &stop);
    /// The records with what columns there are at the moment, the columns of \a query ranked when
    /// that costs next to nothing.
    RowSnapshot now(const RowQuery &query);

    /// Follows a batch that was written; \a reader reads the register as it stands now.
    void follow(const Batch &batch, const Reader &reader);
    /// Forgets everything: the file was written by another connection.
    void clear();

private:
    struct Need
    {
        std::vector<int> columns;
        std::vector<int> ranked; ///< columns to sort by
        std::vector<int> folded; ///< columns that are searched for words
        std::vector<int> named; ///< columns whose references and links need their names
        QDate today; ///< for computed columns; invalid for whatever day they were computed for
    };
    Need needOf(const RowQuery &query) const;
    bool isMet(const Need &need) const;
    Result<RowSnapshot> ready(const Need &need, const Stop &stop);
    Result<> improve(const Need &need, const Stop &stop);
    Result<> load(RowSnapshot &rows, const Need &need, const Stop &stop) const;
    Result<FileHits> askFile(const RowSnapshot &rows, const RowQuery &query, Depth depth,
                             const Stop &stop);
    Result<std::vector<char>> askProse(const Reader &reader, const RowSnapshot &rows, int column,
                                       const QStringList &words, const Stop &stop);
    void apply(const Batch &batch, const Reader *reader);
    void apply(const Change &change);
    void fill(int slot, const Row &row);
    void set(int field, int slot, const QVariant &value);
    void compute(const Batch &batch, const Reader *reader);
    std::vector<int> computedHere() const;
    Result<> compute(const std::vector<qint64> &ids, const std::vector<int> &columns,
                     const Reader &reader);
    void forgetComputed();
    void forgetNames(const Change &change);

    const Kind *m_kind;
    QString m_path;
    std::mutex m_reading; ///< held while reading from the file: one at a time
    mutable std::mutex m_guard; ///< guards what follows, held for moments only
    RowSnapshot m_rows;
    QDate m_computedOn; ///< the day that the computed columns were computed for
    std::vector<Batch> m_missed; ///< written while somebody read
    bool m_isReading = false;
    int m_epoch = 0; ///< counts clear()

    /// What was found in prose, which takes long to read.
    struct ProseHits
    {
        int column = 0;
        QStringList words;
        std::vector<char> marks; ///< by slot
    };
    std::vector<ProseHits> m_proseHits; ///< the latest last; none from before the last batch
    int m_batches = 0; ///< counts what forgets them
};
