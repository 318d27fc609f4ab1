#pragma once

#include "pages/blocks.h"

#include <QByteArray>

#include <functional>

/// What the reader of foreign HTML must be told about the world around it.
struct HtmlPasteOptions
{
    QString language; ///< of the page, as BCP 47 tag: passages in it need no mark; may be empty
    QString address; ///< http(s) address the HTML came from, for relative links; may be empty
    /// Keeps an image (PNG, JPEG, GIF or WebP, as a whole file) and gives the SHA-256 it is known
    /// by, or an empty text when it cannot be kept. Without it no image is kept.
    std::function<QString(const QByteArray &data)> keepImage;
    /// Level of the heading that the text comes under, 1 for the page's title: then no heading
    /// skips a level, see closeLevels(). 0: levels stay as they are.
    int above = 0;
};

/// What was read.
struct HtmlBlocks
{
    BlockList blocks; ///< in canonical form
    int lostImages = 0; ///< images that could not be brought along; tracking pixels do not count
};

/// The content of \a html as word processors, mail programs, spreadsheets and browsers put it on
/// the clipboard: headings, paragraphs, lists, tables, quotes, separators, links, strong, emphasis,
/// languages and images. Everything else is dropped; words that a reader sees are kept. Never
/// loads anything and never fails.
///
/// - Where StartFragment and EndFragment comments stand, only what is between them is content.
/// - The highest level is 2: when there is a heading of level 1, or a title, all go down one level.
/// - Word's paragraphs that look like list items become items; what is printed before them is
///   dropped and their numbers are kept.
/// - A cell, item or quote holds text only: paragraphs in it become lines. A table inside a table
///   follows it, and so do images. Text behind a list inside an item goes before that list.
/// - Tables that only serve the layout become what is in them: those without lines and header
///   cells that have one cell, or hold headings, lists or other tables.
/// - A link without text, such as a linked image, shows its title, alternative text or address.
/// - The language of most of the document and that of the page are not marked.
HtmlBlocks blocksFromHtml(const QString &html, const HtmlPasteOptions &options = {});
/// The same from bytes: see readHtmlBytes(). The address that Windows gives wins.
HtmlBlocks blocksFromHtml(const QByteArray &html, const HtmlPasteOptions &options = {});
