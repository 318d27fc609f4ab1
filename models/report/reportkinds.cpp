#include "report/report.h"
#include "report/reportcontent.h"
#include "report/summary.h"

#include <QCoreApplication>

namespace {

// One line each in both lists, in the order in which people choose among them.
constexpr ReportKind allKinds[] = {
    {"summary", QT_TRANSLATE_NOOP("Report", "Summary"), "", true},
};

constexpr ReportMaker allMakers[] = {
    {.key = "summary", .record = summaryReport},
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
