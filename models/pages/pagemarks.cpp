#include "pages/pagemarks.h"

#include "pages/pageformat.h"

#include <QTextFragment>

#include <algorithm>

namespace {

/// The format of the character behind \a position in \a block; invalid at the block's end.
QTextCharFormat formatBehind(const QTextBlock &block, int position)
{
    if (position >= block.position() + block.length() - 1)
        return {};
    QTextCursor cursor(block);
    cursor.setPosition(position + 1);
    return cursor.charFormat();
}

QTextCharFormat formatBefore(const QTextBlock &block, int position)
{
    if (position <= block.position())
        return {};
    QTextCursor cursor(block);
    cursor.setPosition(position);
    return cursor.charFormat();
}

/// The stretch of \a block around \a position whose characters have \a value of \a property.
QTextCursor stretch(const QTextBlock &block, int position, int property, const QVariant &value)
{
    int start = position;
    int end = position;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        const int from = piece.position();
        const int to = from + piece.length();
        if (piece.charFormat().property(property) != value) {
            if (from >= position)
                break;
            start = position;
            end = position;
            continue;
        }
        start = std::min(start, from);
        end = to;
    }
    QTextCursor cursor(block);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

/// The mark at \a cursor: of the character before it or, at its beginning, behind it.
QVariant markAt(const QTextCursor &cursor, int property)
{
    const QTextBlock block = cursor.block();
    const int position = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
    const QVariant behind =
        formatBehind(cursor.document()->findBlock(position), position).property(property);
    if (cursor.hasSelection() || behind.isValid())
        return behind;
    return formatBefore(block, position).property(property);
}

} // namespace

QTextCursor passageAt(const QTextCursor &cursor, int property)
{
    if (cursor.hasSelection())
        return cursor;
    const QVariant mark = markAt(cursor, property);
    if (mark.isValid())
        return stretch(cursor.block(), cursor.position(), property, mark);
    QTextCursor word = cursor;
    word.select(QTextCursor::WordUnderCursor);
    // Behind a space Qt takes the word before it.
    const bool isHere =
        word.selectionStart() <= cursor.position() && cursor.position() <= word.selectionEnd();
    return isHere && !word.selectedText().trimmed().isEmpty() ? word : cursor;
}

void setLanguage(const QTextCursor &cursor, const QString &language)
{
    changeFormats(passageAt(cursor, RunLanguage), [&](QTextCharFormat &format, const QTextBlock &) {
        if (language.isEmpty())
            format.clearProperty(RunLanguage);
        else
            format.setProperty(RunLanguage, language);
    });
}

QString languageAt(const QTextCursor &cursor)
{
    return markAt(cursor, RunLanguage).toString();
}

void setAbbreviation(const QTextCursor &cursor, const QString &expansion)
{
    const QString words = expansion.simplified();
    changeFormats(
        passageAt(cursor, RunAbbreviation),
        [&](QTextCharFormat &format, const QTextBlock &) { markAbbreviation(format, words); });
}

QString abbreviationAt(const QTextCursor &cursor)
{
    return markAt(cursor, RunAbbreviation).toString();
}

void clearMarks(const QTextCursor &cursor)
{
    const QTextCursor passage = passageAt(cursor, RunAbbreviation);
    changeFormats(passage, [](QTextCharFormat &format, const QTextBlock &block) {
        format.merge(strongFormat(block, false));
        format.merge(emphasisFormat(false));
        format.clearProperty(RunLanguage);
        markAbbreviation(format, QString());
    });
}

QTextCharFormat formatBeside(const QTextCursor &cursor, const DocumentStyle &style)
{
    QTextCharFormat format = cursor.charFormat();
    const QTextBlock block = cursor.block();
    const QTextCharFormat before = formatBefore(block, cursor.position());
    const QTextCharFormat behind = formatBehind(block, cursor.position());
    if (format.isAnchor() && before.anchorHref() != behind.anchorHref())
        markLink(format, QString(), style);
    const QString expansion = format.stringProperty(RunAbbreviation);
    if (before.stringProperty(RunAbbreviation) != behind.stringProperty(RunAbbreviation)
        && !expansion.isEmpty())
        markAbbreviation(format, QString());
    return format;
}
