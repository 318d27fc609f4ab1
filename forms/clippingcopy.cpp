#include "clipping.h"

#include "clipdata.h"
#include "clippingrange.h"
#include "longedit.h"
#include "progress.h"

#include "records/shown.h"
#include "storage/database.h"
#include "tables/listing.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <memory>

namespace {

struct Clipping
{
    Q_DECLARE_TR_FUNCTIONS(Clipping)
};

/// The words of a computed column: its value, or what stands in its place.
QString computedWords(const Computed &column, const Row &row, const Surroundings &around)
{
    const QString words = clipWords(column.info, column.value(row, around));
    return words.isEmpty() ? column.standIn(row) : words;
}

std::vector<ClipColumn> columnsOf(const Listing &listing, const std::vector<int> &columns,
                                  const std::shared_ptr<const Surroundings> &around)
{
    std::vector<ClipColumn> copied;
    for (const int column : columns) {
        ClipColumn head{column, listing.label(column), {}, {}};
        if (listing.isComputed(column)) {
            const Computed &computed = listing.computed(column);
            head.field = -1;
            head.type = computed.info.type;
            head.words = [&computed, around](const Row &row) {
                return computedWords(computed, row, *around);
            };
        }
        copied.push_back(std::move(head));
    }
    return copied;
}

/// The cells to copy; safe to read in any thread.
struct Copying
{
    RangeRows rows;
    const Listing *listing = nullptr;
    std::vector<int> columns;
    bool hasHeader = false;

    Result<ClipText> text(const Reader &reader, const Progress &progress) const;
};

Result<ClipText> Copying::text(const Reader &reader, const Progress &progress) const
{
    Result<Surroundings> around = Surroundings::read(reader, QDate::currentDate());
    if (!around)
        return around.error();
    ClipWriter writer(
        reader, *rows.kind,
        columnsOf(*listing, columns, std::make_shared<Surroundings>(*std::move(around))));
    if (hasHeader)
        writer.header();
    Result<> written;
    const Result<int> gone = rows.each(reader, false, progress, [&](const Row &row) {
        if (written)
            written = writer.row(row);
    });
    if (!gone)
        return gone.error();
    if (!written)
        return written.error();
    return writer.take();
}

Result<ClipText> copied(QWidget *parent, Workspace &workspace, const Copying &what)
{
    const int rows = int(what.rows.ids.size());
    if (rows <= longedit::few)
        return what.text(workspace.reader(), {});
    const auto beside = [&what,
                         path = workspace.path()](const Progress &progress) -> Result<ClipText> {
        const Result<Database> database = Database::openReader(path);
        if (!database)
            return database.error();
        return what.text(Reader(*database), progress);
    };
    return ProgressRunner::run<ClipText>(
        parent, Clipping::tr("Copying %1 row(s)", nullptr, rows).arg(shown::number(rows)), beside);
}

} // namespace

Result<int> clipping::copy(QWidget *parent, Workspace &workspace, RecordTable &table,
                           const CellRange &range, bool withHeaders)
{
    const Copying what{rowsOf(table, range.rows), &table.listing(), range.columns, withHeaders};
    if (what.rows.ids.empty() || range.columns.empty())
        return Error{
            Error::Code::Invalid, Clipping::tr("No cell is selected. Select what to copy."), {}};
    Result<ClipText> text = copied(parent, workspace, what);
    if (!text)
        return text.error();
    QGuiApplication::clipboard()->setMimeData(new ClipData(*std::move(text)));
    return int(what.rows.ids.size() * range.columns.size());
}
