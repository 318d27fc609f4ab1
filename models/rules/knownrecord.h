#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

/// A fact that the register knows and that a page may tell.
struct KnownFact
{
    enum class Sort { Municipalities, Members, End, Support };
    Sort sort = Sort::Members;
    QString fact; ///< for an inline field, see content::Run::fact
    QString words; ///< as the field says it
    qint64 number = 0; ///< how many; of an amount hundredths
    QDate date = {};
    QString currency = {}; ///< of an amount
    bool operator==(const KnownFact &) const = default;
};

/// A record of the register that is shown on the web site, as far as a page may contradict it.
struct KnownRecord
{
    QString uuid;
    QString name; ///< as the register writes it
    QStringList otherNames; ///< that are right as well: short name, name in another language
    QString nameFact; ///< for an inline field
    std::vector<KnownFact> facts;
    bool operator==(const KnownRecord &) const = default;
};
