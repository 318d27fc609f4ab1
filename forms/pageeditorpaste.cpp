// What PageEditorText copies and pastes; the rest stands in pageeditortext.cpp.
#include "pageeditorstyle.h"
#include "pageeditortext.h"
#include "pastedclip.h"

#include "pages/pageformat.h"
#include "pages/pagetable.h"
#include "pages/pastedblocks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QKeyCombination plainPasteKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_V;

/// Level of the heading over \a cursor; 1, the page's title, where there is none.
int levelAbove(const QTextCursor &cursor)
{
    for (QTextBlock block = cursor.block(); block.isValid(); block = block.previous()) {
        if (const int level = headingLevel(block); level > 0)
            return level;
    }
    return 1;
}

} // namespace

bool PageEditorText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void PageEditorText::insertFromMimeData(const QMimeData *source)
{
    if (touchesProtected() || isReadOnly())
        return;
    const HtmlBlocks pasted = pastedclip::read(*source, m_language, levelAbove(textCursor()));
    if (pasted.blocks.empty()) {
        insertWords(source->text());
    } else {
        QTextCursor cursor = textCursor();
        pasteBlocks(cursor, pasted.blocks, pageeditor::documentStyle());
        goOnAt(cursor);
    }
    if (pasted.lostImages > 0)
        Q_EMIT picturesLost(pasted.lostImages);
}

QMimeData *PageEditorText::createMimeDataFromSelection() const
{
    return pastedclip::write(chosenBlocks(textCursor())).release();
}

void PageEditorText::pastePlain()
{
    if (!touchesProtected() && !isReadOnly())
        insertWords(QGuiApplication::clipboard()->text());
}

void PageEditorText::insertWords(QString words)
{
    if (isInTable(textCursor())) // a cell holds one paragraph
        words = words.trimmed().replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar::LineSeparator);
    textCursor().insertText(words);
    ensureCursorVisible();
}

bool PageEditorText::isPlainPaste(const QKeyEvent &event)
{
    return event.keyCombination() == plainPasteKeys;
}

void PageEditorText::addPastePlain(QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    const auto paste = std::ranges::find(actions, u"edit-paste"_s, &QAction::objectName);
    QAction *const next = paste == actions.end() ? nullptr : *std::next(paste);
    auto *const plain = new QAction(tr("Paste &words only"), &menu);
    plain->setObjectName(u"paste-words"_s);
    plain->setShortcut(plainPasteKeys);
    plain->setEnabled(canPaste() && !isReadOnly());
    connect(plain, &QAction::triggered, this, &PageEditorText::pastePlain);
    menu.insertAction(next, plain);
}
