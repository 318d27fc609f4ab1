#pragma once

#include "pages/block.h"

/// Closes up the levels of the headings in \a blocks, which come under a heading of level \a above
/// (1 is the page's title), so that none skips a level: each is at most one below the one it
/// belongs to. Headings of one level under the same heading stay on one level. Source:
/// WCAG 2.1, 1.3.1 Info and Relationships, technique G141.
void closeLevels(BlockList &blocks, int above);
