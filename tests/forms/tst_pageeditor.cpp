#include "formfixture.h"
#include "forms/conflictdialog.h"
#include "forms/fieldmessage.h"
#include "forms/pageeditor.h"
#include "forms/pageeditorlink.h"
#include "forms/pageeditortext.h"
#include "forms/recordpicker.h"

#include "pages/blocks.h"
#include "pages/pagedocument.h"
#include "records/page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestPageEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePageIsShown();
    void whatIsWrittenIsSavedWhenTheTextIsLeftAsOneUndoStep();
    void whatIsWrittenIsSavedAfterAPause();
    void savingKeepsTheCursorAndTheTextsOwnUndo();
    void hidingTheEditorLosesNothing();
    void anEmptyTitleIsNotStoredButTheTextIs();
    void stylesAndListsAreStoredAsBlocks();
    void boldAndItalicAreStored();
    void aLinkLeadsToAnAddressOrARecord();
    void anAddressThatIsNoneIsRefused();
    void aPasteKeepsWhatMeansSomethingAndDropsTheRest();
    void afterALongPasteTheCursorIsInSight();
    void aPlainPasteBringsTheWordsAlone();
    void whatIsCopiedIsPastedAsItWas();
    void aBlockThatCannotBeEditedIsKeptWhole();
    void aBlockThatCannotBeEditedCanBeRemoved();
    void aChangeFromElsewhereIsShownButDoesNotDisturbWriting();
    void aStaleSaveAsks();
    void unreadableContentIsNotTouched();
    void aReadOnlyRegisterCannotBeWrittenIn();
    void lookingAtAPageChangesNothing();

private:
    Page stored() { return m_fixture->read<Page>(m_id); }
    PageEditorText *text() { return m_editor->findChild<PageEditorText *>(); }
    QPlainTextEdit *part(const QString &name)
    {
        return m_editor->findChild<QPlainTextEdit *>(name);
    }
    void press(const QString &tool) { m_editor->findChild<QToolButton *>(tool)->click(); }
    void show(const QString &content);
    BlockList blocks() { return *blocksFromJson(stored().content); }

    std::unique_ptr<FormFixture> m_fixture;
    PageEditor *m_editor = nullptr;
    qint64 m_id = 0;
};

void TestPageEditor::init()
{
    m_fixture = std::make_unique<FormFixture>();
    show(toJson({Block{content::Heading{2, plain(u"Aims"_s)}},
                 Block{content::Paragraph{plain(u"We work together."_s)}}}));
}

void TestPageEditor::cleanup()
{
    ConflictDialog::setAnswer([](const Conflict &) { return std::optional<Row>(); });
    m_fixture.reset(); // closing the window leaves its fields
    ConflictDialog::setAnswer({});
}

void TestPageEditor::show(const QString &content)
{
    m_fixture = std::make_unique<FormFixture>();
    Page page;
    page.title = u"International work"_s;
    page.slug = u"international"_s;
    page.ingress = u"What we do."_s;
    page.content = content;
    m_id = m_fixture->seed().add(page);
    m_editor = new PageEditor(m_fixture->workspace());
    m_fixture->show(m_editor, 760);
    m_editor->showPage(m_id);
}

void TestPageEditor::thePageIsShown()
{
    QCOMPARE(part(u"title"_s)->toPlainText(), u"International work"_s);
    QCOMPARE(part(u"ingress"_s)->toPlainText(), u"What we do."_s);
    QCOMPARE(text()->toPlainText(), u"Aims\nWe work together."_s);
}

void TestPageEditor::whatIsWrittenIsSavedWhenTheTextIsLeftAsOneUndoStep()
{
    const int before = m_fixture->undoSteps();
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(), u" In Europe."_s);
    part(u"title"_s)->setFocus();
    QCOMPARE(plainText(blocks()), u"Aims\nWe work together. In Europe."_s);
    QCOMPARE(m_fixture->undoSteps(), before + 1);
    QVERIFY(m_fixture->workspace().undo());
    QCOMPARE(text()->toPlainText(), u"Aims\nWe work together."_s);
}

