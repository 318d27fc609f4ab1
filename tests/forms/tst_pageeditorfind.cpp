#include "forms/pageeditorfindbar.h"
#include "pageeditortest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>

using namespace Qt::StringLiterals;

/// Find and replace in the page that is written, with real keys.
class TestPageEditorFind : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void theKeysOpenTheBarAndTakeTheChosenWord();
    void whatIsTypedIsFoundAndCounted();
    void returnAndF3GoRoundThePage();
    void titleAndIngressAreSearchedToo();
    void nothingFoundIsToldInWords();
    void capitalsAndWholeWordsCanMatter();
    void escapeClosesAndLeavesTheCursorAtTheFind();
    void matchesAreMarkedAsLongAsTheBarIsOpen();
    void oneIsReplacedAtATime();
    void allAreReplacedInOneStep();
    void blocksThatAreDrawnAreNotSearched();
    void whatIsWrittenMeanwhileIsFollowed();
    void aReadOnlyPageIsSearchedButNotChanged();

private:
    PageEditorFindBar *bar() { return m_editor->findChild<PageEditorFindBar *>(); }
    QLineEdit *field(const QString &name) { return bar()->findChild<QLineEdit *>(name); }
    QString count() { return bar()->findChild<QLabel *>(u"findCount"_s)->text(); }
    /// Keys that also know Swedish letters.
    static void type(QWidget *field, const QString &words)
    {
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void find(const QString &words)
    {
        text()->setFocus();
        text()->moveCursor(QTextCursor::Start);
        QTest::keyClick(text(), Qt::Key_F, Qt::ControlModifier);
        type(field(u"findWords"_s), words);
    }
    void replaceWith(const QString &words)
    {
        QTest::keyClick(field(u"findWords"_s), Qt::Key_H, Qt::ControlModifier);
        field(u"replaceWith"_s)->setFocus();
        type(field(u"replaceWith"_s), words);
    }
};

void TestPageEditorFind::init()
{
    content::Table table;
    table.caption = plain(u"Orter"_s);
    table.rows = {{{plain(u"Ort"_s)}, {plain(u"Land"_s)}},
                  {{plain(u"Köge"_s)}, {plain(u"Danmark"_s)}}};
    show(toJson({Block{content::Heading{2, plain(u"Köge och vi"_s)}},
                 Block{content::Paragraph{{{.text = u"Om "_s},
                                           {.text = u"Köge"_s, .strong = true},
                                           {.text = u" och KÖGE kommun."_s}}}},
                 Block{table}}));
}

