#include "rules/privacy.h"

using namespace Qt::StringLiterals;

bool isInService(const Contact &contact)
{
    return contact.kind == "official"_L1 || contact.kind == "elected"_L1;
}

bool mayBePublished(const Contact &contact)
{
    return contact.publish && (isInService(contact) || !contact.basis.trimmed().isEmpty());
}

bool mayBeNamed(const Contact &contact)
{
    return contact.kind != u"external" || mayBePublished(contact);
}

Findings privacy(const Contact &contact, QDate today)
{
    Findings found;
    if (contact.publish && !mayBePublished(contact)) {
        found.push_back({Finding::Severity::Error, "basis",
                         Rules::tr("%1 is to be shown on the web site without a basis. Write the "
                                   "basis, or do not show the contact.")
                             .arg(contact.name),
                         u"basis"_s, Rules::tr("Write basis")});
    }
    if (contact.publish && contact.reviewDate.isValid() && contact.reviewDate <= today) {
        found.push_back({Finding::Severity::Advice, "contact-review",
                         Rules::tr("%1 was due for review on %2. Check that the basis still holds.")
                             .arg(contact.name, contact.reviewDate.toString(Qt::ISODate)),
                         u"review_date"_s, Rules::tr("Set date")});
    }
    return found;
}
