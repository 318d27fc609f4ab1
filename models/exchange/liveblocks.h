#pragma once

#include "exchange/liverows.h"
#include "pages/blocks.h"

namespace live {

/// What a live block stands for: the same blocks in the editor, in its preview and at export, in
/// the language of \a source. An answer without records says so in words; a query that is not whole
/// gives nothing.
BlockList blocks(const LiveRows &answer, const LiveSource &source);

} // namespace live

/// The live blocks of one page, each asked for once. An error of reading leaves a block out.
class LiveBlocks
{
public:
    explicit LiveBlocks(LiveSource source)
        : m_source(std::move(source))
    {
    }
    const LiveSource &source() const { return m_source; }
    BlockList blocks(const content::LiveList &block);
    /// The map of a block that is one, as SVG; empty for others.
    QString drawing(const content::LiveList &block);

private:
    const LiveRows &answer(const content::LiveList &block);

    LiveSource m_source;
    std::optional<std::pair<content::LiveList, LiveRows>> m_last;
};
