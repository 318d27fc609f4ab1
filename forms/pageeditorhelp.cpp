// What the writing help asks of the page editor.

#include "pageeditor.h"

#include "pageeditorcontent.h"
#include "pageeditorstyle.h"
#include "pageeditortext.h"

#include "pages/documentplace.h"
#include "records/page.h"

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

void PageEditor::mend(const std::function<BlockList(BlockList)> &mend)
{
    if (!isWritable())
        return;
    const BlockList now = blocks();
    replaceBlocks(*m_text->document(), now, mend(now), pageeditor::documentStyle());
    m_text->spaceLines();
}
