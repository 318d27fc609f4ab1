#pragma once

#include "report/report.h"

/// Every document of a report as a file of its own in a folder, named by case number and title.
/// Files are written some at a time, each of them whole whatever happens.
namespace splitfiles {

enum class Form { Pdf, WebPage };
/// The end of a file's name: "pdf", "html".
QString suffix(Form form);

/// What happens when there is a file with a document's name already.
enum class Existing {
    Keep, ///< both stay, the new one is numbered
    Replace,
    Refuse, ///< nothing is written at all
};

/// Where the files go, and how.
struct Target
{
    QString folder; ///< that exists
    Form form = Form::Pdf;
    Existing existing = Existing::Refuse;
    PaperFormat format = {}; ///< of a PDF
};

/// Hands over the documents one after another; the same ones each time.
using Documents = std::function<Result<>(const ReportSink &sink)>;

/// Files that have the names of documents.
struct InTheWay
{
    int count = 0;
    QString first; ///< name of the first one
};
Result<InTheWay> inTheWay(const Target &target, const Documents &documents);

/// A document as a file of \a form; \a files gives what it names.
Result<QByteArray> content(const ReportDocument &document, Form form, const PaperFormat &format,
                           const PaperDocument::Files &files);

/// Writes the files and returns how many. Names that come twice are numbered. Conflict, naming the
/// first file, when one is in the way and Refuse was asked for. After an error or a stop the files
/// written so far remain; the message says how many.
Result<int> write(const Target &target, const PaperDocument::Files &files,
                  const Documents &documents);

} // namespace splitfiles
