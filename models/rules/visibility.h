#pragma once

#include "rules/finding.h"

#include "records/programme.h"
#include "records/project.h"

#include <QDate>

#include <optional>

/// What \a project still owes the public for its EU support, as of \a today; errors first, and what
/// is done as Severity::Ok. Empty for projects without EU support or not (yet) granted it.
/// \a programme is the project's, or nullptr.
/// Source: Regulation (EU) 2021/1060, Article 50 and Annex IX. Thresholds are the programme's data.
Findings visibility(const Project &project, const Programme *programme, QDate today);

/// A granted or submitted project whose case number is missing; prints carry it, because what a
/// municipality holds is a public record.
std::optional<Finding> missingCaseNumber(const Project &project);

/// True when EU money is in \a project by its kind or programme.
bool hasEuSupport(const Project &project, const Programme *programme);
/// True from the approval on, also when the project is over.
bool isGranted(const Project &project);
/// True when \a project is over by its status, or its end lies before \a today.
bool hasEnded(const Project &project, QDate today);
