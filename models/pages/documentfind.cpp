#include "pages/documentfind.h"

#include "pages/pagedocument.h"

#include <QStringMatcher>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

/// Spaces that only look different, each for one character, so that places stay the same.
QString withPlainSpaces(QString text)
{
    for (QChar &c : text) {
        if (c == QChar::Nbsp || c == QChar(0x202f) || c == QChar::LineSeparator)
            c = u' ';
    }
    return text;
}

bool isWhole(QStringView text, qsizetype start, qsizetype end)
{
    const bool joinsBefore = start > 0 && text[start - 1].isLetterOrNumber();
    const bool joinsAfter = end < text.size() && text[end].isLetterOrNumber();
    return !joinsBefore && !joinsAfter;
}

/// True when an object or an inline field stands among the characters, which no word can replace.
bool holdsObject(const QTextBlock &block, const FoundPlace &place)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool touches = fragment.position() < place.position + place.length
            && fragment.position() + fragment.length() > place.position;
        const QTextCharFormat format = fragment.charFormat();
        if (touches
            && (format.objectType() != QTextFormat::NoObject || format.hasProperty(RunFact)))
            return true;
    }
    return false;
}

} // namespace

std::vector<FoundPlace> placesOf(const QTextDocument &document, const FindQuery &query)
{
    std::vector<FoundPlace> found;
    if (query.words.isEmpty())
        return found;
    const QStringMatcher matcher(withPlainSpaces(query.words),
                                 query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    const qsizetype length = query.words.size();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() <= length)
            continue;
        const QString text = withPlainSpaces(block.text());
        const bool isOpen = !isProtected(block);
        for (qsizetype at = matcher.indexIn(text); at >= 0;) {
            const bool counts = !query.wholeWords || isWhole(text, at, at + length);
            if (counts) {
                FoundPlace place{block.position() + int(at), int(length), isOpen};
                place.canChange = isOpen && !holdsObject(block, place);
                found.push_back(place);
            }
            at = matcher.indexIn(text, at + (counts ? length : 1));
        }
    }
    return found;
}

int replacePlaces(QTextDocument &document, const std::vector<FoundPlace> &places,
                  const QString &words)
{
    int replaced = 0;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (size_t left = places.size(); left > 0; --left) { // from behind: the others stay in place
        const FoundPlace &place = places[left - 1];
        if (!place.canChange)
            continue;
        cursor.setPosition(place.position + 1);
        const QTextCharFormat marks = cursor.charFormat(); // of the first character
        cursor.setPosition(place.position);
        cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
        cursor.insertText(words, marks);
        ++replaced;
    }
    cursor.endEditBlock();
    return replaced;
}
