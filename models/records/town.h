#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A twin town, or a town with another agreement.
struct Town
{
    Q_DECLARE_TR_FUNCTIONS(Town)
public:
    static constexpr const char *table = "town";
    static constexpr const char *context = "Town";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Town", "Twin town");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Town", "Twin towns");
    static std::span<const Field<Town>> fields();

    qint64 id = 0;
    QString uuid;
    QString name;
    QString swedishName;
    QString ownName;
    QString country; ///< code of countries()
    QString region;
    QString kind = QStringLiteral("twin"); ///< code of townKinds()
    QString status = QStringLiteral("active"); ///< code of townStatuses()
    QDate agreementDate;
    QDate decisionDate;
    QString decisionParagraph;
    QString areas;
    QString partnerBody;
    Ref ourContact;
    Ref theirContact;
    QDate reviewDate;
    Decimal latitude; ///< degrees north
    Decimal longitude; ///< degrees east
    QString website;
    QString summary;
    bool publish = false;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
