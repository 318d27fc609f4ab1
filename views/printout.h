#pragma once

#include "printsource.h"

#include "report/splitfiles.h"

#include <QPageRanges>

class QPrinter;

/// Documents of an order on their way out. All of these run in any thread; \a source belongs to
/// the thread that calls.
namespace printout {

/// An order and the paper it goes on.
struct Job
{
    ReportOrder report;
    PaperFormat format;
};

using Form = splitfiles::Form;
using Existing = splitfiles::Existing;

/// All documents in one PDF.
Result<QByteArray> pdf(const PrintSource &source, const Job &job, const Progress &progress);
/// The one document number \a document, from 0, as a web page that stands on its own.
Result<QByteArray> webPage(const PrintSource &source, const Job &job, int document);

/// Every document as a file of its own in \a folder, see splitfiles::write().
Result<int> files(const PrintSource &source, const Job &job, Form form, const QString &folder,
                  Existing existing, const Progress &progress);
/// How many documents of \a job have a file of their name in \a folder already.
Result<int> inTheWay(const PrintSource &source, const Job &job, Form form, const QString &folder,
                     const Progress &progress);

/// Paints the pages in \a range (all when it is empty) on \a printer, which is set up; pages on
/// another paper than its own are fitted to it. The printer is opened when all pages are there, for
/// what it has been given cannot be called back: an error or a stop before that prints nothing, and
/// a stop while it is given the pages tells how many it has. Access when it cannot be printed on.
Result<> print(QPrinter &printer, const PrintSource &source, const Job &job,
               const QPageRanges &range, const Progress &progress);

} // namespace printout
