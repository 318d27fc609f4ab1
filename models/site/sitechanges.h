#pragma once

#include "site/sitecheck.h"

class SitePlan;

/// One finding a record whose facts on the site changed since the action \a uuid, with what they
/// were and are; see SiteFolder::action(). None when the register does not know that action. What
/// people wrote themselves, such as the text of a page, is only named.
Result<std::vector<SiteFinding>> siteChanges(const Store &store, const SitePlan &plan,
                                             const QString &uuid);
