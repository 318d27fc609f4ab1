#include "pastedclip.h"

#include "pages/pagehtml.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

/// What is copied beside text and HTML: the blocks as they are kept in the file.
constexpr QLatin1StringView blocksFormat("application/x-utblick-blocks");

} // namespace

HtmlBlocks pastedclip::read(const QMimeData &clip, const QString &language, int above,
                            const HtmlReading &reading)
{
    if (clip.hasFormat(blocksFormat)) {
        Result<BlockList> blocks = blocksFromJson(QString::fromUtf8(clip.data(blocksFormat)));
        if (blocks)
            return {*std::move(blocks), 0};
    }
    if (!clip.hasHtml())
        return {};
    const HtmlPasteOptions options{
        .language = language, .address = {}, .keepImage = {}, .above = above};
    return reading ? reading(clip.html(), options) : blocksFromHtml(clip.html(), options);
}

std::unique_ptr<QMimeData> pastedclip::write(const BlockList &blocks)
{
    auto clip = std::make_unique<QMimeData>();
    clip->setData(blocksFormat, toJson(blocks).toUtf8());
    clip->setHtml(pageHtml(blocks));
    clip->setText(plainText(blocks));
    return clip;
}
