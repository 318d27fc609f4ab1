#pragma once

#include "records/change.h"
#include "tables/tableview.h"

/// The views that are kept in the register, for everybody who has it.
namespace savedviews {

/// Those of \a kind, in Swedish order of their names; notes on what could not be read go along.
Result<std::vector<ReadView>> of(const Reader &reader, const Kind &kind);

/// What is wrong with \a name for a view of \a kind, in the user's words: empty, or the name of
/// another view than the one with \a key. Empty when nothing is.
QString problem(const Reader &reader, const Kind &kind, const QString &name,
                const QString &key = {});

/// The changes that keep \a view as a new one under its name; the store gives it its key. Invalid
/// when it is too large to be kept, see tableview::toJson().
Result<Batch> add(const Reader &reader, const Kind &kind, const TableView &view);
/// The changes that keep \a view in place of what the view with its key was. NotFound when that is
/// gone; Invalid as add(); no changes when it is the same.
Result<Batch> replace(const Reader &reader, const Kind &kind, const TableView &view);
Result<Batch> rename(const Reader &reader, const QString &key, const QString &name);
Result<Batch> remove(const Reader &reader, const QString &key);

} // namespace savedviews
