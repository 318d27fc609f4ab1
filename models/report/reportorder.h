#pragma once

#include "records/kind.h"
#include "tables/tableview.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What shall be printed.
struct ReportOrder
{
    QString report = QStringLiteral("summary"); ///< key of reportKinds()
    const Kind *kind = nullptr; ///< of the records; nullptr: the report's own
    std::vector<qint64> ids; ///< which records, in this order; empty: all
    QString language = QStringLiteral("sv"); ///< of the report: sv or en
    QString templates; ///< folder of the municipality's own templates; empty: ours
    QString selection; ///< in words what was chosen, "Status: pågående"; empty: all
    QString groupBy; ///< key of a field, for reports that group; empty: as the report does
    std::optional<TableView> view; ///< columns, order and groups of the report "table"
    QDate today = QDate::currentDate();
    int year = QDate::currentDate().year(); ///< of the annual report
};
