#include "pages/pagefact.h"
#include "pages/pagehtml.h"
#include "pages/pageinsert.h"
#include "pages/textrange.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

content::Text aText(const QString &words = u"85"_s)
{
    return {{.text = u"one of "_s},
            {.text = words, .strong = true, .fact = u"u-1/members"_s},
            {.text = u" towns"_s}};
}

} // namespace

class TestPageFact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactIsKeptAsItsUuidAndField()
    {
        const FactRef fact{u"u-1"_s, u"members"_s, {}};
        QCOMPARE(factText(fact), u"u-1/members"_s);
        QCOMPARE(factRefOf(factText(fact)), fact);
        for (const char *wrong : {"", "85", "/members", "u-1/", "{", "{\"kind\":\"paragraph\"}"})
            QVERIFY(!factRefOf(QString::fromLatin1(wrong)));
    }

    void aCountIsKeptAsItsQuery()
    {
        const FactRef fact{{}, {}, {u"membership"_s, {{u"words"_s, u"a/b"_s}}, {}, {}, u"fee"_s}};
        QCOMPARE(factRefOf(factText(fact)), fact);
    }

    void theFactsOfAPageAreFoundInBoxesAndTablesToo()
    {
        content::Table table;
        table.rows = {{{aText()}}, {{{{.text = u"x"_s, .fact = u"u-2/name"_s}}}}};
        const BlockList page{{content::FactBox{{}, {{content::Paragraph{aText()}}}}}, {table}};
        QCOMPARE(factsOf(page), (QStringList{u"u-1/members"_s, u"u-2/name"_s}));
    }

    void twoFactsSideBySideStayTwo()
    {
        content::Run run{.text = u"85"_s, .fact = u"u-1/members"_s};
        const BlockList page{{content::Paragraph{{run, run}}}};
        QCOMPARE(normalised(page), page);
        QTextDocument document;
        showBlocks(document, page);
        QCOMPARE(blocksOf(document), page);
        QCOMPARE(factPlaces(document).size(), size_t(2));
    }

    void aFactWithoutWordsGoes()
    {
        QVERIFY(normalised(content::Text{{.text = u" \n"_s, .fact = u"u-1/members"_s}}).empty());
    }

    void aFileWithAFactIsReadAndWrittenAsItWas()
    {
        const BlockList page{{content::Paragraph{aText()}}};
        const QString json = toJson(page);
        QVERIFY(json.contains(u"\"fact\":\"u-1/members\""));
        QCOMPARE(*blocksFromJson(json), page);
    }

    void htmlSaysWhatIsTrueNow()
    {
        const BlockList page{{content::Paragraph{aText(u"84"_s)}}};
        QCOMPARE(pageHtml(page), u"<p>one of <strong>84</strong> towns</p>\n"_s);
        PageHtmlOptions options;
        options.fact = [](const QString &fact) -> std::optional<QString> {
            return fact == u"u-1/members" ? std::optional(u"<85>"_s) : std::nullopt;
        };
        QCOMPARE(pageHtml(page, options), u"<p>one of <strong>&lt;85&gt;</strong> towns</p>\n"_s);
        options.fact = [](const QString &) { return std::optional<QString>(); };
        QVERIFY(!pageHtml(page, options).contains(u"84"));
    }

    void aMendOfSomeLettersLeavesAFactWhole()
    {
        content::Text text = aText();
        replaceWords(text, 8, 1, u"X"_s); // the 5 of 85
        QCOMPARE(text, aText());
        replaceWords(text, 7, 2, u"90"_s);
        QCOMPARE(text[1].text, u"90"_s);
        replaceWords(text, 0, 3, u"1"_s);
        QCOMPARE(plainText(text), u"1 of 90 towns"_s);
        QCOMPARE(withoutStart(text, 7).front().text, u" towns"_s);
    }

    void aFieldIsInsertedAndFoundByItsPlace()
    {
        QTextDocument document;
        showBlocks(document, {{content::Paragraph{plain(u"one of  towns"_s)}}});
        QTextCursor cursor(&document);
        cursor.setPosition(7);
        insertFact(cursor, u"u-1/members"_s, u"85"_s);
        content::Text expected = aText();
        expected[1].strong = false;
        QCOMPARE(blocksOf(document), BlockList{{content::Paragraph{expected}}});
        QVERIFY(factAround(document, 8));
        QVERIFY(!factAround(document, 7));
        QVERIFY(!factAround(document, 9));
        QCOMPARE(factBeside(document, 9, false), factBeside(document, 7, true));
        QVERIFY(!factBeside(document, 9, true));
        document.undo();
        QCOMPARE(plainText(blocksOf(document)), u"one of  towns"_s);
    }

    void aFieldFollowsTheRegister()
    {
        const BlockList page{{content::Paragraph{aText(u"84"_s)}},
                             {content::Paragraph{aText(u"84"_s)}}};
        QTextDocument document;
        showBlocks(document, page);
        const auto value = [](const QString &) { return FactLook{u"85"_s}; };
        QCOMPARE(refreshFacts(document, value), 2);
        QCOMPARE(refreshFacts(document, value), 0);
        const BlockList now{{content::Paragraph{aText()}}, {content::Paragraph{aText()}}};
        QCOMPARE(blocksOf(document), now);
        const auto gone = [](const QString &) { return FactLook(); };
        QCOMPARE(refreshFacts(document, gone), 0);
        QCOMPARE(blocksOf(document), now);
    }
};

QTEST_MAIN(TestPageFact)
#include "tst_pagefact.moc"
