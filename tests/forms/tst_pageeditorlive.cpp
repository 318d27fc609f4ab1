#include "forms/factdialog.h"
#include "forms/livedialog.h"
#include "forms/livedrawing.h"
#include "forms/pageeditordrawings.h"
#include "forms/pageeditorlive.h"
#include "pageeditortest.h"

#include "pages/drawnblock.h"
#include "pages/pagefact.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/town.h"
#include "rules/registerrules.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &words)
{
    return {content::Paragraph{plain(words)}};
}

Block towns(const QString &view = u"table"_s)
{
    return {content::LiveList{u"town"_s, {}, view, {}}};
}

content::Run fact(const QString &uuid, const QString &words = u"85"_s)
{
    return {.text = words, .fact = uuid + u"/governing_body"_s};
}

} // namespace

class TestPageEditorLive : public PageEditorTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_written = 0;
        show({});
    }
    void cleanup() { close(); }

    void aLiveBlockIsDrawnAsTheSiteWillShowIt()
    {
        addTown(u"Køge"_s);
        addTown(u"Hidden"_s, false);
        write({paragraph(u"Before"_s), towns()});
        const QTextBlock block = text()->document()->findBlockByNumber(1);
        const qreal before = text()->drawings().roomOf(block).height();
        QTRY_COMPARE(caption(), u"Live block: Twin towns · 1 of 2 record(s) published"_s);
        QTRY_VERIFY(text()->drawings().roomOf(block).height() > before);
    }

    void itFollowsTheRegister()
    {
        addTown(u"Køge"_s);
        write({towns()});
        QTRY_VERIFY(caption().endsWith(u"1 record(s) from the register"));
        addTown(u"Rendsburg"_s);
        QTRY_VERIFY(caption().endsWith(u"2 record(s) from the register"));
        QVERIFY(!m_editor->text().document()->isModified());
        QVERIFY(!m_editor->text().document()->isUndoAvailable());
    }

    void whatAPageSeenBeforeShowsIsAskedAnew()
    {
        addTown(u"Køge"_s);
        write({towns()});
        QTRY_VERIFY(caption().endsWith(u"1 record(s) from the register"));
        Page other;
        other.title = u"Another"_s;
        other.language = u"en"_s;
        m_editor->showPage(add(other));
        QSignalSpy told(&m_editor->live(), &PageEditorLive::told);
        addTown(u"Rendsburg"_s);
        QVERIFY(told.wait(20'000));
        m_editor->showPage(m_id);
        QTRY_VERIFY(caption().endsWith(u"2 record(s) from the register"));
    }

    void openingAndClosingAPageWithLiveThingsChangesNothing()
    {
        const QString network = addNetwork(u"The Committee"_s);
        write({{content::Paragraph{{{.text = u"Led by "_s}, fact(network, u"an old name"_s)}}},
               towns()});
        const QString before = stored().content;
        QTRY_VERIFY(text()->toPlainText().contains(u"The Committee"));
        QVERIFY(!text()->document()->isUndoAvailable());
        m_editor->showPage(0);
        m_editor->showPage(m_id);
        QCOMPARE(stored().content, before);
        QCOMPARE(m_fixture->undoSteps(), m_written);
    }

    void whatCannotBeShownIsSaidOnTheBlock()
    {
        write({{content::LiveList{u"ship"_s, {}, {}, {}}}});
        QTRY_VERIFY(caption().contains(u"“ship”"));
        QCOMPARE(m_editor->live().blockProblems().size(), 1);
    }

    void manyRecordsNeverHoldUpTheText()
    {
        Batch batch{u"Add"_s, {}, {}};
        for (int i = 0; i < 2000; ++i) {
            Town town;
            town.name = QString::number(i);
            town.publish = true;
            batch.changes.push_back(Change::insert(kindOf<Town>(), toRow(town)));
        }
        QVERIFY(m_fixture->workspace().commit(batch));
        ++m_written;
        write({paragraph(u"x"_s), towns()});
        QTest::keyClicks(text(), u"Typed at once"_s);
        QVERIFY(text()->toPlainText().startsWith(u"Typed at once"));
        QTRY_VERIFY(caption().endsWith(u"2000 record(s) from the register"));
    }

    void anInlineFieldShowsWhatTheRegisterSaysNow()
    {
        const QString network = addNetwork(u"The Committee"_s);
        write({{content::Paragraph{{{.text = u"Led by "_s}, fact(network)}}}});
        QTRY_COMPARE(text()->toPlainText(), u"Led by The Committee"_s);
        Network changed = m_fixture->read<Network>(1);
        changed.governingBody = u"Nobody"_s;
        const Row before = *m_fixture->workspace().reader().row(kindOf<Network>(), 1);
        Batch batch{u"Edit"_s, {Change::update(kindOf<Network>(), before, toRow(changed))}, {}};
        QVERIFY(m_fixture->workspace().commit(batch));
        QTRY_COMPARE(text()->toPlainText(), u"Led by Nobody"_s);
    }

    void thePointerIsToldWhereAFieldComesFrom()
    {
        showFact();
        restPointerAt(10);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(!QToolTip::text().isEmpty());
        restPointerAt(2); // in words of the page's own
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void aFieldIsErasedAsOneAndComesBackAsOne()
    {
        showFact();
        text()->moveCursor(QTextCursor::End);
        QTest::keyClick(text(), Qt::Key_Backspace);
        QCOMPARE(text()->toPlainText(), u"Led by "_s);
        text()->undo();
        QCOMPARE(text()->toPlainText(), u"Led by The Committee"_s);
        QCOMPARE(factPlaces(*text()->document()).size(), size_t(1));
        QTextCursor cursor = text()->textCursor();
        cursor.setPosition(7);
        text()->setTextCursor(cursor);
        QTest::keyClick(text(), Qt::Key_Delete);
        QCOMPARE(text()->toPlainText(), u"Led by "_s);
    }

    void erasingAWordTakesAFieldWhole()
    {
        showFact();
        text()->moveCursor(QTextCursor::End);
        QTest::keyClick(text(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), u"Led by "_s);
    }

    void theCursorPassesOverAFieldAsOverOneLetter()
    {
        showFact();
        text()->moveCursor(QTextCursor::End);
        QTest::keyClick(text(), Qt::Key_Left);
        QCOMPARE(text()->textCursor().position(), 7);
        QTest::keyClick(text(), Qt::Key_Right);
        QCOMPARE(text()->textCursor().position(), 20);
        QTest::keyClick(text(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(text()->textCursor().selectedText(), u"The Committee"_s);
    }

    void whatIsTypedBesideAFieldIsNotPartOfIt()
    {
        showFact();
        text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(text(), u"!"_s);
        text()->moveCursor(QTextCursor::Start);
        const BlockList now = m_editor->blocks();
        const content::Text &words = now.front().as<content::Paragraph>()->text;
        QCOMPARE(words.size(), size_t(3));
        QCOMPARE(words[1].text, u"The Committee"_s);
        QCOMPARE(words[2], (content::Run{.text = u"!"_s}));
    }

    void aPartOfAFieldIsCopiedAsAllOfIt()
    {
        showFact();
        QTextCursor cursor = text()->textCursor();
        cursor.setPosition(9);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
        QTest::keyClick(text(), Qt::Key_C, Qt::ControlModifier);
        text()->moveCursor(QTextCursor::End);
        QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), u"Led by The CommitteeThe Committee"_s);
        QCOMPARE(factPlaces(*text()->document()).size(), size_t(2));
    }

    void aFieldThatIsGoneIsMarkedAndSaid()
    {
        write({{content::Paragraph{{fact(u"no-such-record"_s)}}}});
        QTRY_COMPARE(m_editor->live().factProblems().size(), 1);
        QCOMPARE(text()->toPlainText(), u"85"_s); // what it once said, for the one who mends it
        const QTextCharFormat format = text()->document()->begin().begin().fragment().charFormat();
        QCOMPARE(format.background().color(), Theme::color(ColorRole::BadBg));
    }

    void theWritingHelpIsToldWhatTheRegisterKnows()
    {
        addTown(u"Køge"_s);
        write({paragraph(u"Avtal med Koge."_s)});
        PageFacts facts;
        const auto known = [&] {
            m_editor->live().tell(facts);
            return !facts.known.empty();
        };
        QTRY_VERIFY(known());
        const PageFindings found = registerFindings(m_editor->blocks(), facts);
        QCOMPARE(found.size(), size_t(1));
        m_editor->live().keep(found.front());
        m_editor->live().tell(facts);
        QVERIFY(registerFindings(m_editor->blocks(), facts).empty());
        m_editor->mend(found.front().mend);
        QCOMPARE(text()->toPlainText(), u"Avtal med Køge."_s);
        QCOMPARE(factPlaces(*text()->document()).size(), size_t(1));
    }

    void aFactIsFoundAndInsertedWithTheKeyboard()
    {
        addNetwork(u"The Committee"_s);
        write({paragraph(u"We are in "_s)});
        text()->moveCursor(QTextCursor::End);
        whenShown<FactDialog>([](FactDialog &dialog) {
            auto *list = dialog.findChild<QListWidget *>(u"facts"_s);
            QVERIFY(QTest::qWaitFor([&] { return list->count() > 1; }));
            for (int row = 0; row < list->count(); ++row) {
                if (!list->currentItem()->text().startsWith(u"Networks"))
                    QTest::keyClick(list, Qt::Key_Down);
            }
            dialog.findChild<QPushButton *>(u"insert"_s)->click();
        });
        QTest::keyClick(text(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text()->toPlainText(), u"We are in 1"_s);
        QCOMPARE(factPlaces(*text()->document()).size(), size_t(1));
        QVERIFY(m_editor->commitPending());
        QVERIFY(stored().content.contains(u"network"));
    }

    void aLiveBlockIsInsertedAndChangedWithTheKeyboard()
    {
        addTown(u"Køge"_s);
        write({paragraph(u"Before"_s)});
        text()->moveCursor(QTextCursor::End);
        whenShown<LiveDialog>([this](LiveDialog &dialog) {
            choose(dialog, u"kind"_s, u"Twin towns"_s);
            choose(dialog, u"shape"_s, u"List"_s);
            dialog.findChild<QPushButton *>(u"act"_s)->click();
        });
        QTest::keyClick(text(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->blocks().size(), size_t(2));
        QCOMPARE(m_editor->blocks()[1], towns({}));
        QVERIFY(text()->drawings().chosen().isValid());
        whenShown<LiveDialog>([this](LiveDialog &dialog) {
            choose(dialog, u"shape"_s, u"Table"_s);
            dialog.findChild<QPushButton *>(u"act"_s)->click();
        });
        QTest::keyClick(text(), Qt::Key_F2);
        QCOMPARE(m_editor->blocks()[1], towns());
        text()->undo();
        QCOMPARE(m_editor->blocks()[1], towns({}));
    }

private:
    /// Runs \a act as soon as the dialog it is for is shown; it must close it.
    template <typename Dialog> void whenShown(const std::function<void(Dialog &)> &act)
    {
        QTimer::singleShot(50, this, [act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const QPointer<QDialog> open(dialog);
            act(*dialog);
            if (open && open->isVisible())
                open->reject(); // what was expected failed
        });
    }
    static void choose(QWidget &dialog, const QString &box, const QString &entry)
    {
        auto *combo = dialog.findChild<QComboBox *>(box);
        combo->setFocus();
        const int row = combo->findText(entry);
        QVERIFY2(row >= 0, qPrintable(entry));
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentIndex() < row)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    void write(const BlockList &blocks)
    {
        Page page = stored();
        page.content = toJson(blocks);
        page.language = u"en"_s;
        const Row before = *m_fixture->workspace().reader().row(kindOf<Page>(), m_id);
        Batch batch{u"Edit"_s, {Change::update(kindOf<Page>(), before, toRow(page))}, {}};
        QVERIFY(m_fixture->workspace().commit(batch));
        ++m_written;
        text()->setFocus();
    }
    template <typename R> qint64 add(const R &record)
    {
        Batch batch{u"Add"_s, {Change::insert(kindOf<R>(), toRow(record))}, {}};
        if (!m_fixture->workspace().commit(batch))
            qFatal("not added");
        ++m_written;
        return batch.changes.front().id;
    }
    void addTown(const QString &name, bool publish = true)
    {
        Town town;
        town.name = name;
        town.publish = publish;
        add(town);
    }
    QString addNetwork(const QString &body)
    {
        Network network;
        network.name = u"Greater Copenhagen"_s;
        network.governingBody = body;
        network.publish = true;
        return m_fixture->read<Network>(add(network)).uuid;
    }
    void restPointerAt(int position)
    {
        QTextCursor cursor(text()->document());
        cursor.setPosition(position);
        const QPoint at = text()->cursorRect(cursor).center() + QPoint(2, 0);
        QHelpEvent rests(QEvent::ToolTip, at, text()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(text()->viewport(), &rests);
    }
    void showFact()
    {
        const QString network = addNetwork(u"The Committee"_s);
        write({{content::Paragraph{{{.text = u"Led by "_s}, fact(network)}}}});
        QTRY_COMPARE(text()->toPlainText(), u"Led by The Committee"_s);
    }
    /// What a screen reader is told of the first drawn block.
    QString caption()
    {
        for (QTextBlock block = text()->document()->begin(); block.isValid();
             block = block.next()) {
            if (isDrawn(block))
                return m_editor->live().drawing(*drawnBlock(block))->caption();
        }
        return {};
    }

    int m_written = 0;
};

QTEST_MAIN(TestPageEditorLive)
#include "tst_pageeditorlive.moc"
