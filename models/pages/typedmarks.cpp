#include "pages/typedmarks.h"

#include "pages/address.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pageoutline.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"

#include <QRegularExpression>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace {

bool isOrdinary(const QTextBlock &block)
{
    return !isProtected(block) && !tableOf(block) && !captionedBy(block) && !block.textList()
        && quotePart(block) == QuotePart::None;
}

QString textBefore(const QTextCursor &cursor)
{
    return cursor.block().text().left(cursor.positionInBlock());
}

/// Takes away the \a length characters before \a cursor.
void eraseBefore(QTextCursor &cursor, qsizetype length)
{
    cursor.setPosition(cursor.position() - int(length), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// A new list begins with the number that was typed; one that goes on counts by itself.
void startAt(const QTextBlock &block, int number)
{
    QTextList *const list = block.textList();
    if (!list || list->count() > 1 || number == 1)
        return;
    QTextListFormat format = list->format();
    format.setProperty(ListStart, number);
    list->setFormat(format);
}

/// Makes of the paragraph what \a sign says.
void makeStyle(const QTextCursor &cursor, const QString &sign, const DocumentStyle &style)
{
    static const QRegularExpression number(u"^([0-9]{1,4})[.)]$"_s);
    const QRegularExpressionMatch numbered = number.match(sign);
    if (sign == "-"_L1 || sign == "*"_L1) {
        setListKind(cursor, ListKind::Bulleted);
    } else if (numbered.hasMatch()) {
        setListKind(cursor, ListKind::Numbered);
        startAt(cursor.block(), numbered.captured(1).toInt());
    } else if (sign == ">"_L1) {
        setQuote(cursor, QuotePart::Words, style);
    } else {
        setOutlineLevel(cursor, int(sign.size()));
    }
}

QTextCursor makeParagraph(QTextCursor cursor, const DocumentStyle &style)
{
    static const QRegularExpression signs(u"^(#{2,6}|[-*>]|[0-9]{1,4}[.)]) $"_s);
    const QTextBlock block = cursor.block();
    const QRegularExpressionMatch match = signs.match(textBefore(cursor));
    if (!match.hasMatch() || !isOrdinary(block))
        return {};
    const QString sign = match.captured(1);
    if (headingLevel(block) > 0 && !sign.startsWith(u'#'))
        return {}; // "1. Aims" is a heading that someone numbers
    cursor.beginEditBlock();
    eraseBefore(cursor, sign.size() + 1);
    makeStyle(cursor, sign, style);
    cursor.endEditBlock();
    return cursor;
}

QTextCursor makeSeparator(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    if (block.text() != "---"_L1 || !isOrdinary(block) || headingLevel(block) > 0)
        return {};
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    eraseBefore(cursor, block.text().size());
    const QTextCursor after = insertSeparator(cursor);
    cursor.endEditBlock();
    return after;
}

/// Gives \a match's first group the looks of \a marks, takes the signs around it away, and goes on
/// after it as it was before.
QTextCursor mark(QTextCursor cursor, const QRegularExpressionMatch &match,
                 const QTextCharFormat &marks)
{
    const QTextCharFormat before = cursor.charFormat();
    const int start = cursor.block().position();
    const int begin = start + int(match.capturedStart(0));
    cursor.beginEditBlock();
    eraseBefore(cursor, match.capturedEnd(0) - match.capturedEnd(1));
    cursor.setPosition(begin);
    cursor.setPosition(start + int(match.capturedStart(1)), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setPosition(begin + int(match.capturedLength(1)), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(marks);
    cursor.setPosition(begin + int(match.capturedLength(1)));
    cursor.endEditBlock();
    cursor.setCharFormat(before);
    return cursor;
}

QTextCursor makeMarked(const QTextCursor &cursor)
{
    static const QRegularExpression strong(u"\\*\\*([^*\\s](?:[^*]*[^*\\s])?)\\*\\*$"_s);
    static const QRegularExpression emphasis(u"(?<![*\\w])\\*([^*\\s](?:[^*]*[^*\\s])?)\\*$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (isProtected(cursor.block()))
        return {};
    const QString text = textBefore(cursor);
    if (const QRegularExpressionMatch match = strong.match(text); match.hasMatch())
        return mark(cursor, match, strongFormat(cursor.block(), true));
    if (const QRegularExpressionMatch match = emphasis.match(text); match.hasMatch())
        return mark(cursor, match, emphasisFormat(true));
    return {};
}

QTextCursor makeLink(const QTextCursor &cursor, const DocumentStyle &style)
{
    static const QRegularExpression link(u"\\[([^\\[\\]]+)\\]\\((\\S+)\\)$"_s);
    const QRegularExpressionMatch match = link.match(textBefore(cursor));
    if (!match.hasMatch() || isProtected(cursor.block()))
        return {};
    QString written = match.captured(2);
    if (written.startsWith("www."_L1, Qt::CaseInsensitive))
        written.prepend("https://"_L1);
    const std::optional<QString> address = safeAddress(written);
    if (!address)
        return {};
    QTextCharFormat marks;
    markLink(marks, *address, style);
    return mark(cursor, match, marks);
}

} // namespace

QTextCursor makeTyped(const QTextCursor &cursor, QChar typed, const DocumentStyle &style)
{
    switch (typed.unicode()) {
    case u' ':
        return makeParagraph(cursor, style);
    case u'-':
        return makeSeparator(cursor);
    case u'*':
        return makeMarked(cursor);
    case u')':
        return makeLink(cursor, style);
    default:
        return {};
    }
}
