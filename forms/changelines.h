#pragma once

#include "worddiff.h"

#include "records/change.h"

class Workspace;

/// What one change did to one field, ready to be shown: the words before and after, marked.
struct ChangeLine
{
    QString label; ///< of the field; empty when the line speaks of the record
    worddiff::Pieces pieces;
    bool isMarked = true; ///< the pieces stand on the ground of what was changed

    /// The line for a screen reader and the clipboard: "Status: Running → Ended".
    QString text() const;
};
using ChangeLines = std::vector<ChangeLine>;

namespace changelines {

/// The lines of \a change, one a field; of an added or removed record one that says so, and for a
/// removed one what its main fields held.
ChangeLines of(Workspace &workspace, const Change &change);

/// A field's value in one short line; "empty" when there is none.
QString shortWords(Workspace &workspace, const FieldInfo &field, const QVariant &value);

} // namespace changelines
