#pragma once

#include "pages/htmlblocks.h"

#include <functional>
#include <memory>

class QMimeData;

/// Page content on the clipboard.
namespace pastedclip {

/// Reads HTML; see blocksFromHtml().
using HtmlReading = std::function<HtmlBlocks(const QString &html, const HtmlPasteOptions &options)>;

/// What \a clip holds as blocks: content copied here exactly, else its HTML as blocksFromHtml()
/// reads it; no blocks when there are only plain words. \a language is the page's, as BCP 47 tag;
/// \a above is the level of the heading over the place of the paste, 1 for the page's title. HTML
/// is read by \a reading if given.
HtmlBlocks read(const QMimeData &clip, const QString &language, int above,
                const HtmlReading &reading = {});

/// \a blocks for this program, as HTML for others, and as words.
std::unique_ptr<QMimeData> write(const BlockList &blocks);

} // namespace pastedclip
