#include "records/change.h"
#include "records/fold.h"
#include "records/network.h"
#include "records/page.h"
#include "records/partnership.h"
#include "records/project.h"
#include "records/settings.h"
#include "records/town.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnNumberAndKeys();
    void referencesPointToKindsThatExist();
    void aRecordSurvivesTheWayThroughARow();
    void aNewRecordHasItsDefaults();
    void anUpdateNamesOnlyWhatDiffers();
    void aReversedChangeTakesItselfBack();
    void aSoundProjectHasNoProblems();
    void problemsAreFound_data();
    void problemsAreFound();
    void settingsThatCannotBeAreFound_data();
    void settingsThatCannotBeAreFound();
    void knownFaultsContradictAFullStatement();
    void foldingMeetsTheWaysPeopleSpell_data();
    void foldingMeetsTheWaysPeopleSpell();
};

void TestRecords::everyKindHasItsOwnNumberAndKeys()
{
    QSet<int> numbers;
    QSet<QString> keys;
    for (const Kind *kind : kinds()) {
        numbers.insert(kind->number());
        keys.insert(QString::fromUtf8(kind->key()));
        QVERIFY(kind->number() >= 1 && kind->number() <= 15);
        QCOMPARE(findKind(kind->number()), kind);
        QSet<QString> fields;
        for (const FieldInfo &field : kind->fields())
            fields.insert(QString::fromUtf8(field.key));
        QCOMPARE(fields.size(), kind->fieldCount());
    }
    QCOMPARE(numbers.size(), int(kinds().size()));
    QCOMPARE(keys.size(), int(kinds().size()));
}

void TestRecords::referencesPointToKindsThatExist()
{
    int references = 0;
    for (const Kind *kind : kinds()) {
        for (const FieldInfo &field : kind->fields()) {
            if (field.type != FieldType::Reference)
                continue;
            ++references;
            QVERIFY(findKind(QString::fromUtf8(field.references)));
        }
    }
    QVERIFY(references > 10);
}

void TestRecords::aRecordSurvivesTheWayThroughARow()
{
    Project project;
    project.id = 7;
    project.title = u"Green"_s;
    project.endDate = QDate(2027, 1, 31);
    project.totalBudget.minor = 25'030'259;
    project.goals = {u"6"_s, u"13"_s};
    project.programme.id = 3;
    project.publish = true;
    const Project back = fromRow<Project>(toRow(project));
    QCOMPARE(toRow(back), toRow(project));
    QCOMPARE(back.goals, project.goals);
    QCOMPARE(back.endDate, project.endDate);
    QVERIFY(!back.startDate.isValid());
    QVERIFY(!back.euContribution.minor);
}

void TestRecords::aNewRecordHasItsDefaults()
{
    const Row row = kindOf<Project>().blank();
    QCOMPARE(row.values[size_t(kindOf<Project>().indexOf(u"currency"))], QVariant(u"EUR"_s));
    QCOMPARE(row.values[size_t(kindOf<Project>().indexOf(u"publish"))], QVariant(false));
}

void TestRecords::anUpdateNamesOnlyWhatDiffers()
{
    Project project;
    project.title = u"Green"_s;
    const Row before = toRow(project);
    project.title = u"Blue"_s;
    const Change change = Change::update(kindOf<Project>(), before, toRow(project));
    QCOMPARE(change.fields.size(), 1U);
    QCOMPARE(change.fields.front().before, QVariant(u"Green"_s));
    QVERIFY(Change::update(kindOf<Project>(), before, before).fields.empty());
}

void TestRecords::aReversedChangeTakesItselfBack()
{
    Project project;
    project.title = u"Green"_s;
    const Change insert = Change::insert(kindOf<Project>(), toRow(project));
    QCOMPARE(insert.reversed().op, Change::Op::Remove);
    QCOMPARE(insert.reversed().row(), insert.row());
    QCOMPARE(insert.reversed().reversed().fields, insert.fields);
    const Batch batch{u"b"_s, {insert, Change::remove(kindOf<Project>(), toRow(project))}, {}};
    QCOMPARE(batch.reversed().changes.front().op, Change::Op::Insert);
}

void TestRecords::aSoundProjectHasNoProblems()
{
    Project project;
    project.title = u"Green"_s;
    project.startDate = QDate(2024, 1, 1);
    project.endDate = QDate(2024, 1, 1);
    project.totalBudget.minor = 100;
    project.euContribution.minor = 100;
    project.website = u"https://www.example.org/å"_s;
    const std::vector<Problem> problems = project.problems();
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().message));
    Settings settings;
    settings.name = u"Kommun"_s;
    settings.latitude.micro = 56'029'400;
    settings.longitude.micro = -14'156'700;
    settings.colourAccent = u"#0b5563"_s;
    settings.colourBand = u"#083B46"_s;
    QCOMPARE(settings.problems().size(), 0U);
}

