#pragma once

#include "pages/blocks.h"

#include <functional>
#include <optional>

/// Where a link to a record leads, and what the record is called.
struct LinkTarget
{
    QString href;
    QString title;
    QString language; ///< of the target, when it is another than the page's; else empty
    QString detail = {}; ///< kind and size of a document, such as "PDF, 1.2 MB"; may be empty
};

/// An image of the page as it is shown.
struct Picture
{
    QString source; ///< address
    int width = 0; ///< pixels; 0 is unknown
    int height = 0;
};

/// What the writer must be told about the world around the blocks. Each function may be missing.
struct PageHtmlOptions
{
    int headingOffset = 0; ///< added to each heading's level; the result stays within 1–6
    QString language; ///< of the page: passages in it need no mark
    std::function<std::optional<LinkTarget>(const QString &uuid)> link; ///< nothing: text only
    std::function<std::optional<Picture>(const QString &file)> picture; ///< nothing: caption only
    /// What an inline field says now; nothing when the register cannot tell. Without this function
    /// it is written as the page last said it, as for a paste.
    std::function<std::optional<QString>(const QString &fact)> fact;
    /// The records of a live list as blocks; without it, live lists are left out.
    std::function<BlockList(const content::LiveList &)> live;
    /// What is shown of a contact as blocks; none when it may not be; without it, left out.
    std::function<BlockList(const content::ContactBlock &)> contact;
    /// An SVG drawing that stands before those blocks, such as a map; empty for none. It is written
    /// as it is: whoever makes it answers for it.
    std::function<QString(const content::LiveList &)> drawing;
};

/// \a blocks as an HTML5 fragment, one block a line. It can write only the elements it knows, with
/// all text escaped and all addresses checked (see safeAddress()), so it is the sanitizer too.
/// The same blocks and answers give the same text.
QString pageHtml(const BlockList &blocks, const PageHtmlOptions &options = {});
/// The inline content of one text.
QString textHtml(const content::Text &text, const PageHtmlOptions &options = {});

/// \a text for element content and quoted attribute values.
QString escape(const QString &text);
