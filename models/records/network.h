#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A network, formal or informal, that the municipality belongs to.
struct Network
{
    Q_DECLARE_TR_FUNCTIONS(Network)
public:
    static constexpr const char *table = "network";
    static constexpr const char *context = "Network";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Network", "Network");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Network", "Networks");
    static std::span<const Field<Network>> fields();

    qint64 id = 0;
    QString uuid;
    QString name;
    QString shortName;
    QString formality = QStringLiteral("formal"); ///< code of formalities()
    QString kind; ///< code of networkKinds()
    QString aims;
    QString governingBody;
    QString secretariat;
    QDate joined;
    QDate left;
    QString decision;
    QString noticePeriod;
    Ref representative;
    Ref deputy;
    Ref representedBy; ///< a body that holds the seat for us
    QString currency = QStringLiteral("SEK"); ///< code of currencies()
    Amount feeFixed;
    Decimal feePerInhabitant;
    Amount feeCap;
    QDate reviewDate;
    QString website;
    QString summary;
    bool publish = false;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
