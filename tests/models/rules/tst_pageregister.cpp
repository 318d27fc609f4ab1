#include "rules/pageregister.h"
#include "rules/publishrules.h"
#include "rules/staterules.h"

#include "pages/blocks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

Block linked(const QString &text, const QString &record)
{
    return {content::Paragraph{{{.text = u"Se "_s}, {.text = text, .record = record}}}};
}

Finding owed(const char *rule, Severity severity = Severity::Error)
{
    return {severity, rule, u"x"_s, {}, {}};
}

PageFacts facts()
{
    PageRegister known;
    known.hidden = {
        {u"c1"_s, u"Anna Ek"_s, false}, {u"c2"_s, u"Bo Ås"_s, true}, {u"c3"_s, u"Köge"_s, false}};
    known.projects = {
        {u"p1"_s,
         u"Supported by Nature"_s,
         u"SbN"_s,
         {owed("aims"), owed("results"), owed("statement", Severity::Warning)}},
        {u"p2"_s, u"Land4Climate"_s, {}, {owed("statement", Severity::Ok), owed("poster")}}};
    PageFacts facts;
    facts.registered = std::make_shared<PageRegister>(known);
    return facts;
}

PageFacts named(const QString &title)
{
    PageFacts named = facts();
    named.name = title;
    return named;
}

QString rulesOf(const PageFindings &findings)
{
    QStringList rules;
    for (const PageFinding &found : findings)
        rules += QString::fromLatin1(found.finding.rule) + u':' + found.record;
    return rules.join(u' ');
}

} // namespace

class TestPageRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContactThatIsNotClearedIsPointedOutWhenLinkedOrNamed()
    {
        const PageFindings found =
            hiddenPeople({linked(u"henne"_s, u"c1"_s), paragraph(u"Ring Bo Ås."_s)}, facts());
        QCOMPARE(rulesOf(found), u"page-contact:c1 page-contact:c2"_s);
        QCOMPARE(found[0].finding.severity, Severity::Error);
        QCOMPARE(found[0].place, (BlockPlace{{0}, 0, 3, 5}));
        QCOMPARE(found[1].finding.severity, Severity::Warning);
        QCOMPARE(found[1].place, (BlockPlace{{1}, 0, 5, 5}));
        QCOMPARE(rulesOf(hiddenPeople({paragraph(u"Anna Eks plan."_s)}, facts())),
                 u"page-contact:c1"_s);
    }

    void otherPeopleAndPlacesAreNotTakenForThem()
    {
        for (const QString &text : {u"Anna Ekberg och Johanna Ek."_s, u"Vänorten Köge."_s,
                                    u"Anna vid en ek."_s, u"Ek, Anna"_s, u"Bo i Ås"_s})
            QCOMPARE(rulesOf(hiddenPeople({paragraph(text)}, facts())), QString());
        QVERIFY(hiddenPeople({paragraph(u"Anna Ek"_s)}, {}).empty());
    }

    void aProjectThatOwesIsPointedOutWhereItIsLinked()
    {
        const PageFindings found =
            owingProjects({linked(u"projektet"_s, u"p1"_s), linked(u"L4C"_s, u"p2"_s)}, facts());
        QCOMPARE(rulesOf(found), u"page-project:p1"_s);
        QVERIFY(found[0].finding.message.contains(u"SbN"_s));
        QVERIFY(found[0].finding.message.contains(u"aims, results and the funding statement"_s));
        QCOMPARE(found[0].place, (BlockPlace{{0}, 0, 3, 9}));
    }

    void aPageAboutAProjectIsToldWhatTheProjectOwes()
    {
        const PageFindings found =
            owingProjects({paragraph(u"Om oss."_s)}, named(u"supported by nature"_s));
        QCOMPARE(rulesOf(found), u"page-project:p1"_s);
        QVERIFY(found[0].place.path.empty());
        QVERIFY(owingProjects({paragraph(u"Om oss."_s)}, named(u"EU-projekt"_s)).empty());
    }

    void whatALiveListShowsIsOneFinding()
    {
        PageFacts listing = facts();
        const BlockList blocks{{content::LiveList{u"project"_s, {}, {}, {}}}};
        QVERIFY(owingProjects(blocks, listing).empty()); // nobody knows what it shows
        listing.listed = [](const content::LiveList &) { return QStringList{u"p1"_s, u"p2"_s}; };
        QCOMPARE(rulesOf(owingProjects(blocks, listing)), u"page-project:p1"_s);
        PageRegister more = *listing.registered;
        more.projects[1].owed = {owed("aims")};
        listing.registered = std::make_shared<PageRegister>(more);
        QCOMPARE(rulesOf(owingProjects(blocks, listing)), u"page-projects:p1"_s);
    }

    void aPageAboutAProjectSaysWhoPays()
    {
        const PageFacts about = named(u"Land4Climate"_s);
        QCOMPARE(rulesOf(missingStatements({paragraph(u"Vi gör våtmarker."_s)}, about)),
                 u"page-statement:p2"_s);
        for (const QString &text :
             {u"Projektet medfinansieras av Europeiska unionen."_s, u"Finansierat av EU."_s,
              u"Co-funded by the European Union"_s, u"Kofinanziert von der Europäischen Union"_s,
              u"Medfinansieret af Den Europæiske Union"_s})
            QCOMPARE(rulesOf(missingStatements({paragraph(text)}, about)), QString());
        QVERIFY(missingStatements({linked(u"Land4Climate"_s, u"p2"_s)}, about).empty());
        QVERIFY(missingStatements({{content::LiveList{u"project"_s, {}, {}, {}}}}, about).empty());
        QVERIFY(missingStatements({paragraph(u"Våtmarker."_s)}, named(u"Vänorter"_s)).empty());
        QVERIFY(missingStatements({}, about).empty()); // an empty page tells nothing yet
    }

    void aPagePastItsReviewIsPointedOutOnTheDay()
    {
        PageFacts page;
        page.today = QDate(2026, 11, 26);
        QVERIFY(pastReview(page).empty());
        page.reviewDate = page.today.addDays(1);
        QVERIFY(pastReview(page).empty());
        page.reviewDate = page.today;
        QCOMPARE(pastReview(page).front().finding.field, u"review_date"_s);
        page.today = {};
        QVERIFY(pastReview(page).empty());
    }

    void aPublishedPageHasSomebodyResponsible()
    {
        PageFacts page;
        for (const QString &status : {u"draft"_s, u"ready"_s}) {
            page.status = status;
            QVERIFY(missingResponsible(page).empty());
        }
        page.status = u"published"_s;
        QCOMPARE(missingResponsible(page).front().finding.field, u"responsible"_s);
        page.hasResponsible = true;
        QVERIFY(missingResponsible(page).empty());
    }

    void whatConcernsTheWholePageStandsLast()
    {
        PageFacts about = named(u"Land4Climate"_s);
        const PageFindings all =
            pageFindings({paragraph(u"VIKTIGT MEDDELANDE"_s), paragraph(u"Anna Ek"_s)}, about);
        QCOMPARE(rulesOf(all),
                 u"capitals: page-contact:c1 page-statement:p2 ingress: description:"_s);
    }
};

QTEST_APPLESS_MAIN(TestPageRegister)
#include "tst_pageregister.moc"
