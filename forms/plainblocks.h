#pragma once

#include "blockdrawing.h"

/// Draws the blocks that nothing else does, such as those of a newer version: one line that names
/// them.
class PlainBlocks : public BlockProvider
{
public:
    std::unique_ptr<BlockDrawing> drawing(const Block &block) override;
};
