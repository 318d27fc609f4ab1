#pragma once

#include "report/report.h"
#include "support/register.h"

#include <QRegularExpression>

/// The documents of an order, or the error that stands in their place.
inline Result<std::vector<ReportDocument>> documentsOf(TestRegister &reg, const ReportOrder &order)
{
    std::vector<ReportDocument> documents;
    const Result<> made =
        eachDocument(reg.store(), order, [&documents](const ReportDocument &document) {
            documents.push_back(document);
            return Result<>();
        });
    if (!made)
        return made.error();
    return documents;
}

/// The HTML of the first document, without its style sheet; the error's words when there is none.
inline QString htmlOf(TestRegister &reg, const ReportOrder &order)
{
    const Result<std::vector<ReportDocument>> documents = documentsOf(reg, order);
    if (!documents)
        return documents.error().line();
    static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(documents->front().html).remove(style);
}
