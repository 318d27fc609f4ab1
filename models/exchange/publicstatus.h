#pragma once

#include "records/project.h"

#include <QDate>

/// What the public is told of a project's state.
enum class PublicStatus { Planned, Running, Completed };

/// Derived from workflow status and dates: an application is planned, what was stopped or is over
/// is completed; between them the dates decide, as of \a today.
PublicStatus publicStatus(const Project &project, QDate today);

/// English, for siteWord() in the context "Site".
const char *publicStatusLabel(PublicStatus status);
