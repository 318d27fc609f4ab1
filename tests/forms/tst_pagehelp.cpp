#include "formfixture.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "forms/pagehelp.h"
#include "forms/pagehelpspelling.h"

#include "pages/blocks.h"
#include "pages/spelling.h"
#include "records/page.h"
#include "records/settings.h"
#include "records/town.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

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
    void theHelpFollowsWhatIsWritten();
    void aMendIsOneStepOfTheTextsOwnUndo();
    void aFindingLeadsToItsPlace();
    void aMissingIngressLeadsThereAndADescriptionIsAskedFor();
    void aMendThatNoLongerFitsChangesNothing();
    void nothingIsMendedInAReadOnlyRegister();
    void whatTheRegisterContradictsCanBeKept();
    void underlinesAreNoContentAndNoStep();
    void theMenuWritesTheRightWord();
    void aSuggestionIsWrittenAlsoInATable();
    void aWordOfOurOwnIsKeptInTheFile();
    void withoutAPageThereIsNothingToSay();
    void typingInALongPageIsNotHeldUp();
};

void TestPageHelp::theOutlineLeadsToItsHeadings()
{
    const Desk desk({heading(2, u"Avtal"_s), paragraph(u"Text."_s), heading(3, u"Køge"_s)});
    auto *outline = desk.help->findChild<QListWidget *>();
    QCOMPARE(outline->count(), 2);
    QCOMPARE(outline->item(1)->text().simplified(), u"H3 Køge"_s);
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {},
                      outline->visualItemRect(outline->item(1)).center());
    QCOMPARE(desk.text().textCursor().selectedText(), u"Køge"_s);
    QVERIFY(desk.text().hasFocus());
}

void TestPageHelp::wordsAndLixAreShownAndTheLongestSentenceIsFound()
{
    const Desk desk({paragraph(u"Kort. Det här är den längsta meningen."_s)});
    QVERIFY(desk.label(u"lix"_s).contains(QString::number(*desk.help->reading().counts.lix())));
    QVERIFY(desk.label(u"level"_s).contains(u"9"_s));
    QVERIFY(desk.label(u"longest"_s).contains(u"6"_s));
    QVERIFY(desk.button(u"showLongest"_s));
    desk.button(u"showLongest"_s)->click();
    QCOMPARE(desk.text().textCursor().selectedText(), u"Det här är den längsta meningen."_s);
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
