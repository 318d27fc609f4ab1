#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A person, with what may be published of them.
struct Contact
{
    Q_DECLARE_TR_FUNCTIONS(Contact)
public:
    static constexpr const char *table = "contact";
    static constexpr const char *context = "Contact";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Contact", "Contact");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Contact", "Contacts");
    static std::span<const Field<Contact>> fields();

    qint64 id = 0;
    QString uuid;
    QString name;
    QString title;
    Ref organisation;
    QString email;
    QString phone;
    QString kind = QStringLiteral("official"); ///< code of contactKinds()
    bool publish = false;
    QString basis; ///< consent, duty …
    QDate reviewDate;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
