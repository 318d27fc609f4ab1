#include "tables/savedviews.h"

#include "records/fold.h"
#include "records/savedview.h"
#include "storage/reader.h"
#include "tables/collation.h"
#include "tables/readyviews.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct SavedViews
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

const Kind &viewKind()
{
    return kindOf<SavedView>();
}

/// The names of all views of \a kind but the one with \a key.
QStringList otherNames(const Reader &reader, const Kind &kind, const QString &key)
{
    QStringList names;
    for (const TableView &ready : readyviews::of(kind))
        names.append(ready.name);
    const Result<std::vector<Row>> rows =
        reader.where(viewKind(), viewKind().indexOf(u"kind"), QString::fromLatin1(kind.key()));
    if (!rows)
        return names;
    for (const Row &row : *rows) {
        if (row.uuid != key)
            names.append(fromRow<SavedView>(row).name);
    }
    return names;
}

Result<Row> rowOf(const Reader &reader, const QString &key)
{
    const Result<std::optional<RecordName>> found = reader.find(key);
    if (!found)
        return found.error();
    if (!*found || (*found)->kind != &viewKind())
        return Error{Error::Code::NotFound,
                     SavedViews::tr("The view is no longer in the register. Save what you see as a "
                                    "new view."),
                     {}};
    return reader.row(viewKind(), (*found)->id);
}

Batch change(const QString &label, const Row &before, const SavedView &after)
{
    Batch batch{label, {}, {}};
    const Change change = Change::update(viewKind(), before, toRow(after));
    if (!change.fields.empty())
        batch.changes.push_back(change);
    return batch;
}

} // namespace

Result<std::vector<ReadView>> savedviews::of(const Reader &reader, const Kind &kind)
{
    const Result<std::vector<Row>> rows =
        reader.where(viewKind(), viewKind().indexOf(u"kind"), QString::fromLatin1(kind.key()));
    if (!rows)
        return rows.error();
    std::vector<ReadView> views;
    for (const Row &row : *rows) {
        const SavedView kept = fromRow<SavedView>(row);
        ReadView read = tableview::fromJson(kept.definition.toUtf8(), kind, reader);
        read.view.key = kept.uuid;
        read.view.name = kept.name;
        views.push_back(std::move(read));
    }
    const QCollator collator = swedishCollator();
    std::ranges::stable_sort(views, [&](const ReadView &a, const ReadView &b) {
        return collator.compare(a.view.name, b.view.name) < 0;
    });
    return views;
}

QString savedviews::problem(const Reader &reader, const Kind &kind, const QString &name,
                            const QString &key)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return SavedViews::tr("The view has no name. Write what it shows.");
    const QStringList taken = otherNames(reader, kind, key);
    const auto found = std::ranges::find_if(taken, [&](const QString &other) {
        return other.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found == taken.end())
        return {};
    return SavedViews::tr("There is a view called “%1” already. Choose another name.").arg(*found);
}

Result<Batch> savedviews::add(const Reader &reader, const Kind &kind, const TableView &view)
{
    const Result<QByteArray> definition = tableview::toJson(view, kind, reader);
    if (!definition)
        return definition.error();
    SavedView kept;
    kept.name = view.name.simplified();
    kept.kind = QString::fromLatin1(kind.key());
    kept.definition = QString::fromUtf8(*definition);
    return Batch{SavedViews::tr("Save the view “%1”").arg(kept.name),
                 {Change::insert(viewKind(), toRow(kept))},
                 {}};
}

Result<Batch> savedviews::replace(const Reader &reader, const Kind &kind, const TableView &view)
{
    const Result<Row> row = rowOf(reader, view.key);
    if (!row)
        return row.error();
    const Result<QByteArray> definition = tableview::toJson(view, kind, reader);
    if (!definition)
        return definition.error();
    SavedView kept = fromRow<SavedView>(*row);
    kept.definition = QString::fromUtf8(*definition);
    return change(SavedViews::tr("Change the view “%1”").arg(kept.name), *row, kept);
}

Result<Batch> savedviews::rename(const Reader &reader, const QString &key, const QString &name)
{
    const Result<Row> row = rowOf(reader, key);
    if (!row)
        return row.error();
    SavedView kept = fromRow<SavedView>(*row);
    const QString old = std::exchange(kept.name, name.simplified());
    return change(SavedViews::tr("Rename the view “%1”").arg(old), *row, kept);
}

Result<Batch> savedviews::remove(const Reader &reader, const QString &key)
{
    const Result<Row> row = rowOf(reader, key);
    if (!row)
        return row.error();
    return Batch{SavedViews::tr("Remove the view “%1”").arg(fromRow<SavedView>(*row).name),
                 {Change::remove(viewKind(), *row)},
                 {}};
}
