#pragma once

#include "blockdrawing.h"

#include <QFont>

class Workspace;

/// Draws the links to documents in a page, and asks for another document or text.
class DocumentBlocks : public BlockProvider
{
public:
    /// \a font gives the text's font.
    DocumentBlocks(Workspace &workspace, std::function<QFont()> font);
    std::unique_ptr<BlockDrawing> drawing(const Block &block) override;
    void act(const Block &block, const BlockEdit &edit) override;

private:
    Workspace &m_workspace;
    std::function<QFont()> m_font;
};

/// Draws the contacts in a page as the register has them, and asks for another one.
class ContactBlocks : public BlockProvider
{
public:
    ContactBlocks(Workspace &workspace, std::function<QFont()> font);
    std::unique_ptr<BlockDrawing> drawing(const Block &block) override;
    void act(const Block &block, const BlockEdit &edit) override;

private:
    Workspace &m_workspace;
    std::function<QFont()> m_font;
};
