#pragma once

#include "rules/finding.h"

#include "pages/blocks.h"
#include "records/page.h"

/// What keeps people from reading \a page, in the order of the page; content that cannot be read is
/// one error. Source: EN 301 549 / WCAG 2.1 AA: 1.1.1 alt text, 1.3.1 headings and tables, 2.4.4
/// link purpose, 2.4.6 headings; the description for search engines is good practice.
Findings accessibility(const Page &page);
/// The same for content that stands in an editor; Finding::block counts in \a blocks.
Findings accessibility(const BlockList &blocks);

/// True for link text that does not say where it leads: "läs mer", "here", or a bare address.
bool isUnclearLinkText(const QString &text);
