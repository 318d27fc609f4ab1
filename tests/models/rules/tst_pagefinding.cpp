#include "rules/linkrules.h"
#include "rules/lookalikes.h"
#include "rules/structurerules.h"

#include "pages/blocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text, bool strong = false)
{
    content::Run run{.text = text, .strong = strong};
    return {content::Paragraph{{std::move(run)}}};
}

Block heading(int level, const QString &text)
{
    return {content::Heading{level, plain(text)}};
}

content::Run link(const QString &text, const QString &href)
{
    return {.text = text, .href = href};
}

content::Run recordLink(const QString &text, const QString &record)
{
    return {.text = text, .record = record};
}

Block text(const content::Text &runs)
{
    return {content::Paragraph{runs}};
}

/// A register that knows one record, "koge".
PageFacts facts()
{
    const auto title = [](const QString &uuid) {
        return uuid == "koge"_L1 ? std::optional(u"Køge"_s) : std::nullopt;
    };
    return {u"Ingress"_s, u"Beskrivning"_s, title};
}

PageFindings findingsOf(const BlockList &blocks)
{
    return pageFindings(blocks, facts());
}

/// "rule@path", one word a finding.
QString rulesOf(const BlockList &blocks)
{
    QStringList words;
    for (const PageFinding &found : findingsOf(blocks)) {
        QString path;
        for (const int index : found.place.path)
            path += u'@' + QString::number(index);
        words += QString::fromLatin1(found.finding.rule) + path;
    }
    return words.join(u' ');
}

/// \a blocks after the first mend.
BlockList mended(const BlockList &blocks)
{
    const PageFindings found = findingsOf(blocks);
    return found.empty() || !found[0].mend ? BlockList() : normalised(found[0].mend(blocks));
}

/// The characters that the first finding is about.
QString wordsOf(const BlockList &blocks)
{
    const BlockPlace place = findingsOf(blocks).at(0).place;
    return plainText(*textsOf(*blockAt(blocks, place.path))[size_t(place.text)])
        .mid(place.start, place.length);
}

} // namespace

class TestPageFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodPageHasNoFindings()
    {
        content::Table table{plain(u"Orter"_s)};
        table.rows = {{{plain(u"Ort"_s)}}};
        QCOMPARE(rulesOf({heading(2, u"Vänorter"_s),
                          paragraph(u"EU, FN och OECD är tre."_s),
                          text({{.text = u"Viktigt:"_s, .strong = true}, {.text = u" läs."_s}}),
                          text({recordLink(u"Staden Køge"_s, u"koge"_s)}),
                          {table},
                          {content::Figure{u"ab"_s, u"Karta"_s, false, {}}},
                          {content::DocumentLink{u"koge"_s, {}}}}),
                 QString());
    }

    void everyFindingSaysWhatToDoAndEveryMendHasItsName()
    {
        const content::Table bare{{}, false, false, {{{plain(u"a"_s)}}}};
        const PageFindings found = pageFindings(
            {heading(4, u"A"_s),
             heading(2, QString()),
             {bare},
             {content::Figure{u"ab"_s}},
             paragraph(u"Vänorter"_s, true),
             paragraph(u"- a"_s),
             paragraph(u"- b"_s),
             paragraph(u"Alla är fete."_s, true),
             paragraph(u"VIKTIGT MEDDELANDE"_s),
             text({link(u"här"_s, u"#a"_s), {.text = u" "_s}, link(u"där"_s, u"#a"_s)}),
             text({recordLink(u"Lund"_s, u"gone"_s)}),
             text({link(u"X"_s, u"javascript:a"_s)})},
            {{}, {}, facts().title});
        QVERIFY(found.size() >= 14);
        for (const PageFinding &one : found) {
            QVERIFY(one.finding.message.size() > 10);
            QCOMPARE(one.mendLabel.isEmpty(), !one.mend);
        }
    }

    void anEmptyHeadingIsTakenAway()
    {
        const BlockList blocks{heading(2, u"A"_s), heading(2, u" "_s), paragraph(u"b"_s)};
        QCOMPARE(rulesOf(blocks), u"heading-empty@1"_s);
        QCOMPARE(mended(blocks), (BlockList{heading(2, u"A"_s), paragraph(u"b"_s)}));
    }

    void aSkippedLevelIsRaised()
    {
        const BlockList blocks{heading(2, u"A"_s), heading(4, u"B"_s)};
        QCOMPARE(rulesOf(blocks), u"heading-level@1"_s);
        QCOMPARE(mended(blocks), (BlockList{heading(2, u"A"_s), heading(3, u"B"_s)}));
    }

    void anImageWithoutAltTextCanBeMarkedAsDecorative()
    {
        const BlockList blocks{{content::Figure{u"ab"_s}}};
        QCOMPARE(rulesOf(blocks), u"alt@0"_s);
        QCOMPARE(rulesOf(mended(blocks)), QString());
        QVERIFY(mended(blocks)[0].as<content::Figure>()->decorative);
    }

    void theFirstRowOfATableBecomesItsHeader()
    {
        const BlockList blocks{{content::Table{plain(u"T"_s), false, false, {{{plain(u"a"_s)}}}}}};
        QCOMPARE(rulesOf(blocks), u"table-header@0"_s);
        QCOMPARE(rulesOf(mended(blocks)), QString());
        QCOMPARE(rulesOf({{content::Table{{}, true, false, {{{plain(u"a"_s)}}}}}}),
                 u"table-caption@0"_s);
    }

    void anUnclearLinkHasItsRangeAndTakesTheRecordsTitle()
    {
        const BlockList blocks{text({{.text = u"Se "_s}, recordLink(u"läs mer"_s, u"koge"_s)})};
        QCOMPARE(rulesOf(blocks), u"link-text@0"_s);
        QCOMPARE(wordsOf(blocks), u"läs mer"_s);
        QCOMPARE(mended(blocks),
                 (BlockList{text({{.text = u"Se "_s}, recordLink(u"Køge"_s, u"koge"_s)})}));
        QVERIFY(!findingsOf({text({link(u"läs mer"_s, u"#a"_s)})}).at(0).mend);
    }

    void unclearLinkTextIsKnownInFourLanguages_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("unclear");
        for (const QString &words : {u"Följ länken"_s, u"Find out more"_s, u"Klicken Sie hier"_s,
                                     u"Læs videre"_s, u"kristianstad.se/strategi"_s})
            QTest::newRow(qPrintable(words)) << words << true;
        for (const QString &words :
             {u"Mer om Køge"_s, u"Der Hafen hier"_s, u"Hertug"_s, u"och/eller"_s, u"2021/1060"_s})
            QTest::newRow(qPrintable(words)) << words << false;
    }
    void unclearLinkTextIsKnownInFourLanguages()
    {
        QFETCH(const QString, words);
        QTEST(isUnclearLinkText(words), "unclear");
    }

    void aLinkToARecordThatIsGoneBecomesWords()
    {
        const BlockList blocks{text({{.text = u"Se "_s}, recordLink(u"Lund"_s, u"gone"_s)})};
        QCOMPARE(rulesOf(blocks), u"link-record@0"_s);
        QCOMPARE(wordsOf(blocks), u"Lund"_s);
        QCOMPARE(mended(blocks), BlockList{paragraph(u"Se Lund"_s)});
        QVERIFY(goneRecords(blocks, {}).empty()); // nobody to ask
    }

    void whatTheSiteDoesNotShowIsNotLinkedTo()
    {
        const BlockList blocks{text({{.text = u"Se "_s}, recordLink(u"Lund"_s, u"a"_s)}),
                               {content::DocumentLink{u"b"_s, plain(u"Avtalet"_s)}},
                               {content::ContactBlock{u"c"_s}},
                               {content::ContactBlock{}}};
        const auto found = [&blocks](bool isShown) {
            return unpublishedRecords(blocks, [isShown](const QString &) { return isShown; });
        };
        QVERIFY(found(true).empty());
        const PageFindings hidden = found(false);
        QCOMPARE(hidden.size(), size_t(3)); // the contact centre is always shown
        QCOMPARE(hidden[0].mend(blocks).front(), paragraph(u"Se Lund"_s));
        QCOMPARE(hidden[1].mend(blocks)[1], paragraph(u"Avtalet"_s));
        QCOMPARE(hidden[2].mend(blocks).size(), size_t(3));
    }

    void anAddressThatLeadsToNoPageOfTheSiteIsTakenOffItsWords()
    {
        const BlockList blocks{text({link(u"Lund"_s, u"lund.html"_s)})};
        QVERIFY(deadLinks(blocks, [](const QString &) { return true; }).empty());
        const PageFindings dead =
            deadLinks(blocks, [](const QString &href) { return href != u"lund.html"; });
        QCOMPARE(dead.size(), size_t(1));
        QCOMPARE(dead[0].finding.severity, Finding::Severity::Error);
        QCOMPARE(dead[0].mend(blocks), BlockList{paragraph(u"Lund"_s)});
    }

    void linkedRecordsAreThoseOfLinksAndDocuments()
    {
        QCOMPARE(linkedRecords({text({recordLink(u"Lund"_s, u"a"_s), link(u"X"_s, u"#x"_s)}),
                                {content::DocumentLink{u"b"_s, {}}}}),
                 (QSet<QString>{u"a"_s, u"b"_s}));
    }

    void aDocumentThatIsGoneBecomesItsWordsOrNothing()
    {
        const BlockList named{{content::DocumentLink{u"gone"_s, plain(u"Avtalet"_s)}}};
        QCOMPARE(rulesOf(named), u"link-record@0"_s);
        QCOMPARE(mended(named), BlockList{paragraph(u"Avtalet"_s)});
        QCOMPARE(mended({{content::DocumentLink{u"gone"_s, {}}}}), BlockList());
    }

    void anAddressThatCannotBeFollowedIsTakenOffItsWords()
    {
        const BlockList blocks{text({link(u"Lund"_s, u"javascript:alert(1)"_s)})};
        QCOMPARE(rulesOf(blocks), u"link-address@0"_s);
        QCOMPARE(mended(blocks), BlockList{paragraph(u"Lund"_s)});
    }

    void linksBesideEachOtherToOnePlaceBecomeOne()
    {
        const BlockList blocks{
            text({link(u"Staden"_s, u"#a"_s), {.text = u" – "_s}, link(u"Lund"_s, u"#a"_s)})};
        QCOMPARE(rulesOf(blocks), u"link-double@0"_s);
        QCOMPARE(mended(blocks), (BlockList{text({link(u"Staden – Lund"_s, u"#a"_s)})}));
        QCOMPARE(
            rulesOf({text(
                {link(u"Staden"_s, u"#a"_s), {.text = u" och "_s}, link(u"Lund"_s, u"#a"_s)})}),
            QString());
        QCOMPARE(rulesOf({text(
                     {link(u"Staden"_s, u"#a"_s), {.text = u" "_s}, link(u"Lund"_s, u"#b"_s)})}),
                 QString());
    }

    void aBoldLineBecomesAHeadingOnTheLevelBefore()
    {
        const BlockList blocks{heading(2, u"A"_s), heading(3, u"B"_s),
                               paragraph(u"Vänorter och avtal"_s, true), paragraph(u"c"_s)};
        QCOMPARE(rulesOf(blocks), u"pretend-heading@2"_s);
        QCOMPARE(mended(blocks)[2], heading(3, u"Vänorter och avtal"_s));
        QCOMPARE(rulesOf(mended(blocks)), QString());
    }

    void boldTextThatIsNoHeadingIsNotTakenForOne()
    {
        const Block after = paragraph(u"c"_s);
        QVERIFY(pretendHeadings({paragraph(u"Det här är en mening."_s, true), after}).empty());
        QVERIFY(pretendHeadings({paragraph(u"Vänorter"_s, true)}).empty());
        QVERIFY(pretendHeadings({paragraph(u"Vänorter"_s), after}).empty());
        QVERIFY(pretendHeadings({paragraph(u"a a a a a a a a a a a"_s, true), after}).empty());
        const content::Text button{{.text = u"Ansök"_s, .strong = true, .href = u"#a"_s}};
        QVERIFY(pretendHeadings({text(button), after}).empty());
    }

    void paragraphsWithDashesBecomeAList()
    {
        const BlockList blocks{paragraph(u"Vi är"_s), paragraph(u"- ägare"_s),
                               text({{.text = u"- "_s}, {.text = u"partner"_s, .strong = true}}),
                               paragraph(u"Slut"_s)};
        QCOMPARE(rulesOf(blocks), u"pretend-list@1"_s);
        const content::List list{
            false, 1, {{plain(u"ägare"_s), {}}, {{{.text = u"partner"_s, .strong = true}}, {}}}};
        QCOMPARE(mended(blocks), (BlockList{paragraph(u"Vi är"_s), {list}, paragraph(u"Slut"_s)}));
    }

    void linesWithRunningNumbersBecomeANumberedList()
    {
        const BlockList blocks{paragraph(u"3. a\n4. b"_s)};
        QCOMPARE(rulesOf(blocks), u"pretend-list@0"_s);
        const content::List list{true, 3, {{plain(u"a"_s), {}}, {plain(u"b"_s), {}}}};
        QCOMPARE(mended(blocks), BlockList{{list}});
    }

    void whatOnlyLooksLikeItemsIsLeft()
    {
        QCOMPARE(rulesOf({paragraph(u"- ett streck"_s), paragraph(u"b"_s)}), QString());
        QCOMPARE(rulesOf({paragraph(u"1. Oktober"_s), paragraph(u"3. Oktober"_s)}), QString());
        QCOMPARE(rulesOf({paragraph(u"-5 grader"_s), paragraph(u"-6 grader"_s)}), QString());
    }

    void findingsInsideAFactBoxAreMendedThere()
    {
        const content::FactBox box{plain(u"F"_s), {paragraph(u"- a"_s), paragraph(u"- b"_s)}};
        const BlockList blocks{paragraph(u"a"_s), {box}};
        QCOMPARE(rulesOf(blocks), u"pretend-list@1@0"_s);
        const BlockList better = mended(blocks);
        QCOMPARE(better[1].as<content::FactBox>()->blocks.size(), size_t(1));
    }

    void anIngressAndADescriptionAreAskedFor()
    {
        const PageFindings found = pageFindings({}, {u" "_s, {}, {}});
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].finding.field, u"ingress"_s);
        QCOMPARE(found[1].finding.field, u"description"_s);
        QVERIFY(found[0].place.path.empty());
        QVERIFY(pageFindings({}, facts()).empty());
    }

    void findingsStandInReadingOrder()
    {
        QCOMPARE(rulesOf({paragraph(u"VIKTIGT MEDDELANDE"_s), heading(4, u"A"_s),
                          text({link(u"här"_s, u"#a"_s)})}),
                 u"capitals@0 heading-level@1 link-text@2"_s);
    }

    void aMendWhoseBlockIsGoneChangesNothing()
    {
        const BlockList none;
        for (const PageFinding &found : findingsOf({heading(4, u"A"_s),
                                                    paragraph(u"- a"_s),
                                                    paragraph(u"- b"_s),
                                                    paragraph(u"VIKTIGT MEDDELANDE"_s),
                                                    text({recordLink(u"L"_s, u"gone"_s)}),
                                                    {content::DocumentLink{u"gone"_s, {}}}})) {
            QCOMPARE(found.mend(none), none);
        }
    }
};

QTEST_GUILESS_MAIN(TestPageFinding)
#include "tst_pagefinding.moc"
