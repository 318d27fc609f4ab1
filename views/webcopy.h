#pragma once

#include <QtGlobal>

class Kind;
class QWidget;
class Workspace;

/// Pages and records copied for other web sites.
namespace webcopy {

/// Puts the page of the record \a id of \a kind on the clipboard, as a piece of HTML that needs
/// nothing else: rich for editors that take that, and as its source for fields that want code. With
/// the classes that were chosen in the export dialog. Says what was copied, or why nothing was.
void copy(QWidget *window, const Workspace &workspace, const Kind &kind, qint64 id);

} // namespace webcopy
