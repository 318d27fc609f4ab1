#pragma once

#include "plannedchange.h"

#include "records/progress.h"
#include "records/result.h"

class Reader;

/// One field and the value it gets in all chosen records.
struct BulkSetting
{
    int field = 0; ///< index in Kind::fields()
    QVariant value;
};

/// What becomes of the records \a ids when \a settings are written into them; records that no
/// longer exist are left out. For any thread with a reader of its own: only the fields that are set
/// are kept of each record. Error::Stopped when \a progress says so.
///
/// Notes are the problems that are new, and that a project which was carried out is archived before
/// its final report is accepted.
Result<std::vector<PlannedChange>> planBulkEdit(const Reader &reader, const Kind &kind,
                                                std::span<const qint64> ids,
                                                std::span<const BulkSetting> settings,
                                                const Progress &progress = {});
