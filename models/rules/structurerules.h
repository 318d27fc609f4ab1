#pragma once

#include "rules/pagefinding.h"

/// Headings without words: a trap for those who move by headings. Mend: the heading is taken away.
/// Source: WCAG 2.1, 2.4.6 Headings and Labels; EN 301 549, 9.2.4.6.
PageFindings emptyHeadings(const BlockList &blocks);

/// Headings more than one level below the one before (the title is level 1). Mend: the level that
/// follows. Source: WCAG 2.1, 1.3.1 Info and Relationships, technique G141; EN 301 549, 9.1.3.1.
PageFindings skippedLevels(const BlockList &blocks);

/// Images without alt text that are not marked as decorative. Mend: marked as decorative. Source:
/// WCAG 2.1, 1.1.1 Non-text Content; EN 301 549, 9.1.1.1.
PageFindings missingAltTexts(const BlockList &blocks);

/// Tables without a header row or column. Mend: the first row becomes the header. Source: WCAG 2.1,
/// 1.3.1 Info and Relationships, techniques H51 and H63; EN 301 549, 9.1.3.1.
PageFindings missingTableHeaders(const BlockList &blocks);

/// Tables without a caption. Source: WCAG 2.1, 1.3.1 Info and Relationships, technique H39.
PageFindings missingCaptions(const BlockList &blocks);

/// All of these.
PageFindings structureFindings(const BlockList &blocks);
