#pragma once

#include <QByteArray>
#include <QString>

/// HTML as it came from a clipboard or a file, made text.
struct HtmlInput
{
    QString html; ///< where only a part was copied, it is marked by comments as Windows does
    QString address; ///< http(s) address of the page it was copied from, or empty
};

/// Reads \a bytes: UTF-8, UTF-16 or UTF-32 with a byte order mark, else UTF-8 when they are that,
/// else what the document says of itself, else windows-1252. Broken characters become U+FFFD.
/// The head that Windows puts before a copied piece is taken off; what it says of the piece is
/// kept as StartFragment and EndFragment comments. Source: Microsoft, "HTML Clipboard Format".
HtmlInput readHtmlBytes(const QByteArray &bytes);
