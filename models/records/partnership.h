#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// An organisation's part in a project.
struct Partnership
{
    Q_DECLARE_TR_FUNCTIONS(Partnership)
public:
    static constexpr const char *table = "partnership";
    static constexpr const char *context = "Partnership";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Partnership", "Partner");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Partnership", "Partners");
    static std::span<const Field<Partnership>> fields();

    qint64 id = 0;
    QString uuid;
    Ref project;
    Ref organisation;
    QString role = QStringLiteral("partner"); ///< code of programmeRoles()
    QString currency = QStringLiteral("EUR"); ///< code of currencies()
    Amount budget; ///< the partner's own budget
    Amount euPart;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
