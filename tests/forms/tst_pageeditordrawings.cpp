#include "drawingfixture.h"
#include "forms/pageeditordrawings.h"
#include "pageeditortest.h"

#include "pages/drawnblock.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block aList(const QString &title = u"1"_s)
{
    return {content::LiveList{u"project"_s, {}, {}, plain(title)}};
}

Block paragraph(const QString &words)
{
    return {content::Paragraph{plain(words)}};
}

} // namespace

class TestPageEditorDrawings : public PageEditorTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start({paragraph(u"Before"_s), aList(), paragraph(u"After"_s)}); }
    void cleanup() { close(); }

    void aDrawnBlockIsAsWideAsTheColumnAndAsHighAsItsDrawing();
    void aNarrowerColumnLaysItOutAgain();
    void layingOutAndPaintingMakeADrawingOnce();
    void theArrowKeysChooseItAsAWholeAndGoOn();
    void theChosenOneIsFramedAndItsCaptionSaid();
    void returnAndF2RunTheActOfTheChosenOneInOneStep();
    void aDoubleClickRunsTheActAndSoDoesAClickOnIt();
    void anActCanRemoveTheBlock();
    void anActThatComesTooLateChangesNothing();
    void shiftReturnMakesRoomBelow();
    void beyondTheFirstAndLastBlockIsRoomToWrite();
    void theChosenOneIsCopiedCutAndPastedWhole();
    void deleteTakesItAwayAndUndoBringsItBack();
    void deletingAcrossItKeepsTheWordsAround();
    void backspaceBehindItAndDeleteBeforeItChooseItFirst();
    void nothingIsTypedIntoIt();
    void inAReadOnlyTextThereIsNoAct();
    void aBlockWithoutAProviderIsNamed();
    void whatChangedInTheRegisterIsDrawnAnew();

private:
    void start(const BlockList &page)
    {
        close();
        m_asked = {};
        show(toJson(page));
        drawings().provide<content::LiveList>(std::make_unique<TestProvider>(m_asked));
        text()->setFocus();
        text()->moveCursor(QTextCursor::Start);
    }
    PageEditorDrawings &drawings() { return text()->drawings(); }
    QTextBlock drawn()
    {
        QTextBlock block = text()->document()->begin();
        while (block.isValid() && !isDrawn(block))
            block = block.next();
        return block;
    }
    QString title(size_t index = 1)
    {
        const BlockList page = m_editor->blocks();
        const auto *list = page[index].as<content::LiveList>();
        return list ? plainText(list->title) : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(text(), key, modifiers);
    }
    QImage picture() { return text()->viewport()->grab().toImage(); }

    Asked m_asked;
};

void TestPageEditorDrawings::aDrawnBlockIsAsWideAsTheColumnAndAsHighAsItsDrawing()
{
    const QRectF room = drawings().roomOf(drawn());
    QCOMPARE(room.width(), qreal(text()->viewport()->width()));
    QVERIFY(room.height() > room.width() / 4 + 20); // with its strip
    QVERIFY(room.height() < room.width() / 4 + 60);
    const QImage image = picture();
    QCOMPARE(image.pixelColor(room.center().toPoint() + QPoint(0, 30)), QColor(Qt::green));
}

void TestPageEditorDrawings::aNarrowerColumnLaysItOutAgain()
{
    const qreal before = drawings().roomOf(drawn()).height();
    m_fixture->window().resize(420, 840);
    QCoreApplication::processEvents();
    const QRectF room = drawings().roomOf(drawn());
    QCOMPARE(room.width(), qreal(text()->viewport()->width()));
    QVERIFY(room.height() < before - 20);
    QVERIFY(!text()->document()->isUndoAvailable());
}

void TestPageEditorDrawings::layingOutAndPaintingMakeADrawingOnce()
{
    for (int i = 0; i < 3; ++i)
        picture();
    text()->setFocus();
    QTest::keyClicks(text(), u"words "_s);
    m_fixture->window().resize(420, 840);
    QCoreApplication::processEvents();
    QVERIFY(m_asked.painted >= 3);
    QCOMPARE(m_asked.made, 1);
}

void TestPageEditorDrawings::theArrowKeysChooseItAsAWholeAndGoOn()
{
    for (const auto &[on, back] :
         {std::pair(Qt::Key_Down, Qt::Key_Up), std::pair(Qt::Key_Right, Qt::Key_Left)}) {
        text()->moveCursor(QTextCursor::Start);
        text()->moveCursor(QTextCursor::EndOfBlock);
        press(on);
        QCOMPARE(drawings().chosen(), drawn());
        press(on);
        QCOMPARE(text()->textCursor().block().text(), u"After"_s);
        QVERIFY(!drawings().chosen().isValid());
        text()->moveCursor(QTextCursor::StartOfBlock);
        press(back);
        QCOMPARE(drawings().chosen(), drawn());
        press(back);
        QCOMPARE(text()->textCursor().block().text(), u"Before"_s);
    }
}

