#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// What a network cost and gave in one year.
struct NetworkYear
{
    Q_DECLARE_TR_FUNCTIONS(NetworkYear)
public:
    static constexpr const char *table = "network_year";
    static constexpr const char *context = "NetworkYear";
    static constexpr const char *label = QT_TRANSLATE_NOOP("NetworkYear", "Network year");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("NetworkYear", "Network years");
    static std::span<const Field<NetworkYear>> fields();

    qint64 id = 0;
    QString uuid;
    Ref network;
    std::optional<qint64> year;
    QString currency = QStringLiteral("SEK"); ///< code of currencies()
    Amount feePaid;
    std::optional<qint64> meetings;
    QString benefit; ///< in words

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
