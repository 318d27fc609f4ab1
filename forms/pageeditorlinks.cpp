// The links of a page while it is written: made, changed, followed.

#include "pageeditor.h"

#include "message.h"
#include "pageeditorbar.h"
#include "pageeditorlink.h"
#include "pageeditorstyle.h"
#include "pageeditortext.h"

#include "pages/linkaddress.h"
#include "pages/pageformat.h"
#include "pages/pagemarks.h"
#include "tables/workspace.h"

#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recordScheme("utblick:");

/// The link that begins or ends at \a cursor, or that it stands in.
QString hrefOf(const QTextCursor &passage)
{
    QTextCursor first = passage;
    first.setPosition(passage.selectionStart() + (passage.hasSelection() ? 1 : 0));
    return first.charFormat().isAnchor() ? first.charFormat().anchorHref() : QString();
}

} // namespace

void PageEditor::askLink()
{
    if (!isWritable() || isProtected(m_text->textCursor().block()))
        return;
    const QTextCursor passage = passageAt(m_text->textCursor(), QTextFormat::AnchorHref);
    const QTextDocument *const document = m_text->document();
    PageEditorLink::Link link;
    link.href = passage.hasSelection() ? hrefOf(passage) : QString();
    link.words = passage.selectedText();
    link.mayChangeWords = document->findBlock(passage.selectionStart())
        == document->findBlock(passage.selectionEnd());
    auto *popup = new PageEditorLink(m_workspace, link, window());
    connect(popup, &PageEditorLink::chosen, this,
            [this, passage](const QString &href, const QString &words) {
                writeLink(passage, href, words);
            });
    connect(popup, &PageEditorLink::removed, this, [this, passage] { writeLink(passage, {}, {}); });
    QRect at = m_text->cursorRect(passage);
    at.moveTopLeft(m_text->viewport()->mapToGlobal(at.topLeft()));
    popup->openBelow(at);
}

void PageEditor::writeLink(QTextCursor passage, const QString &href, const QString &words)
{
    passage.beginEditBlock();
    if (!words.isEmpty()) {
        const int start = passage.selectionStart();
        QTextCursor first(passage);
        first.setPosition(start + (passage.hasSelection() ? 1 : 0));
        passage.insertText(words, first.charFormat());
        passage.setPosition(start);
        passage.setPosition(start + int(words.size()), QTextCursor::KeepAnchor);
    }
    ::setLink(passage, href, pageeditor::documentStyle());
    passage.endEditBlock();
    passage.setPosition(passage.selectionEnd());
    m_text->setTextCursor(passage); // writing goes on behind it
    m_text->setFocus();
    m_bar->follow();
}

void PageEditor::setLink(const QString &href)
{
    ::setLink(m_text->textCursor(), href, pageeditor::documentStyle());
    m_bar->follow();
}

void PageEditor::followLink(const QString &href)
{
    if (href.startsWith(recordScheme)) {
        const auto record = m_workspace.reader().find(href.mid(recordScheme.size()));
        if (record && *record)
            Q_EMIT recordActivated((*record)->kind, (*record)->id);
        else
            Message::tell(
                this, tr("The record is no longer in the register. Choose another with Ctrl+K."),
                Tone::Warn);
    } else if (mayBeOpened(href)) {
        Q_EMIT addressActivated(QUrl(href, QUrl::StrictMode));
    } else {
        Message::tell(this, tr("“%1” cannot be opened from here.").arg(href), Tone::Warn);
    }
}
