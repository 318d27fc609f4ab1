#include "formfixture.h"
#include "forms/lixbar.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "forms/pagehelp.h"
#include "forms/pagehelpoutline.h"
#include "forms/pagehelpsection.h"
#include "forms/pagehelpspelling.h"

#include "pages/blocks.h"
#include "pages/spelling.h"
#include "records/contact.h"
#include "records/page.h"
#include "records/settings.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

Block heading(int level, const QString &text)
{
    return {content::Heading{level, plain(text)}};
}

/// The help with the editor it stands beside.
struct Desk
{
    FormFixture fixture;
    PageEditor *editor = nullptr;
    PageHelp *help = nullptr;
    qint64 page = 0;

    explicit Desk(const BlockList &blocks, bool readOnly = false)
    {
        Page made;
        made.title = u"Vänorter"_s;
        made.slug = u"vanorter"_s;
        made.ingress = u"En ingress."_s;
        made.description = u"Om vänorter"_s;
        made.content = toJson(blocks);
        page = fixture.seed().add(made);
        Workspace &workspace = readOnly ? fixture.readOnlyWorkspace() : fixture.workspace();
        auto *both = new QWidget;
        auto *layout = new QHBoxLayout(both);
        editor = new PageEditor(workspace);
        help = new PageHelp(workspace, *editor);
        layout->addWidget(editor, 2);
        layout->addWidget(help, 1);
        fixture.show(both, 1100);
        editor->showPage(page);
        settle();
    }

    /// Waits until the help has followed.
    bool settle() const
    {
        const bool followed = QSignalSpy(help, &PageHelp::shown).wait(10000);
        QCoreApplication::processEvents(); // rows that are new are shown by an event
        return followed;
    }
    PageEditorText &text() const { return editor->text(); }
    QStringList rules() const
    {
        QStringList rules;
        for (const PageFinding &found : help->reading().findings)
            rules += QString::fromLatin1(found.finding.rule);
        return rules;
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : help->findChildren<QPushButton *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString label(const QString &name) const { return help->findChild<QLabel *>(name)->text(); }
    bool speaks(const QString &language) const
    {
        return help->spelling().dictionaries()->knows(language);
    }
    /// The words of paragraph \a number that are underlined.
    QStringList underlined(int number) const
    {
        const QTextBlock block = text().document()->findBlockByNumber(number);
        QStringList words;
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            words += block.text().mid(range.start, range.length);
        return words;
    }
    QAction *menuEntry(QMenu &menu, const QString &label) const
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == label)
                return action;
        }
        return nullptr;
    }
    /// Where the middle of the word at \a position stands in the text.
    QPoint pointAt(int position) const
    {
        QTextCursor cursor(text().document());
        cursor.setPosition(position);
        return text().cursorRect(cursor).center();
    }
};

} // namespace

class TestPageHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOutlineLeadsToItsHeadings();
    void wordsAndLixAreShownAndTheLongestSentenceIsFound();
    void theOutlineMarksWhereTheCursorStands();
    void aFoldedPartStaysFolded();
    void theHelpFollowsWhatIsWritten();
    void aMendIsOneStepOfTheTextsOwnUndo();
    void aFindingLeadsToItsPlace();
    void aMissingIngressLeadsThereAndADescriptionIsAskedFor();
    void aMendThatNoLongerFitsChangesNothing();
    void nothingIsMendedInAReadOnlyRegister();
    void underlinesAreNoContentAndNoStep();
    void theMenuWritesTheRightWord();
    void aSuggestionIsWrittenAlsoInATable();
    void aWordOfOurOwnIsKeptInTheFile();
    void aWordThatIsIgnoredIsRightInThisPageOnly();
    void titleIngressAltTextAndDescriptionAreSpeltToo();
    void theMenuOfTheTitleSuggestsToo();
    void aLinkThatLeadsNowhereIsStruckOut();
    void aPersonWhoIsNotClearedLeadsToTheContact();
    void aSentenceInEnglishIsMarkedAsSuch();
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
    QCOMPARE(outline->here(), 2);
    desk.text().moveCursor(QTextCursor::Start);
    desk.text().moveCursor(QTextCursor::NextBlock);
    QCOMPARE(outline->here(), 0);
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

void TestPageHelp::underlinesAreNoContentAndNoStep()
{
    const BlockList blocks{paragraph(u"Kommunens verksamhterna."_s), paragraph(u"Rätt."_s)};
    const Desk desk(blocks);
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    QCOMPARE(desk.underlined(0), QStringList{u"verksamhterna"_s});
    QCOMPARE(desk.underlined(1), QStringList());
    QCOMPARE(desk.editor->blocks(), blocks);
    QVERIFY(!desk.text().document()->isModified());
    QVERIFY(!desk.text().document()->isUndoAvailable());
    QCOMPARE(desk.text().textCursor().charFormat().underlineStyle(), QTextCharFormat::NoUnderline);
    QVERIFY(!QSignalSpy(desk.help, &PageHelp::shown).wait(1000)); // nor a reason to read again
}

void TestPageHelp::theMenuWritesTheRightWord()
{
    const Desk desk({paragraph(u"Kommunens verksamhterna."_s)});
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    const std::unique_ptr<QMenu> over(desk.editor->text().menuAt(desk.pointAt(14)));
    QVERIFY(over->findChild<QAction *>(u"paste-words"_s)); // what the text itself offers
    QVERIFY(!desk.menuEntry(*over, u"verksamheterna"_s)); // the menu does not wait
    QVERIFY(QSignalSpy(&desk.help->spelling(), &PageHelpSpelling::suggested).wait(10000));
    QAction *const better = desk.menuEntry(*over, u"verksamheterna"_s);
    QVERIFY(better);
    better->trigger();
    QCOMPARE(plainText(desk.editor->blocks()), u"Kommunens verksamheterna."_s);
    const std::unique_ptr<QMenu> beside(desk.editor->text().menuAt(desk.pointAt(3)));
    QVERIFY(!desk.menuEntry(*beside, u"verksamheterna"_s));
    QVERIFY(desk.settle());
    QCOMPARE(desk.underlined(0), QStringList());
}

