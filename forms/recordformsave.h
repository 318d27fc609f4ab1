#pragma once

#include "records/change.h"
#include "records/result.h"

class QWidget;
class Workspace;

namespace recordform {

/// Saves what differs between \a before and \a after of one record as one undo step, together with
/// the \a files it refers to. When somebody else has changed the same fields meanwhile, asks in a
/// ConflictDialog over \a parent what shall hold; Error::Stopped when the user wants to go on
/// editing. Returns the record as it then stands in the register.
Result<Row> save(Workspace &workspace, const Kind &kind, const Row &before, const Row &after,
                 const std::vector<QByteArray> &files, QWidget *parent);

/// Adds \a row together with the \a files it refers to; returns its id.
Result<qint64> add(Workspace &workspace, const Kind &kind, const Row &row,
                   const std::vector<QByteArray> &files);

/// Adds a record called \a name of the kind that \a field refers to; returns its id.
Result<qint64> addReferred(Workspace &workspace, const FieldInfo &field, const QString &name);

} // namespace recordform
