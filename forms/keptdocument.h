#pragma once

#include "records/result.h"

#include <QByteArray>
#include <QString>

class Workspace;

/// A file as a document that the register keeps.
namespace keptdocument {

/// Reads the file at \a path. Error::Access when it cannot be read, Error::Invalid when it is of a
/// kind that is not put on the web, empty or too large; may take a second.
Result<QByteArray> read(const QString &path);
/// The uuid of the document that keeps \a content, which is added when there is none: with its
/// title from \a fileName, to be shown on the web site.
Result<QString> keep(Workspace &workspace, const QString &fileName, const QByteArray &content);

} // namespace keptdocument
