#include "bulkplan.h"

#include "records/project.h"
#include "storage/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct BulkPlan
{
    Q_DECLARE_TR_FUNCTIONS(BulkPlan)
};

/// Rows read between two looks at the progress.
constexpr size_t step = 500;

/// States of a project that is or was carried out, and owes a final report.
constexpr std::array owesReport{"approved"_L1, "conditional"_L1, "contracted"_L1, "running"_L1,
                                "completed"_L1};

void noteArchiving(PlannedChange &planned)
{
    if (planned.kind != &kindOf<Project>())
        return;
    const FieldChange *status = planned.find(planned.kind->indexOf(u"status"));
    if (!status || status->after.toString() != u"archived")
        return;
    const QString before = status->before.toString();
    if (std::ranges::any_of(owesReport, [&](QLatin1StringView code) { return before == code; }))
        planned.notes.push_back(
            {"status", BulkPlan::tr("It is archived before its final report is accepted.")});
}

PlannedChange planned(const Kind &kind, const Row &before, std::span<const BulkSetting> settings,
                      std::span<const int> fields)
{
    Row after = before;
    for (const BulkSetting &setting : settings)
        after.values[size_t(setting.field)] = setting.value;
    PlannedChange change = PlannedChange::update(kind, before, after, fields);
    noteArchiving(change);
    return change;
}

} // namespace

Result<std::vector<PlannedChange>> planBulkEdit(const Reader &reader, const Kind &kind,
                                                std::span<const qint64> ids,
                                                std::span<const BulkSetting> settings,
                                                const Progress &progress)
{
    std::vector<int> fields;
    std::ranges::transform(settings, std::back_inserter(fields), &BulkSetting::field);
    std::vector<PlannedChange> plan;
    plan.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); at += step) {
        if (progress && !progress(int(at), int(ids.size())))
            return Error{Error::Code::Stopped, BulkPlan::tr("Stopped. Nothing was changed."), {}};
        const Result<std::vector<Row>> rows =
            reader.rows(kind, ids.subspan(at, std::min(step, ids.size() - at)));
        if (!rows)
            return rows.error();
        for (const Row &row : *rows)
            plan.push_back(planned(kind, row, settings, fields));
    }
    return plan;
}
