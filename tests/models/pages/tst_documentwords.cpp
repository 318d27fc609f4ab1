#include "pages/documentwords.h"

#include "pages/lix.h"
#include "pages/pagedocument.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDocumentWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreCountedAsInTheReadabilityIndex_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "   ", "ett", "Två ord.", "kl. 16.30 – 2 × 3", "EU-stöd (50 %) är bra",
              "a\u00a0b", "rad\nett\ttvå", "… — *", "Åhus/Köge"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void wordsAreCountedAsInTheReadabilityIndex()
    {
        QFETCH(QString, text);
        QCOMPARE(wordsIn(text), readability(text).words);
    }

    void theWholePageIsCountedAlsoWhatStandsAsALine()
    {
        content::Table table;
        table.caption = plain(u"Stöd per år"_s);
        table.rows = {{{plain(u"År ett"_s)}, {plain(u"2 025"_s)}}};
        const BlockList blocks{
            {content::Heading{2, plain(u"Våra mål"_s)}},
            {content::List{true, 1, {{plain(u"ett två"_s), {}}, {plain(u"tre"_s), {}}}}},
            {table},
            {content::Quote{plain(u"Sagt av någon."_s), plain(u"Någon"_s)}},
            {content::FactBox{plain(u"Fakta"_s), {{content::Paragraph{plain(u"om oss"_s)}}}}},
            {content::Separator()}};
        QTextDocument document;
        showBlocks(document, blocks);
        QCOMPARE(wordsIn(document), readability(plainText(blocks)).words);
    }

    void whatIsChosenIsCountedAcrossParagraphsAndCells()
    {
        content::Table table;
        table.rows = {{{plain(u"ett"_s)}, {plain(u"två"_s)}}};
        QTextDocument document;
        showBlocks(document, {{content::Paragraph{plain(u"noll"_s)}}, {table}});
        QTextCursor cursor(&document);
        QCOMPARE(chosenWords(cursor), 0);
        cursor.select(QTextCursor::Document);
        QCOMPARE(chosenWords(cursor), 3);
    }
};

QTEST_MAIN(TestDocumentWords)
#include "tst_documentwords.moc"
