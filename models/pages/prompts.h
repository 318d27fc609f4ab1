#pragma once

#include "pages/block.h"

/// Questions that a page's template asks its writer: paragraphs of their own in square brackets,
/// "[What does the project want?]". They are never published, and a finding until they are
/// answered.
namespace prompts {

bool isPrompt(QStringView text);
bool isPrompt(const Block &block);

/// \a blocks without prompts, and without the headings that have nothing but prompts below them.
BlockList answered(const BlockList &blocks);

} // namespace prompts
