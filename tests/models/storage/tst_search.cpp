#include "records/membership.h"
#include "records/network.h"
#include "records/town.h"
#include "storage/search.h"
#include "support/register.h"

using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundWhateverTheirDiacritics_data();
    void wordsAreFoundWhateverTheirDiacritics();
    void listedFieldsAreSearchedInsideWords();
    void proseIsSearchedFromTheStartOfWords();
    void everyWordMustBeThere();
    void whatWasChangedOrRemovedIsNoLongerFound();
    void aKindWithManyDoesNotHideTheOthers();
    void marksAndOperatorsAreHarmless_data();
    void marksAndOperatorsAreHarmless();
    void wordsMayStandInDifferentPlaces();
    void whatOnlyJoinsOthersIsNamedAfterThem();
};

namespace {

QStringList titles(const Store &store, const QString &words)
{
    QStringList found;
    const Result<std::vector<Hit>> hits = search(store.database(), words);
    if (!hits)
        return {u"failed: "_s + hits.error().line()};
    for (const Hit &hit : *hits)
        found.append(hit.record.title);
    return found;
}

} // namespace

void TestSearch::wordsAreFoundWhateverTheirDiacritics_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"koge", "köge", "KØGE", "Køge", "kog"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestSearch::wordsAreFoundWhateverTheirDiacritics()
{
    QFETCH(QString, words);
    TestRegister reg;
    Town town;
    town.name = u"Køge"_s;
    reg.add(town);
    QCOMPARE(titles(reg.store(), words), QStringList(u"Køge"_s));
}

void TestSearch::listedFieldsAreSearchedInsideWords()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Gränssamverkan i Öresund"_s));
    QCOMPARE(titles(reg.store(), u"samverkan"_s).size(), 1);
    QCOMPARE(titles(reg.store(), u"öresund gräns"_s).size(), 1);
    QCOMPARE(titles(reg.store(), u"stad"_s).size(), 0);
}

void TestSearch::proseIsSearchedFromTheStartOfWords()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Green"_s);
    project.aims = u"Restaurera åtta våtmarker längs kusten."_s;
    reg.add(project);
    const Result<std::vector<Hit>> hits = search(reg.store().database(), u"vatmark"_s);
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1U);
    QCOMPARE(hits->front().field, u"Aims"_s);
    QVERIFY(hits->front().excerpt.contains(u"våtmarker"));
}

void TestSearch::everyWordMustBeThere()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Green wetlands"_s));
    QCOMPARE(titles(reg.store(), u"green wetlands"_s).size(), 1);
    QCOMPARE(titles(reg.store(), u"green deserts"_s).size(), 0);
}

void TestSearch::whatWasChangedOrRemovedIsNoLongerFound()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Green"_s);
    project.aims = u"wetlands"_s;
    project.id = reg.add(project);
    project.aims = u"forests"_s;
    QVERIFY(reg.save(project));
    QCOMPARE(titles(reg.store(), u"wetlands"_s).size(), 0);
    QCOMPARE(titles(reg.store(), u"forests"_s).size(), 1);
    Result<Batch> removal = reg.store().removal(kindOf<Project>(), {project.id});
    QVERIFY(reg.store().apply(*removal));
    QCOMPARE(titles(reg.store(), u"forests"_s).size(), 0);
    QVERIFY(reg.store().undo());
    QCOMPARE(titles(reg.store(), u"forests"_s).size(), 1);
}

void TestSearch::aKindWithManyDoesNotHideTheOthers()
{
    TestRegister reg;
    for (int i = 0; i < 30; ++i)
        reg.add(TestRegister::project(u"Vatten %1"_s.arg(i)));
    Town town;
    town.name = u"Vattenstad"_s;
    reg.add(town);
    const Result<std::vector<Hit>> hits = search(reg.store().database(), u"vatten"_s, 10);
    QVERIFY(hits);
    QCOMPARE(hits->size(), 10U);
    QVERIFY(std::ranges::any_of(*hits,
                                [](const Hit &hit) { return hit.record.kind == &kindOf<Town>(); }));
}

void TestSearch::marksAndOperatorsAreHarmless_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"\"", "green\"", "AND", "green OR", "*", "NEAR(", "text:green",
                              "'; DROP TABLE project", "%", "_", ""})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestSearch::marksAndOperatorsAreHarmless()
{
    QFETCH(QString, words);
    TestRegister reg;
    reg.add(TestRegister::project(u"Green"_s));
    QVERIFY(search(reg.store().database(), words));
    QCOMPARE(titles(reg.store(), u"green"_s).size(), 1);
}

void TestSearch::wordsMayStandInDifferentPlaces()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Gränssamverkan"_s);
    project.summary = u"Lund och Malmö"_s;
    reg.add(project);
    QCOMPARE(titles(reg.store(), u"samverkan lund"_s), QStringList(u"Gränssamverkan"_s));
    QCOMPARE(titles(reg.store(), u"samverkan ystad"_s), QStringList());
}

void TestSearch::whatOnlyJoinsOthersIsNamedAfterThem()
{
    TestRegister reg;
    Network network;
    network.name = u"Klimatkommunerna"_s;
    Organisation organisation;
    organisation.name = u"Lunds kommun"_s;
    Membership member;
    member.network.id = reg.add(network);
    member.organisation.id = reg.add(organisation);
    member.note = u"ordförande"_s;
    reg.add(member);
    QCOMPARE(titles(reg.store(), u"ordförande"_s),
             QStringList(u"Klimatkommunerna – Lunds kommun"_s));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
