#include "forms/abbreviationpopup.h"
#include "forms/pageeditormarks.h"
#include "forms/pageeditorpointer.h"
#include "pageeditortest.h"

#include "pages/pagedocument.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPageEditorMarks : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }

    void aPassageIsGivenALanguageFromTheMenu();
    void theLanguagesOfThePagesStandFirstAndThePagesOwnIsNone();
    void anAbbreviationIsAskedForWithAKey();
    void whatIsKnownFromElsewhereIsOfferedAndAllAreMarkedInOneStep();
    void anAbbreviationCanBeNone();
    void clearingIsAKeyAndKeepsTheLink();
    void whatIsTypedBehindAnAbbreviationIsNoPartOfIt();
    void theTextsMenuIsAboutWhereItWasOpened();
    void thePointerTellsWhatAPassageIs();
    void nothingIsMarkedInAReadOnlyRegister();

private:
    content::Text textOf(size_t block)
    {
        return m_editor->blocks()[block].as<content::Paragraph>()->text;
    }
    void choose(int from, int to)
    {
        QTextCursor cursor(text()->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        text()->setTextCursor(cursor);
        text()->setFocus();
    }
    QMenu *languages() { return text()->findChild<QMenu *>(u"passage-language"_s); }
    QAction *language(const QString &tag)
    {
        Q_EMIT languages()->aboutToShow();
        for (QAction *action : languages()->actions()) {
            if (!action->isSeparator() && action->data().toString() == tag)
                return action;
        }
        return nullptr;
    }
    AbbreviationPopup *popup()
    {
        return qobject_cast<AbbreviationPopup *>(QApplication::activePopupWidget());
    }
    static QString simple(const QString &words)
    {
        return toJson({Block{content::Paragraph{plain(words)}}});
    }
};

void TestPageEditorMarks::aPassageIsGivenALanguageFromTheMenu()
{
    show(simple(u"Vi heter Municipality of Lund."_s));
    choose(9, 29);
    language(u"en"_s)->trigger();
    const content::Text wanted{{.text = u"Vi heter "_s},
                               {.text = u"Municipality of Lund"_s, .language = u"en"_s},
                               {.text = u"."_s}};
    QCOMPARE(textOf(0), wanted);
    choose(12, 12);
    QVERIFY(language(u"en"_s)->isChecked());
    language({})->trigger();
    QCOMPARE(textOf(0), plain(u"Vi heter Municipality of Lund."_s));
    QVERIFY(m_editor->commitPending());
}

void TestPageEditorMarks::theLanguagesOfThePagesStandFirstAndThePagesOwnIsNone()
{
    show(simple(u"Lund"_s));
    auto *marks = m_editor->findChild<PageEditorMarks *>();
    marks->setLanguages({u"da"_s}, u"sv"_s);
    Q_EMIT languages()->aboutToShow();
    QStringList tags;
    for (const QAction *action : languages()->actions()) {
        if (!action->isSeparator())
            tags += action->data().toString();
    }
    QCOMPARE(tags.mid(0, 2), (QStringList{QString(), u"da"_s}));
    QVERIFY(!tags.contains(u"sv"_s));
    QVERIFY(tags.contains(u"pl"_s));
    choose(0, 4);
    marks->setLanguage(u"sv"_s);
    QCOMPARE(textOf(0), plain(u"Lund"_s));
}

