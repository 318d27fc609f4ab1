#pragma once

#include "blockdrawing.h"

#include <QFont>

class PageImages;

/// Draws the images of a page with their captions, and asks for their texts.
class FigureBlocks : public BlockProvider
{
public:
    /// \a redraw is called when an image has been decoded; \a font gives the text's font;
    /// \a replaced is called when a figure has another file.
    FigureBlocks(PageImages &images, std::function<void()> redraw, std::function<QFont()> font,
                 std::function<void()> replaced);

    std::unique_ptr<BlockDrawing> drawing(const Block &block) override;
    void act(const Block &block, const BlockEdit &edit) override;

private:
    PageImages &m_images;
    std::function<void()> m_redraw;
    std::function<QFont()> m_font;
    std::function<void()> m_replaced;
};
