#include "records/membership.h"
#include "records/network.h"
#include "records/page.h"
#include "records/town.h"
#include "storage/maintenance.h"
#include "storage/search.h"
#include "support/register.h"

#include <QRandomGenerator>

#include <set>

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
    void wordsFollowEveryEditExactly();
    void whatAnInlineFieldOnceSaidIsNotFound();
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

/// Words in several scripts, some with marks about them that are no letters.
QString randomWord(QRandomGenerator &random)
{
    static const QStringList words{u"bro"_s,    u"bron"_s,        u"Å"_s,     u"kust"_s,
                                   u"kusten"_s, u"kust–bro"_s,    u"”bro”"_s, u"d\u0301å"_s,
                                   u"вода"_s,   u"水"_s,          u"ß2"_s,    u"2027"_s,
                                   u"İl"_s,     u"e\u0301kust"_s, u"x_y"_s};
    return words[random.bounded(int(words.size()))];
}

QString randomText(QRandomGenerator &random)
{
    QStringList words;
    for (int left = int(random.bounded(6)); left > 0; --left)
        words.append(randomWord(random));
    return words.join(random.bounded(2) ? u" "_s : u", "_s);
}

/// Records of which one word begins so, as the index of words has it.
std::set<qint64> begun(const Database &database, const QString &word)
{
    std::set<qint64> ids;
    const Result<> read = eachWithWord(database, kindOf<Project>(), word, [&](qint64 id) {
        ids.insert(id);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().line()));
    return ids;
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

/// An index that was edited often has what an index of the same records has that was made at once.
void TestSearch::wordsFollowEveryEditExactly()
{
    QRandomGenerator random(17);
    TestRegister edited;
    std::vector<qint64> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(edited.add(TestRegister::project(u"Project %1"_s.arg(i))));
    for (int round = 0; round < 250; ++round) {
        auto project = edited.read<Project>(ids[size_t(random.bounded(int(ids.size())))]);
        (random.bounded(2) ? project.summary : project.aims) = randomText(random);
        const Result<> saved = edited.save(project);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().line()));
        if (random.bounded(8) == 0)
            QVERIFY(edited.store().undo());
        if (round % 25 != 0)
            continue;
        TestRegister fresh;
        for (const qint64 id : ids)
            fresh.add(edited.read<Project>(id)); // with its id
        for (const char *word : {"bro", "bron", "a", "kust", "kusten", "da", "вода", "水", "ss2",
                                 "2", "il", "ekust", "x", "y", "project"}) {
            const QString begin = QString::fromUtf8(word);
            QCOMPARE(begun(edited.store().database(), begin),
                     begun(fresh.store().database(), begin));
        }
    }
    const Result<QStringList> found = maintenance::unsound(edited.store().database());
    QVERIFY(found);
    QCOMPARE(*found, QStringList());
}

void TestSearch::whatAnInlineFieldOnceSaidIsNotFound()
{
    TestRegister reg;
    Page page;
    page.title = u"Networks"_s;
    page.content = u"{\"version\":1,\"blocks\":[{\"kind\":\"paragraph\",\"text\":[\"Led by \","
                   "{\"text\":\"Committee\",\"fact\":\"n-1/governing_body\"},"
                   "{\"text\":\" gladly\",\"strong\":true}]}]}"_s;
    reg.add(page);
    QCOMPARE(titles(reg.store(), u"gladly"_s), QStringList{u"Networks"_s});
    QVERIFY(titles(reg.store(), u"Committee"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
