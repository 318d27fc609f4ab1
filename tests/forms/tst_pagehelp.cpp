#include "forms/abbreviationpopup.h"
#include "forms/lixbar.h"
#include "forms/pagehelpoutline.h"
#include "forms/pagehelpsection.h"
#include "pagehelptest.h"

#include "records/contact.h"
#include "records/town.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestPageHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOutlineLeadsToItsHeadings();
    void theOutlineMarksWhereTheCursorStands();
    void wordsAndLixAreShownAndTheLongestSentenceIsFound();
    void aFoldedPartStaysFolded();
    void theHelpFollowsWhatIsWritten();
    void aMendIsOneStepOfTheTextsOwnUndo();
    void aFindingLeadsToItsPlace();
    void aMissingIngressLeadsThereAndADescriptionIsAskedFor();
    void aMendThatNoLongerFitsChangesNothing();
    void nothingIsMendedInAReadOnlyRegister();
    void whatTheRegisterContradictsCanBeKept();
    void aLinkThatLeadsNowhereIsStruckOut();
    void aPersonWhoIsNotClearedLeadsToTheContact();
    void aSentenceInEnglishIsMarkedAsSuch();
    void anAbbreviationIsExplainedFromItsFinding();
    void withoutAPageThereIsNothingToSay();
    void typingInALongPageIsNotHeldUp();
};

void TestPageHelp::theOutlineLeadsToItsHeadings()
{
    const Desk desk({heading(2, u"Avtal"_s), paragraph(u"Text."_s), heading(3, u"Køge"_s)});
    auto *outline = desk.help->findChild<QListWidget *>();
    QCOMPARE(outline->count(), 3);
    QCOMPARE(outline->item(0)->text(), u"H1 Vänorter"_s);
    QCOMPARE(outline->item(2)->text(), u"H3 Køge"_s);
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {},
                      outline->visualItemRect(outline->item(2)).center());
    QCOMPARE(desk.text().textCursor().selectedText(), u"Køge"_s);
    QVERIFY(desk.text().hasFocus());
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {},
                      outline->visualItemRect(outline->item(0)).center());
    QVERIFY(desk.editor->part(u"title"_s)->hasFocus());
}

void TestPageHelp::theOutlineMarksWhereTheCursorStands()
{
    const content::FactBox box{plain(u"Fakta"_s), {heading(3, u"I rutan"_s)}};
    const Desk desk({paragraph(u"Först."_s),
                     heading(2, u"Avtal"_s),
                     {box},
                     heading(3, u"Køge"_s),
                     paragraph(u"Sist."_s)});
    const auto *outline = desk.help->findChild<PageHelpOutline *>();
    QCOMPARE(outline->here(), -1);
    desk.text().moveCursor(QTextCursor::End);
    QTRY_COMPARE(outline->here(), 2);
    desk.text().moveCursor(QTextCursor::Start);
    desk.text().moveCursor(QTextCursor::NextBlock);
    QTRY_COMPARE(outline->here(), 0);
    desk.help->hide();
    desk.text().moveCursor(QTextCursor::End);
    QTest::qWait(300);
    QCOMPARE(outline->here(), 0); // nobody sees it: it takes no time
    desk.help->show();
    QCOMPARE(outline->here(), 2);
}

void TestPageHelp::wordsAndLixAreShownAndTheLongestSentenceIsFound()
{
    const Desk desk({paragraph(u"Kort. Det här är den längsta meningen."_s)});
    QVERIFY(desk.label(u"lix"_s).contains(QString::number(*desk.help->reading().counts.lix())));
    QVERIFY(desk.label(u"level"_s).contains(u"9"_s));
    QVERIFY(desk.label(u"longest"_s).contains(u"6"_s));
    const auto *bar = desk.help->findChild<LixBar *>();
    QVERIFY(bar->accessibleName().contains(QString::number(*desk.help->reading().counts.lix())));
    QVERIFY(desk.button(u"showLongest"_s));
    desk.button(u"showLongest"_s)->click();
    QCOMPARE(desk.text().textCursor().selectedText(), u"Det här är den längsta meningen."_s);
}

void TestPageHelp::aFoldedPartStaysFolded()
{
    QSettings().remove(u"pages/folded"_s);
    {
        const Desk desk({paragraph(u"Text."_s)});
        auto *section = desk.help->findChild<PageHelpSection *>();
        QVERIFY(!section->isFolded());
        QTest::mouseClick(section, Qt::LeftButton, {}, {30, 8});
        QVERIFY(section->isFolded());
    }
    const Desk again({paragraph(u"Text."_s)});
    auto *section = again.help->findChild<PageHelpSection *>();
    QVERIFY(section->isFolded());
    section->findChild<QToolButton *>()->click();
    QVERIFY(!section->isFolded());
}

