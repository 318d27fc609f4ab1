// What the writing help asks of the page editor.

#include "pageeditor.h"

#include "pageeditorbar.h"
#include "pageeditorcontent.h"
#include "pageeditormarks.h"
#include "pageeditorstyle.h"
#include "pageeditortext.h"

#include "pages/documentplace.h"
#include "pages/pageformat.h"
#include "pages/tabletext.h"
#include "records/page.h"

#include <QScrollArea>
#include <QTextBlock>

#include <algorithm>

Page PageEditor::written() const
{
    auto page = fromRow<Page>(m_row);
    page.title = m_title->toPlainText();
    page.ingress = m_ingress->toPlainText();
    return page;
}

BlockList PageEditor::blocks() const
{
    return m_content->blocks();
}

bool PageEditor::isWritable() const
{
    return m_row.id != 0 && !m_text->isReadOnly();
}

void PageEditor::choose(const BlockList &blocks, const BlockPlace &place)
{
    if (place.path.empty()) {
        m_ingress->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QTextCursor cursor = cursorAt(*m_text->document(), blocks, place);
    if (cursor.isNull())
        return;
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->setTextCursor(cursor);
    keepCursorVisible();
}

QPlainTextEdit *PageEditor::part(const QString &field) const
{
    return field == u"title" ? static_cast<QPlainTextEdit *>(m_title) : m_ingress;
}

void PageEditor::choose(const QString &field, qsizetype start, qsizetype length)
{
    QPlainTextEdit *const words = part(field);
    words->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = words->textCursor();
    const int last = words->document()->characterCount() - 1;
    cursor.setPosition(std::min(int(start), last));
    cursor.setPosition(std::min(int(start + length), last), QTextCursor::KeepAnchor);
    words->setTextCursor(cursor);
    m_scroll->ensureWidgetVisible(words);
}

void PageEditor::replaceIn(const QString &field, qsizetype start, const QString &word,
                           const QString &better)
{
    QPlainTextEdit *const words = part(field);
    if (words->isReadOnly() || words->toPlainText().mid(start, word.size()) != word)
        return;
    QTextCursor cursor(words->document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(start + word.size()), QTextCursor::KeepAnchor);
    cursor.insertText(better);
    commitPending();
}

void PageEditor::askAbbreviation()
{
    m_bar->marks().askExpansion();
}

int PageEditor::headingsAbove() const
{
    const QTextBlock here = m_text->textCursor().block();
    int count = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        count += headingLevel(block) > 0 && !tableOf(block);
        if (block == here)
            break;
    }
    return count;
}

void PageEditor::mend(const std::function<BlockList(BlockList)> &mend)
{
    if (!isWritable())
        return;
    const BlockList now = blocks();
    replaceBlocks(*m_text->document(), now, mend(now), pageeditor::documentStyle());
    m_text->spaceLines();
}
