#pragma once

#include "site/sitewords.h"
#include "templates/templatedata.h"

#include "records/settings.h"

/// Puts how the public reaches the municipality: name, text, phone, e-mail, address,
/// hours; exceptions before \a today are left out.
void putContactCentre(TemplateData &data, const Settings &settings, const SiteWords &words,
                      QDate today);

/// The hours of a weekday as people typed them, "8–16.30" or "8:00 - 16:30", as "8.00-16.30";
/// "-" for closed; nothing when they cannot be read, end before they begin, or nobody has told us.
std::optional<QString> hoursForScript(const QString &typed);

/// Opening hours that readers are not told as they were meant, by field: a day that cannot be read,
/// so that "open now" is not told; a line of exceptions without its day, which is left out.
std::vector<Problem> hoursProblems(const Settings &settings);
