#pragma once

#include "rules/pagereading.h"

/// Sentences that are in another of the pages' languages than the page, and not marked as such.
/// Only what is sure: at least five words that begin with a small letter, at least half of them
/// wrong in the page's language, and nine in ten right in the other. Sentences that follow each
/// other are one finding. Mend: marked. Source: WCAG 2.1, 3.1.2 Language of Parts; EN 301 549,
/// 9.3.1.2.
PageFindings unmarkedLanguages(const BlockList &blocks, const PageSpelling &spelling);
