#pragma once

#include "records/result.h"
#include "report/reportorder.h"

#include <QCommandLineParser>

class Store;

/// What the options of the verb `print` ask for.
namespace printorder {

/// Adds the options that choose a report and its records.
void describe(QCommandLineParser &parser);

/// The report, its records and its language. Usage when the options cannot be understood, NotFound
/// when no record fits: then nothing must be printed, for an order without ids means all.
Result<ReportOrder> read(const Store &store, const QCommandLineParser &parser);

} // namespace printorder