void TestRecords::problemsAreFound_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Row>("row");
    QTest::addColumn<QString>("kind");
    const auto project = [](auto change) {
        Project p;
        p.title = u"Green"_s;
        change(p);
        return toRow(p);
    };
    const auto add = [](const char *name, const char *field, const Row &row,
                        const char *kind = "project") {
        QTest::newRow(name) << QString::fromUtf8(field) << row << QString::fromUtf8(kind);
    };
    add("no title", "title", project([](Project &p) { p.title = u" "_s; }));
    add("end before start", "end_date", project([](Project &p) {
            p.startDate = QDate(2024, 1, 2);
            p.endDate = QDate(2024, 1, 1);
        }));
    add("EU part larger than the total", "eu_contribution", project([](Project &p) {
            p.totalBudget.minor = 100;
            p.euContribution.minor = 101;
        }));
    add("parts larger than the total", "total_budget", project([](Project &p) {
            p.totalBudget.minor = 100;
            p.euContribution.minor = 60;
            p.ownCash.minor = p.ownTime.minor = p.otherFinancing.minor = 14;
        }));
    add("negative", "own_cash", project([](Project &p) { p.ownCash.minor = -1; }));
    add("no currency", "currency", project([](Project &p) {
            p.currency.clear();
            p.ownCash.minor = 1;
        }));
    add("no address", "website", project([](Project &p) { p.website = u"www.example.org"_s; }));
    add("script", "website", project([](Project &p) { p.website = u"javascript:alert(1)"_s; }));
    add("image without alt text", "image_alt", project([](Project &p) { p.image = u"ab"_s; }));
    Partnership partnership;
    partnership.budget.minor = 1;
    partnership.euPart.minor = 2;
    add("partner", "eu_part", toRow(partnership), "partnership");
    Town town;
    town.name = u"Rendsburg"_s;
    town.latitude.micro = 91'000'000;
    add("latitude", "latitude", toRow(town), "town");
    Page page;
    page.id = 3;
    page.title = u"Sida"_s;
    page.parent.id = 3;
    add("own parent", "parent", toRow(page), "page");
}

void TestRecords::settingsThatCannotBeAreFound_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Settings>("settings");
    const auto settings = [](auto change) {
        Settings s;
        s.name = u"Kommun"_s;
        change(s);
        return s;
    };
    QTest::newRow("feedback without https")
        << u"feedback_address"_s
        << settings([](Settings &s) { s.feedbackAddress = u"kontakt.se/form"_s; });
    QTest::newRow("feedback to half an address")
        << u"feedback_address"_s << settings([](Settings &s) { s.feedbackAddress = u"info@"_s; });
    QTest::newRow("no such place")
        << u"longitude"_s << settings([](Settings &s) { s.longitude.micro = -181'000'000; });
    QTest::newRow("a colour by name")
        << u"colour_accent"_s << settings([](Settings &s) { s.colourAccent = u"red"_s; });
    QTest::newRow("a colour of four digits")
        << u"colour_band"_s << settings([](Settings &s) { s.colourBand = u"#abcd"_s; });
    QTest::newRow("a colour and more")
        << u"colour_line"_s << settings([](Settings &s) { s.colourLine = u"#0b5563;}"_s; });
}

void TestRecords::settingsThatCannotBeAreFound()
{
    QFETCH(QString, field);
    QFETCH(Settings, settings);
    const std::vector<Problem> problems = settings.problems();
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(QString::fromUtf8(problems.front().field), field);
}

void TestRecords::problemsAreFound()
{
    QFETCH(QString, field);
    QFETCH(Row, row);
    QFETCH(QString, kind);
    const std::vector<Problem> problems = findKind(kind)->problems(row);
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(QString::fromUtf8(problems.front().field), field);
    QVERIFY(!problems.front().message.isEmpty());
}

void TestRecords::knownFaultsContradictAFullStatement()
{
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.statementStatus = u"full"_s;
    settings.statementFaults = u" \n"_s;
    QVERIFY(settings.problems().empty());
    settings.statementFaults = u"The map cannot be enlarged"_s;
    QCOMPARE(settings.problems().size(), 1U);
    QCOMPARE(QByteArray(settings.problems().front().field), "statement_status");
    settings.statementStatus = u"partial"_s;
    QVERIFY(settings.problems().empty());
}

void TestRecords::foldingMeetsTheWaysPeopleSpell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Køge") << u"Køge"_s << u"koge"_s;
    QTest::newRow("Köge") << u"Köge"_s << u"koge"_s;
    QTest::newRow("decomposed") << u"Ko\u0308ge"_s << u"koge"_s;
    QTest::newRow("Århus") << u"ÅRHUS"_s << u"arhus"_s;
    QTest::newRow("Łódź") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("Straße") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("space") << u" a \u00a0\n b "_s << u"a b"_s;
    QTest::newRow("Turkish") << u"İstanbul"_s << u"istanbul"_s;
}

void TestRecords::foldingMeetsTheWaysPeopleSpell()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(folded(text), plain);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
