#pragma once

#include "pages/block.h"

#include <QJsonObject>

namespace content {
inline constexpr int maxLiveRecords = 1'000'000; ///< that a live list may be limited to
}

/// The blocks stored as \a json; empty text is an empty page. BlockList of unknown kinds, or with
/// properties that this version does not know, come back as content::Unknown.
/// Error::Format when it is no page content, says what is wrong and where; never guesses.
Result<BlockList> blocksFromJson(const QString &json);
/// Canonical JSON of \a blocks after normalisation: the same content gives the same text.
/// An empty page is empty text.
QString toJson(const BlockList &blocks);

/// One block as JSON, and back; for what carries a single block.
QJsonObject blockToJson(const Block &block);
Result<Block> blockFromJson(const QJsonObject &json);

/// \a blocks in their one canonical form: neighbouring runs with equal marks merged, empty runs,
/// paragraphs, lists and tables dropped, characters that text cannot hold removed, levels within
/// their limits. Words are never lost. Doing it twice changes nothing.
BlockList normalised(BlockList blocks);
/// \a text with equal neighbours merged, empty runs dropped and impossible characters removed.
content::Text normalised(content::Text text);

/// The words of \a blocks, one paragraph, item or table row a line, for search and counting.
QString plainText(const BlockList &blocks);
QString plainText(const content::Text &text);
/// A text without marks.
content::Text plain(const QString &text);