void TestPageEditor::whatIsWrittenIsSavedAfterAPause()
{
    QSignalSpy saved(m_editor, &PageEditor::saved);
    text()->setFocus();
    QTest::keyClicks(text(), u"Our "_s);
    QVERIFY(saved.wait(8000));
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
    const int level3 = style->findData(3);
    style->setCurrentIndex(level3);
    Q_EMIT style->activated(level3);
    QVERIFY(m_editor->commitPending());
    const BlockList list = blocks();
    QCOMPARE(list.size(), 2U);
    QCOMPARE(list.front().as<content::Heading>()->level, 3);
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

void TestPageEditor::anAddressThatIsNoneIsRefused()
{
    PageEditorLink dialog(m_fixture->workspace(), {}, nullptr);
    auto *address = dialog.findChild<QLineEdit *>(u"address"_s);
    address->setText(u"javascript:alert(1)"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.findChild<FieldMessage *>()->text().isEmpty());
    address->setText(u"www.example.org"_s);
    dialog.accept();
    QCOMPARE(dialog.href(), u"https://www.example.org"_s);
}

void TestPageEditor::aPasteKeepsWhatMeansSomethingAndDropsTheRest()
{
    auto *data = new QMimeData;
    data->setHtml(u"<h3 style=\"color:red\">Goals</h3><p class=MsoNormal>In <b>two</b> "
                  "years</p><ul><li>One<li>Two</ul><img src=\"https://example.org/a.png\">"
                  "<script>alert(1)</script>"_s);
    data->setText(u"Goals"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    const QSignalSpy lost(text(), &PageEditorText::picturesLost);
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    text()->paste();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.front().front().toInt(), 1);
    QTest::keyClicks(text(), u"!"_s);
    QVERIFY(m_editor->commitPending());
    const BlockList list = blocks();
    QCOMPARE(list.size(), 5U);
    QCOMPARE(list[2], (Block{content::Heading{3, plain(u"Goals"_s)}}));
    QCOMPARE(
        list[3],
        (Block{content::Paragraph{
            {{.text = u"In "_s}, {.text = u"two"_s, .strong = true}, {.text = u" years"_s}}}}));
    const auto *items = list[4].as<content::List>();
    QVERIFY(items && !items->numbered);
    QCOMPARE(plainText(list), u"Aims\nWe work together.\nGoals\nIn two years\nOne\nTwo!"_s);
    text()->undo(); // what was typed
    text()->undo(); // the paste, at once
    QVERIFY(m_editor->commitPending());
    QCOMPARE(plainText(blocks()), u"Aims\nWe work together."_s);
}

void TestPageEditor::afterALongPasteTheCursorIsInSight()
{
    auto *data = new QMimeData;
    data->setHtml(u"<p>Line</p>"_s.repeated(200));
    QGuiApplication::clipboard()->setMimeData(data);
    m_editor->activateWindow();
    text()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_editor->window()));
    text()->moveCursor(QTextCursor::End);
    text()->paste();
    const auto *scroll = m_editor->findChild<QScrollArea *>();
    QVERIFY(scroll);
    QVERIFY(QTest::qWaitFor([&] {
        const QPoint cursor = text()->mapTo(scroll->viewport(), text()->cursorRect().center());
        return scroll->viewport()->rect().contains(cursor);
    }));
}

void TestPageEditor::aPlainPasteBringsTheWordsAlone()
{
    auto *data = new QMimeData;
    data->setHtml(u"<h2>Pasted</h2>"_s);
    data->setText(u" Pasted"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_editor->commitPending());
    QCOMPARE(blocks().size(), 2U);
    QCOMPARE(plainText(blocks()), u"Aims\nWe work together. Pasted"_s);
}

void TestPageEditor::whatIsCopiedIsPastedAsItWas()
{
    const BlockList page{Block{content::Heading{3, plain(u"Mål"_s)}},
                         Block{content::Quote{plain(u"Words"_s), plain(u"Somebody"_s)}},
                         Block{content::Separator{}},
                         Block{content::FactBox{plain(u"Facts"_s), {}}},
                         Block{content::Paragraph{plain(u"Last"_s)}}};
    show(toJson(page));
    text()->setFocus();
    text()->selectAll();
    text()->copy();
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    QVERIFY(clip->html().contains(u"<h3>Mål</h3>"_s));
    QVERIFY(clip->text().contains(u"Words"_s));
    text()->moveCursor(QTextCursor::End);
    text()->paste();
    QVERIFY(m_editor->commitPending());
    BlockList twice = page;
    twice.insert(twice.end(), page.begin(), page.end());
    QCOMPARE(toJson(blocks()), toJson(twice));
}

void TestPageEditor::aBlockThatCannotBeEditedIsKeptWhole()
{
    const BlockList before{Block{content::Paragraph{plain(u"First"_s)}},
                           Block{content::FactBox{plain(u"Facts"_s), {}}},
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
    QTest::keyClick(text(), Qt::Key_Delete);
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
