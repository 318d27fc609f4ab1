#pragma once

#include "rules/finding.h"

#include "records/contact.h"

#include <QDate>

/// What stands against showing \a contact on the web, as of \a today. Name, title and duty of
/// officials and elected members may be published in connection with their service; others need a
/// basis. Source: Regulation (EU) 2016/679 (GDPR), Article 6.
Findings privacy(const Contact &contact, QDate today);

/// True when \a contact is an official or an elected member: named in connection with the service.
bool isInService(const Contact &contact);

/// True when \a contact may leave the register: it is to be shown, and has a basis where it needs
/// one.
bool mayBePublished(const Contact &contact);

/// True when \a contact may be named in the municipality's own papers, which boards and partners
/// get too: everybody but those from outside, who must be fit to be published.
bool mayBeNamed(const Contact &contact);
