#pragma once

#include "rules/pagefinding.h"

// What a page tells that the register knows better. Only sure cases: a doubtful one is none, for a
// help that is wrong is soon no longer read.

/// Inline fields that the web site cannot tell, because their record or field is gone or not shown
/// there. Without PageFacts::factProblem none is judged. Mend: the words as they stand, written by
/// hand.
PageFindings goneFacts(const BlockList &blocks, const PageFacts &facts);

/// Live blocks that show nothing, because what they ask for is not known any more. Without
/// PageFacts::liveProblem none is judged. Mend: without the block.
PageFindings emptyLiveBlocks(const BlockList &blocks, const PageFacts &facts);

/// Names that differ from the register's only in their diacritics: "Köge" where it is "Køge", and
/// the register knows no such other name. Mend: an inline field.
PageFindings misspeltNames(const BlockList &blocks, const PageFacts &facts);

/// Numbers, days and amounts in a sentence about one known record that say something else than the
/// register: "84 municipalities", "ends on 31 January 2027". Numbers that are far off may count
/// something else and are left alone. Mend: an inline field.
PageFindings contradictedFacts(const BlockList &blocks, const PageFacts &facts);

/// All of these, but for those that were kept, see PageFacts::kept.
PageFindings registerFindings(const BlockList &blocks, const PageFacts &facts);

/// How PageFacts::kept knows a finding of misspeltNames() and contradictedFacts(); empty for
/// others.
QString keptKey(const PageFinding &finding);
