#pragma once

#include "records/colour.h"
#include "records/kind.h"

#include <vector>

/// A colour of the exported site: a custom property of its style sheet.
struct SiteToken
{
    const char *name; ///< without the leading "--"
    Colour light;
    Colour dark;
};

/// The colours of the site that a municipality may choose; nothing: the site's own.
struct ChosenColours
{
    std::optional<Colour> accent; ///< links, buttons, rules
    std::optional<Colour> band; ///< behind menu and contact
    std::optional<Colour> line; ///< under the header
};

/// The site's own colours that chosen ones meet. A test holds them to resources/site/site.css.
std::span<const SiteToken> ownSiteTokens();

/// What follows from \a chosen for the site: the colours themselves, the ink that can be read on
/// them, and what they become in the dark look. Only tokens that differ from the site's own.
std::vector<SiteToken> siteTokens(const ChosenColours &chosen);

namespace check {

/// A chosen colour that readers would not see well enough, in the field that chose it: links
/// against the page, the line against the band.
void siteColours(std::vector<Problem> &problems, const ChosenColours &chosen);
/// Names of fonts with anything in them but letters, digits, spaces and hyphens.
void fonts(std::vector<Problem> &problems, const char *field, const QString &value);

} // namespace check

/// The names of fonts in "Open Sans, Arial", in order; empty ones are left out.
QStringList fontNames(const QString &written);