void TestPageEditorMarks::anAbbreviationIsAskedForWithAKey()
{
    show(simple(u"Medel ur ESF."_s));
    choose(10, 10);
    QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(popup());
    auto *field = popup()->findChild<QLineEdit *>();
    QVERIFY(!popup()->findChild<QPushButton *>(u"mark"_s)->isEnabled());
    QVERIFY(!popup()->findChild<QPushButton *>(u"markAll"_s)->isVisible());
    QTest::keyClicks(field, u"Europeiska socialfonden"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const content::Text wanted{{.text = u"Medel ur "_s},
                               {.text = u"ESF"_s, .abbreviation = u"Europeiska socialfonden"_s},
                               {.text = u"."_s}};
    QCOMPARE(textOf(0), wanted);
    QVERIFY(m_editor->commitPending());
    QCOMPARE(blocks()[0].as<content::Paragraph>()->text, wanted);
    text()->undo();
    QCOMPARE(textOf(0), plain(u"Medel ur ESF."_s));
}

void TestPageEditorMarks::whatIsKnownFromElsewhereIsOfferedAndAllAreMarkedInOneStep()
{
    const BlockList before{{content::Paragraph{plain(u"Europeiska socialfonden (ESF) ger."_s)}},
                           {content::Paragraph{plain(u"ESF är stort, ESF:s regler."_s)}}};
    show(toJson(before));
    choose(36, 36);
    QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(popup());
    QCOMPARE(popup()->findChild<QLineEdit *>()->text(), u"Europeiska socialfonden"_s);
    auto *all = popup()->findChild<QPushButton *>(u"markAll"_s);
    QVERIFY(all->text().contains(u"3"_s));
    all->click();
    QCOMPARE(textOf(1).size(), size_t(4));
    QCOMPARE(textOf(1)[2].abbreviation, u"Europeiska socialfonden"_s);
    QCOMPARE(textOf(0)[1].text, u"ESF"_s);
    text()->undo();
    QCOMPARE(m_editor->blocks(), before);
}

void TestPageEditorMarks::anAbbreviationCanBeNone()
{
    const content::Text marked{{.text = u"ESF"_s, .abbreviation = u"Fel"_s}};
    show(toJson({Block{content::Paragraph{marked}}}));
    choose(1, 1);
    QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(popup()->findChild<QLineEdit *>()->text(), u"Fel"_s);
    popup()->findChild<QPushButton *>(u"none"_s)->click();
    QCOMPARE(textOf(0), plain(u"ESF"_s));
}

void TestPageEditorMarks::clearingIsAKeyAndKeepsTheLink()
{
    const content::Text marked{{.text = u"Lund"_s,
                                .strong = true,
                                .emphasis = true,
                                .href = u"https://lund.se"_s,
                                .language = u"en"_s,
                                .abbreviation = u"L"_s}};
    show(toJson({Block{content::Paragraph{marked}}}));
    choose(0, 4);
    QTest::keyClick(text(), Qt::Key_Space, Qt::ControlModifier);
    const content::Text wanted{{.text = u"Lund"_s, .href = u"https://lund.se"_s}};
    QCOMPARE(textOf(0), wanted);
}

void TestPageEditorMarks::whatIsTypedBehindAnAbbreviationIsNoPartOfIt()
{
    const content::Text marked{{.text = u"ESF"_s, .abbreviation = u"Fond"_s},
                               {.text = u" "_s},
                               {.text = u"Lund"_s, .href = u"https://lund.se"_s}};
    show(toJson({Block{content::Paragraph{marked}}}));
    choose(3, 3);
    QTest::keyClicks(text(), u":s"_s);
    choose(10, 10);
    QTest::keyClicks(text(), u" stad"_s);
    choose(0, 0);
    QTest::keyClicks(text(), u"Se "_s);
    const content::Text wanted{{.text = u"Se "_s},
                               {.text = u"ESF"_s, .abbreviation = u"Fond"_s},
                               {.text = u":s "_s},
                               {.text = u"Lund"_s, .href = u"https://lund.se"_s},
                               {.text = u" stad"_s}};
    QCOMPARE(textOf(0), wanted);
}

void TestPageEditorMarks::theTextsMenuIsAboutWhereItWasOpened()
{
    show(simple(u"Först ESF sist."_s));
    choose(0, 0);
    QTextCursor cursor(text()->document());
    cursor.setPosition(8);
    const QPoint at = text()->cursorRect(cursor).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, text()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(text()->viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names += action->objectName();
    QVERIFY(names.contains(u"abbreviation"_s));
    QVERIFY(names.contains(u"clear-marks"_s));
    QVERIFY(menu->actions().contains(languages()->menuAction()));
    menu->close();
    language(u"en"_s)->trigger();
    QCOMPARE(textOf(0)[1].text, u"ESF"_s);
}

void TestPageEditorMarks::thePointerTellsWhatAPassageIs()
{
    const content::Text marked{
        {.text = u"ESF"_s, .language = u"de"_s, .abbreviation = u"Europeiska fonden"_s},
        {.text = u" och mera text"_s}};
    show(toJson({Block{content::Paragraph{marked}}}));
    const auto *pointer = text()->findChild<PageEditorPointer *>();
    QTextCursor cursor(text()->document());
    cursor.setPosition(1);
    const QString tip = pointer->tip(text()->cursorRect(cursor).center());
    QVERIFY2(tip.contains(u"Europeiska fonden"_s) && tip.contains(u"German"_s), qPrintable(tip));
    cursor.setPosition(9);
    QCOMPARE(pointer->tip(text()->cursorRect(cursor).center()), QString());
    QCOMPARE(pointer->tip({text()->width() - 4, 200}), QString());
}

void TestPageEditorMarks::nothingIsMarkedInAReadOnlyRegister()
{
    m_fixture = std::make_unique<FormFixture>();
    Page page;
    page.title = u"Closed"_s;
    page.content = simple(u"Medel ur ESF."_s);
    const qint64 id = m_fixture->seed().add(page);
    m_editor = new PageEditor(m_fixture->readOnlyWorkspace());
    m_fixture->show(m_editor, 760);
    m_editor->showPage(id);
    choose(9, 12);
    QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!popup());
    m_editor->findChild<PageEditorMarks *>()->setLanguage(u"en"_s);
    QCOMPARE(textOf(0), plain(u"Medel ur ESF."_s));
}

QTEST_MAIN(TestPageEditorMarks)
#include "tst_pageeditormarks.moc"
