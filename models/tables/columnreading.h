#pragma once

#include "tables/computed.h"
#include "tables/rowsnapshot.h"

class Reader;

/// Reads columns of all records of a kind from the file.
namespace columnreading {

/// Reads the \a columns that \a rows lacks, and the records themselves when nothing was read yet.
/// Computed columns are worked out for the day \a today. Error Stopped when \a stop says so: then
/// \a rows is not to be used.
Result<> read(const Reader &reader, const Kind &kind, RowSnapshot &rows,
              const std::vector<int> &columns, QDate today, const std::function<bool()> &stop);
/// Finds the names a column of references or links lacks.
Result<> nameValues(const Reader &reader, QSharedDataPointer<Column> &column);
/// What is kept in memory of \a value: of long texts their beginning.
QVariant remembered(const FieldInfo &field, const QVariant &value);

/// Marks the records that have all \a words, folded, in the text of \a field. Stopped when \a stop
/// says so.
Result<std::vector<char>> proseHits(const Reader &reader, const Kind &kind, const RowSnapshot &rows,
                                    int field, const QStringList &words,
                                    const std::function<bool()> &stop);

} // namespace columnreading
