#include "forms/theme.h"
#include "pageeditortest.h"

#include "pages/factbox.h"

#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &words)
{
    return {content::Paragraph{plain(words)}};
}

Block box(const QString &title, const BlockList &blocks)
{
    return {content::FactBox{plain(title), blocks}};
}

} // namespace

class TestPageEditorFactBox : public PageEditorTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start({paragraph(u"Before"_s)}); }
    void cleanup() { close(); }

    void aBoxIsWrittenWithTheKeyboardAlone();
    void theToolTakesTheBoxAwayAndKeepsItsWords();
    void theToolShowsWhetherTheCursorIsInABox();
    void aSelectionIsPutIntoABox();
    void returnInTheTitleGoesOnInTheBox();
    void anEmptyItemAndThenAnEmptyLineEndTheListAndTheBox();
    void headingsAndListsAreMadeInTheBoxButNotOfItsTitle();
    void backspaceInFrontOfTheTitleTakesTheBoxAway();
    void deleteBeforeABoxDoesNotDrawItsTitleOut();
    void beyondABoxAtTheEndsOfThePageIsRoomToWrite();
    void theGroundIsPaintedUnderTheBoxAlone();
    void aTableInABoxDoesNotReachOverItsEdge();

private:
    void start(const BlockList &page)
    {
        close();
        show(toJson(page));
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
    }
    BlockList now() { return m_editor->blocks(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(text(), key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(text(), words); }
    void makeBox() { press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); }
    QToolButton *tool() { return m_editor->findChild<QToolButton *>(u"utblick-fact-box"_s); }
};

void TestPageEditorFactBox::aBoxIsWrittenWithTheKeyboardAlone()
{
    makeBox();
    type(u"Facts"_s);
    press(Qt::Key_Return);
    type(u"One"_s);
    press(Qt::Key_Return);
    type(u"Two"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"After"_s);
    const BlockList wanted{paragraph(u"Before"_s),
                           box(u"Facts"_s, {paragraph(u"One"_s), paragraph(u"Two"_s)}),
                           paragraph(u"After"_s)};
    QCOMPARE(toJson(now()), toJson(wanted));
    QVERIFY(m_editor->commitPending());
    QCOMPARE(toJson(blocks()), toJson(wanted));
    while (text()->document()->isUndoAvailable())
        text()->undo();
    QCOMPARE(now(), BlockList{paragraph(u"Before"_s)});
}

void TestPageEditorFactBox::theToolTakesTheBoxAwayAndKeepsItsWords()
{
    start({box(u"Facts"_s, {paragraph(u"One"_s), {content::Heading{3, plain(u"H"_s)}}})});
    press(Qt::Key_Up);
    tool()->click();
    QCOMPARE(
        toJson(now()),
        toJson({paragraph(u"Facts"_s), paragraph(u"One"_s), {content::Heading{3, plain(u"H"_s)}}}));
    text()->undo();
    QCOMPARE(now().size(), 1U);
}

void TestPageEditorFactBox::theToolShowsWhetherTheCursorIsInABox()
{
    start({paragraph(u"Before"_s), box(u"Facts"_s, {paragraph(u"One"_s)})});
    QVERIFY(tool()->isChecked());
    text()->moveCursor(QTextCursor::Start);
    QVERIFY(!tool()->isChecked());
    QVERIFY(tool()->toolTip().contains(u"Ctrl+Shift+B"_s));
}

void TestPageEditorFactBox::aSelectionIsPutIntoABox()
{
    start({paragraph(u"One"_s), paragraph(u"Two"_s), paragraph(u"Three"_s)});
    press(Qt::Key_Up, Qt::ShiftModifier);
    makeBox();
    type(u"T"_s);
    QCOMPARE(
        toJson(now()),
        toJson({paragraph(u"One"_s), box(u"T"_s, {paragraph(u"Two"_s), paragraph(u"Three"_s)})}));
}

void TestPageEditorFactBox::returnInTheTitleGoesOnInTheBox()
{
    start({box(u"Facts"_s, {})});
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(toJson(now()), toJson({box(u"Fac"_s, {paragraph(u"ts"_s)})}));
    QVERIFY(text()->textCursor().charFormat().fontWeight() < QFont::DemiBold);
}

