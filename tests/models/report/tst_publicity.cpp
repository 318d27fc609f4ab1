#include "models/report/reportfixture.h"

#include "report/publicityduties.h"
#include "rules/visibility.h"

using namespace Qt::StringLiterals;

class TestPublicity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProjectThatOwesNothingMoreIsDone();
    void aNewProjectOwesMuch();
    void aProjectWithoutGrantedSupportOwesNothing();
    void limitsDecideOnPlaqueAndEvent_data();
    void limitsDecideOnPlaqueAndEvent();
    void whatOnlyPeopleCanTellIsToBeChecked();
    void everyRuleHasItsWords();
    void theSheetCountsAndListsThem();
};

namespace {

const QDate today(2026, 11, 23);

struct Sheet
{
    ReportOrder order;
    ReportSource source;

    explicit Sheet(TestRegister &reg)
        : order(made())
        , source(*ReportSource::load(reg.store(), order))
    {
    }
    static ReportOrder made()
    {
        ReportOrder order;
        order.report = u"publicity"_s;
        order.today = today;
        return order;
    }
    std::vector<Duty> duties(const Project &project) const { return dutiesOf(source, project); }
    Duty duty(const Project &project, QLatin1StringView word) const
    {
        for (const Duty &duty : duties(project)) {
            if (word == QLatin1StringView(duty.word))
                return duty;
        }
        return {"", {}, Duty::State::Check, u"missing"_s};
    }
};

Programme programme()
{
    Programme programme;
    programme.name = u"Interreg"_s;
    programme.plaqueThreshold = {10'000'000};
    programme.eventThreshold = {100'000'000};
    return programme;
}

Project granted(TestRegister &reg)
{
    Project project = TestRegister::project(u"Grön"_s);
    project.status = u"running"_s;
    project.programme.id = reg.add(programme());
    project.totalBudget = {1'000'000};
    return project;
}

} // namespace

void TestPublicity::aProjectThatOwesNothingMoreIsDone()
{
    TestRegister reg;
    Project project = granted(reg);
    project.publish = true;
    project.summary = project.aims = project.results = u"Text."_s;
    project.posterDate = QDate(2024, 2, 1);
    const Sheet sheet(reg);
    QCOMPARE(sheet.duty(project, "dutyDescription"_L1).state, Duty::State::Done);
    QCOMPARE(sheet.duty(project, "dutyEmblem"_L1).state, Duty::State::Done);
    QCOMPARE(sheet.duty(project, "dutyPoster"_L1).state, Duty::State::Done);
    QVERIFY(sheet.duty(project, "dutyPoster"_L1).note.contains(u"1 februari 2024"));
    QCOMPARE(sheet.duty(project, "dutyPlaque"_L1).state, Duty::State::NotNeeded);
    QCOMPARE(sheet.duty(project, "dutyEvent"_L1).state, Duty::State::NotNeeded);
    QVERIFY(todoOf(sheet.source, project).isEmpty());
}

void TestPublicity::aNewProjectOwesMuch()
{
    TestRegister reg;
    const Project project = granted(reg);
    const Sheet sheet(reg);
    const Duty description = sheet.duty(project, "dutyDescription"_L1);
    QCOMPARE(description.state, Duty::State::Missing);
    QVERIFY(description.note.contains(u"Mål saknas."));
    QVERIFY(description.note.contains(u"Beskrivning saknas."));
    QVERIFY(!description.note.contains(u"Resultat saknas.")); // due at the end
    QCOMPARE(sheet.duty(project, "dutyEmblem"_L1).state, Duty::State::Missing);
    QCOMPARE(sheet.duty(project, "dutyPoster"_L1).state, Duty::State::Missing);
    QCOMPARE(todoOf(sheet.source, project).size(),
             toMend(visibility(project, sheet.source.programme(project.programme.id), today)));
}

void TestPublicity::aProjectWithoutGrantedSupportOwesNothing()
{
    TestRegister reg;
    Project project = granted(reg);
    project.status = u"submitted"_s;
    reg.add(project);
    const Sheet sheet(reg);
    QVERIFY(sheet.duties(project).empty());
    const QString html = htmlOf(reg, sheet.order);
    QVERIFY(html.contains(u"Därför gäller inga plikter."));
    QVERIFY(!html.contains(u"<h2"));
}