void TestPageEditorDrawings::theChosenOneIsFramedAndItsCaptionSaid()
{
    const QPoint edge = drawings().roomOf(drawn()).toRect().topRight() + QPoint(-1, 30);
    QVERIFY(picture().pixelColor(edge) != Theme::color(ColorRole::Accent));
    press(Qt::Key_Down);
    QCOMPARE(picture().pixelColor(edge), Theme::color(ColorRole::Accent));
    QCOMPARE(text()->accessibleDescription(), u"List: 1. Return: Change…"_s);
    QCOMPARE(text()->cursorWidth(), 0);
    text()->selectAll();
    const QColor middle =
        picture().pixelColor(drawings().roomOf(drawn()).center().toPoint() + QPoint(0, 30));
    QVERIFY(middle != QColor(Qt::green)); // the selection lies over it
    text()->setTextCursor(QTextCursor(drawn()));
    press(Qt::Key_Down);
    QVERIFY(text()->accessibleDescription().isEmpty());
    QVERIFY(text()->cursorWidth() > 0);
}

void TestPageEditorDrawings::returnAndF2RunTheActOfTheChosenOneInOneStep()
{
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(title(), u"2"_s);
    press(Qt::Key_F2);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(title(), u"4"_s);
    QCOMPARE(text()->accessibleDescription(), u"List: 4. Return: Change…"_s);
    text()->undo();
    QCOMPARE(title(), u"3"_s);
    QCOMPARE(m_editor->blocks().size(), 3U);
}

void TestPageEditorDrawings::aDoubleClickRunsTheActAndSoDoesAClickOnIt()
{
    const QPoint act = drawings().actOf(drawn()).center().toPoint();
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, act);
    QCOMPARE(title(), u"2"_s);
    const QPoint body = drawings().roomOf(drawn()).center().toPoint();
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, body);
    QCOMPARE(m_asked.acts, 1);
    QCOMPARE(drawings().chosen(), drawn());
    QTest::mouseDClick(text()->viewport(), Qt::LeftButton, {}, body);
    QCOMPARE(title(), u"3"_s);
    QTest::mousePress(text()->viewport(), Qt::LeftButton, {}, act);
    QTest::mouseRelease(text()->viewport(), Qt::LeftButton, {}, body); // thought better of it
    QCOMPARE(m_asked.acts, 2);
}

void TestPageEditorDrawings::anActCanRemoveTheBlock()
{
    start({paragraph(u"Before"_s), aList(u"9"_s), paragraph(u"After"_s)});
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_editor->blocks(), (BlockList{paragraph(u"Before"_s), paragraph(u"After"_s)}));
    text()->undo();
    QCOMPARE(title(), u"9"_s);
}

void TestPageEditorDrawings::anActThatComesTooLateChangesNothing()
{
    BlockEdit late;
    struct Late : TestProvider
    {
        Late(Asked &asked, BlockEdit &edit)
            : TestProvider(asked)
            , kept(edit)
        {
        }
        void act(const Block &, const BlockEdit &edit) override { kept = edit; }
        BlockEdit &kept;
    };
    drawings().provide<content::LiveList>(std::make_unique<Late>(m_asked, late));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
    late.replace(aList(u"5"_s));
    late.remove();
    QCOMPARE(m_editor->blocks(), (BlockList{paragraph(u"Before"_s), paragraph(u"After"_s)}));
}

void TestPageEditorDrawings::shiftReturnMakesRoomBelow()
{
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(text(), u"Between"_s);
    QCOMPARE(plainText(m_editor->blocks()), u"Before\n1\nBetween\nAfter"_s);
    QCOMPARE(m_asked.acts, 0);
}

