#include "forms/conflictdialog.h"
#include "forms/fieldmessage.h"
#include "pageeditortest.h"

#include "pages/pagedocument.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestPageEditor : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void thePageIsShown();
    void whatIsWrittenIsSavedWhenThePageIsLeftAsOneUndoStep();
    void goingFromTheTextToTheTitleSavesNothing();
    void ctrlReturnSaves();
    void savingKeepsTheCursorAndTheTextsOwnUndo();
    void ctrlZTakesBackWhatWasTypedBeforeItWasSaved();
    void hidingTheEditorLosesNothing();
    void anEmptyTitleIsNotStoredButTheTextIs();
    void stylesAndListsAreStoredAsBlocks();
    void boldAndItalicAreStored();
    void aLinkLeadsToAnAddressOrARecord();
    void aBlockThatCannotBeEditedIsKeptWhole();
    void aBlockThatCannotBeEditedCanBeRemoved();
    void aChangeFromElsewhereIsShownButDoesNotDisturbWriting();
    void aStaleSaveAsks();
    void unreadableContentIsNotTouched();
    void aReadOnlyRegisterCannotBeWrittenIn();
    void lookingAtAPageChangesNothing();
};

void TestPageEditor::init()
{
    show(toJson({Block{content::Heading{2, plain(u"Aims"_s)}},
                 Block{content::Paragraph{plain(u"We work together."_s)}}}));
}

void TestPageEditor::thePageIsShown()
{
    QCOMPARE(part(u"title"_s)->toPlainText(), u"International work"_s);
    QCOMPARE(part(u"ingress"_s)->toPlainText(), u"What we do."_s);
    QCOMPARE(text()->toPlainText(), u"Aims\nWe work together."_s);
}

void TestPageEditor::whatIsWrittenIsSavedWhenThePageIsLeftAsOneUndoStep()
{
    const int before = m_fixture->undoSteps();
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(), u" In Europe."_s);
    FormFixture::type(part(u"title"_s), u"Work abroad"_s);
    FormFixture::type(part(u"ingress"_s), u"All of it."_s);
    QCOMPARE(m_fixture->undoSteps(), before);
    m_editor->showPage(0);
    QCOMPARE(plainText(blocks()), u"Aims\nWe work together. In Europe."_s);
    QCOMPARE(stored().title, u"Work abroad"_s);
    QCOMPARE(stored().ingress, u"All of it."_s);
    QCOMPARE(m_fixture->undoSteps(), before + 1);
    QVERIFY(m_fixture->workspace().undo());
    m_editor->showPage(m_id);
    QCOMPARE(text()->toPlainText(), u"Aims\nWe work together."_s);
    QCOMPARE(part(u"title"_s)->toPlainText(), u"International work"_s);
}

void TestPageEditor::goingFromTheTextToTheTitleSavesNothing()
{
    const int before = m_fixture->undoSteps();
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    part(u"title"_s)->setFocus();
    text()->setFocus();
    QCOMPARE(m_fixture->undoSteps(), before);
    QVERIFY(text()->document()->isUndoAvailable());
}

void TestPageEditor::ctrlReturnSaves()
{
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(plainText(blocks()).startsWith(u"Our Aims"_s));
}

void TestPageEditor::savingKeepsTheCursorAndTheTextsOwnUndo()
{
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    const int position = text()->textCursor().position();
    QVERIFY(m_editor->commitPending());
    QCOMPARE(text()->textCursor().position(), position);
    QVERIFY(text()->document()->isUndoAvailable());
}

void TestPageEditor::ctrlZTakesBackWhatWasTypedBeforeItWasSaved()
{
    text()->setFocus();
    QTest::keyClicks(text(), u"X"_s);
    QVERIFY(m_editor->commitPending());
    QTest::keySequence(text(), QKeySequence(QKeySequence::Undo));
    QVERIFY(text()->toPlainText().startsWith(u"Aims"_s));
    QVERIFY(m_editor->commitPending());
    QVERIFY(plainText(blocks()).startsWith(u"Aims"_s));
    QTest::keySequence(text(), QKeySequence(QKeySequence::Redo));
    QVERIFY(text()->toPlainText().startsWith(u"XAims"_s));
}

void TestPageEditor::hidingTheEditorLosesNothing()
{
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    m_fixture->window().hide();
    QVERIFY(plainText(blocks()).startsWith(u"Our Aims"_s));
}

void TestPageEditor::anEmptyTitleIsNotStoredButTheTextIs()
{
    FormFixture::type(part(u"title"_s), {});
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    QVERIFY(!m_editor->commitPending());
    QCOMPARE(stored().title, u"International work"_s);
    QVERIFY(plainText(blocks()).startsWith(u"Our Aims"_s));
    bool said = false;
    for (const FieldMessage *message : m_editor->findChildren<FieldMessage *>())
        said = said || (message->isVisible() && !message->text().isEmpty());
    QVERIFY(said);
}

void TestPageEditor::stylesAndListsAreStoredAsBlocks()
{
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    press(u"format-list-unordered"_s);
    QTest::keyClick(text(), Qt::Key_Return);
    QTest::keyClicks(text(), u"second"_s);
    QTest::keyClick(text(), Qt::Key_Tab);
    text()->moveCursor(QTextCursor::Start);
    auto *style = m_editor->findChild<QComboBox *>(u"style"_s);
    QCOMPARE(style->currentData().toInt(), 2);
    const int quote = style->findText(u"Quote"_s);
    style->setCurrentIndex(quote);
    Q_EMIT style->activated(quote);
    QVERIFY(m_editor->commitPending());
    const BlockList list = blocks();
    QCOMPARE(list.size(), 2U);
    QCOMPARE(list.front(), (Block{content::Quote{plain(u"Aims"_s), {}}}));
    const auto *items = list.back().as<content::List>();
    QVERIFY(items);
    QCOMPARE(items->items.size(), 1U);
    QCOMPARE(items->items.front().lists.size(), 1U);
}

