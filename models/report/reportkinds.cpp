#include "report/poster.h"
#include "report/publicity.h"
#include "report/recordreport.h"
#include "report/report.h"
#include "report/reportcontent.h"
#include "report/summary.h"
#include "report/wholereports.h"

#include <QCoreApplication>

namespace {

// One line each in both lists, in the order in which people choose among them.
constexpr ReportKind allKinds[] = {
    {"summary", QT_TRANSLATE_NOOP("Report", "Summary"), "", true},
    {"poster", QT_TRANSLATE_NOOP("Report", "Poster, A3"), "project", true},
    {"publicity", QT_TRANSLATE_NOOP("Report", "Publicity duties"), "project", true},
    {"record", QT_TRANSLATE_NOOP("Report", "Record with its history"), "", true},
    {"portfolio", QT_TRANSLATE_NOOP("Report", "Portfolio"), "project", false, true},
    {"annual", QT_TRANSLATE_NOOP("Report", "Annual report"), "project", false, false, true},
    {"networks", QT_TRANSLATE_NOOP("Report", "Networks"), "network", false},
    {"towns", QT_TRANSLATE_NOOP("Report", "Twin towns"), "town", false},
    {"deadlines", QT_TRANSLATE_NOOP("Report", "Deadlines ahead"), "deadline", false},
    {"table", QT_TRANSLATE_NOOP("Report", "The table as it is shown"), "", false},
};

constexpr ReportMaker allMakers[] = {
    {.key = "summary", .record = summaryReport},     {.key = "poster", .record = posterReport},
    {.key = "publicity", .record = publicityReport}, {.key = "record", .record = recordReport},
    {.key = "portfolio", .whole = portfolioReport},  {.key = "annual", .whole = annualReport},
    {.key = "networks", .whole = networksReport},    {.key = "towns", .whole = townsReport},
    {.key = "deadlines", .whole = deadlinesReport},  {.key = "table", .whole = tableReport},
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