void TestPageEditorFind::theKeysOpenTheBarAndTakeTheChosenWord()
{
    QVERIFY(!bar()->isVisible());
    text()->setFocus();
    QTextCursor word(text()->document()->findBlockByNumber(1));
    word.setPosition(word.position() + 3);
    word.select(QTextCursor::WordUnderCursor);
    text()->setTextCursor(word);
    QTest::keyClick(text(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QVERIFY(field(u"findWords"_s)->hasFocus());
    QVERIFY(!field(u"replaceWith"_s)->isVisible());
    QCOMPARE(field(u"findWords"_s)->text(), u"Köge"_s);
    QCOMPARE(count(), u"2 of 4"_s);
    QTest::keyClick(field(u"findWords"_s), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(field(u"replaceWith"_s)->isVisible());
}

void TestPageEditorFind::whatIsTypedIsFoundAndCounted()
{
    find(u"kög"_s);
    QCOMPARE(count(), u"1 of 4"_s);
    QCOMPARE(text()->textCursor().selectedText(), u"Kög"_s);
    QTest::keyClicks(field(u"findWords"_s), u"e k"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    QCOMPARE(text()->textCursor().selectedText(), u"KÖGE k"_s);
}

void TestPageEditorFind::returnAndF3GoRoundThePage()
{
    find(u"köge"_s);
    QLineEdit *const words = field(u"findWords"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(count(), u"2 of 4"_s);
    QTest::keyClick(words, Qt::Key_F3);
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(count(), u"4 of 4"_s); // in a cell
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(count(), u"1 of 4, from the top again"_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"4 of 4, from the end again"_s);
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count(), u"3 of 4"_s);
}

void TestPageEditorFind::titleAndIngressAreSearchedToo()
{
    find(u"wo"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    QCOMPARE(part(u"title"_s)->textCursor().selectedText(), u"wo"_s);
    QTest::keyClick(field(u"findWords"_s), Qt::Key_Escape);
    QVERIFY(part(u"title"_s)->hasFocus());
    find(u"what"_s);
    QCOMPARE(part(u"ingress"_s)->textCursor().selectedText(), u"What"_s);
}

void TestPageEditorFind::nothingFoundIsToldInWords()
{
    find(u"Aalborg"_s);
    QCOMPARE(count(), u"Nothing found"_s);
    QVERIFY(!bar()->findChild<QToolButton *>(u"findNext"_s)->isEnabled());
    QTest::keyClick(field(u"findWords"_s), Qt::Key_Return);
    QCOMPARE(count(), u"Nothing found"_s);
}

void TestPageEditorFind::capitalsAndWholeWordsCanMatter()
{
    find(u"Köge"_s);
    bar()->findChild<QToolButton *>(u"matchCase"_s)->click();
    QCOMPARE(count(), u"1 of 3"_s);
    field(u"findWords"_s)->setText(u"ort"_s);
    bar()->findChild<QToolButton *>(u"matchCase"_s)->click();
    QCOMPARE(count(), u"1 of 2"_s);
    bar()->findChild<QToolButton *>(u"wholeWords"_s)->click();
    QCOMPARE(count(), u"1 of 1"_s);
}

void TestPageEditorFind::escapeClosesAndLeavesTheCursorAtTheFind()
{
    find(u"kommun"_s);
    QTest::keyClick(field(u"findWords"_s), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(text()->hasFocus());
    QCOMPARE(text()->textCursor().selectedText(), u"kommun"_s);
}

void TestPageEditorFind::matchesAreMarkedAsLongAsTheBarIsOpen()
{
    const QString before = text()->toPlainText();
    find(u"köge"_s);
    QCOMPARE(text()->extraSelections().size(), 4);
    QVERIFY(!text()->document()->isModified());
    QTest::keyClick(field(u"findWords"_s), Qt::Key_Escape);
    QVERIFY(text()->extraSelections().isEmpty());
    QCOMPARE(text()->toPlainText(), before);
}

void TestPageEditorFind::oneIsReplacedAtATime()
{
    find(u"köge"_s);
    replaceWith(u"Rendsburg"_s);
    QTest::keyClick(field(u"replaceWith"_s), Qt::Key_Return);
    QCOMPARE(text()->document()->begin().text(), u"Rendsburg och vi"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    bar()->findChild<QPushButton *>(u"replaceOne"_s)->click();
    QVERIFY(m_editor->commitPending());
    const BlockList after = blocks();
    const auto *paragraph = after[1].as<content::Paragraph>();
    QCOMPARE(paragraph->text[1], (content::Run{.text = u"Rendsburg"_s, .strong = true}));
}

void TestPageEditorFind::allAreReplacedInOneStep()
{
    const BlockList before = m_editor->blocks();
    find(u"köge"_s);
    replaceWith(u"Åbo"_s);
    bar()->findChild<QPushButton *>(u"replaceAll"_s)->click();
    QCOMPARE(count(), u"4 place(s) were replaced."_s);
    QVERIFY(!text()->toPlainText().contains(u"köge"_s, Qt::CaseInsensitive));
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->blocks(), before);
}

void TestPageEditorFind::blocksThatAreDrawnAreNotSearched()
{
    const Block kept{content::Unknown{{{u"kind"_s, u"new"_s}, {u"x"_s, 1}}}};
    close();
    show(toJson({kept, Block{content::Paragraph{plain(u"content from us"_s)}}}));
    find(u"content from"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    replaceWith(u"words of"_s);
    bar()->findChild<QPushButton *>(u"replaceAll"_s)->click();
    QCOMPARE(count(), u"1 place(s) were replaced."_s);
    QCOMPARE(m_editor->blocks(), (BlockList{kept, {content::Paragraph{plain(u"words of us"_s)}}}));
}

void TestPageEditorFind::whatIsWrittenMeanwhileIsFollowed()
{
    find(u"köge"_s);
    text()->setFocus();
    text()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text(), u"x"_s);
    QTRY_COMPARE(count(), u"4 place(s)"_s);
    QTest::keyClick(text(), Qt::Key_F3);
    QCOMPARE(text()->textCursor().selectedText(), u"Köge"_s);
    QCOMPARE(count(), u"1 of 4"_s);
}

void TestPageEditorFind::aReadOnlyPageIsSearchedButNotChanged()
{
    PageEditor reading(m_fixture->readOnlyWorkspace());
    delete m_editor;
    m_editor = &reading;
    m_fixture->window().layout()->addWidget(&reading);
    reading.showPage(m_id);
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_H, Qt::ControlModifier);
    type(field(u"findWords"_s), u"köge"_s);
    QCOMPARE(count(), u"1 of 4"_s);
    QVERIFY(!field(u"replaceWith"_s)->isVisible());
    reading.setParent(nullptr);
}

QTEST_MAIN(TestPageEditorFind)
#include "tst_pageeditorfind.moc"
