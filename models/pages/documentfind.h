#pragma once

#include <QString>
#include <QTextDocument>

#include <vector>

/// Words to look for in an editor's document.
struct FindQuery
{
    QString words; ///< nothing is found when empty
    bool matchCase = false;
    bool wholeWords = false; ///< no letter or digit right before or after
    bool operator==(const FindQuery &) const = default;
};

/// Where they stand.
struct FoundPlace
{
    int position = 0; ///< in the document
    int length = 0;
    bool canChange =
        true; ///< false in blocks that cannot be edited, whose words only stand for them
    bool operator==(const FoundPlace &) const = default;
};

/// Where the words of \a query stand in \a document, in reading order, none over another: in
/// paragraphs, headings, items, quotes, captions and cells. A no-break space counts as a space.
std::vector<FoundPlace> placesOf(const QTextDocument &document, const FindQuery &query);

/// Writes \a words at those of \a places that can be changed, as one step of the document's undo.
/// They get the marks of what stood there first. Returns how many were replaced.
int replacePlaces(QTextDocument &document, const std::vector<FoundPlace> &places,
                  const QString &words);