void TestPageHelp::aSuggestionIsWrittenAlsoInATable()
{
    const content::Table table{plain(u"Orter"_s), true, false, {{{plain(u"verksamhterna"_s)}}}};
    const Desk desk({{table}});
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    QVERIFY(desk.button(u"replace"_s));
    desk.button(u"replace"_s)->click();
    QCOMPARE(plainText(desk.editor->blocks()), u"Orter\nverksamheterna"_s);
    desk.text().undo();
    QCOMPARE(desk.editor->blocks(), BlockList{{table}});
}

void TestPageHelp::aWordOfOurOwnIsKeptInTheFile()
{
    Desk desk({paragraph(u"Vi besöker Qvyxby."_s)});
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    QCOMPARE(desk.underlined(0), QStringList{u"Qvyxby"_s});
    QVERIFY(desk.button(u"addWord"_s));
    desk.button(u"addWord"_s)->click();
    QCOMPARE(desk.fixture.read<Settings>(1).ownWords, u"Qvyxby"_s);
    QVERIFY(desk.settle());
    QCOMPARE(desk.underlined(0), QStringList());
    desk.help->spelling().addWord(u"Qvaxby"_s);
    QCOMPARE(desk.fixture.read<Settings>(1).ownWords, u"Qvyxby\nQvaxby"_s);
    QVERIFY(desk.fixture.workspace().undo());
    QVERIFY(desk.fixture.workspace().undo());
    QVERIFY(desk.settle());
    QCOMPARE(desk.underlined(0), QStringList{u"Qvyxby"_s});
}

void TestPageHelp::aWordThatIsIgnoredIsRightInThisPageOnly()
{
    Desk desk({paragraph(u"Vi besöker Qvyxby."_s)});
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    QVERIFY(desk.button(u"ignoreWord"_s));
    desk.button(u"ignoreWord"_s)->click();
    QVERIFY(desk.settle());
    QCOMPARE(desk.underlined(0), QStringList());
    QCOMPARE(desk.fixture.read<Settings>(1).ownWords, QString());
    Page other;
    other.title = u"Annan"_s;
    other.slug = u"annan"_s;
    other.content = toJson({paragraph(u"Vi besöker Qvyxby."_s)});
    const Result<qint64> id = desk.fixture.workspace().table(kindOf<Page>()).add(toRow(other));
    QVERIFY(id);
    desk.editor->showPage(*id);
    QVERIFY(desk.settle());
    QCOMPARE(desk.underlined(0), QStringList{u"Qvyxby"_s});
}

void TestPageHelp::titleIngressAltTextAndDescriptionAreSpeltToo()
{
    Desk desk({{content::Figure{u"ab"_s, u"Bild på verksamhterna"_s, false, {}}}});
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    Page page = desk.fixture.read<Page>(desk.page);
    page.description = u"Om beslutett."_s;
    Batch batch{u"Edit"_s,
                {Change::update(kindOf<Page>(),
                                *desk.fixture.workspace().reader().row(kindOf<Page>(), page.id),
                                toRow(page))},
                {}};
    QVERIFY(desk.fixture.workspace().commit(batch));
    desk.editor->part(u"title"_s)->setPlainText(u"Vänorterr"_s);
    desk.editor->part(u"ingress"_s)->setPlainText(u"En inngress."_s);
    QVERIFY(desk.settle());
    const std::vector<MisspeltWord> words = desk.help->reading().misspelt;
    QStringList fields;
    for (const MisspeltWord &word : words)
        fields += word.field + u' ' + word.word;
    QCOMPARE(fields,
             (QStringList{u"title Vänorterr"_s, u"ingress inngress"_s, u"alt verksamhterna"_s,
                          u"description beslutett"_s}));
    const QTextBlock title = desk.editor->part(u"title"_s)->document()->firstBlock();
    QCOMPARE(title.layout()->formats().size(), 1);
    const QStringList better{u"Vänorter"_s, u"ingress"_s, u"verksamheterna"_s, u"beslutet"_s};
    for (size_t i = 0; i < words.size(); ++i)
        desk.help->spelling().replace(words[i], better[qsizetype(i)]);
    QVERIFY(desk.editor->commitPending());
    const Page saved = desk.fixture.read<Page>(desk.page);
    QCOMPARE(saved.title, u"Vänorter"_s);
    QCOMPARE(saved.ingress, u"En ingress."_s);
    QCOMPARE(saved.description, u"Om beslutet."_s);
    QVERIFY(saved.content.contains(u"Bild på verksamheterna"_s));
}

void TestPageHelp::theMenuOfTheTitleSuggestsToo()
{
    const Desk desk({});
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    QPlainTextEdit *const title = desk.editor->part(u"title"_s);
    title->setPlainText(u"Kommunens verksamhterna"_s);
    QVERIFY(desk.settle());
    QTextCursor cursor(title->document());
    cursor.setPosition(14);
    const QPoint at = title->cursorRect(cursor).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, title->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(title->viewport(), &asked);
    QVERIFY(QSignalSpy(&desk.help->spelling(), &PageHelpSpelling::suggested).wait(10000));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *const better = desk.menuEntry(*menu, u"verksamheterna"_s);
    QVERIFY(better);
    better->trigger();
    menu->close();
    QCOMPARE(title->toPlainText(), u"Kommunens verksamheterna"_s);
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
