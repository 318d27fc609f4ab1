#include "pages/abbreviations.h"
#include "pages/blocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

} // namespace

class TestAbbreviations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAndWordsInParenthesesExplain()
    {
        const content::Text marked{
            {.text = u"ESF"_s, .abbreviation = u"Europeiska socialfonden"_s}};
        const QHash<QString, QString> found = explainedAbbreviations(
            {paragraph(u"Vi möter Sveriges Kommuner och Regioner (SKR) i dag, och Region (XYZ)."_s),
             {content::FactBox{{}, {{content::Paragraph{marked}}}}}});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(u"SKR"_s), u"Sveriges Kommuner och Regioner"_s);
        QCOMPARE(found.value(u"ESF"_s), u"Europeiska socialfonden"_s);
    }

    void aWordIsFoundWhereItStandsByItself()
    {
        QCOMPARE(indexOfWord(u"NEUT EU-projekt"_s, u"EU"_s), 5);
        QCOMPARE(indexOfWord(u"EUR, EU:s"_s, u"EU"_s), 5);
        QCOMPARE(indexOfWord(u"EU2"_s, u"EU"_s), -1);
        QCOMPARE(indexOfWord(u"abc"_s, QString()), -1);
    }

    void allOfThemAreMarkedAndTheirOtherMarksStay()
    {
        const content::Text text{{.text = u"EU, E"_s},
                                 {.text = u"U:s"_s, .strong = true, .href = u"#a"_s},
                                 {.text = u" NEUT "_s},
                                 {.text = u"EU"_s, .abbreviation = u"Something else"_s}};
        const BlockList before{{content::Paragraph{text}},
                               {content::Table{plain(u"EU"_s), true, false, {}}}};
        QCOMPARE(unmarkedCount(before, u"EU"_s), 3);
        const BlockList after = withAbbreviation(before, u"EU"_s, u"Unionen"_s);
        QCOMPARE(unmarkedCount(after, u"EU"_s), 0);
        QCOMPARE(plainText(after), plainText(before));
        const content::Text wanted{
            {.text = u"EU"_s, .abbreviation = u"Unionen"_s},
            {.text = u", "_s},
            {.text = u"E"_s, .abbreviation = u"Unionen"_s},
            {.text = u"U"_s, .strong = true, .href = u"#a"_s, .abbreviation = u"Unionen"_s},
            {.text = u":s"_s, .strong = true, .href = u"#a"_s},
            {.text = u" NEUT "_s},
            {.text = u"EU"_s, .abbreviation = u"Something else"_s}};
        QCOMPARE(after[0].as<content::Paragraph>()->text, wanted);
    }
};

QTEST_APPLESS_MAIN(TestAbbreviations)
#include "tst_abbreviations.moc"
