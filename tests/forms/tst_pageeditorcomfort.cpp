#include "forms/pageeditorcommands.h"
#include "forms/pageeditortyping.h"
#include "forms/pageeditorwords.h"
#include "pageeditortest.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTextBlock>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// Signs while typing, levels of headings, zoom, the count of words and the menu of commands, with
/// real keys.
class TestPageEditorComfort : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }

    void signsBecomeAStyleAndUndoGivesThemBack();
    void starsBecomeStrongAndWritingGoesOnPlain();
    void threeHyphensBecomeASeparator();
    void signsStayWhenThatIsSwitchedOff();

    void theKeysMakeStyles();
    void theKeysForStylesAreAboutTheTextAlone();
    void italicGoesBeforeWhatTheWindowHasOnTheSameKeys();
    void aSkippedLevelCannotBeChosen();
    void aSkippedLevelCannotBePasted();
    void aSkippedLevelIsNotLeftByDeleting();
    void aSkippedLevelIsNotLeftByCuttingFromTheMenu();

    void theKeysMakeThePageLargerAndSmaller();
    void theWheelDoesItWithCtrl();
    void theSizeIsRememberedWithinItsLimits();

    void wordsStyleAndLanguageAreTold();
    void escapeTakesBackNothingThatWasWritten();
    void theMenuNamesEveryCommandWithItsKeys();

private:
    void startParagraph()
    {
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
        QTest::keyClick(text(), Qt::Key_Return);
    }
    BlockList written() { return m_editor->blocks(); }
};

void TestPageEditorComfort::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Utblick"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void TestPageEditorComfort::init()
{
    QSettings().clear();
    show(toJson({Block{content::Heading{2, plain(u"Aims"_s)}},
                 Block{content::Paragraph{plain(u"We work together."_s)}}}));
}

void TestPageEditorComfort::signsBecomeAStyleAndUndoGivesThemBack()
{
    startParagraph();
    QTest::keyClicks(text(), u"### "_s);
    QTest::keyClicks(text(), u"Goals"_s);
    QCOMPARE(written().back(), (Block{content::Heading{3, plain(u"Goals"_s)}}));
    QTest::keyClick(text(), Qt::Key_Return);
    QTest::keyClicks(text(), u"- "_s);
    QCOMPARE(text()->textCursor().block().text(), QString());
    QVERIFY(text()->textCursor().currentList());
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text()->textCursor().block().text(), u"- "_s);
    QVERIFY(!text()->textCursor().currentList());
}

void TestPageEditorComfort::starsBecomeStrongAndWritingGoesOnPlain()
{
    startParagraph();
    QTest::keyClicks(text(), u"so **well** done"_s);
    QCOMPARE(
        written().back(),
        (Block{content::Paragraph{
            {{.text = u"so "_s}, {.text = u"well"_s, .strong = true}, {.text = u" done"_s}}}}));
}

void TestPageEditorComfort::threeHyphensBecomeASeparator()
{
    startParagraph();
    QTest::keyClicks(text(), u"---after"_s);
    const BlockList blocks = written();
    QCOMPARE(blocks[2], (Block{content::Separator()}));
    QCOMPARE(blocks[3], (Block{content::Paragraph{plain(u"after"_s)}}));
}

void TestPageEditorComfort::signsStayWhenThatIsSwitchedOff()
{
    auto *const choice = m_editor->commands().findChild<QAction *>(u"typedMarks"_s);
    QVERIFY(choice->isChecked());
    choice->trigger();
    startParagraph();
    QTest::keyClicks(text(), u"## Goals"_s);
    QCOMPARE(written().back(), (Block{content::Paragraph{plain(u"## Goals"_s)}}));
    QVERIFY(!PageEditorTyping::isOn());
    choice->trigger();
    QVERIFY(PageEditorTyping::isOn());
}

