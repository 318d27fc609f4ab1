#pragma once

#include "rules/finding.h"

#include "pages/blocks.h"
#include "records/page.h"

/// What keeps people from reading \a page, in the order of the page; content that cannot be read is
/// one error. Source: EN 301 549 / WCAG 2.1 AA; see structurerules.h, lookalikes.h and linkrules.h.
/// The description for search engines is good practice.
Findings accessibility(const Page &page);
/// The same for content that stands in an editor; Finding::block counts in \a blocks.
Findings accessibility(const BlockList &blocks);
