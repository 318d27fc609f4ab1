#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A funding programme. Shipped ones are data with a source; the user may edit them.
struct Programme
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
public:
    static constexpr const char *table = "programme";
    static constexpr const char *context = "Programme";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Programme", "Programme");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Programme", "Programmes");
    static std::span<const Field<Programme>> fields();

    qint64 id = 0;
    QString uuid;
    QString name;
    QString shortName;
    QString fund; ///< ERDF, ESF+ …
    QString period; ///< 2021–2027
    QString authority;
    QString website;
    QString statement = QStringLiteral("cofunded"); ///< code of statements()
    QString currency = QStringLiteral("EUR"); ///< code of currencies()
    Amount plaqueThreshold; ///< physical investment, total cost
    Amount eventThreshold; ///< total cost
    bool active = true;
    QString source; ///< where the facts come from
    QDate sourceDate;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
