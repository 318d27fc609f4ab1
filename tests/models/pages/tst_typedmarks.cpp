#include "pages/typedmarks.h"

#include "pages/pageformat.h"

#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

/// A document that is typed into, with the signs made into what they mean.
struct Desk
{
    QTextDocument document;
    QTextCursor cursor;

    explicit Desk(const BlockList &blocks = {}, int paragraph = -1)
    {
        showBlocks(document, blocks);
        cursor = QTextCursor(&document);
        cursor.movePosition(QTextCursor::End);
        if (paragraph >= 0)
            cursor.setPosition(document.findBlockByNumber(paragraph).position());
    }
    /// Whether the last sign made something.
    bool type(const QString &text)
    {
        bool made = false;
        for (const QChar c : text) {
            cursor.insertText(QString(c));
            const QTextCursor after = makeTyped(cursor, c);
            made = !after.isNull();
            if (made)
                cursor = after;
        }
        return made;
    }
    BlockList blocks() const { return blocksOf(document); }
};

Block paragraph(const content::Text &text)
{
    return {content::Paragraph{text}};
}
Block heading(int level, const QString &text)
{
    return {content::Heading{level, plain(text)}};
}
Block list(bool numbered, const QString &item, int start = 1)
{
    return {content::List{numbered, start, {{plain(item), {}}}}};
}

} // namespace

class TestTypedMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAtTheStartMakeAStyle_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<BlockList>("wanted");
        const auto row = [](const char *name, const QString &typed, const Block &wanted) {
            QTest::newRow(name) << typed << BlockList{heading(2, u"A"_s), wanted};
        };
        row("heading", u"## Mål"_s, heading(2, u"Mål"_s));
        row("deeper heading", u"### Mål"_s, heading(3, u"Mål"_s));
        row("a level is not skipped", u"###### Mål"_s, heading(3, u"Mål"_s));
        row("bullet", u"- Mål"_s, list(false, u"Mål"_s));
        row("star", u"* Mål"_s, list(false, u"Mål"_s));
        row("number", u"1. Mål"_s, list(true, u"Mål"_s));
        row("another number", u"3. Mål"_s, list(true, u"Mål"_s, 3));
        row("quote", u"> Mål"_s, {content::Quote{plain(u"Mål"_s), {}}});
        row("the title's level", u"# Mål"_s, paragraph(plain(u"# Mål"_s)));
        row("no space", u"##Mål"_s, paragraph(plain(u"##Mål"_s)));
        row("in the text", u"Om ## Mål"_s, paragraph(plain(u"Om ## Mål"_s)));
        row("minus", u"Mål - medel"_s, paragraph(plain(u"Mål - medel"_s)));
        row("a year", u"12345. x"_s, paragraph(plain(u"12345. x"_s)));
    }
    void signsAtTheStartMakeAStyle()
    {
        QFETCH(QString, typed);
        QFETCH(BlockList, wanted);
        Desk desk({heading(2, u"A"_s), paragraph(plain(u"x"_s))});
        desk.cursor.deletePreviousChar();
        desk.type(typed);
        QCOMPARE(desk.blocks(), wanted);
    }

    void undoGivesTheSignsBack_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"## ", "- ", "7. ", "> ", "---", "**bra**", "*bra*", "[bra](https://example.org)"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void undoGivesTheSignsBack()
    {
        QFETCH(QString, typed);
        Desk desk;
        QVERIFY(desk.type(typed));
        QVERIFY(desk.document.toPlainText() != typed);
        desk.document.undo();
        QCOMPARE(desk.document.toPlainText(), typed);
        QCOMPARE(headingLevel(desk.document.begin()), 0);
        QCOMPARE(listKind(desk.document.begin()), ListKind::None);
        desk.document.redo();
        QVERIFY(desk.document.toPlainText() != typed);
    }

    void threeHyphensMakeASeparator()
    {
        Desk desk({paragraph(plain(u"Före"_s))});
        desk.cursor.insertBlock(blockFormatFor(0));
        desk.type(u"---"_s);
        desk.type(u"efter"_s);
        QCOMPARE(desk.blocks(),
                 (BlockList{paragraph(plain(u"Före"_s)),
                            {content::Separator()},
                            paragraph(plain(u"efter"_s))}));
    }

    void starsMarkWordsAndWritingGoesOnPlain()
    {
        Desk desk;
        desk.type(u"Om **vårt stora mål** och *lite* till 2*3*4 ** * **"_s);
        QCOMPARE(desk.blocks(),
                 BlockList{paragraph({{.text = u"Om "_s},
                                      {.text = u"vårt stora mål"_s, .strong = true},
                                      {.text = u" och "_s},
                                      {.text = u"lite"_s, .emphasis = true},
                                      {.text = u" till 2*3*4 ** * **"_s}})});
    }

    void starsKeepTheMarksInside()
    {
        Desk desk;
        desk.type(u"**om *oss* nu**"_s);
        QCOMPARE(desk.blocks(),
                 BlockList{paragraph({{.text = u"om "_s, .strong = true},
                                      {.text = u"oss"_s, .strong = true, .emphasis = true},
                                      {.text = u" nu"_s, .strong = true}})});
    }

    void wordsInBracketsBecomeALink()
    {
        Desk desk;
        desk.type(u"Se [vår sida](www.kristianstad.se) här"_s);
        QCOMPARE(
            desk.blocks(),
            BlockList{paragraph({{.text = u"Se "_s},
                                 {.text = u"vår sida"_s, .href = u"https://www.kristianstad.se"_s},
                                 {.text = u" här"_s}})});
    }

    void anAddressThatIsNoneIsLeftAsText()
    {
        Desk desk;
        QVERIFY(!desk.type(u"[x](javascript:alert)"_s));
        QCOMPARE(desk.document.toPlainText(), u"[x](javascript:alert)"_s);
    }

    void stylesAreNotMadeInListsQuotesTablesAndBlocksThatCannotBeEdited()
    {
        content::Table table;
        table.caption = plain(u"Text"_s);
        table.rows = {{{plain(u"Ort"_s)}, {plain(u"Land"_s)}}};
        const Block figure{content::Figure{.file = QString(64, u'a'), .alt = u"Karta"_s}};
        const BlockList blocks{
            list(false, u"Punkt"_s), {content::Quote{plain(u"Ord"_s), {}}}, {table}, figure};
        QTextDocument shown;
        showBlocks(shown, blocks);
        for (int number = 0; number < shown.blockCount(); ++number) {
            if (shown.findBlockByNumber(number).length() == 1)
                continue; // the paragraph behind the table
            Desk desk(blocks, number);
            QVERIFY2(!desk.type(u"## "_s), qPrintable(QString::number(number)));
            QVERIFY(!desk.type(u"- "_s));
        }
    }

    void wordsAreMarkedInTablesButNotInBlocksThatCannotBeEdited()
    {
        content::Table table;
        table.rows = {{{plain(u"Ort"_s)}, {plain(u"Land"_s)}}};
        Desk cell({{table}}, 1);
        QVERIFY(cell.type(u"*ny* "_s) || !cell.document.toPlainText().contains(u'*'));
        const Block figure{content::Figure{.file = QString(64, u'a'), .alt = u"Karta"_s}};
        Desk kept({figure}, 0);
        QVERIFY(!kept.type(u"*ny*"_s));
    }
};

QTEST_MAIN(TestTypedMarks)
#include "tst_typedmarks.moc"
