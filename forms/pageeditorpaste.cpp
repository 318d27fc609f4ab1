// What PageEditorText copies and pastes; the rest stands in pageeditortext.cpp.
#include "pageeditorstyle.h"
#include "pageeditortext.h"
#include "pastedclip.h"

#include "pages/pageformat.h"
#include "pages/pageoutline.h"
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

/// \a blocks with headings that skip no level where \a cursor stands.
BlockList fittedAt(const QTextCursor &cursor, const BlockList &blocks)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const bool behind = cursor.selectionStart() > block.position();
    const int level = behind && headingLevel(block) > 0 ? headingLevel(block) : levelAbove(block);
    return fittedBelow(blocks, level);
}

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
    return source->hasText() || source->hasHtml() || takes(*source);
}

void PageEditorText::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    if (!filesIn(*source).isEmpty()) {
        bring(*source, textCursor());
        return;
    }
    if (touchesProtected())
        return;
    const HtmlBlocks pasted =
        pastedclip::read(*source, m_language, levelAbove(textCursor()), m_htmlReading);
    // A browser gives an image with an address, which is not fetched, and as pixels.
    if (pasted.blocks.empty() && bring(*source, textCursor()))
        return;
    const auto images = std::ranges::count_if(
        pasted.blocks, [](const Block &block) { return block.as<content::Figure>() != nullptr; });
    int lost = pasted.lostImages;
    if (pasted.blocks.empty()) {
        insertWords(source->text());
    } else {
        QTextCursor cursor = textCursor();
        if (isInTable(cursor)) // whose cells hold words alone
            lost += int(images);
        pasteBlocks(cursor, fittedAt(cursor, pasted.blocks), pageeditor::documentStyle());
        closeOutlineGap(*document(), cursor.position());
        goOnAt(cursor);
        if (images > 0)
            Q_EMIT filesInserted();
    }
    if (lost > 0)
        Q_EMIT picturesLost(lost);
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
