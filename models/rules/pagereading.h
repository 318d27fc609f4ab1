#pragma once

#include "rules/pagefinding.h"

#include "pages/lix.h"

#include <QSet>
#include <QStringList>

class Spelling;

/// How a page's words are looked up.
struct PageSpelling
{
    Spelling *spelling = nullptr; ///< nothing is looked up without it
    QString language; ///< of the page, BCP 47; passages may have their own
    QSet<QString> own; ///< see ownWords()
};

/// A heading of a page.
struct OutlineEntry
{
    int level = 2;
    QString text;
    BlockPlace place;
    bool operator==(const OutlineEntry &) const = default;
};

/// A word that no dictionary knows, where it stands first.
struct MisspeltWord
{
    QString word;
    QString language; ///< BCP 47
    BlockPlace place; ///< in the content; of a field and an alt text, where in its words
    QStringList suggestions; ///< for the first words of a page only: they take time
    QString field = QStringLiteral("content"); ///< key of the field it stands in, or "alt"
    bool operator==(const MisspeltWord &) const = default;
};

/// Whatever a page can be told about itself while it is written.
struct PageReading
{
    BlockList blocks; ///< what was read; places count in them
    std::vector<OutlineEntry> outline;
    Readability counts; ///< of ingress and blocks
    BlockPlace longest; ///< the longest sentence; without a path when it stands in the ingress
    PageFindings findings;
    std::vector<MisspeltWord> misspelt; ///< each word once, in reading order
};

/// Reads a page. Takes its time (a long page, a dictionary read for the first time), so it is run
/// beside the window: it touches nothing but what it is given.
PageReading readPage(const BlockList &blocks, const PageFacts &facts, const PageSpelling &spelling);
