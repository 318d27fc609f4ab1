#include "pages/drawnblock.h"

#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/tabletext.h"

#include <QJsonDocument>
#include <QStringList>
#include <QTextFragment>

QString drawnJson(const Block &block)
{
    return QString::fromUtf8(QJsonDocument(blockToJson(block)).toJson(QJsonDocument::Compact));
}

QStringList drawnIn(const QTextBlock &paragraph)
{
    QStringList found;
    for (auto it = paragraph.begin(); !it.atEnd(); ++it) {
        const QString json = it.fragment().charFormat().stringProperty(ProtectedBlock);
        // Equal blocks side by side are one fragment.
        const qsizetype count =
            json.isEmpty() ? 0 : it.fragment().text().count(QChar::ObjectReplacementCharacter);
        found += QStringList(count, json);
    }
    return found;
}

bool isDrawn(const QTextBlock &paragraph)
{
    return paragraph.blockFormat().hasProperty(ProtectedBlock)
        && paragraph.text().contains(QChar::ObjectReplacementCharacter);
}

std::optional<Block> drawnBlock(const QTextBlock &paragraph)
{
    const QString json = isDrawn(paragraph) ? drawnIn(paragraph).value(0) : QString();
    if (json.isEmpty())
        return std::nullopt;
    Result<Block> block = blockFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    return block ? std::optional(*std::move(block)) : std::nullopt;
}

QTextBlockFormat drawnFormat(const QString &json)
{
    QTextBlockFormat format = blockFormatFor(0);
    format.setTopMargin(4);
    format.setBottomMargin(12);
    format.setProperty(ProtectedBlock, json);
    return format;
}

QTextCharFormat drawnCharFormat(const QString &json)
{
    QTextCharFormat format;
    format.setObjectType(drawnBlockType);
    format.setProperty(ProtectedBlock, json);
    return format;
}

QTextCursor insertDrawn(QTextCursor cursor, const Block &block)
{
    cursor.beginEditBlock();
    QTextCursor made = emptyParagraphAt(cursor);
    insertBlocks(made, {block});
    made.movePosition(QTextCursor::EndOfBlock);
    const QTextBlock next = made.block().next();
    if (!next.isValid() || isProtected(next) || tableOf(next)) {
        QTextCursor behind = made;
        behind.insertBlock(blockFormatFor(0), charFormatFor(0));
        made.setPosition(behind.block().previous().position());
    }
    made.movePosition(QTextCursor::StartOfBlock);
    cursor.endEditBlock();
    return made;
}

void replaceDrawn(QTextCursor cursor, const Block &block)
{
    if (!isDrawn(cursor.block()))
        return;
    const QString json = drawnJson(block);
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextBlockFormat format = cursor.blockFormat();
    format.setProperty(ProtectedBlock, json);
    cursor.setBlockFormat(format);
    cursor.setCharFormat(drawnCharFormat(json));
    cursor.endEditBlock();
}

void removeDrawn(QTextCursor cursor)
{
    if (!isDrawn(cursor.block()))
        return;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(blockFormatFor(0));
    cursor.setBlockCharFormat(charFormatFor(0));
    cursor.setCharFormat(charFormatFor(0));
    cursor.endEditBlock();
}
