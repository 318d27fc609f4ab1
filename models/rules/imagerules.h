#pragma once

#include "rules/pagefinding.h"

/// Images whose alt text tells that they hold text (a poster, a screenshot …) and does not tell the
/// text itself: no quoted words, nothing behind a colon, and few words. What colours the text in an
/// image has is not measured: that cannot be told from a photo with certainty, so the writer is
/// asked to look. Source: WCAG 2.1, 1.4.5 Images of Text and 1.4.3 Contrast (4.5:1); EN 301 549,
/// 9.1.4.5 and 9.1.4.3.
PageFindings imagesOfText(const BlockList &blocks);

/// Images whose alt text says that they are a logo of the EU, of a fund or of Interreg. Where EU
/// support is told of, the site draws the emblem itself; no other visual identity may stand for
/// that support, and those of earlier periods never. Source: Regulation (EU) 2021/1060, Annex IX.
PageFindings supportLogos(const BlockList &blocks);