void TestPageEditorComfort::theKeysMakeStyles()
{
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClick(text(), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(written().back().as<content::Heading>()->level, 3);
    QTest::keyClick(text(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(written().back().as<content::Paragraph>());
}

/// Where its cursor stands is not seen while the title is written.
void TestPageEditorComfort::theKeysForStylesAreAboutTheTextAlone()
{
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    const BlockList before = written();
    for (const QString &name : {u"title"_s, u"ingress"_s}) {
        part(name)->setFocus();
        QTest::keyClick(part(name), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(written(), before);
    }
}

void TestPageEditorComfort::italicGoesBeforeWhatTheWindowHasOnTheSameKeys()
{
    QAction import;
    import.setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_fixture->window().addAction(&import);
    QSignalSpy imports(&import, &QAction::triggered);
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    text()->moveCursor(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    QTest::keyClick(text(), Qt::Key_I, Qt::ControlModifier);
    const Block italic = written().back();
    QVERIFY(italic.as<content::Paragraph>()->text.front().emphasis);
    QTest::keyClick(text(), Qt::Key_I, Qt::ControlModifier);
    const Block upright = written().back();
    QVERIFY(!upright.as<content::Paragraph>()->text.front().emphasis);
    QCOMPARE(imports.size(), 0);
}

void TestPageEditorComfort::aSkippedLevelCannotBeChosen()
{
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClick(text(), Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(written().back().as<content::Paragraph>()); // no such level here
    const auto *style = m_editor->findChild<QComboBox *>(u"style"_s);
    const auto *model = qobject_cast<QStandardItemModel *>(style->model());
    QVERIFY(model->item(style->findData(3))->isEnabled());
    QVERIFY(!model->item(style->findData(4))->isEnabled());
    QTest::keyClick(text(), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    text()->moveCursor(QTextCursor::Start);
    QTest::keyClick(text(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(written().back().as<content::Heading>()->level, 2); // nothing is above it any more
}

void TestPageEditorComfort::aSkippedLevelCannotBePasted()
{
    auto *data = new QMimeData;
    data->setHtml(u"<h5>Five</h5><p>Words<h6>Six</h6>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier);
    const BlockList blocks = written();
    QCOMPARE(blocks[2], (Block{content::Heading{3, plain(u"Five"_s)}}));
    QCOMPARE(blocks[4], (Block{content::Heading{4, plain(u"Six"_s)}}));
}

void TestPageEditorComfort::aSkippedLevelIsNotLeftByDeleting()
{
    startParagraph();
    QTest::keyClicks(text(), u"### Goals"_s);
    QTextCursor cursor(text()->document());
    cursor.setPosition(text()->document()->findBlockByNumber(1).position(),
                       QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);
    QTest::keyClick(text(), Qt::Key_Delete);
    QCOMPARE(written().back(), (Block{content::Heading{2, plain(u"Goals"_s)}}));
    QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(written().back(), (Block{content::Heading{3, plain(u"Goals"_s)}}));
    QCOMPARE(written().front(), (Block{content::Heading{2, plain(u"Aims"_s)}}));
}

void TestPageEditorComfort::aSkippedLevelIsNotLeftByCuttingFromTheMenu()
{
    startParagraph();
    QTest::keyClicks(text(), u"### Goals"_s);
    QTextCursor cursor(text()->document());
    cursor.setPosition(text()->document()->findBlockByNumber(1).position(),
                       QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);
    const std::unique_ptr<QMenu> menu(text()->menuAt(QPoint(2, 2)));
    auto *const cut = menu->findChild<QAction *>(u"edit-cut"_s);
    QVERIFY(cut);
    cut->trigger();
    QCOMPARE(written().back(), (Block{content::Heading{2, plain(u"Goals"_s)}}));
}

void TestPageEditorComfort::theKeysMakeThePageLargerAndSmaller()
{
    const double size = text()->font().pointSizeF();
    const double title = part(u"title"_s)->font().pointSizeF();
    const BlockList before = written();
    text()->setFocus();
    QTest::keyClick(text(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size * 1.1);
    QCOMPARE(part(u"title"_s)->font().pointSizeF(), title * 1.1);
    QTest::keyClick(text(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(text(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size * 0.9);
    QTest::keyClick(text(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size);
    QCOMPARE(written(), before);
    QVERIFY(!text()->document()->isModified());
}

void TestPageEditorComfort::theWheelDoesItWithCtrl()
{
    const double size = text()->font().pointSizeF();
    const auto turn = [this](int angle, Qt::KeyboardModifiers modifiers) {
        const QPointF at(20, 20);
        QWheelEvent event(at, text()->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(text()->viewport(), &event);
    };
    turn(120, Qt::NoModifier);
    QCOMPARE(text()->font().pointSizeF(), size);
    turn(120, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size * 1.1);
    turn(-120, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size);
}

void TestPageEditorComfort::theSizeIsRememberedWithinItsLimits()
{
    const double size = text()->font().pointSizeF();
    text()->setFocus();
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(text(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size * 3);
    PageEditor again(m_fixture->workspace());
    QCOMPARE(again.text().font().pointSizeF(), size * 3);
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(text(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size / 2);
}

void TestPageEditorComfort::wordsStyleAndLanguageAreTold()
{
    QSignalSpy told(&m_editor->words(), &PageEditorWords::changed);
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QVERIFY(told.wait());
    QCOMPARE(m_editor->words().words(), 7); // what we do, aims, we work together
    QCOMPARE(m_editor->words().chosen(), 0);
    QCOMPARE(m_editor->words().style(), u"text"_s);
    QCOMPARE(m_editor->words().language(), u"Swedish"_s);
    press(u"format-list-ordered"_s);
    QTest::keyClicks(text(), u" So - 2 do"_s);
    QTest::keyClick(text(), Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(told.wait());
    QCOMPARE(m_editor->words().words(), 10);
    QCOMPARE(m_editor->words().chosen(), 6);
    QCOMPARE(m_editor->words().style(), u"numbered list"_s);
}

void TestPageEditorComfort::escapeTakesBackNothingThatWasWritten()
{
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(), u" Really."_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(text()->toPlainText().endsWith(u"together. Really."_s));
    for (const QString &name : {u"title"_s, u"ingress"_s}) {
        FormFixture::type(part(name), u"Written anew"_s);
        QTest::keyClick(part(name), Qt::Key_Escape);
        QCOMPARE(part(name)->toPlainText(), u"Written anew"_s);
    }
}

void TestPageEditorComfort::theMenuNamesEveryCommandWithItsKeys()
{
    QMenu menu;
    m_editor->commands().fill(menu);
    QSet<QString> keys;
    QList<QAction *> actions = menu.actions();
    while (!actions.isEmpty()) {
        const QAction *const action = actions.takeFirst();
        if (action->menu())
            actions += action->menu()->actions();
        const QString shown = action->shortcut().toString();
        QVERIFY2(shown.isEmpty() || !keys.contains(shown), qPrintable(shown));
        keys.insert(shown);
    }
    for (const char *wanted : {"Ctrl+B", "Ctrl+K", "Ctrl+Alt+2", "Ctrl+F", "Ctrl+H", "F3", "Ctrl++",
                               "Ctrl+0", "Ctrl+Shift+P", "Ctrl+Shift+8"})
        QVERIFY2(keys.contains(QString::fromLatin1(wanted)), wanted);
}

QTEST_MAIN(TestPageEditorComfort)
#include "tst_pageeditorcomfort.moc"
