#pragma once

#include "records/project.h"

#include <QDate>

#include <optional>

/// What the public is told of a project's state.
enum class PublicStatus { Planned, Running, Completed };

/// Derived from workflow status and dates: an application is planned, what is over is completed;
/// between them the dates decide, as of \a today. An application that was rejected or withdrawn has
/// none: it never became a project, and does not stand on the web site.
std::optional<PublicStatus> publicStatus(const Project &project, QDate today);
/// The same of a project with the workflow status \a status that runs from \a start to \a end.
std::optional<PublicStatus> publicStatus(const QString &status, QDate start, QDate end,
                                         QDate today);

/// English, for siteWord() in the context "Site".
const char *publicStatusLabel(PublicStatus status);
