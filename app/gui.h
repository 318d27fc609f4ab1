#pragma once

#include <QString>

/// Shows the window, with the register \a file open when one is named, until it is closed. Needs a
/// QApplication. Returns the program's exit code.
int runGui(const QString &file);
