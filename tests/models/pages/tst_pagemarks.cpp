#include "pages/pageformat.h"
#include "pages/pagemarks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

BlockList paragraph(const content::Text &text)
{
    return {{content::Paragraph{text}}};
}

/// A paragraph with a mark of every kind.
content::Text marked()
{
    return {{.text = u"Vi är "_s},
            {.text = u"med"_s, .strong = true, .emphasis = true, .record = u"77"_s},
            {.text = u" i EU."_s}};
}

QTextCursor chosen(QTextDocument &document, int from, int to)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor at(QTextDocument &document, int position)
{
    return chosen(document, position, position);
}

} // namespace

class TestPageMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLanguageIsMarkedAndTakenAwayAndBreaksNoOtherMark()
    {
        QTextDocument document;
        showBlocks(document, paragraph(marked()));
        setLanguage(chosen(document, 0, 9), u"en"_s);
        content::Text english = marked();
        english[0].language = english[1].language = u"en"_s;
        QCOMPARE(blocksOf(document), paragraph(english));
        QCOMPARE(languageAt(at(document, 3)), u"en"_s);
        QCOMPARE(languageAt(at(document, 12)), QString());
        setLanguage(at(document, 2), {}); // the whole passage, also the link in it
        QCOMPARE(blocksOf(document), paragraph(marked()));
        document.undo();
        QCOMPARE(blocksOf(document), paragraph(english));
    }

    void withoutASelectionTheWordIsMarked()
    {
        QTextDocument document;
        showBlocks(document, paragraph(marked()));
        setAbbreviation(at(document, 13), u"  Europeiska  unionen "_s);
        const content::Text text{
            {.text = u"Vi är "_s},
            {.text = u"med"_s, .strong = true, .emphasis = true, .record = u"77"_s},
            {.text = u" i "_s},
            {.text = u"EU"_s, .abbreviation = u"Europeiska unionen"_s},
            {.text = u"."_s}};
        QCOMPARE(blocksOf(document), paragraph(text));
        QCOMPARE(abbreviationAt(at(document, 12)), u"Europeiska unionen"_s); // at its beginning
        QCOMPARE(abbreviationAt(at(document, 14)), u"Europeiska unionen"_s); // and its end
        QCOMPARE(passageAt(at(document, 13), RunAbbreviation).selectedText(), u"EU"_s);
        setAbbreviation(at(document, 13), {});
        QCOMPARE(blocksOf(document), paragraph(marked()));
    }

    void anAbbreviationIsDottedAlsoAfterItsLinkIsGone()
    {
        QTextDocument document;
        showBlocks(document,
                   paragraph({{.text = u"EU"_s, .href = u"#a"_s, .abbreviation = u"E u"_s}}));
        const auto underline = [&document] {
            return document.begin().begin().fragment().charFormat().underlineStyle();
        };
        QCOMPARE(underline(), QTextCharFormat::SingleUnderline);
        setLink(chosen(document, 0, 2), {});
        QCOMPARE(underline(), QTextCharFormat::DotLine);
        setAbbreviation(chosen(document, 0, 2), {});
        QCOMPARE(underline(), QTextCharFormat::NoUnderline);
    }

    void clearingLeavesWordsAndLinks()
    {
        QTextDocument document;
        content::Text text = marked();
        for (content::Run &run : text) {
            run.language = u"en"_s;
            run.abbreviation = u"X y"_s;
        }
        const content::Text bare{
            {.text = u"Vi är "_s}, {.text = u"med"_s, .record = u"77"_s}, {.text = u" i EU."_s}};
        for (const int level : {0, 2}) { // a heading is heavy by itself
            showBlocks(document, paragraph(text));
            setHeadingLevel(QTextCursor(&document), level);
            clearMarks(chosen(document, 0, 16));
            const Block block = blocksOf(document).front();
            QCOMPARE(level ? block.as<content::Heading>()->text
                           : block.as<content::Paragraph>()->text,
                     bare);
        }
    }

    void whatIsWrittenBesideAnAbbreviationOrALinkIsNoPartOfIt()
    {
        QTextDocument document;
        const content::Text text{{.text = u"EU"_s, .language = u"en"_s, .abbreviation = u"E u"_s},
                                 {.text = u" och "_s},
                                 {.text = u"Lund"_s, .strong = true, .href = u"#l"_s}};
        showBlocks(document, paragraph(text));
        const auto marks = [&document](int position) {
            const QTextCharFormat format = formatBeside(at(document, position));
            return (format.isAnchor() ? u"link "_s : QString())
                + format.stringProperty(RunAbbreviation);
        };
        QCOMPARE(marks(0), QString());
        QCOMPARE(marks(1), u"E u"_s);
        QCOMPARE(marks(2), QString());
        QCOMPARE(marks(9), u"link "_s);
        QCOMPARE(marks(11), QString());
        QVERIFY(isStrong(formatBeside(at(document, 11)))); // goes on, as one writes on
        QCOMPARE(formatBeside(at(document, 2)).stringProperty(RunLanguage), u"en"_s);
    }

    void protectedBlocksAreLeftAlone()
    {
        QTextDocument document;
        const BlockList blocks{{content::Separator()}, {content::FactBox{plain(u"Fakta"_s), {}}}};
        showBlocks(document, blocks);
        const QTextCursor all = chosen(document, 0, document.characterCount() - 1);
        setLanguage(all, u"en"_s);
        setAbbreviation(all, u"x"_s);
        clearMarks(all);
        QCOMPARE(blocksOf(document), blocks);
    }
};

QTEST_MAIN(TestPageMarks)
#include "tst_pagemarks.moc"
