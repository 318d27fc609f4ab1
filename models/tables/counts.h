#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QDate>

#include <map>

class Reader;

/// How many records there are, for the sidebar and the overview.
struct Counts
{
    std::map<int, qint64> records; ///< by kind number
    qint64 openDeadlines = 0; ///< not done
    qint64 lateDeadlines = 0; ///< not done, and their day has passed

    qint64 of(const Kind &kind) const
    {
        const auto found = records.find(kind.number());
        return found == records.end() ? 0 : found->second;
    }
};

/// Counts what is in the register on the day \a today.
Result<Counts> countRecords(const Reader &reader, QDate today);
