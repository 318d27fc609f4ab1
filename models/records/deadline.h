#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// Something that must be done by a day.
struct Deadline
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
public:
    static constexpr const char *table = "deadline";
    static constexpr const char *context = "Deadline";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Deadline", "Deadline");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Deadline", "Deadlines");
    static std::span<const Field<Deadline>> fields();

    qint64 id = 0;
    QString uuid;
    QString title;
    QString kind = QStringLiteral("report"); ///< code of deadlineKinds()
    QDate date;
    RecordLink record;
    bool done = false;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
