#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A body that the municipality works with, or itself.
struct Organisation
{
    Q_DECLARE_TR_FUNCTIONS(Organisation)
public:
    static constexpr const char *table = "organisation";
    static constexpr const char *context = "Organisation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Organisation", "Organisation");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Organisation", "Organisations");
    static std::span<const Field<Organisation>> fields();

    qint64 id = 0;
    QString uuid;
    QString name;
    QString ownName;
    QString type; ///< code of organisationTypes()
    QString country; ///< code of countries()
    QString website;
    QString number;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