void TestPageEditor::boldAndItalicAreStored()
{
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    text()->moveCursor(QTextCursor::StartOfLine, QTextCursor::KeepAnchor);
    press(u"format-text-bold"_s);
    press(u"format-text-italic"_s);
    QVERIFY(m_editor->commitPending());
    const BlockList list = blocks();
    const auto *paragraph = list.back().as<content::Paragraph>();
    QVERIFY(paragraph->text.front().strong);
    QVERIFY(paragraph->text.front().emphasis);
}

void TestPageEditor::aLinkLeadsToAnAddressOrARecord()
{
    text()->moveCursor(QTextCursor::End);
    text()->moveCursor(QTextCursor::StartOfLine, QTextCursor::KeepAnchor);
    m_editor->setLink(u"https://www.example.org"_s);
    QVERIFY(m_editor->commitPending());
    BlockList list = blocks();
    QCOMPARE(list.back().as<content::Paragraph>()->text.front().href, u"https://www.example.org"_s);
    m_editor->setLink(u"utblick:"_s + stored().uuid);
    QVERIFY(m_editor->commitPending());
    list = blocks();
    QCOMPARE(list.back().as<content::Paragraph>()->text.front().record, stored().uuid);
}

void TestPageEditor::aBlockThatCannotBeEditedIsKeptWhole()
{
    const BlockList before{Block{content::Paragraph{plain(u"First"_s)}},
                           Block{content::Unknown{{{u"kind"_s, u"map"_s}}}},
                           Block{content::Paragraph{plain(u"Last"_s)}}};
    show(toJson(before));
    text()->setFocus();
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::NextBlock);
    QTest::keyClicks(text(), u"x"_s);
    QGuiApplication::clipboard()->setText(u"y"_s);
    text()->paste();
    text()->moveCursor(QTextCursor::NextBlock);
    QTest::keyClick(text(), Qt::Key_Backspace);
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClick(text(), Qt::Key_Delete); // chooses the block
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClicks(text(), u"!"_s);
    QVERIFY(m_editor->commitPending());
    BlockList wanted = before;
    wanted.front() = Block{content::Paragraph{plain(u"First!"_s)}};
    QCOMPARE(toJson(blocks()), toJson(wanted));
}

void TestPageEditor::aBlockThatCannotBeEditedCanBeRemoved()
{
    show(toJson({Block{content::Paragraph{plain(u"First"_s)}}, Block{content::Separator{}},
                 Block{content::Paragraph{plain(u"Last"_s)}}}));
    text()->setFocus();
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::NextBlock);
    QTest::keyClick(text(), Qt::Key_Delete);
    QTest::keyClicks(text(), u"Middle"_s);
    QVERIFY(m_editor->commitPending());
    QCOMPARE(plainText(blocks()), u"First\nMiddle\nLast"_s);
}

void TestPageEditor::aChangeFromElsewhereIsShownButDoesNotDisturbWriting()
{
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    Page page = stored();
    page.ingress = u"Theirs"_s;
    m_fixture->changeBeside(page);
    m_fixture->workspace().reload();
    QCOMPARE(part(u"ingress"_s)->toPlainText(), u"Theirs"_s);
    QVERIFY(text()->toPlainText().startsWith(u"Our "_s));
    QVERIFY(m_editor->commitPending());
    QCOMPARE(stored().ingress, u"Theirs"_s);
}

void TestPageEditor::aStaleSaveAsks()
{
    ConflictDialog::setAnswer([](const Conflict &conflict) {
        return std::optional(conflict.merged()); // theirs holds
    });
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    Page page = stored();
    page.content = toJson({Block{content::Paragraph{plain(u"Theirs"_s)}}});
    m_fixture->changeBeside(page);
    QVERIFY(m_editor->commitPending());
    QCOMPARE(text()->toPlainText(), u"Theirs"_s);
}

void TestPageEditor::unreadableContentIsNotTouched()
{
    show(u"{\"not\": \"blocks\""_s);
    QVERIFY(text()->isReadOnly());
    bool said = false;
    for (const FieldMessage *message : m_editor->findChildren<FieldMessage *>())
        said = said || (message->isVisible() && !message->text().isEmpty());
    QVERIFY(said);
    QVERIFY(m_editor->commitPending());
    QCOMPARE(stored().content, u"{\"not\": \"blocks\""_s);
}

void TestPageEditor::aReadOnlyRegisterCannotBeWrittenIn()
{
    auto closed = std::make_unique<FormFixture>();
    Page page;
    page.title = u"Closed"_s;
    const qint64 id = closed->seed().add(page);
    auto *editor = new PageEditor(closed->readOnlyWorkspace());
    closed->show(editor, 760);
    editor->showPage(id);
    QVERIFY(editor->findChild<PageEditorText *>()->isReadOnly());
    QTest::keyClicks(editor->findChild<PageEditorText *>(), u"x"_s);
    QVERIFY(editor->commitPending());
}

void TestPageEditor::lookingAtAPageChangesNothing()
{
    const int before = m_fixture->undoSteps();
    text()->setFocus();
    part(u"title"_s)->setFocus();
    part(u"ingress"_s)->setFocus();
    m_editor->showPage(0);
    QCOMPARE(m_fixture->undoSteps(), before);
}

QTEST_MAIN(TestPageEditor)
#include "tst_pageeditor.moc"
