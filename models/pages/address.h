#pragma once

#include <QString>

#include <optional>

/// \a href as it may stand in a page: percent-encoded where a URL needs it, or nothing when it is
/// not a relative address, a #fragment, http(s) with a host, mailto or tel. Spellings that browsers
/// read as another scheme ("java\tscript:", "//host", "\\host") are refused too. Source: WHATWG URL
/// Standard, section 4.4 (tabs and newlines are removed, \ is read as /).
std::optional<QString> safeAddress(const QString &href);

/// True for an address that leads out of the site: http, https.
bool isExternal(QStringView address);
