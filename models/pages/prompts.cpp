#include "pages/prompts.h"

#include "pages/blocks.h"

namespace prompts {

namespace {

int levelOf(const Block &block)
{
    const auto *heading = block.as<content::Heading>();
    return heading ? heading->level : 0;
}

/// True when the heading at \a at stands over prompts and nothing else.
bool isUnanswered(const BlockList &blocks, size_t at)
{
    bool asks = false;
    for (size_t i = at + 1; i < blocks.size(); ++i) {
        const int level = levelOf(blocks[i]);
        if (level > 0 && level <= levelOf(blocks[at]))
            break;
        if (level > 0)
            continue;
        if (!isPrompt(blocks[i]))
            return false;
        asks = true;
    }
    return asks;
}

} // namespace

bool isPrompt(QStringView text)
{
    const QStringView words = text.trimmed();
    return words.size() > 2 && words.startsWith(u'[') && words.endsWith(u']')
        && words.indexOf(u']') == words.size() - 1;
}

bool isPrompt(const Block &block)
{
    const auto *paragraph = block.as<content::Paragraph>();
    return paragraph && isPrompt(plainText(paragraph->text));
}

BlockList answered(const BlockList &blocks)
{
    BlockList kept;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (isPrompt(blocks[i]) || (levelOf(blocks[i]) > 0 && isUnanswered(blocks, i)))
            continue;
        kept.push_back(blocks[i]);
        if (auto *box = std::get_if<content::FactBox>(&kept.back().value))
            box->blocks = answered(box->blocks);
    }
    return kept;
}

} // namespace prompts
