#pragma once

#include "records/kind.h"
#include "records/result.h"
#include "rules/finding.h"

#include <QDate>
#include <QMap>

class Reader;

/// What the overview tells of the register on one day. Read beside the window's thread.
struct OverviewData
{
    /// A deadline that is not done.
    struct Due
    {
        qint64 id = 0;
        QDate date;
        QString title;
        QString uuid; ///< of the record it belongs to; may be empty
        const Kind *kind = nullptr; ///< of that record
        qint64 recordId = 0;
        QString recordName;
    };
    /// The EU support of one programme's projects, in one currency.
    struct Support
    {
        qint64 programme = 0; ///< 0 for projects without one
        QString name;
        qint64 minor = 0;
        int projects = 0;
    };
    /// Records with the same finding.
    struct ToDo
    {
        const char *rule = "";
        Finding::Severity severity = Finding::Severity::Warning;
        int count = 0;
        const Kind *kind = nullptr;
        qint64 id = 0; ///< the first of them
        QString name; ///< of the first
    };

    QDate today;
    int projects = 0;
    int running = 0;
    QMap<QString, qint64> support; ///< granted EU support 2021–2027, hundredths by currency
    qint64 supportSek = 0; ///< in hundredths of SEK, of the projects whose rate is known
    int unknownRates = 0; ///< projects with support and no rate to SEK
    QStringList networks;
    QStringList twinTowns; ///< active
    QStringList agreements; ///< active towns with a cooperation agreement
    std::vector<Due> due; ///< by date
    QString programmeCurrency; ///< of `programmes`: the one with the most support
    std::vector<Support> programmes; ///< largest first
    std::vector<ToDo> toDo; ///< errors first, then by count

    int lateCount() const;
};

/// Reads it as of \a today. Support counts when it is granted and the programme's period is
/// 2021–2027, or without a programme when the project starts in those years.
Result<OverviewData> readOverview(const Reader &reader, QDate today);