void TestPageHelp::theHelpFollowsWhatIsWritten()
{
    const Desk desk({paragraph(u"Text."_s)});
    QCOMPARE(desk.rules(), QStringList());
    desk.text().moveCursor(QTextCursor::End);
    QTest::keyClicks(&desk.text(), u" VIKTIGT MEDDELANDE"_s);
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), QStringList{u"capitals"_s});
    auto *ingress = desk.editor->findChild<QPlainTextEdit *>(u"ingress"_s);
    ingress->setPlainText(QString());
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), (QStringList{u"capitals"_s, u"ingress"_s}));
}

void TestPageHelp::aMendIsOneStepOfTheTextsOwnUndo()
{
    const BlockList before{heading(2, u"A"_s), paragraph(u"- a"_s), paragraph(u"- b"_s)};
    const Desk desk(before);
    QCOMPARE(desk.rules(), QStringList{u"pretend-list"_s});
    QVERIFY(desk.button(u"mend"_s));
    desk.button(u"mend"_s)->click();
    QCOMPARE(desk.editor->blocks().size(), size_t(2));
    QVERIFY(desk.editor->blocks()[1].as<content::List>());
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), QStringList());
    QVERIFY(!desk.button(u"mend"_s));
    desk.text().undo();
    QCOMPARE(desk.editor->blocks(), before);
    QVERIFY(!desk.text().document()->isUndoAvailable());
}

void TestPageHelp::aFindingLeadsToItsPlace()
{
    const Desk desk({paragraph(u"Lugnt. VIKTIGT MEDDELANDE"_s)});
    QVERIFY(desk.button(u"show"_s));
    desk.button(u"show"_s)->click();
    QCOMPARE(desk.text().textCursor().selectedText(), u"VIKTIGT MEDDELANDE"_s);
}

void TestPageHelp::aMissingIngressLeadsThereAndADescriptionIsAskedFor()
{
    const Desk desk({});
    auto *ingress = desk.editor->findChild<QPlainTextEdit *>(u"ingress"_s);
    ingress->setPlainText(QString());
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), QStringList{u"ingress"_s});
    QVERIFY(desk.button(u"show"_s));
    desk.button(u"show"_s)->click();
    QVERIFY(ingress->hasFocus());

    Page page;
    page.title = u"Utan"_s;
    page.slug = u"utan"_s;
    page.ingress = u"En ingress."_s;
    Desk other({});
    const Result<qint64> id = other.fixture.workspace().table(kindOf<Page>()).add(toRow(page));
    QVERIFY(id);
    other.editor->showPage(*id);
    QVERIFY(other.settle());
    QCOMPARE(other.rules(), QStringList{u"description"_s});
    QSignalSpy asked(other.help, &PageHelp::fieldRequested);
    QVERIFY(other.button(u"show"_s));
    other.button(u"show"_s)->click();
    QCOMPARE(asked.value(0).value(0).toString(), u"description"_s);
}

void TestPageHelp::aMendThatNoLongerFitsChangesNothing()
{
    const Desk desk({paragraph(u"- a"_s), paragraph(u"- b"_s)});
    QPushButton *const mend = desk.button(u"mend"_s);
    QVERIFY(mend);
    desk.text().selectAll();
    QTest::keyClicks(&desk.text(), u"Annat."_s);
    mend->click();
    QCOMPARE(desk.editor->blocks(), BlockList{paragraph(u"Annat."_s)});
}

void TestPageHelp::nothingIsMendedInAReadOnlyRegister()
{
    const Desk desk({paragraph(u"- a"_s), paragraph(u"- b verksamhterna"_s)}, true);
    QCOMPARE(desk.rules(), QStringList{u"pretend-list"_s});
    QVERIFY(!desk.button(u"mend"_s));
    QVERIFY(!desk.button(u"addWord"_s));
    QVERIFY(desk.button(u"show"_s));
}

void TestPageHelp::whatTheRegisterContradictsCanBeKept()
{
    Desk desk({paragraph(u"Avtal med Koge."_s)});
    Town town;
    town.name = u"Køge"_s;
    town.publish = true;
    Batch batch{u"Add"_s, {Change::insert(kindOf<Town>(), toRow(town))}, {}};
    QVERIFY(desk.fixture.workspace().commit(batch));
    QTRY_COMPARE(desk.rules(), QStringList{u"register-name"_s});
    QTRY_VERIFY(desk.button(u"keep"_s));
    desk.button(u"keep"_s)->click();
    QTRY_COMPARE(desk.rules(), QStringList());
    QCOMPARE(desk.editor->blocks(), BlockList{paragraph(u"Avtal med Koge."_s)});
}

