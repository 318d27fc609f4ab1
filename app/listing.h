#pragma once

#include "records/result.h"
#include "storage/reader.h"

#include <functional>

class Store;

/// Records as text for the verb `list`. What writeCsv() writes, the import reads.
namespace listing {

struct Where
{
    int field = 0;
    QString value; ///< as people and files write it; a name for references
};

struct Options
{
    const Kind *kind = nullptr;
    std::vector<Where> where; ///< all must hold
    QString words; ///< each must be in a listed field
    int sortField = -1; ///< -1: by id
    bool descending = false;
};

using Sink = std::function<Result<>(const QByteArray &)>;

/// The conditions that \a texts, each field=value, set; Usage for one that cannot be understood.
Result<std::vector<Where>> conditions(const Kind &kind, const QStringList &texts);

/// Ids of the records asked for, in the order asked for: those that the window's table shows for
/// the same words and order. Invalid when a condition's value cannot be read.
Result<std::vector<qint64>> select(const Store &store, const Options &options);
/// Drops those of \a ids that do not meet all conditions \a where; the others keep their order.
Result<> keepOnly(const Reader &reader, const Kind &kind, const std::vector<Where> &where,
                  std::vector<qint64> &ids);

/// Header of field keys, ISO dates, amounts as 12345.67, choices by code, references by name.
Result<> writeCsv(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                  const Sink &sink);
/// An array of objects with id, uuid and the same values as CSV; empty ones are left out.
Result<> writeJson(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                   const Sink &sink);
/// The listed fields in columns, for people.
Result<> writeTable(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                    const Sink &sink);

} // namespace listing
