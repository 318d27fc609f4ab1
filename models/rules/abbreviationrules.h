#pragma once

#include "rules/pagefinding.h"

/// Whether everybody knows \a word, so that a page need not say what it stands for: EU, SEK …
bool isCommonAbbreviation(const QString &word);

/// Abbreviations of two to six capitals that the page never explains, where they stand first. Not
/// pointed out: those that everybody knows, Roman numbers, case numbers (KS 2023/117), names that
/// the register has as such, and words that stand among others in capitals. Mend, when the register
/// knows what it stands for: marked as an abbreviation. Source: WCAG 2.1, 3.1.4 Abbreviations
/// (level AAA); Myndigheternas skrivregler, 9 (unusual abbreviations are explained).
PageFindings unexplainedAbbreviations(const BlockList &blocks, const PageFacts &facts);