void TestPageEditorFactBox::anEmptyItemAndThenAnEmptyLineEndTheListAndTheBox()
{
    start({box(u"Facts"_s, {paragraph(u"One"_s)})});
    press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // no item any more
    QVERIFY(factBoxOf(text()->textCursor().block()) != 0);
    press(Qt::Key_Return);
    QCOMPARE(factBoxOf(text()->textCursor().block()), 0);
    type(u"After"_s);
    const content::List list{false, 1, {{plain(u"One"_s), {}}}};
    QCOMPARE(toJson(now()), toJson({box(u"Facts"_s, {{list}}), paragraph(u"After"_s)}));
}

void TestPageEditorFactBox::headingsAndListsAreMadeInTheBoxButNotOfItsTitle()
{
    const BlockList page{box(u"Facts"_s, {paragraph(u"One"_s)})};
    start(page);
    text()->moveCursor(QTextCursor::Start);
    press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(now(), page);
    text()->selectAll();
    press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    const content::List list{false, 1, {{plain(u"One"_s), {}}}};
    QCOMPARE(toJson(now()), toJson({box(u"Facts"_s, {{list}})}));
}

void TestPageEditorFactBox::backspaceInFrontOfTheTitleTakesTheBoxAway()
{
    start({paragraph(u"Before"_s), box(u"Facts"_s, {paragraph(u"One"_s)})});
    press(Qt::Key_Up);
    press(Qt::Key_Home);
    press(Qt::Key_Backspace);
    QCOMPARE(now(),
             (BlockList{paragraph(u"Before"_s), paragraph(u"Facts"_s), paragraph(u"One"_s)}));
}

void TestPageEditorFactBox::deleteBeforeABoxDoesNotDrawItsTitleOut()
{
    const BlockList page{paragraph(u"Before"_s), box(u"Facts"_s, {paragraph(u"One"_s)})};
    start(page);
    text()->moveCursor(QTextCursor::Start);
    press(Qt::Key_End);
    press(Qt::Key_Delete);
    QCOMPARE(now(), page);
}

void TestPageEditorFactBox::beyondABoxAtTheEndsOfThePageIsRoomToWrite()
{
    const Block facts = box(u"Facts"_s, {paragraph(u"One"_s)});
    start({facts});
    press(Qt::Key_Down);
    type(u"After"_s);
    text()->moveCursor(QTextCursor::Start);
    press(Qt::Key_Up);
    type(u"Before"_s);
    QCOMPARE(now(), (BlockList{paragraph(u"Before"_s), facts, paragraph(u"After"_s)}));
    press(Qt::Key_Down); // an ordinary step
    QVERIFY(isFactBoxTitle(text()->textCursor().block()));
}

void TestPageEditorFactBox::theGroundIsPaintedUnderTheBoxAlone()
{
    start({paragraph(u"Before"_s), box(u"Facts"_s, {paragraph(u"One"_s)}), paragraph(u"After"_s)});
    const QImage image = text()->viewport()->grab().toImage();
    const auto colourAt = [&](int block, int x) {
        QTextCursor cursor(text()->document()->findBlockByNumber(block));
        return image.pixelColor(x, text()->cursorRect(cursor).center().y());
    };
    const int right = image.width() - 4;
    QCOMPARE(colourAt(0, right), Theme::color(ColorRole::Base));
    QCOMPARE(colourAt(1, right), Theme::color(ColorRole::Group));
    QCOMPARE(colourAt(2, right), Theme::color(ColorRole::Group));
    QCOMPARE(colourAt(2, 1), Theme::color(ColorRole::Control));
    QCOMPARE(colourAt(3, right), Theme::color(ColorRole::Base));
}

void TestPageEditorFactBox::aTableInABoxDoesNotReachOverItsEdge()
{
    const content::Table table{{}, true, false, {{{plain(u"a"_s)}, {plain(u"b"_s)}}}};
    start({box(u"Facts"_s, {{table}})});
    QCOMPARE(int(text()->document()->size().width()), text()->viewport()->width());
    QVERIFY(!text()->document()->isUndoAvailable());
    QVERIFY(!text()->document()->isModified());
}

QTEST_MAIN(TestPageEditorFactBox)
#include "tst_pageeditorfactbox.moc"
