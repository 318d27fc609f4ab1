#include "pages/blocks.h"
#include "pages/pageinsert.h"
#include "pages/pagetable.h"
#include "pages/tabletext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

content::Table abcd()
{
    content::Table table{plain(u"Letters"_s), true, false, {}};
    table.rows = {{{plain(u"a"_s)}, {plain(u"b"_s)}}, {{plain(u"c"_s)}, {plain(u"d"_s)}}};
    return table;
}

BlockList page(const content::Table &table = abcd())
{
    const content::List list{false, 1, {{plain(u"After"_s)}}};
    return {{content::Heading{2, plain(u"Before"_s)}}, {table}, {list}};
}

QTextTable *firstTable(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (QTextTable *const table = tableOf(block))
            return table;
    }
    return nullptr;
}

QTextCursor cellOf(const QTextDocument &document, int row, int column)
{
    return firstTable(document)->cellAt(row, column).firstCursorPosition();
}

/// The cells of the first table, a row a line.
QString cells(const QTextDocument &document)
{
    for (const Block &block : blocksOf(document)) {
        if (block.as<content::Table>())
            return plainText({block}).replace(u'\t', u'|');
    }
    return {};
}

} // namespace

class TestPageTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsOneStepOnTheTableAloneAndCanBeUndone_data()
    {
        QTest::addColumn<TableCommand>("command");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, TableCommand command, const QString &expected) {
            QTest::newRow(name) << command << expected;
        };
        row("above", TableCommand::InsertRowAbove, u"Letters\na|b\n|\nc|d"_s);
        row("below", TableCommand::InsertRowBelow, u"Letters\na|b\nc|d\n|"_s);
        row("left", TableCommand::InsertColumnLeft, u"Letters\n|a|b\n|c|d"_s);
        row("right", TableCommand::InsertColumnRight, u"Letters\na||b\nc||d"_s);
        row("rows", TableCommand::RemoveRows, u"Letters\na|b"_s);
        row("columns", TableCommand::RemoveColumns, u"Letters\nb\nd"_s);
        row("table", TableCommand::RemoveTable, {});
        row("header row", TableCommand::ToggleHeaderRow, u"Letters\na|b\nc|d"_s);
        row("header column", TableCommand::ToggleHeaderColumn, u"Letters\na|b\nc|d"_s);
    }

    void everyCommandIsOneStepOnTheTableAloneAndCanBeUndone()
    {
        QFETCH(TableCommand, command);
        QFETCH(QString, expected);
        QTextDocument document;
        showBlocks(document, page());
        const QTextCursor cursor = cellOf(document, 1, 0);
        QVERIFY(isPossible(cursor, command));
        runTableCommand(cursor, command);
        QCOMPARE(cells(document), expected);
        const BlockList after = blocksOf(document);
        QVERIFY(after != page());
        QCOMPARE(after.front(), page().front());
        QCOMPARE(after.back(), page().back());
        document.undo();
        QVERIFY(!document.isUndoAvailable());
        QCOMPARE(blocksOf(document), page());
        document.redo();
        QCOMPARE(blocksOf(document), after);
    }

    void headersAreSwitchedOnAndOff()
    {
        QTextDocument document;
        showBlocks(document, page());
        QTextCursor cursor = cellOf(document, 1, 0);
        QVERIFY(hasHeaderRow(cursor));
        cursor = runTableCommand(cursor, TableCommand::ToggleHeaderRow);
        QVERIFY(!hasHeaderRow(cursor));
        QVERIFY(!hasHeaderColumn(cursor));
        cursor = runTableCommand(cursor, TableCommand::ToggleHeaderColumn);
        QVERIFY(hasHeaderColumn(cursor));
        QVERIFY(isHeaderCell(cursor.block()));
        content::Table expected = abcd();
        expected.headerRow = false;
        expected.headerColumn = true;
        QCOMPARE(blocksOf(document), page(expected));
    }

    void selectedCellsBecomeOneAndManyAgain()
    {
        QTextDocument document;
        showBlocks(document, page());
        QTextCursor cursor = cellOf(document, 0, 0);
        QVERIFY(!isPossible(cursor, TableCommand::MergeCells));
        cursor.setPosition(cellOf(document, 0, 1).position(), QTextCursor::KeepAnchor);
        QVERIFY(isPossible(cursor, TableCommand::MergeCells));
        cursor = runTableCommand(cursor, TableCommand::MergeCells);
        QCOMPARE(cells(document), u"Letters\na\nb\nc|d"_s);
        QCOMPARE(firstTable(document)->cellAt(0, 0).columnSpan(), 2);
        QVERIFY(isPossible(cursor, TableCommand::SplitCell));
        cursor = runTableCommand(cursor, TableCommand::SplitCell);
        QCOMPARE(cells(document), u"Letters\na\nb|\nc|d"_s);
        QVERIFY(!isPossible(cursor, TableCommand::SplitCell));
    }

    void removingTheLastRowRemovesTheTable()
    {
        QTextDocument document;
        showBlocks(document, page());
        QTextCursor cursor = cellOf(document, 0, 0);
        cursor = runTableCommand(cursor, TableCommand::RemoveRows);
        QCOMPARE(cells(document), u"Letters\nc|d"_s);
        cursor = runTableCommand(cursor, TableCommand::RemoveRows);
        QCOMPARE(cells(document), QString());
        QCOMPARE(cursor.block().text(), u"After"_s);
        document.undo();
        document.undo();
        QCOMPARE(blocksOf(document), page());
    }

    void aTableWithoutCaptionGetsOne()
    {
        QTextDocument document;
        content::Table table = abcd();
        table.caption.clear();
        showBlocks(document, page(table));
        QTextCursor cursor = cellOf(document, 1, 1);
        cursor = runTableCommand(cursor, TableCommand::EditCaption);
        cursor.insertText(u"Letters"_s);
        QCOMPARE(blocksOf(document), page());
        QVERIFY(isInTable(cursor));
        QVERIFY(!isPossible(cursor, TableCommand::RemoveRows));
        runTableCommand(cursor, TableCommand::RemoveTable);
        QCOMPARE(blocksOf(document).size(), size_t(2));
    }

    void aTableWhoseCaptionParagraphIsGoneGetsANewOne()
    {
        QTextDocument document;
        showBlocks(document, page());
        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.deletePreviousChar();
        QCOMPARE(document.begin().text(), u"BeforeLetters"_s);
        QCOMPARE(plainText(blocksOf(document)[0].as<content::Heading>()->text), u"BeforeLetters"_s);
        cursor = runTableCommand(cellOf(document, 0, 0), TableCommand::EditCaption);
        cursor.insertText(u"New"_s);
        QCOMPARE(plainText(blocksOf(document)[1].as<content::Table>()->caption), u"New"_s);
    }

    void aNewTableStandsBelowTheParagraphAndIsOneStep()
    {
        QTextDocument document;
        showBlocks(document,
                   {{content::Paragraph{plain(u"One"_s)}}, {content::Heading{2, plain(u"Two"_s)}}});
        const BlockList before = blocksOf(document);
        QTextCursor cursor = insertTable(QTextCursor(&document), 2, 3);
        cursor.insertText(u"x"_s);
        content::Table table;
        table.rows.assign(2, std::vector<content::Cell>(3));
        table.rows[0][0].text = plain(u"x"_s);
        QCOMPARE(blocksOf(document), (BlockList{before[0], {table}, before[1]}));
        QCOMPARE(document.blockCount(), 2 + 1 + 6);
        QCOMPARE(insertTable(cursor, 2, 2).position(), cursor.position());
        document.undo();
        document.undo();
        QCOMPARE(blocksOf(document), before);
    }

    void aNewTableInAnEmptyPageLeavesALineToWriteOn()
    {
        QTextDocument document;
        showBlocks(document, {});
        insertTable(QTextCursor(&document), 1, 1);
        QCOMPARE(document.blockCount(), 3);
        QVERIFY(captionedBy(document.begin()));
        QCOMPARE(blocksOf(document).size(), size_t(1));
    }

    void aTableDoesNotGrowBeyondWhatCanBeShown()
    {
        QTextDocument document;
        showBlocks(document, {});
        QTextCursor cursor(&document);
        QCOMPARE(insertTable(cursor, maxTableCells + 1, 1), cursor);
        cursor = insertTable(cursor, 1, 1000);
        QVERIFY(!isPossible(cursor, TableCommand::InsertColumnLeft));
        QVERIFY(isPossible(cursor, TableCommand::InsertRowBelow));
    }

    void theCursorGoesFromCellToCell()
    {
        content::Table table = abcd();
        table.rows[1] = {{plain(u"c"_s), 2, 1}};
        QTextDocument document;
        showBlocks(document, page(table));
        QTextCursor cursor = cellBeside(cellOf(document, 0, 0), 1);
        QCOMPARE(cursor.block().text(), u"b"_s);
        cursor = cellBeside(cursor, 1);
        QCOMPARE(cursor.block().text(), u"c"_s);
        QVERIFY(cellBeside(cursor, 1).isNull());
        QCOMPARE(cellBeside(cursor, -1).block().text(), u"b"_s);
        QVERIFY(cellBeside(cellOf(document, 0, 0), -1).isNull());
        QVERIFY(cellBeside(QTextCursor(&document), 1).isNull());
    }

    void aSeparatorInsideATableStandsBelowIt()
    {
        QTextDocument document;
        showBlocks(document, page());
        const QTextCursor cursor = insertSeparator(cellOf(document, 0, 0));
        BlockList expected = page();
        expected.insert(expected.begin() + 2, {content::Separator()});
        QCOMPARE(blocksOf(document), expected);
        QCOMPARE(cursor.block().text(), u"After"_s);
        document.undo();
        QVERIFY(!document.isUndoAvailable());
        QCOMPARE(blocksOf(document), page());
    }

    void aSeparatorAtTheEndLeavesALineToWriteOn()
    {
        QTextDocument document;
        showBlocks(document, {{content::Paragraph{plain(u"One"_s)}}});
        QTextCursor cursor = insertSeparator(QTextCursor(&document));
        cursor.insertText(u"Two"_s);
        QCOMPARE(blocksOf(document),
                 (BlockList{{content::Paragraph{plain(u"One"_s)}},
                            {content::Separator()},
                            {content::Paragraph{plain(u"Two"_s)}}}));
    }
};

QTEST_MAIN(TestPageTable)
#include "tst_pagetable.moc"
