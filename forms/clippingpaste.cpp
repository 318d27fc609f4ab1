#include "clipping.h"

#include "clippingrange.h"
#include "longedit.h"
#include "progress.h"

#include "exchange/pasteplan.h"
#include "records/shown.h"
#include "storage/blankrecord.h"
#include "tables/listing.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace {

struct Clipping
{
    Q_DECLARE_TR_FUNCTIONS(Clipping)
};

/// Letters that are read faster than a window of progress could be.
constexpr qsizetype fewLetters = 200'000;

Result<ClipTable> readClipboard(QWidget *parent)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const ClipSource source = data ? ClipSource::of(*data) : ClipSource();
    if (source.size() <= fewLetters)
        return ClipTable::read(source);
    return ProgressRunner::run<ClipTable>(
        parent, Clipping::tr("Reading the clipboard"),
        [&](const Progress &) { return ClipTable::read(source); });
}

PasteColumn pasteColumn(const Listing &listing, int column)
{
    return {listing.isComputed(column) ? -1 : column, listing.label(column)};
}

/// The selected columns and those to their right.
std::vector<PasteColumn> columnsFrom(const Listing &listing, const CellRange &range,
                                     const std::vector<int> &visible)
{
    const std::vector<int> &selected = range.columns.empty() ? visible : range.columns;
    std::vector<PasteColumn> columns;
    columns.reserve(selected.size());
    for (const int column : selected)
        columns.push_back(pasteColumn(listing, column));
    auto next = selected.empty() ? visible.end() : std::ranges::find(visible, selected.back());
    for (next = next == visible.end() ? next : next + 1; next != visible.end(); ++next)
        columns.push_back(pasteColumn(listing, *next));
    return columns;
}

/// The selected rows and those below.
std::vector<int> rowsFrom(const RecordTable &table, const CellRange &range)
{
    std::vector<int> rows = range.rows;
    const int next = rows.empty() ? table.rowCount() : rows.back() + 1;
    for (int row = next; row < table.rowCount(); ++row)
        rows.push_back(row);
    return rows;
}

PasteTarget targetOf(const RecordTable &table, const CellRange &range,
                     const std::vector<int> &visible, int copiedRows)
{
    PasteTarget target;
    target.kind = &table.kind();
    target.columns = columnsFrom(table.listing(), range, visible);
    target.selectedColumns = int(range.columns.size());
    target.selectedRows =
        int(std::ranges::count_if(range.rows, [&](int row) { return table.idAt(row) != 0; }));
    RangeRows rows =
        clipping::rowsOf(table, rowsFrom(table, range), std::max(target.selectedRows, copiedRows));
    target.ids = std::move(rows.ids);
    target.seen = std::move(rows.seen);
    return target;
}

PlannedChange planned(PastedRow row, const Kind &kind, const Row &blank)
{
    PlannedChange made;
    made.kind = &kind;
    made.id = row.change.id;
    made.uuid = row.change.uuid;
    made.isNew = row.change.op == Change::Op::Insert;
    made.fields = std::move(row.change.fields);
    for (FieldChange &field : made.fields)
        field.before = made.isNew ? blank.values[size_t(field.field)] : field.before;
    made.notes = std::move(row.notes);
    made.barred = row.isLacking;
    for (const UnreadPaste &unread : row.unread)
        made.unread.push_back({unread.field, unread.written, unread.sentence});
    return made;
}

RangePlan rangePlan(const Reader &reader, PastePlan pasted)
{
    RangePlan plan;
    const Row blank = blankRecord(reader, *pasted.kind);
    plan.changes.reserve(pasted.rows.size());
    for (PastedRow &row : pasted.rows)
        plan.changes.push_back(planned(std::move(row), *pasted.kind, blank));
    plan.created = std::move(pasted.created);
    plan.unknown = std::move(pasted.unknown);
    plan.notes = std::move(pasted.notes);
    return plan;
}

/// Names may have to be looked up among very many records.
bool looksUpNames(const PasteTarget &target, int copiedColumns)
{
    const auto width = size_t(std::max(target.selectedColumns, copiedColumns));
    for (size_t i = 0; i < std::min(width, target.columns.size()); ++i) {
        const int field = target.columns[i].field;
        const FieldType type = field < 0 ? FieldType::Text : target.kind->field(field).type;
        if (type == FieldType::Reference || type == FieldType::Link)
            return true;
    }
    return false;
}

RangeEdit pasting(const ClipTable &clip, const PasteTarget &target)
{
    RangeEdit edit;
    edit.kind = target.kind;
    edit.title = Clipping::tr("Paste cells");
    edit.unchanged = Clipping::tr("The cells hold these values already.");
    edit.act = [](int cells) {
        return Clipping::tr("Paste %1 cell(s)", nullptr, cells).arg(shown::number(cells));
    };
    edit.working = [](int cells) {
        return Clipping::tr("Pasting %1 cell(s)", nullptr, cells).arg(shown::number(cells));
    };
    edit.isLong = std::max(target.selectedRows, clip.rows()) > longedit::few
        || looksUpNames(target, clip.columns());
    edit.plan = [&clip, &target](const Reader &reader, RangeEdit::Terms terms,
                                 const Progress &progress) -> Result<RangePlan> {
        PasteTarget now = target;
        if (terms.isFresh)
            now.seen.clear();
        Result<PastePlan> plan = planPaste(reader, clip, now, terms.createMissing, progress);
        if (!plan)
            return plan.error();
        return rangePlan(reader, *std::move(plan));
    };
    return edit;
}

} // namespace

Result<int> clipping::paste(QWidget *parent, Workspace &workspace, RecordTable &table,
                            const CellRange &range, const std::vector<int> &visibleColumns)
{
    if (Result<> allowed = rangeedit::mayWrite(workspace); !allowed)
        return allowed.error();
    const Result<ClipTable> clip = readClipboard(parent);
    if (!clip)
        return clip.error();
    const PasteTarget target = targetOf(table, range, visibleColumns, clip->rows());
    return rangeedit::run(parent, workspace, pasting(*clip, target));
}
