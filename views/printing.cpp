#include "printing.h"

#include "filechoice.h"

#include "exchange/report.h"
#include "forms/message.h"
#include "forms/progress.h"
#include "storage/safefile.h"
#include "storage/store.h"
#include "tables/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;
using filechoice::Request;

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int dotsPerInch = 300;

/// A name for the file: the record's, without what file systems refuse.
QString fileName(Workspace &workspace, const Kind &kind, const std::vector<qint64> &ids)
{
    QString name = ids.size() == 1 ? workspace.nameOf(kind, ids.front()) : kind.plural();
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c < u' ')
            c = u'-';
    }
    return name.left(80).trimmed() + u".pdf"_s;
}

} // namespace

void printing::savePdf(QWidget *window, Workspace &workspace, const Kind &kind,
                       const std::vector<qint64> &ids)
{
    const QString target = filechoice::ask(
        window,
        {Request::Kind::Save, Printing::tr("Save the summary as PDF"), Printing::tr("PDF (*.pdf)"),
         fileName(workspace, kind, ids), u"pdf"_s, true});
    if (target.isEmpty())
        return;
    const Result<QByteArray> pdf = ProgressRunner::run<QByteArray>(
        window, Printing::tr("Making the PDF"),
        [&, path = workspace.path()](const Progress &progress) -> Result<QByteArray> {
            Result<Database> database = Database::openReader(path);
            if (!database)
                return database.error();
            return summaryPdf(Store(*std::move(database)), kind, ids, progress);
        });
    const Result<> done = pdf ? safefile::write(target, *pdf) : Result<>(pdf.error());
    if (done)
        Message::tell(window, Printing::tr("%1 was written.").arg(QFileInfo(target).fileName()),
                      Tone::Ok);
    else
        Message::show(window, done.error());
}

void printing::print(QWidget *window, Workspace &workspace, const Kind &kind,
                     const std::vector<qint64> &ids)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setResolution(dotsPerInch);
    printer.setDocName(fileName(workspace, kind, ids));
    QPrintDialog dialog(&printer, window);
    dialog.setWindowTitle(Printing::tr("Print %n summary(ies)", nullptr, int(ids.size())));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<> done = ProgressRunner::run<void>(
        window, Printing::tr("Printing %n summary(ies)", nullptr, int(ids.size())),
        [&, path = workspace.path()](const Progress &progress) -> Result<> {
            Result<Database> database = Database::openReader(path);
            if (!database)
                return database.error();
            return printSummaries(printer, Store(*std::move(database)), kind, ids, progress);
        });
    if (!done && done.error().code != Error::Code::Stopped)
        Message::show(window, done.error());
}
