#pragma once

#include "forms/exportplan.h"

/// What was chosen for the web site of a register the last time: in the user's settings, because a
/// folder is a place on one computer.
namespace exportmemory {

/// Of the register at \a path; always the whole site, because a part is wanted once.
ExportChoices load(const QString &path);
void save(const QString &path, const ExportChoices &choices);

} // namespace exportmemory
