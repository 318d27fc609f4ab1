#include "report/poster.h"
#include "report/publicity.h"
#include "report/recordreport.h"
#include "report/report.h"
#include "report/reportcontent.h"
#include "report/summary.h"

#include <QCoreApplication>

namespace {

// One line each in both lists, in the order in which people choose among them.
constexpr ReportKind allKinds[] = {
    {"summary", QT_TRANSLATE_NOOP("Report", "Summary"), "", true},
    {"poster", QT_TRANSLATE_NOOP("Report", "Poster, A3"), "project", true},
    {"publicity", QT_TRANSLATE_NOOP("Report", "Publicity duties"), "project", true},
    {"record", QT_TRANSLATE_NOOP("Report", "Record with its history"), "", true},
};

constexpr ReportMaker allMakers[] = {
    {.key = "summary", .record = summaryReport},
    {.key = "poster", .record = posterReport},
    {.key = "publicity", .record = publicityReport},
    {.key = "record", .record = recordReport},
};

} // namespace

std::span<const ReportKind> reportKinds()
{
    return allKinds;
}

const ReportKind *findReport(QStringView key)
{
    for (const ReportKind &kind : allKinds) {
        if (key == QLatin1StringView(kind.key))
            return &kind;
    }
    return nullptr;
}

const ReportMaker *findReportMaker(QStringView key)
{
    for (const ReportMaker &maker : allMakers) {
        if (key == QLatin1StringView(maker.key))
            return &maker;
    }
    return nullptr;
}
