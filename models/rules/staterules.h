#pragma once

#include "rules/pagefinding.h"

/// A page whose review date has come. Source: DIGG, Vägledning för webbutveckling (content is kept
/// up to date and reviewed regularly).
PageFindings pastReview(const PageFacts &facts);

/// A published page that nobody answers for. Source: DIGG, Vägledning för webbutveckling (each page
/// has somebody responsible for it).
PageFindings missingResponsible(const PageFacts &facts);

/// Both. They are about the page as a whole.
PageFindings stateFindings(const PageFacts &facts);
