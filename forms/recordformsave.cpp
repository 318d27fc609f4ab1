#include "recordformsave.h"

#include "conflictdialog.h"
#include "recordformwords.h"

#include "storage/journal.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QCoreApplication>

namespace recordform {

namespace {

struct Saving
{
    Q_DECLARE_TR_FUNCTIONS(Saving)
};

Result<> write(Workspace &workspace, const Kind &kind, const Row &before, const Row &after,
               const std::vector<QByteArray> &files)
{
    if (files.empty())
        return workspace.table(kind).save(before, after);
    Batch batch{Saving::tr("Keep file"), {Change::update(kind, before, after)}, files};
    if (batch.changes.front().fields.empty())
        return {};
    return workspace.commit(batch);
}

Conflict conflict(Workspace &workspace, const Kind &kind, const Row &before, const Row &mine,
                  const Row &theirs)
{
    Conflict found;
    found.kind = &kind;
    found.title = theirs.values[size_t(kind.titleIndex())].toString();
    found.before = before;
    found.mine = mine;
    found.theirs = theirs;
    found.words = [&workspace](const FieldInfo &field, const QVariant &value) {
        return words(workspace, field, value);
    };
    const auto history = journal::history(workspace.store().database(), kind, theirs.id);
    if (history && !history->empty()) {
        found.who = history->front().batch.user;
        found.when = history->front().batch.time.toLocalTime();
    }
    return found;
}

} // namespace

Result<Row> save(Workspace &workspace, const Kind &kind, const Row &before, const Row &after,
                 const std::vector<QByteArray> &files, QWidget *parent)
{
    const Result<> written = write(workspace, kind, before, after, files);
    if (written)
        return workspace.reader().row(kind, after.id);
    if (written.error().code != Error::Code::Conflict)
        return written.error();
    const Result<Row> theirs = workspace.reader().row(kind, after.id);
    if (!theirs)
        return theirs.error();
    const Conflict found = conflict(workspace, kind, before, after, *theirs);
    std::optional<Row> chosen = found.merged();
    if (!found.clashes().empty())
        chosen = ConflictDialog::ask(parent, found);
    if (!chosen) {
        return Error{Error::Code::Stopped,
                     Saving::tr("Not saved: somebody else changed this too. Leave the field again "
                                "to choose."),
                     {}};
    }
    workspace.reload(); // what somebody else wrote is to be seen everywhere
    return save(workspace, kind, *theirs, *chosen, files, parent);
}

Result<qint64> add(Workspace &workspace, const Kind &kind, const Row &row,
                   const std::vector<QByteArray> &files)
{
    if (files.empty())
        return workspace.table(kind).add(row);
    Batch batch{
        Saving::tr("Add %1").arg(kind.label().toLower()), {Change::insert(kind, row)}, files};
    if (const Result<> written = workspace.commit(batch); !written)
        return written.error();
    return batch.changes.front().id;
}

Result<qint64> addReferred(Workspace &workspace, const FieldInfo &field, const QString &name)
{
    const Kind *kind = findKind(QString::fromUtf8(field.references));
    if (!kind)
        return Error{
            Error::Code::NotFound, Saving::tr("Nothing can be added from this field."), {}};
    Row row = kind->blank();
    row.values[size_t(kind->titleIndex())] = name;
    return workspace.table(*kind).add(row);
}

} // namespace recordform