void TestPublicity::limitsDecideOnPlaqueAndEvent_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("plaque");
    QTest::addColumn<int>("event");
    const int check = int(Duty::State::Check);
    const int missing = int(Duty::State::Missing);
    const int no = int(Duty::State::NotNeeded);
    QTest::newRow("below") << qint64(9'999'999) << u"EUR"_s << no << no;
    QTest::newRow("plaque") << qint64(10'000'000) << u"EUR"_s << check << no;
    QTest::newRow("both") << qint64(100'000'000) << u"EUR"_s << check << missing;
    QTest::newRow("other currency") << qint64(100'000'000) << u"SEK"_s << check << check;
    QTest::newRow("unknown") << qint64(-1) << u"EUR"_s << check << check;
}

void TestPublicity::limitsDecideOnPlaqueAndEvent()
{
    QFETCH(qint64, total);
    QFETCH(QString, currency);
    QFETCH(int, plaque);
    QFETCH(int, event);
    TestRegister reg;
    Project project = granted(reg);
    project.totalBudget = total < 0 ? Amount() : Amount{total};
    project.currency = currency;
    const Sheet sheet(reg);
    QCOMPARE(int(sheet.duty(project, "dutyPlaque"_L1).state), plaque);
    QCOMPARE(int(sheet.duty(project, "dutyEvent"_L1).state), event);
    QVERIFY(sheet.duty(project, "dutyPlaque"_L1).source.contains(u"100\u00a0000\u00a0EUR"));
    project.plaqueDate = project.eventDate = QDate(2025, 1, 1);
    QCOMPARE(sheet.duty(project, "dutyPlaque"_L1).state, Duty::State::Done);
    QCOMPARE(sheet.duty(project, "dutyEvent"_L1).state, Duty::State::Done);
}

void TestPublicity::whatOnlyPeopleCanTellIsToBeChecked()
{
    TestRegister reg;
    Project project = granted(reg);
    const Sheet sheet(reg);
    QCOMPARE(sheet.duty(project, "dutyDocuments"_L1).state, Duty::State::Check);
    project.programme = {};
    QCOMPARE(sheet.duty(project, "dutyPlaque"_L1).state, Duty::State::Check);
    QVERIFY(sheet.duty(project, "dutyEmblem"_L1).note.contains(u"Program saknas."));
}

void TestPublicity::everyRuleHasItsWords()
{
    TestRegister reg;
    const Sheet sheet(reg);
    const QHash<QString, QString> &words = sheet.source.words().all();
    Programme silent = programme();
    silent.statement = u"none"_s;
    const Programme full = programme();
    Project project = TestRegister::project(u"Grön"_s);
    project.status = u"completed"_s;
    project.totalBudget = {1'000'000'000};
    QSet<QString> rules;
    for (const Programme *one : std::initializer_list<const Programme *>{&silent, &full, nullptr}) {
        for (const Finding &finding : visibility(project, one, today))
            rules.insert(QString::fromUtf8(finding.rule));
    }
    QCOMPARE(rules.size(), 9);
    for (const QString &rule : rules) {
        QVERIFY2(words.contains(u"todo_"_s + rule), qPrintable(rule));
        QVERIFY2(words.contains(u"lack_"_s + rule), qPrintable(rule));
    }
}

void TestPublicity::theSheetCountsAndListsThem()
{
    TestRegister reg;
    Project project = granted(reg);
    project.posterDate = QDate(2024, 2, 1);
    reg.add(project);
    const QString html = htmlOf(reg, Sheet::made());
    QVERIFY(html.contains(u"<div><dt>klara</dt><dd>1</dd></div><div><dt>saknas</dt><dd>2</dd></div>"
                          "<div><dt>krävs inte</dt><dd>2</dd></div>"));
    QVERIFY(html.contains(u"<span class=\"yes\">✓ Klar</span>"));
    QVERIFY(html.contains(u"<span class=\"no\">✗ Saknas</span>"));
    QVERIFY(html.contains(u"<li>Skriv projektets mål.</li>"));
    QVERIFY(html.contains(u"Medfinansieras av<br>Europeiska unionen"));
    QVERIFY(html.contains(u"<dl class=\"facts sign\">"));
}

QTEST_GUILESS_MAIN(TestPublicity)
#include "tst_publicity.moc"
