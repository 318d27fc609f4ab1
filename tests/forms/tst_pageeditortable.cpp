#include "forms/pageeditorbar.h"
#include "forms/pageeditorstyle.h"
#include "forms/pageeditortable.h"
#include "forms/pageeditortext.h"
#include "forms/tablesizepopup.h"
#include "forms/theme.h"

#include "models/pages/randomblocks.h"
#include "pages/pagedocument.h"
#include "pages/pagequote.h"
#include "pages/pagetable.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

content::Table abcd()
{
    content::Table table{plain(u"Letters"_s), true, false, {}};
    table.rows = {{{plain(u"a"_s)}, {plain(u"b"_s)}}, {{plain(u"c"_s)}, {plain(u"d"_s)}}};
    return table;
}

} // namespace

/// Tables, quotes and separators as they are written with the bar and the keyboard.
class TestPageEditorTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_text = new PageEditorText;
        m_bar = new PageEditorBar(*m_text);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_bar);
        layout->addWidget(m_text);
        m_window->resize(700, 600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_text->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void aTableIsMadeWithTheKeyboardAndWrittenInWithTab()
    {
        show({});
        QTest::keyClick(m_text, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto *popup = m_window->findChild<TableSizePopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Up);
        QTest::keyClick(popup, Qt::Key_Left);
        QVERIFY(popup->accessibleName().contains(u'2'));
        QTest::keyClick(popup, Qt::Key_Return);
        for (const char *words : {"Town", "Land", "Køge"}) {
            QTest::keyClicks(m_text, QString::fromUtf8(words));
            QTest::keyClick(m_text, Qt::Key_Tab);
        }
        QTest::keyClick(m_text, Qt::Key_Tab);
        QTest::keyClicks(m_text, u"Åhus"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClicks(m_text, u"port"_s);
        content::Table table;
        table.rows = {{{plain(u"Town"_s)}, {plain(u"Land"_s)}},
                      {{plain(u"Køge"_s)}, {}},
                      {{plain(u"Åhus\nport"_s)}, {}}};
        QCOMPARE(blocks(), BlockList{{table}});
    }

    void theSizeOfATableIsChosenWithThePointer()
    {
        TableSizePopup popup(nullptr);
        QSignalSpy chosen(&popup, &TableSizePopup::chosen);
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        popup.openBelow(*m_bar);
        QTest::mouseMove(&popup, {8 + 4 * 24 + 5, 8 + 24 + 5});
        QTest::mouseClick(&popup, Qt::LeftButton, {}, {8 + 4 * 24 + 5, 8 + 24 + 5});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front(), (QVariantList{2, 5}));
    }

    void shiftTabGoesBackToTheCaptionAndTabIntoTheTable()
    {
        show({{abcd()}});
        QTest::keyClick(m_text, Qt::Key_Tab);
        QTest::keyClick(m_text, Qt::Key_Tab);
        QCOMPARE(m_text->textCursor().block().text(), u"b"_s);
        QTest::keyClick(m_text, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(m_text, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_text->textCursor().block().text(), u"Letters"_s);
        QCOMPARE(blocks(), BlockList{{abcd()}});
    }

    void theMenuHasEveryCommandAndOnlyWhatIsPossible()
    {
        show({{abcd()}});
        cursorTo(u"c"_s);
        PageEditorTable tables(*m_text);
        QMenu menu;
        tables.fill(menu);
        const auto action = [&](const QString &name) { return menu.findChild<QAction *>(name); };
        QVERIFY(action(u"header-row"_s)->isChecked());
        QVERIFY(!action(u"merge"_s)->isEnabled());
        action(u"row-below"_s)->trigger();
        action(u"header-row"_s)->trigger();
        content::Table expected = abcd();
        expected.headerRow = false;
        expected.rows.push_back({{}, {}});
        QCOMPARE(blocks(), BlockList{{expected}});
        m_text->undo();
        m_text->undo();
        QCOMPARE(blocks(), BlockList{{abcd()}});
    }

    void theContextMenuOffersTheCommandsInATableOnly()
    {
        show({{content::Paragraph{plain(u"Before"_s)}}, {abcd()}});
        int offered = -1;
        connect(m_text, &PageEditorText::contextMenuOpened, this, [&](QMenu &menu) {
            offered = int(menu.findChildren<QAction *>(u"remove-table"_s).size());
            QTimer::singleShot(0, &menu, &QMenu::close);
        });
        for (const auto &[words, expected] : {std::pair(u"Before"_s, 0), std::pair(u"d"_s, 1)}) {
            cursorTo(words);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, {5, 5});
            QApplication::sendEvent(m_text->viewport(), &event);
            QCOMPARE(offered, expected);
        }
    }

    void aCaptionIsNotDrawnIntoTheTextAbove()
    {
        const BlockList page{{content::Paragraph{plain(u"Before"_s)}}, {abcd()}};
        show(page);
        cursorTo(u"Letters"_s);
        QTest::keyClick(m_text, Qt::Key_Backspace);
        cursorTo(u"Before"_s);
        m_text->moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClick(m_text, Qt::Key_Delete);
        QCOMPARE(blocks(), page);
    }

    void returnAtTheStartOfACaptionMakesRoomAboveTheTable()
    {
        show({{abcd()}});
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClicks(m_text, u"Before"_s);
        QCOMPARE(blocks(), (BlockList{{content::Paragraph{plain(u"Before"_s)}}, {abcd()}}));
        cursorTo(u"Letters"_s);
        m_text->moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(m_text->textCursor().block().text(), u"a"_s);
    }

    void linesPastedInACellStayInIt()
    {
        show({{abcd()}});
        cursorTo(u"c"_s);
        QGuiApplication::clipboard()->setText(u"x\ny\n"_s);
        m_text->paste();
        content::Table expected = abcd();
        expected.rows[1][0].text = plain(u"x\nyc"_s);
        QCOMPARE(blocks(), BlockList{{expected}});
        QCOMPARE(m_text->textCursor().block().text(), u"x\u2028yc"_s);
    }

    void aQuoteIsWrittenWithItsSource()
    {
        show({{content::Paragraph{plain(u"To be"_s)}}});
        auto *style = m_bar->findChild<QComboBox *>(u"style"_s);
        const auto choose = [&](const QString &words) {
            const int row = style->findText(words);
            style->setCurrentIndex(row);
            Q_EMIT style->activated(row);
        };
        choose(u"Quote"_s);
        m_text->moveCursor(QTextCursor::End);
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClicks(m_text, u"Hamlet"_s);
        choose(u"Source of a quote"_s);
        QCOMPARE(style->currentText(), u"Source of a quote"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClicks(m_text, u"After"_s);
        const content::Quote quote{plain(u"To be"_s), plain(u"Hamlet"_s)};
        QCOMPARE(blocks(), (BlockList{{quote}, {content::Paragraph{plain(u"After"_s)}}}));
        QCOMPARE(style->currentIndex(), 0);
    }

    void anEmptyLineEndsAQuote()
    {
        show({{content::Quote{plain(u"To be"_s), {}}}});
        m_text->moveCursor(QTextCursor::End);
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClicks(m_text, u"After"_s);
        QCOMPARE(blocks(),
                 (BlockList{{content::Quote{plain(u"To be"_s), {}}},
                            {content::Paragraph{plain(u"After"_s)}}}));
    }

    void aSeparatorIsInsertedAndCutAway()
    {
        show({{content::Paragraph{plain(u"One"_s)}}});
        QTest::keyClick(m_text, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(m_text, u"Two"_s);
        const BlockList page{{content::Paragraph{plain(u"One"_s)}},
                             {content::Separator()},
                             {content::Paragraph{plain(u"Two"_s)}}};
        QCOMPARE(blocks(), page);
        m_text->selectAll();
        QTest::keyClick(m_text, Qt::Key_X, Qt::ControlModifier);
        QVERIFY(blocks().empty());
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Two"_s));
        m_text->undo();
        QCOMPARE(blocks(), page);
    }

    void theBarOffersWhatIsPossibleWhereTheCursorStands()
    {
        show({{content::Paragraph{plain(u"Before"_s)}}, {abcd()}});
        const auto isOn = [this](const QString &name) {
            return m_bar->findChild<QToolButton *>(name)->isEnabled();
        };
        cursorTo(u"a"_s);
        QVERIFY(!isOn(u"format-list-ordered"_s));
        QVERIFY(!m_bar->findChild<QComboBox *>(u"style"_s)->isEnabled());
        QVERIFY(isOn(u"format-text-bold"_s));
        QVERIFY(isOn(u"insert-table"_s));
        cursorTo(u"Before"_s);
        QVERIFY(isOn(u"format-list-ordered"_s));
        m_text->setReadOnly(true);
        m_bar->follow();
        QVERIFY(!isOn(u"insert-table"_s));
    }

    void quotesAndSeparatorsArePaintedInTheColoursOfTheLook()
    {
        show({{content::Quote{plain(u"To be"_s), plain(u"Hamlet"_s)}}, {content::Separator()}});
        const QImage picture = m_text->viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(1, 8), Theme::color(ColorRole::Control));
        const QTextBlock last = m_text->document()->lastBlock();
        const QRectF line = m_text->document()->documentLayout()->blockBoundingRect(last);
        QCOMPARE(picture.pixelColor(300, qRound(line.center().y())),
                 Theme::color(ColorRole::Control));
    }

    void whateverKeysArePressedThePageIsSoundAndAllOfItCanBeUndone()
    {
        RandomBlocks pages(3);
        std::mt19937 random(5);
        const auto number = [&](int to) { return std::uniform_int_distribution(0, to)(random); };
        constexpr Qt::Key keys[] = {Qt::Key_Return,    Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Delete,
                                    Qt::Key_Backspace, Qt::Key_A,   Qt::Key_Up,      Qt::Key_Down};
        constexpr Qt::Key withControl[] = {Qt::Key_X, Qt::Key_V, Qt::Key_Z, Qt::Key_Y, Qt::Key_C};
        for (int round = 0; round < 60; ++round) {
            const BlockList before = pages.page();
            show(before);
            for (int i = 0; i < 30; ++i) {
                QTextCursor cursor = m_text->textCursor();
                if (number(2) == 0)
                    cursor.setPosition(number(m_text->document()->characterCount() - 1));
                if (number(3) == 0)
                    cursor.setPosition(number(m_text->document()->characterCount() - 1),
                                       QTextCursor::KeepAnchor);
                m_text->setTextCursor(cursor);
                if (number(3) == 0)
                    QTest::keyClick(m_text, withControl[number(4)], Qt::ControlModifier);
                else
                    QTest::keyClick(m_text, keys[number(7)]);
                m_text->setFocus(); // Tab may have left
                const BlockList written = blocks();
                QCOMPARE(normalised(written), written);
                const Result<BlockList> read = blocksFromJson(toJson(written));
                QVERIFY(read);
                QCOMPARE(*read, written);
            }
            while (m_text->document()->isUndoAvailable())
                m_text->undo();
            QCOMPARE(blocks(), before);
        }
    }

private:
    void show(const BlockList &page)
    {
        showBlocks(*m_text->document(), page, pageeditor::documentStyle());
        m_text->moveCursor(QTextCursor::Start);
    }
    BlockList blocks() { return blocksOf(*m_text->document()); }
    /// To the start of the paragraph with these words.
    void cursorTo(const QString &words)
    {
        for (QTextBlock block = m_text->document()->begin(); block.isValid();
             block = block.next()) {
            if (block.text() == words)
                m_text->setTextCursor(QTextCursor(block));
        }
    }

    std::unique_ptr<QWidget> m_window;
    PageEditorText *m_text = nullptr;
    PageEditorBar *m_bar = nullptr;
};

QTEST_MAIN(TestPageEditorTable)
#include "tst_pageeditortable.moc"
