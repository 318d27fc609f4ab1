#include "forms/pageeditorspelling.h"
#include "pagehelptest.h"

#include "pages/pagedocument.h"
#include "records/settings.h"
#include "records/town.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class TestPageHelpSpelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void underlinesAreNoContentAndNoStep();
    void theMenuWritesTheRightWord();
    void aSuggestionIsWrittenAlsoInATable();
    void aWordOfOurOwnIsKeptInTheFile();
    void aWordThatIsIgnoredIsRightInThisPageOnly();
    void namesOfTheRegisterAreRight();
    void titleIngressAltTextAndDescriptionAreSpeltToo();
    void theMenuOfTheTitleSuggestsToo();
    void aLinkIsStruckOutWhenItsRecordGoesAndMendedWhenItComesBack();
};

void TestPageHelpSpelling::underlinesAreNoContentAndNoStep()
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
    const QSignalSpy shown(desk.help, &PageHelp::shown);
    desk.text().insertPlainText(u"Vi besööker. "_s);
    QVERIFY(desk.settle());
    QCOMPARE(desk.underlined(0), (QStringList{u"besööker"_s, u"verksamhterna"_s}));
    QCOMPARE(shown.count(), 1); // underlining is no reason to read again
}

void TestPageHelpSpelling::theMenuWritesTheRightWord()
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

void TestPageHelpSpelling::aSuggestionIsWrittenAlsoInATable()
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

void TestPageHelpSpelling::aWordOfOurOwnIsKeptInTheFile()
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

void TestPageHelpSpelling::aWordThatIsIgnoredIsRightInThisPageOnly()
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

void TestPageHelpSpelling::namesOfTheRegisterAreRight()
{
    Desk desk({paragraph(u"Vi besöker Qvyxby."_s)});
    if (!desk.speaks(u"sv"_s))
        QSKIP("The Swedish dictionary is not installed.");
    QCOMPARE(desk.underlined(0), QStringList{u"Qvyxby"_s});
    Town town;
    town.name = u"Qvyxby stad"_s;
    QVERIFY(desk.fixture.workspace().table(kindOf<Town>()).add(toRow(town)));
    QVERIFY(desk.settle());
    QCOMPARE(desk.underlined(0), QStringList());
}

void TestPageHelpSpelling::titleIngressAltTextAndDescriptionAreSpeltToo()
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

void TestPageHelpSpelling::theMenuOfTheTitleSuggestsToo()
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

void TestPageHelpSpelling::aLinkIsStruckOutWhenItsRecordGoesAndMendedWhenItComesBack()
{
    QTextDocument document;
    showBlocks(document,
               {{content::Paragraph{{{.text = u"Se "_s}, {.text = u"Køge"_s, .record = u"k"_s}}}}});
    PageEditorSpelling spelling(document);
    const auto isStruck = [&] {
        const auto ranges = document.firstBlock().layout()->formats();
        return std::ranges::any_of(ranges, [](const QTextLayout::FormatRange &range) {
            return range.format.fontStrikeOut();
        });
    };
    spelling.show({}, u"sv"_s);
    QVERIFY(!isStruck());
    spelling.show({}, u"sv"_s, {u"k"_s});
    QVERIFY(isStruck());
    spelling.show({}, u"sv"_s);
    QVERIFY(!isStruck());
}

QTEST_MAIN(TestPageHelpSpelling)
#include "tst_pagehelpspelling.moc"
