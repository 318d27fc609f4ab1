#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A visit, meeting or milestone of a project, network or town.
struct Event
{
    Q_DECLARE_TR_FUNCTIONS(Event)
public:
    static constexpr const char *table = "event";
    static constexpr const char *context = "Event";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Event", "Event");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Event", "Events");
    static std::span<const Field<Event>> fields();

    qint64 id = 0;
    QString uuid;
    QString title;
    QString kind = QStringLiteral("meeting"); ///< code of eventKinds()
    QDate startDate;
    QDate endDate;
    QString place;
    QString who;
    QString notes;
    RecordLink record;
    bool publish = false;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
