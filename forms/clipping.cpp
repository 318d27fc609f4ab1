#include "clipping.h"

#include "clippingrange.h"
#include "longedit.h"
#include "rangerows.h"

#include "exchange/importcolumns.h"
#include "records/labels.h"
#include "records/shown.h"
#include "tables/listing.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Clipping
{
    Q_DECLARE_TR_FUNCTIONS(Clipping)
};

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

/// Fields of \a range that a cell can hold. Notes name the others that hold something.
std::vector<int> writableFields(const RecordTable &table, const CellRange &range,
                                QStringList &notes)
{
    std::vector<int> fields;
    QStringList leftOut;
    for (const int column : range.columns) {
        if (table.listing().isComputed(column))
            continue;
        if (isImportable(table.kind().field(column)))
            fields.push_back(column);
        else
            leftOut.append(table.listing().label(column));
    }
    if (!leftOut.isEmpty())
        notes.append(Clipping::tr("%1 is left out: it can only be changed in the form of a record.")
                         .arg(leftOut.join(u", "_s)));
    return fields;
}

Error nothingToWrite()
{
    return invalid(
        Clipping::tr("These cells cannot be written in. Select cells of other columns."));
}

QVariant emptyValue(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Bool:
        return false;
    case FieldType::Date:
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Reference:
        return {};
    default:
        return u""_s;
    }
}

/// \a values into \a rows, as \a edit names it.
Result<int> writeValues(QWidget *parent, Workspace &workspace, RangeEdit edit, RangeRows rows,
                        RangeValues values, const QStringList &notes)
{
    edit.kind = rows.kind;
    edit.isLong = int(rows.ids.size()) > longedit::few;
    edit.plan = [&](const Reader &reader, RangeEdit::Terms terms,
                    const Progress &progress) -> Result<RangePlan> {
        Result<RangePlan> plan = values.plan(rows, reader, terms.isFresh, progress);
        if (plan)
            plan->notes = notes + plan->notes;
        return plan;
    };
    return rangeedit::run(parent, workspace, edit);
}

RangeEdit clearing()
{
    RangeEdit edit;
    edit.title = Clipping::tr("Clear cells");
    edit.unchanged = Clipping::tr("The cells are empty already.");
    edit.act = [](int cells) {
        return Clipping::tr("Clear %1 cell(s)", nullptr, cells).arg(shown::number(cells));
    };
    edit.working = [](int cells) {
        return Clipping::tr("Clearing %1 cell(s)", nullptr, cells).arg(shown::number(cells));
    };
    return edit;
}

RangeEdit cutting()
{
    RangeEdit edit = clearing();
    edit.title = Clipping::tr("Cut cells");
    edit.act = [](int cells) {
        return Clipping::tr("Cut %1 cell(s)", nullptr, cells).arg(shown::number(cells));
    };
    return edit;
}

RangeEdit filling()
{
    RangeEdit edit;
    edit.title = Clipping::tr("Fill down");
    edit.unchanged = Clipping::tr("The cells hold these values already.");
    edit.act = [](int cells) {
        return Clipping::tr("Fill %1 cell(s)", nullptr, cells).arg(shown::number(cells));
    };
    edit.working = [](int cells) {
        return Clipping::tr("Filling %1 cell(s)", nullptr, cells).arg(shown::number(cells));
    };
    return edit;
}

/// What must not be empty, for a sentence; empty when all of it may.
QString requiredNames(const Kind &kind, const std::vector<int> &fields)
{
    QStringList names;
    for (const int field : fields) {
        if (kind.field(field).required)
            names.append(Clipping::tr("“%1”").arg(labels::field(kind, kind.field(field))));
    }
    return names.join(u", "_s);
}

struct Clearing
{
    RangeRows rows;
    RangeValues values;
    QStringList notes;
};

Result<Clearing> clearingOf(const Workspace &workspace, RecordTable &table, const CellRange &range)
{
    if (Result<> allowed = rangeedit::mayWrite(workspace); !allowed)
        return allowed.error();
    Clearing clearing;
    const std::vector<int> fields = writableFields(table, range, clearing.notes);
    if (fields.empty())
        return nothingToWrite();
    if (const QString names = requiredNames(table.kind(), fields); !names.isEmpty()) {
        return invalid(Clipping::tr("Every record needs %1, so nothing was cleared. Select the "
                                    "other cells alone.")
                           .arg(names));
    }
    clearing.rows = clipping::rowsOf(table, range.rows);
    for (const int field : fields)
        clearing.values.values.emplace_back(field, emptyValue(table.kind().field(field)));
    return clearing;
}

/// The record nearest above \a row; 0 when there is none.
qint64 above(const RecordTable &table, int row)
{
    while (row > 0 && table.idAt(row - 1) == 0)
        --row;
    return row > 0 ? table.idAt(row - 1) : 0;
}

/// Takes the record to fill from off the top of \a rows; nothing when there is none.
std::optional<Row> takeSource(const RecordTable &table, const CellRange &range, RangeRows &rows)
{
    if (rows.ids.empty())
        return std::nullopt;
    qint64 id = rows.ids.front();
    if (rows.ids.size() == 1)
        id = above(table, table.rowOf(id));
    else
        rows.ids.erase(rows.ids.begin());
    const int row = id == 0 ? -1 : table.rowOf(id);
    if (row < 0 || table.rowAt(row).id != id || range.isEmpty())
        return std::nullopt;
    return table.rowAt(row);
}

} // namespace

Result<int> clipping::clear(QWidget *parent, Workspace &workspace, RecordTable &table,
                            const CellRange &range)
{
    Result<Clearing> what = clearingOf(workspace, table, range);
    if (!what)
        return what.error();
    return writeValues(parent, workspace, clearing(), std::move(what->rows),
                       std::move(what->values), what->notes);
}

Result<int> clipping::cut(QWidget *parent, Workspace &workspace, RecordTable &table,
                          const CellRange &range)
{
    Result<Clearing> what = clearingOf(workspace, table, range);
    if (!what)
        return what.error();
    if (const Result<int> copied = copy(parent, workspace, table, range, false); !copied)
        return copied;
    return writeValues(parent, workspace, cutting(), std::move(what->rows), std::move(what->values),
                       what->notes);
}

Result<int> clipping::fillDown(QWidget *parent, Workspace &workspace, RecordTable &table,
                               const CellRange &range)
{
    if (Result<> allowed = rangeedit::mayWrite(workspace); !allowed)
        return allowed.error();
    QStringList notes;
    const std::vector<int> fields = writableFields(table, range, notes);
    if (fields.empty())
        return nothingToWrite();
    RangeRows rows = rowsOf(table, range.rows);
    const std::optional<Row> source = takeSource(table, range, rows);
    if (!source)
        return invalid(
            Clipping::tr("There is no row above to fill from. Select two rows or more."));
    const Kind &kind = table.kind();
    RangeValues values;
    bool hasAmount = false;
    for (const int field : fields) {
        const QVariant &value = source->values[size_t(field)];
        values.values.emplace_back(field, value);
        hasAmount = hasAmount || (kind.field(field).type == FieldType::Money && !value.isNull());
    }
    const int currency = kind.currencyIndex();
    const bool fillsCurrency = std::ranges::count(fields, currency) > 0;
    if (hasAmount && currency >= 0 && !fillsCurrency)
        values.currency = source->values[size_t(currency)].toString();
    return writeValues(parent, workspace, filling(), std::move(rows), std::move(values), notes);
}
