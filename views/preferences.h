#pragma once

#include "forms/theme.h"

#include <QString>

class QApplication;

/// What the user has chosen for the program itself; kept beside the program, not in the register.
namespace preferences {

Theme::Mode theme();
void setTheme(Theme::Mode mode);

/// "sv" or "en", or empty: the desktop's language.
QString language();
void setLanguage(const QString &language);

/// Gives \a app its look and icon, and the numbers and dates of \a language, "sv" or "en".
void apply(QApplication &app, const QString &language);

} // namespace preferences
