#pragma once

#include "rules/finding.h"

#include "pages/block.h"

/// Links in the texts of \a block itself (not of blocks inside it) whose text does not say where
/// they lead, or whose address cannot be followed.
Findings linkFindings(const Block &block);
