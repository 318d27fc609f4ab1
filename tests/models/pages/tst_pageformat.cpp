#include "pages/pageformat.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

BlockList paragraphs(std::initializer_list<const char *> texts)
{
    BlockList blocks;
    for (const char *text : texts)
        blocks.push_back({content::Paragraph{plain(QString::fromUtf8(text))}});
    return blocks;
}

QTextCursor everything(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    return cursor;
}

QString stored(const QTextDocument &document)
{
    return toJson(blocksOf(document)).remove(u"{\"blocks\":["_s).remove(u"],\"version\":1}"_s);
}

} // namespace

class TestPageFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aParagraphBecomesAHeadingAndBackAndKeepsItsStrongWord()
    {
        QTextDocument document;
        const content::Text text{{.text = u"Om "_s}, {.text = u"oss"_s, .strong = true}};
        const BlockList before{{content::Paragraph{text}}};
        showBlocks(document, before);
        setHeadingLevel(QTextCursor(&document), 3);
        const BlockList heading{{content::Heading{3, text}}};
        QCOMPARE(blocksOf(document), heading);
        setHeadingLevel(QTextCursor(&document), 0);
        QCOMPARE(blocksOf(document), before);
    }

    void paragraphsBecomeOneListAndEachCommandIsOneUndoStep()
    {
        QTextDocument document;
        showBlocks(document, paragraphs({"a", "b"}));
        setListKind(everything(document), ListKind::Numbered);
        QCOMPARE(stored(document),
                 u"{\"items\":[{\"text\":[\"a\"]},{\"text\":[\"b\"]}],\"kind\":\"list\","
                 "\"numbered\":true}"_s);
        document.undo();
        QCOMPARE(blocksOf(document), paragraphs({"a", "b"}));
    }

    void aListBecomesParagraphsAgain()
    {
        QTextDocument document;
        showBlocks(document, {{content::List{false, 1, {{plain(u"a"_s)}, {plain(u"b"_s)}}}}});
        setListKind(everything(document), ListKind::None);
        QCOMPARE(blocksOf(document), paragraphs({"a", "b"}));
        QCOMPARE(document.begin().blockFormat().indent(), 0);
    }

    void anItemMovesInAndOut()
    {
        QTextDocument document;
        const BlockList flat{{content::List{false, 1, {{plain(u"a"_s)}, {plain(u"b"_s)}}}}};
        showBlocks(document, flat);
        const QTextCursor second(document.findBlockByNumber(1));
        indentList(second, +1);
        const content::List nested{false, 1, {{plain(u"a"_s), {{false, 1, {{plain(u"b"_s)}}}}}}};
        QCOMPARE(blocksOf(document), BlockList{{nested}});
        indentList(second, -1);
        QCOMPARE(blocksOf(document), flat);
        indentList(second, -1);
        QCOMPARE(blocksOf(document)[1], paragraphs({"b"})[0]);
    }

    void aHeadingBecomesAListItemWithoutLooks()
    {
        QTextDocument document;
        showBlocks(document, {{content::Heading{2, plain(u"a"_s)}}});
        setListKind(QTextCursor(&document), ListKind::Bulleted);
        QCOMPARE(blocksOf(document), (BlockList{{content::List{false, 1, {{plain(u"a"_s)}}}}}));
    }

    void strongAndEmphasisAreMerged()
    {
        QTextDocument document;
        showBlocks(document, paragraphs({"ab"}));
        QTextCursor cursor = everything(document);
        cursor.mergeCharFormat(strongFormat(cursor.block(), true));
        cursor.mergeCharFormat(emphasisFormat(true));
        const content::Text text{{.text = u"ab"_s, .strong = true, .emphasis = true}};
        QCOMPARE(blocksOf(document), (BlockList{{content::Paragraph{text}}}));
        cursor.mergeCharFormat(strongFormat(cursor.block(), false));
        cursor.mergeCharFormat(emphasisFormat(false));
        QCOMPARE(blocksOf(document), paragraphs({"ab"}));
    }

    void aSelectionIsLinkedAndUnlinkedAndKeepsItsMarks()
    {
        QTextDocument document;
        const content::Text text{{.text = u"Se "_s}, {.text = u"Køge"_s, .strong = true}};
        showBlocks(document, {{content::Paragraph{text}}});
        const DocumentStyle style{QColor(Qt::blue)};
        setLink(everything(document), u"utblick:77"_s, style);
        content::Text linked = text;
        linked[0].record = linked[1].record = u"77"_s;
        QCOMPARE(blocksOf(document), (BlockList{{content::Paragraph{linked}}}));
        setLink(everything(document), QString(), style);
        QCOMPARE(blocksOf(document), (BlockList{{content::Paragraph{text}}}));
        QVERIFY(!document.begin().begin().fragment().charFormat().hasProperty(
            QTextFormat::ForegroundBrush));
    }

    void withoutASelectionTheWordOrTheAddressIsLinked()
    {
        QTextDocument document;
        showBlocks(document, paragraphs({"Se Rendsburg"}));
        QTextCursor cursor(&document);
        cursor.setPosition(5);
        setLink(cursor, u"#r"_s);
        const content::Text text{{.text = u"Se "_s}, {.text = u"Rendsburg"_s, .href = u"#r"_s}};
        QCOMPARE(blocksOf(document), (BlockList{{content::Paragraph{text}}}));
        showBlocks(document, {});
        setLink(QTextCursor(&document), u"https://keep.eu"_s);
        QCOMPARE(plainText(blocksOf(document)), u"https://keep.eu"_s);
    }

    void commandsLeaveProtectedBlocksAlone()
    {
        QTextDocument document;
        const BlockList blocks{{content::Separator()}};
        showBlocks(document, blocks);
        setHeadingLevel(everything(document), 2);
        setListKind(everything(document), ListKind::Bulleted);
        setLink(everything(document), u"#a"_s);
        QCOMPARE(blocksOf(document), blocks);
    }
};

QTEST_MAIN(TestPageFormat)
#include "tst_pageformat.moc"
