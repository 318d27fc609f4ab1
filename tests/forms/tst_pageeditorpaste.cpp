#include "pageeditortest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestPageEditorPaste : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void aPasteKeepsWhatMeansSomethingAndDropsTheRest();
    void afterALongPasteTheCursorIsInSight();
    void aPastedHeadingSkipsNoLevel();
    void aPlainPasteBringsTheWordsAlone();
    void whatIsCopiedIsPastedAsItWas();
};

void TestPageEditorPaste::init()
{
    show(toJson({Block{content::Heading{2, plain(u"Aims"_s)}},
                 Block{content::Paragraph{plain(u"We work together."_s)}}}));
}

void TestPageEditorPaste::aPasteKeepsWhatMeansSomethingAndDropsTheRest()
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

void TestPageEditorPaste::afterALongPasteTheCursorIsInSight()
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

void TestPageEditorPaste::aPastedHeadingSkipsNoLevel()
{
    auto *data = new QMimeData;
    data->setHtml(u"<h5>Goals</h5><p>One</p><h6>More</h6>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    text()->setFocus();
    text()->moveCursor(QTextCursor::End);
    text()->paste();
    const BlockList list = m_editor->blocks();
    QCOMPARE(list[2], (Block{content::Heading{3, plain(u"Goals"_s)}}));
    QCOMPARE(list[4], (Block{content::Heading{4, plain(u"More"_s)}}));
}

void TestPageEditorPaste::aPlainPasteBringsTheWordsAlone()
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

void TestPageEditorPaste::whatIsCopiedIsPastedAsItWas()
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

QTEST_MAIN(TestPageEditorPaste)
#include "tst_pageeditorpaste.moc"
