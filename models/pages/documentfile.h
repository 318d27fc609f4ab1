#pragma once

#include <QString>

// Files that pages link to as documents.

/// "pdf" for "Avtal 2026.PDF": the ending of \a fileName in small letters when it is a kind of file
/// that may be kept and put on the web; empty for others, such as programs and web pages, which
/// could harm whoever opens them.
QString documentSuffix(const QString &fileName);
/// "PDF, 1.2 MB" for the reader in front of the link: the kind of \a fileName and the size.
/// \a language is the page's, as BCP 47 tag; empty is the interface's. No bytes: the kind alone.
QString documentDetail(const QString &fileName, qint64 bytes, const QString &language = {});
/// "Avtal 2026" for "Avtal_2026.pdf": the title that a document gets from its file's name.
QString documentTitle(const QString &fileName);

/// Larger files belong elsewhere, with their address in the register, which is copied whole.
inline constexpr qint64 mostDocumentBytes = 50'000'000;