void TestPageHelp::aLinkThatLeadsNowhereIsStruckOut()
{
    const content::Text text{{.text = u"Se "_s},
                             {.text = u"Køge"_s, .record = u"gone"_s},
                             {.text = u" och "_s},
                             {.text = u"Lund"_s, .href = u"https://lund.se"_s}};
    const BlockList blocks{{content::Paragraph{text}}};
    const Desk desk(blocks);
    QStringList struck;
    const QTextBlock block = desk.text().document()->firstBlock();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.fontStrikeOut())
            struck += block.text().mid(range.start, range.length);
    }
    QCOMPARE(struck, QStringList{u"Køge"_s});
    QVERIFY(desk.rules().contains(u"link-record"_s));
    QCOMPARE(desk.editor->blocks(), blocks);
}

void TestPageHelp::aPersonWhoIsNotClearedLeadsToTheContact()
{
    Desk desk({paragraph(u"Fråga Anna Ek."_s)});
    QCOMPARE(desk.rules(), QStringList());
    Contact contact;
    contact.name = u"Anna Ek"_s;
    contact.kind = u"external"_s;
    QVERIFY(desk.fixture.workspace().table(kindOf<Contact>()).add(toRow(contact)));
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), QStringList{u"page-contact"_s});
    QSignalSpy asked(desk.help, &PageHelp::recordRequested);
    QVERIFY(desk.button(u"open"_s));
    desk.button(u"open"_s)->click();
    QCOMPARE(asked.size(), 1);
    desk.button(u"show"_s)->click();
    QCOMPARE(desk.text().textCursor().selectedText(), u"Anna Ek"_s);
}

void TestPageHelp::aSentenceInEnglishIsMarkedAsSuch()
{
    const Desk desk({paragraph(u"We work together with our closest neighbours."_s)});
    if (!desk.speaks(u"sv"_s) || !desk.speaks(u"en"_s))
        QSKIP("The Swedish or the English dictionary is not installed.");
    QCOMPARE(desk.rules(), QStringList{u"language"_s});
    desk.button(u"mend"_s)->click();
    QCOMPARE(desk.editor->blocks()[0].as<content::Paragraph>()->text[0].language, u"en"_s);
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), QStringList());
    QCOMPARE(desk.underlined(0), QStringList());
    desk.text().undo();
    QCOMPARE(desk.editor->blocks()[0].as<content::Paragraph>()->text[0].language, QString());
}

void TestPageHelp::anAbbreviationIsExplainedFromItsFinding()
{
    const Desk desk({paragraph(u"Medel ur ESF."_s)});
    QCOMPARE(desk.rules(), QStringList{u"abbreviation"_s});
    desk.button(u"show"_s)->click();
    auto *popup = qobject_cast<AbbreviationPopup *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QTest::keyClicks(popup->findChild<QLineEdit *>(), u"Europeiska socialfonden"_s);
    popup->findChild<QPushButton *>(u"mark"_s)->click();
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), QStringList());
    QCOMPARE(desk.editor->blocks()[0].as<content::Paragraph>()->text[1].abbreviation,
             u"Europeiska socialfonden"_s);
}

void TestPageHelp::withoutAPageThereIsNothingToSay()
{
    const Desk desk({paragraph(u"- a"_s), paragraph(u"- b"_s)});
    desk.editor->showPage(0);
    QVERIFY(desk.settle());
    QCOMPARE(desk.rules(), QStringList());
    QVERIFY(!desk.button(u"mend"_s));
}

/// What the help does on the window's thread, on a page of 50,000 characters.
void TestPageHelp::typingInALongPageIsNotHeldUp()
{
    BlockList blocks;
    for (int i = 0; i < 250; ++i) {
        blocks.push_back(
            paragraph(u"Kommunen bedriver olika projekt med internationell koppling, både "
                      "EU-projekt och andra. Genom projekten tillförs kommunen kunskap och "
                      "resurser för att nå långsiktig nytta för de olika verksamhterna."_s));
    }
    const Desk desk(blocks);
    QElapsedTimer timer;
    timer.start();
    const BlockList read = desk.editor->blocks();
    qInfo("blocks of the document: %lld ms", timer.restart());
    QCOMPARE(read.size(), blocks.size());
    desk.text().moveCursor(QTextCursor::End);
    qint64 longest = 0;
    for (int i = 0; i < 40; ++i) {
        timer.restart();
        QTest::keyClick(&desk.text(), Qt::Key_A);
        longest = std::max(longest, timer.elapsed());
    }
    qInfo("longest key press: %lld ms", longest);
    QVERIFY(desk.settle());
}

QTEST_MAIN(TestPageHelp)
#include "tst_pagehelp.moc"