void TestPageEditorDrawings::beyondTheFirstAndLastBlockIsRoomToWrite()
{
    start({aList()});
    QCOMPARE(drawings().chosen(), drawn());
    press(Qt::Key_Down);
    QTest::keyClicks(text(), u"b"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QTest::keyClicks(text(), u"a"_s);
    QCOMPARE(m_editor->blocks(), (BlockList{paragraph(u"a"_s), aList(), paragraph(u"b"_s)}));
}

void TestPageEditorDrawings::theChosenOneIsCopiedCutAndPastedWhole()
{
    press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(drawings().chosen(), drawn());
    text()->moveCursor(QTextCursor::End);
    press(Qt::Key_V, Qt::ControlModifier);
    BlockList page{paragraph(u"Before"_s), aList(), paragraph(u"After"_s), aList()};
    QCOMPARE(m_editor->blocks(), page);
    text()->moveCursor(QTextCursor::Start);
    press(Qt::Key_Down);
    press(Qt::Key_X, Qt::ControlModifier);
    page.erase(page.begin() + 1);
    QCOMPARE(m_editor->blocks(), page);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_editor->blocks(),
             (BlockList{paragraph(u"Before"_s), aList(), paragraph(u"After"_s), aList()}));
}

void TestPageEditorDrawings::deleteTakesItAwayAndUndoBringsItBack()
{
    const BlockList page = m_editor->blocks();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        text()->setTextCursor(QTextCursor(drawn()));
        press(key);
        QCOMPARE(m_editor->blocks(), (BlockList{page[0], page[2]}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->blocks(), page);
    }
}

void TestPageEditorDrawings::deletingAcrossItKeepsTheWordsAround()
{
    const BlockList page{paragraph(u"Before"_s), aList(),
                         Block{content::Heading{2, plain(u"After"_s)}}};
    const auto choose = [this](int from, int to) {
        QTextCursor cursor(text()->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
        press(Qt::Key_Delete);
    };
    start(page);
    choose(3, 12); // the end of the first, the list, the start of the last
    QCOMPARE(m_editor->blocks(), BlockList{paragraph(u"Befer"_s)});
    text()->undo();
    QCOMPARE(m_editor->blocks(), page);
    choose(3, 8); // the end of the first, the list
    QCOMPARE(m_editor->blocks(), (BlockList{paragraph(u"Bef"_s), page[2]}));
    text()->undo();
    choose(7, 12); // the list, the start of the last
    QCOMPARE(m_editor->blocks(), (BlockList{page[0], {content::Heading{2, plain(u"er"_s)}}}));
    text()->undo();
    QCOMPARE(m_editor->blocks(), page);
}

void TestPageEditorDrawings::backspaceBehindItAndDeleteBeforeItChooseItFirst()
{
    const BlockList page = m_editor->blocks();
    text()->moveCursor(QTextCursor::End);
    press(Qt::Key_Home);
    press(Qt::Key_Backspace);
    QCOMPARE(drawings().chosen(), drawn());
    QCOMPARE(m_editor->blocks(), page);
    text()->moveCursor(QTextCursor::Start);
    press(Qt::Key_End);
    press(Qt::Key_Delete);
    QCOMPARE(drawings().chosen(), drawn());
    press(Qt::Key_Delete);
    QCOMPARE(m_editor->blocks(), (BlockList{page[0], page[2]}));
}

void TestPageEditorDrawings::nothingIsTypedIntoIt()
{
    const BlockList page = m_editor->blocks();
    press(Qt::Key_Down);
    QTest::keyClicks(text(), u"x"_s);
    QCOMPARE(m_editor->blocks(), page);
}

void TestPageEditorDrawings::inAReadOnlyTextThereIsNoAct()
{
    text()->setReadOnly(true);
    QVERIFY(drawings().actOf(drawn()).isNull());
    QVERIFY(!drawings().run(drawn()));
    text()->setTextCursor(QTextCursor(drawn()));
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(m_asked.acts, 0);
    QCOMPARE(m_editor->blocks().size(), 3U);
}

void TestPageEditorDrawings::aBlockWithoutAProviderIsNamed()
{
    start({paragraph(u"Before"_s),
           Block{content::Unknown{QJsonObject{{u"kind"_s, u"map"_s}, {u"zoom"_s, 2}}}}});
    const BlockList page = m_editor->blocks();
    press(Qt::Key_Down);
    QCOMPARE(text()->accessibleDescription(), u"Content from a newer version"_s);
    QVERIFY(drawings().actOf(drawn()).isNull());
    press(Qt::Key_Return); // no act: room below
    QCOMPARE(m_editor->blocks(), page);
    QVERIFY(!drawings().chosen().isValid());
}

void TestPageEditorDrawings::whatChangedInTheRegisterIsDrawnAnew()
{
    QCOMPARE(m_asked.made, 1);
    drawings().forget();
    picture();
    QCOMPARE(m_asked.made, 2);
    QVERIFY(!text()->document()->isModified());
}

QTEST_MAIN(TestPageEditorDrawings)
#include "tst_pageeditordrawings.moc"
