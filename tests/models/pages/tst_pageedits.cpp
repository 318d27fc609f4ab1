#include "models/pages/randomblocks.h"
#include "pages/drawnblock.h"
#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/pagetable.h"

#include <QTest>
#include <QTextDocumentFragment>

#include <random>

using namespace Qt::StringLiterals;

namespace {

/// Edits a document as somebody would who presses everything.
class RandomEdits
{
public:
    RandomEdits(QTextDocument &document, unsigned seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void one()
    {
        switch (number(0, 19)) {
        case 0:
        case 1:
            return selection().insertText(number(0, 1) ? u"word\u2028s"_s : u"one\ntwo"_s);
        case 2:
            return selection().deleteChar();
        case 3:
            return selection().deletePreviousChar();
        case 4:
            return selection().insertBlock();
        case 5:
            return selection().removeSelectedText();
        case 6:
            return setHeadingLevel(selection(), number(0, 6));
        case 7:
            return setListKind(selection(), ListKind(number(0, 2)));
        case 8:
            return indentList(selection(), number(0, 1) ? 1 : -1);
        case 9:
            return setQuote(selection(), QuotePart(number(0, 2)));
        case 10:
            return setLink(selection(), number(0, 1) ? u"#a"_s : QString());
        case 11:
            insertSeparator(selection());
            return;
        case 12:
            insertTable(selection(), number(1, 3), number(1, 3));
            return;
        case 13:
            insertFactBox(selection());
            return;
        case 14:
            return factBox();
        case 15:
            return drawn();
        default:
            return other();
        }
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    QTextCursor selection()
    {
        QTextCursor cursor(&m_document);
        const int last = m_document.characterCount() - 1;
        cursor.setPosition(number(0, last));
        if (number(0, 1)) {
            const bool near = number(0, 1);
            const int end =
                near ? std::min(last, cursor.position() + number(0, 9)) : number(0, last);
            cursor.setPosition(end, QTextCursor::KeepAnchor);
        }
        return cursor;
    }

    void factBox()
    {
        if (number(0, 2) == 0)
            removeFactBox(selection());
        else if (number(0, 1))
            leaveFactBox(selection());
        else
            fitFactBoxes(m_document);
    }

    void drawn()
    {
        const Block figure{content::Figure{QStringLiteral("ab"), QStringLiteral("a"), false, {}}};
        switch (number(0, 2)) {
        case 0:
            insertDrawn(selection(), figure);
            return;
        case 1:
            return replaceDrawn(selection(), figure);
        default:
            return removeDrawn(selection());
        }
    }

    void other()
    {
        switch (number(0, 7)) {
        case 0:
            m_document.undo();
            return;
        case 1:
            m_document.redo();
            return;
        case 2:
            m_copied = selection().selection();
            return;
        case 3:
            if (m_document.characterCount() < 2000)
                selection().insertFragment(m_copied);
            return;
        default:
            runTableCommand(selection(), TableCommand(number(0, 11)));
        }
    }

    QTextDocument &m_document;
    std::mt19937 m_random;
    QTextDocumentFragment m_copied;
};

} // namespace

class TestPageEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverIsDoneThePageIsSoundAndAllOfItCanBeUndone()
    {
        RandomBlocks pages(11);
        QTextDocument reopened;
        for (unsigned round = 0; round < 200; ++round) {
            QTextDocument document;
            const BlockList before = pages.page();
            showBlocks(document, before);
            RandomEdits edits(document, round);
            for (int i = 0; i < 40; ++i) {
                edits.one();
                const BlockList blocks = blocksOf(document);
                QCOMPARE(normalised(blocks), blocks);
                const Result<BlockList> read = blocksFromJson(toJson(blocks));
                QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
                QCOMPARE(*read, blocks);
                if (i % 10 == 0) {
                    showBlocks(reopened, blocks);
                    QCOMPARE(blocksOf(reopened), blocks);
                }
            }
            while (document.isUndoAvailable())
                document.undo();
            QCOMPARE(blocksOf(document), before);
        }
    }
};

QTEST_MAIN(TestPageEdits)
#include "tst_pageedits.moc"
