#pragma once

#include <QString>

/// The language of the interface.
namespace language {

/// "sv" when the system speaks Swedish, else "en".
QString ofSystem();
/// Uses the translations of \a code, "sv" or "en", from now on. Needs an application object.
void install(const QString &code);

} // namespace language
