#include "pages/documentfind.h"

#include "pages/pagedocument.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString words(const QTextDocument &document, const FoundPlace &place)
{
    return document.toRawText().mid(place.position, place.length);
}

QStringList all(const QTextDocument &document, const FindQuery &query)
{
    QStringList found;
    for (const FoundPlace &place : placesOf(document, query))
        found += words(document, place);
    return found;
}

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

} // namespace

class TestDocumentFind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundInEveryKindOfText()
    {
        content::Table table;
        table.caption = plain(u"Stöd till vänorter"_s);
        table.rows = {{{plain(u"Vänorter"_s)}, {plain(u"2025"_s)}}};
        QTextDocument document;
        showBlocks(document,
                   {{content::Heading{2, plain(u"Våra vänorter"_s)}},
                    paragraph(u"Om vänorter."_s),
                    {content::List{false, 1, {{plain(u"vänorter i Norden"_s), {}}}}},
                    {content::Quote{plain(u"Vänorter är bra."_s), plain(u"Vänorters vän"_s)}},
                    {table}});
        QCOMPARE(placesOf(document, {u"vänorter"_s}).size(), 7U);
    }

    void swedishLettersAreLettersOfTheirOwn()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"Åhus, ÅHUS, åhus, Ahus, Kön, KÖN, kon"_s)});
        QCOMPARE(all(document, {u"åhus"_s}), (QStringList{u"Åhus"_s, u"ÅHUS"_s, u"åhus"_s}));
        QCOMPARE(all(document, {u"kön"_s}), (QStringList{u"Kön"_s, u"KÖN"_s}));
        QCOMPARE(all(document, {u"åhus"_s, true}), QStringList{u"åhus"_s});
    }

    void wholeWordsEndWhereLettersAndDigitsDo()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"EU, EU:s, EU-stöd, EUROPA, NEU, EU2, åEU"_s)});
        QCOMPARE(placesOf(document, {u"EU"_s, true, true}).size(), 3U);
        QCOMPARE(placesOf(document, {u"EU"_s, true, false}).size(), 7U);
    }

    void aPlaceThatIsNoWholeWordDoesNotHideTheNext()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"aaaa aa"_s)});
        const std::vector<FoundPlace> found = placesOf(document, {u"aa"_s, true, true});
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().position, 5);
        QCOMPARE(placesOf(document, {u"aa"_s}).size(), 3U); // none over another
    }

    void aNoBreakSpaceIsASpace()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"250\u00a0302 EUR"_s)});
        QCOMPARE(placesOf(document, {u"250 302"_s}).size(), 1U);
    }

    void nothingIsFoundForNoWords()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"Ord"_s)});
        QVERIFY(placesOf(document, {}).empty());
        QVERIFY(placesOf(document, {u"saknas"_s}).empty());
        QVERIFY(placesOf(QTextDocument(), {u"x"_s}).empty());
    }

    void signsOfSearchPatternsAreOrdinarySigns()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"a.c abc (x*"_s)});
        QCOMPARE(all(document, {u"a.c"_s}), QStringList{u"a.c"_s});
        QCOMPARE(all(document, {u"(x*"_s}), QStringList{u"(x*"_s});
    }

    void replacingKeepsTheMarksAndIsOneStep()
    {
        const content::Text text{{.text = u"Om "_s},
                                 {.text = u"Køge"_s, .strong = true},
                                 {.text = u" och "_s},
                                 {.text = u"Køge kommun"_s, .href = u"https://koge.dk"_s}};
        const BlockList before{{content::Paragraph{text}}};
        QTextDocument document;
        showBlocks(document, before);
        QCOMPARE(replacePlaces(document, placesOf(document, {u"Køge"_s}), u"Rendsburg"_s), 2);
        const content::Text wanted{{.text = u"Om "_s},
                                   {.text = u"Rendsburg"_s, .strong = true},
                                   {.text = u" och "_s},
                                   {.text = u"Rendsburg kommun"_s, .href = u"https://koge.dk"_s}};
        const BlockList after{{content::Paragraph{wanted}}};
        QCOMPARE(blocksOf(document), after);
        document.undo();
        QCOMPARE(blocksOf(document), before);
        QVERIFY(!document.isUndoAvailable());
    }

    void wordsCanBeReplacedByNothing()
    {
        QTextDocument document;
        showBlocks(document, {paragraph(u"mycket bra, mycket"_s)});
        QCOMPARE(replacePlaces(document, placesOf(document, {u"mycket"_s}), {}), 2);
        QCOMPARE(document.toPlainText(), u" bra, "_s);
    }

    void whatTheRegisterTellsIsFoundAndNotChanged()
    {
        const Block fact{content::Paragraph{{{.text = u"Karta"_s, .fact = u"uuid/name"_s}}}};
        QTextDocument document;
        showBlocks(document, {fact, paragraph(u"Karta"_s)});
        const std::vector<FoundPlace> found = placesOf(document, {u"karta"_s});
        QCOMPARE(found.size(), 2U);
        QVERIFY(!found.front().canChange);
        QCOMPARE(replacePlaces(document, found, u"Bild"_s), 1);
        QCOMPARE(blocksOf(document), (BlockList{fact, paragraph(u"Bild"_s)}));
    }

    void aTableKeepsItsCells()
    {
        content::Table table;
        table.rows = {{{plain(u"Ort"_s)}, {plain(u"Land"_s)}}, {{plain(u"Ort"_s)}, {}}};
        QTextDocument document;
        showBlocks(document, {{table}});
        QCOMPARE(replacePlaces(document, placesOf(document, {u"ort"_s}), u"Stad"_s), 2);
        table.rows[0][0].text = plain(u"Stad"_s);
        table.rows[1][0].text = plain(u"Stad"_s);
        QCOMPARE(blocksOf(document), normalised({{table}}));
    }
};

QTEST_MAIN(TestDocumentFind)
#include "tst_documentfind.moc"
