#pragma once

#include <QStringList>

/// The program without a window: `utblick VERB …`.
namespace commandline {

/// Whether \a arguments, the program's name first, ask for a verb, for help or for the version.
bool isAsked(const QStringList &arguments);
/// Whether the verb draws and so needs a QGuiApplication.
bool draws(const QStringList &arguments);
/// Runs the verb. Exit code 0: done; 1: failed, with one line on standard error; 2: not understood.
int run(const QStringList &arguments);

} // namespace commandline
