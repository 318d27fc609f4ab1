#include "plainblocks.h"

#include "pages/pagedocument.h"

using namespace Qt::StringLiterals;

namespace {

class PlainDrawing : public BlockDrawing
{
public:
    PlainDrawing(QString icon, QString words)
        : m_icon(std::move(icon))
        , m_words(std::move(words))
    {
    }
    BlockStrip strip() const override { return {.icon = m_icon, .words = m_words, .act = {}}; }
    QString caption() const override { return m_words; }

private:
    QString m_icon;
    QString m_words;
};

QString iconOf(const Block &block)
{
    if (block.as<content::Table>())
        return u"insert-table"_s;
    if (block.as<content::Figure>())
        return u"insert-image"_s;
    if (block.as<content::FactBox>())
        return u"utblick-fact-box"_s;
    if (block.as<content::DocumentLink>())
        return u"text-x-generic"_s;
    return block.as<content::Unknown>() ? u"changes-prevent"_s : u"insert-object"_s;
}

} // namespace

std::unique_ptr<BlockDrawing> PlainBlocks::drawing(const Block &block)
{
    return std::make_unique<PlainDrawing>(iconOf(block), protectedCaption(block));
}
