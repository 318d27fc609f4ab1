#pragma once

#include "rules/pagefinding.h"

/// Sentences of more than 40 words. Source: Myndigheternas skrivregler (short sentences);
/// Språklagen (2009:600), section 11: plain Swedish.
PageFindings longSentences(const BlockList &blocks);

/// Two words or more written in capitals, at least two of them with five letters, so that
/// abbreviations pass. Mend: small letters, with a capital where a sentence begins. Source:
/// Myndigheternas skrivregler (capitals are not used to stress).
PageFindings capitals(const BlockList &blocks);

/// Paragraphs that are strong as a whole: what stresses everything stresses nothing. Mend: as other
/// paragraphs. What looks like a heading is another finding. Source: Myndigheternas skrivregler
/// (bold is for single words).
PageFindings strongParagraphs(const BlockList &blocks);

/// All of these.
PageFindings textFindings(const BlockList &blocks);
