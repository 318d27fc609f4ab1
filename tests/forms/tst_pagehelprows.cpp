#include "forms/pagehelp.h"
#include "forms/pagehelpspelling.h"
#include "pageeditortest.h"

#include "pages/spelling.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

/// What the writing help leaves as it is while something else is written: rows and underlines take
/// time to be laid out.
class TestPageHelpRows : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void rowsThatSayTheSameStay();
    void rowsFollowWhatIsMended();
    void underlinesFollowTheWords();
    void suggestionsAreTheSameWhenAskedForAgain();

private:
    void read() { QTRY_VERIFY_WITH_TIMEOUT(m_help->isUpToDate(), 20'000); }
    QList<QPushButton *> buttons() const { return m_help->findChildren<QPushButton *>(); }
    QStringList underlined(int number)
    {
        const QTextBlock block = text()->document()->findBlockByNumber(number);
        QStringList words;
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            words += block.text().mid(range.start, range.length);
        return words;
    }
    bool speaksSwedish() const { return m_help->spelling().dictionaries()->knows(u"sv"_s); }

    PageHelp *m_help = nullptr;
};

void TestPageHelpRows::init()
{
    show(toJson(
        {Block{content::Heading{2, plain(u"Mål"_s)}},
         Block{content::Paragraph{plain(u"Vår verksamhterna finns."_s)}},
         Block{content::Paragraph{{{.text = u"Om det, "_s},
                                   {.text = u"läs mer"_s, .href = u"https://example.org"_s}}}}}));
    m_help = new PageHelp(m_fixture->workspace(), *m_editor);
    m_fixture->window().layout()->addWidget(m_help);
    read();
}

void TestPageHelpRows::rowsThatSayTheSameStay()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QList<QPushButton *> before = buttons();
    QVERIFY(before.size() > 1);
    text()->setFocus();
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClicks(text(), u" och medel"_s);
    read();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(buttons(), before);
}

void TestPageHelpRows::rowsFollowWhatIsMended()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QList<QPushButton *> before = buttons();
    m_editor->mend([](BlockList blocks) {
        blocks.pop_back(); // with the link that does not say where it leads
        return blocks;
    });
    read();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(buttons().size() < before.size());
}

void TestPageHelpRows::underlinesFollowTheWords()
{
    if (!speaksSwedish())
        QSKIP("No Swedish dictionary");
    QCOMPARE(underlined(1), QStringList{u"verksamhterna"_s});
    text()->setFocus();
    text()->moveCursor(QTextCursor::Start);
    text()->moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClicks(text(), u" skolxr"_s);
    read();
    QCOMPARE(underlined(0), QStringList{u"skolxr"_s});
    QCOMPARE(underlined(1), QStringList{u"verksamhterna"_s});
    m_help->spelling().addWord(u"verksamhterna"_s);
    read();
    QCOMPARE(underlined(0), QStringList{u"skolxr"_s});
    QCOMPARE(underlined(1), QStringList());
}

void TestPageHelpRows::suggestionsAreTheSameWhenAskedForAgain()
{
    if (!speaksSwedish())
        QSKIP("No Swedish dictionary");
    Spelling spelling;
    const QStringList first = spelling.suggestions(u"verksamhterna"_s, u"sv"_s);
    QVERIFY(first.contains(u"verksamheterna"_s));
    QCOMPARE(spelling.suggestions(u"verksamhterna"_s, u"sv"_s), first);
    QVERIFY(spelling.suggestions(u"skolxr"_s, u"sv"_s) != first);
}

QTEST_MAIN(TestPageHelpRows)
#include "tst_pagehelprows.moc"
