#pragma once

#include "records/kind.h"
#include "records/progress.h"
#include "records/result.h"

#include <QByteArray>

#include <vector>

class QPagedPaintDevice;
class Store;

/// A PDF with a one-page summary of each record in \a ids, in that order; of all records of the
/// kind when empty. Needs a QGuiApplication. NotFound when there is nothing to print, or a record
/// does not exist.
Result<QByteArray> summaryPdf(const Store &store, const Kind &kind, const std::vector<qint64> &ids,
                              const Progress &progress = {});

/// Prints the same summaries on \a device, a printer with 300 dots per inch; errors as for
/// summaryPdf(), and Access when the device cannot be drawn on. Runs in the device's thread.
Result<> printSummaries(QPagedPaintDevice &device, const Store &store, const Kind &kind,
                        const std::vector<qint64> &ids, const Progress &progress = {});
