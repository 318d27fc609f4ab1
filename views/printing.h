#pragma once

#include <vector>

#include <QtGlobal>

class Kind;
class QWidget;
class Workspace;

/// Summaries of records on paper, one page each.
namespace printing {

/// Prints \a ids with the desktop's print dialog.
void print(QWidget *window, Workspace &workspace, const Kind &kind, const std::vector<qint64> &ids);

/// Writes them into a PDF that the user names.
void savePdf(QWidget *window, Workspace &workspace, const Kind &kind,
             const std::vector<qint64> &ids);

} // namespace printing
