#pragma once

#include "rules/pagefinding.h"

/// Whether the block at \a place looks like a heading to those who see it and is none: a short
/// paragraph without an end sign or link, strong as a whole, with something after it.
bool isPretendHeading(const BlockList &blocks, const BlockPlace &place);

/// Paragraphs that look like headings. Mend: a heading, on the level of the one before.
/// Source: WCAG 2.1, 1.3.1 Info and Relationships, failure F2; EN 301 549, 9.1.3.1.
PageFindings pretendHeadings(const BlockList &blocks);

/// Paragraphs or lines that follow each other and begin with a dash, a dot or a running number.
/// Mend: a list. Source: WCAG 2.1, 1.3.1 Info and Relationships, technique H48; EN 301
/// 549, 9.1.3.1.
PageFindings pretendLists(const BlockList &blocks);

/// Both.
PageFindings lookalikeFindings(const BlockList &blocks);
