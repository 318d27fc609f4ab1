#include "importfixture.h"

#include "records/deadline.h"
#include "records/page.h"
#include "records/settings.h"
#include "records/shown.h"

#include "exchange/csvwriter.h"

using namespace Qt::StringLiterals;

class TestImportUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyUpdatesAndTheRestIsAdded();
    void emptyCellsLeaveWhatIsThere();
    void emptyCellsClearWhenAsked();
    void unchangedRowsAreNotWritten();
    void aKeyTwiceInTheFileIsAnError();
    void aKeyTwiceInTheRegisterIsAnError();
    void aKeyWithoutAColumnIsRefused();
    void anUpdateKeepsTheCurrencyOfTheRecord();
    void aRecordIsFoundByIdAndUuid();
    void aUuidIsNotUsedTwice();
    void referencesAreFoundByNameAndUniqueField();
    void anAmbiguousNameNamesBoth();
    void unknownNamesAreListedOnce();
    void missingRecordsAreCreatedOnce();
    void aMissingProjectHasTheCurrencyOfTheRegister();
    void skippedRowsCreateNothing();
    void linksSayTheirKind();
    void aPagesParentMayStandInTheSameFile();
    void whatIsListedIsReadBackTheSame();
    void idsAfterAnImportAreFree();
    void aRowMayReferToOneThatUpdates();
};

void TestImportUpdate::theKeyUpdatesAndTheRestIsAdded()
{
    ImportFixture f;
    Project old = TestRegister::project(u"Old name"_s);
    old.caseNumber = u"KS 1"_s;
    old.department = u"Miljö"_s;
    f.reg.add(old);
    f.options.keyField = u"case_number"_s;
    const auto plan = f.import(u"case_number,title\nKS 1,New name\nKS 2,Another\n,Third\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->updated, 1);
    QCOMPARE(plan->inserted, 2);
    QCOMPARE(f.values("title"), (QVariantList{u"New name"_s, u"Another"_s, u"Third"_s}));
    QCOMPARE(f.values("department"), (QVariantList{u"Miljö"_s, u""_s, u""_s}));
    QVERIFY(f.reg.store().undo().ok());
    QCOMPARE(f.values("title"), QVariantList{u"Old name"_s});
}

void TestImportUpdate::emptyCellsLeaveWhatIsThere()
{
    ImportFixture f;
    Project old = TestRegister::project(u"One"_s);
    old.acronym = u"ONE"_s;
    f.reg.add(old);
    f.options.keyField = u"title"_s;
    QVERIFY(f.import(u"title,acronym,department\nOne,,Miljö\n"_s).ok());
    QCOMPARE(f.values("acronym"), QVariantList{u"ONE"_s});
    QCOMPARE(f.values("department"), QVariantList{u"Miljö"_s});
}

void TestImportUpdate::emptyCellsClearWhenAsked()
{
    ImportFixture f;
    Project old = TestRegister::project(u"One"_s);
    old.acronym = u"ONE"_s;
    f.reg.add(old);
    f.options.keyField = u"title"_s;
    f.options.clearEmpty = true;
    QVERIFY(f.import(u"title,acronym\nOne,\n"_s).ok());
    QCOMPARE(f.values("acronym"), QVariantList{u""_s});
}

void TestImportUpdate::unchangedRowsAreNotWritten()
{
    ImportFixture f;
    f.reg.add(TestRegister::project(u"One"_s));
    f.options.keyField = u"title"_s;
    const auto plan = f.plan(u"title,status\nOne,idea\n"_s);
    QCOMPARE(plan->unchanged, 1);
    QVERIFY(plan->batch.isEmpty());
    QVERIFY(plan->ready().ok());
}

void TestImportUpdate::aKeyTwiceInTheFileIsAnError()
{
    ImportFixture f;
    f.options.keyField = u"title"_s;
    const auto plan = f.plan(u"title\nOne\nOne\n"_s);
    QCOMPARE(plan->skipped, 1);
    QCOMPARE(plan->problems[0].line, 3);
    QVERIFY(plan->problems[0].reason.contains(u"Line 2"));
}

void TestImportUpdate::aKeyTwiceInTheRegisterIsAnError()
{
    ImportFixture f;
    f.reg.add(TestRegister::project(u"One"_s));
    f.reg.add(TestRegister::project(u"One"_s));
    f.options.keyField = u"title"_s;
    QCOMPARE(f.plan(u"title\nOne\n"_s)->skipped, 1);
}

void TestImportUpdate::aKeyWithoutAColumnIsRefused()
{
    ImportFixture f;
    f.options.keyField = u"case_number"_s;
    QCOMPARE(f.plan(u"title\nOne\n"_s).error().code, Error::Code::Usage);
}

void TestImportUpdate::anUpdateKeepsTheCurrencyOfTheRecord()
{
    ImportFixture f;
    Project old = TestRegister::project(u"One"_s);
    old.currency = u"SEK"_s;
    f.reg.add(old);
    f.options.keyField = u"title"_s;
    const auto plan = f.import(u"title,total_budget\nOne,100\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(f.values("currency"), QVariantList{u"SEK"_s});
    QVERIFY(plan->notes.filter(u"record they update"_s).size() == 1);
}

void TestImportUpdate::aRecordIsFoundByIdAndUuid()
{
    ImportFixture f;
    const qint64 id = f.reg.add(TestRegister::project(u"One"_s));
    const QString uuid = f.reg.read<Project>(id).uuid;
    f.options.keyField = u"id"_s;
    QVERIFY(f.import(u"id,title\n%1,Two\n"_s.arg(id)).ok());
    QCOMPARE(f.values("title"), QVariantList{u"Two"_s});
    QCOMPARE(f.plan(u"id,title\n77,Two\n"_s)->skipped, 1);
    f.options.keyField = u"uuid"_s;
    QVERIFY(f.import(u"uuid,title\n%1,Three\n,Four\n"_s.arg(uuid)).ok());
    QCOMPARE(f.values("title"), (QVariantList{u"Three"_s, u"Four"_s}));
}

void TestImportUpdate::aUuidIsNotUsedTwice()
{
    ImportFixture f;
    const qint64 id = f.reg.add(TestRegister::project(u"One"_s));
    const QString uuid = f.reg.read<Project>(id).uuid;
    const QString fresh = u"5e0b0d4a-3b52-4e1c-9a55-0d1d2b3c4d5e"_s;
    const auto plan = f.plan(u"uuid,title\n%1,A\n%2,B\n%2,C\nnonsense,D\n"_s.arg(uuid, fresh));
    QCOMPARE(plan->skipped, 3);
    QCOMPARE(plan->batch.changes[0].uuid, fresh);
}

void TestImportUpdate::referencesAreFoundByNameAndUniqueField()
{
    ImportFixture f;
    Programme programme;
    programme.name = u"Interreg Öresund-Kattegat-Skagerrak"_s;
    programme.shortName = u"ÖKS"_s;
    const qint64 id = f.reg.add(programme);
    const auto plan = f.import(u"title,programme\nOne,interreg öresund-kattegat-skagerrak\n"
                               "Two,öks\nThree,#%1\nFour,\n"_s.arg(id));
    QVERIFY(plan.ok());
    QCOMPARE(f.values("programme"), (QVariantList{id, id, id, QVariant()}));
}

void TestImportUpdate::anAmbiguousNameNamesBoth()
{
    ImportFixture f;
    Programme programme;
    programme.name = u"ESF+"_s;
    const qint64 first = f.reg.add(programme);
    programme.name = u"esf+"_s;
    const qint64 second = f.reg.add(programme);
    f.options.createMissing = true;
    const auto plan = f.plan(u"title,programme\nOne,ESF+\n"_s);
    QCOMPARE(plan->skipped, 1);
    QVERIFY(plan->problems[0].reason.contains(u"#%1"_s.arg(first)));
    QVERIFY(plan->problems[0].reason.contains(u"#%1"_s.arg(second)));
}

void TestImportUpdate::unknownNamesAreListedOnce()
{
    ImportFixture f;
    const auto plan = f.plan(u"title,programme\nOne,URBACT\nTwo,urbact\nThree,LIFE\n"_s);
    QCOMPARE(plan->unknown.size(), size_t(2));
    QCOMPARE(plan->skipped, 3);
    QCOMPARE(plan->problems.size(), size_t(2));
    QCOMPARE(plan->problems[0].line, 2);
    QCOMPARE(plan->problems[0].rows, 2);
    QVERIFY(!plan->ready());
}

void TestImportUpdate::missingRecordsAreCreatedOnce()
{
    ImportFixture f;
    f.options.createMissing = true;
    const auto plan = f.import(u"title,programme,manager\nOne,URBACT,Ada\nTwo,urbact,ADA\n"_s);
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().line()));
    QCOMPARE(plan->created, 2);
    QCOMPARE(plan->unknown[0].rows, 2);
    QCOMPARE(f.values("name", "programme"), QVariantList{u"URBACT"_s});
    QCOMPARE(f.values("name", "contact"), QVariantList{u"Ada"_s});
    QCOMPARE(f.values("programme")[0], f.values("programme")[1]);
    QVERIFY(f.reg.store().undo().ok());
    QVERIFY(f.values("name", "programme").isEmpty());
}

void TestImportUpdate::aMissingProjectHasTheCurrencyOfTheRegister()
{
    ImportFixture f("deadline");
    Settings settings;
    settings.name = u"Ystad"_s;
    settings.currency = u"SEK"_s;
    f.reg.add(settings);
    f.options.createMissing = true;
    const auto plan = f.import(u"title,date,record\nA,2027-01-01,project:Ny\n"_s);
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().line()));
    QCOMPARE(f.values("title", "project"), QVariantList{u"Ny"_s});
    QCOMPARE(f.values("currency", "project"), QVariantList{u"SEK"_s});
}

void TestImportUpdate::skippedRowsCreateNothing()
{
    ImportFixture f;
    f.options.createMissing = true;
    f.options.skipBad = true;
    const auto plan = f.import(u"title,programme,end_date\nOne,URBACT,never\nTwo,LIFE,\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(f.values("name", "programme"), QVariantList{u"LIFE"_s});
}

void TestImportUpdate::linksSayTheirKind()
{
    ImportFixture f("deadline");
    const qint64 id = f.reg.add(TestRegister::project(u"Green: blue"_s));
    const QString uuid = f.reg.read<Project>(id).uuid;
    const auto plan = f.import(u"title,date,record\nA,2027-01-01,project:green: BLUE\n"
                               "B,2027-01-01,project:%1\nC,2027-01-01,%2\nD,2027-01-01,\n"_s.arg(id)
                                   .arg(uuid));
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().line()));
    QCOMPARE(f.values("record"), (QVariantList{uuid, uuid, uuid, u""_s}));
    QCOMPARE(f.plan(u"title,date,record\nA,2027-01-01,Green\n"_s)->skipped, 1);
}

void TestImportUpdate::aPagesParentMayStandInTheSameFile()
{
    ImportFixture f("page");
    const auto plan =
        f.import(u"title,slug,parent\nChild,child,Top\nTop,top,\nOther,other,top\n"_s);
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().line()));
    const QVariantList parents = f.values("parent");
    const QVariantList titles = f.values("title");
    const auto ids = f.reg.store().reader().ids(*f.options.kind);
    const qint64 top = ids->at(size_t(titles.indexOf(u"Top"_s)));
    QCOMPARE(parents[titles.indexOf(u"Child"_s)].toLongLong(), top);
    QCOMPARE(parents[titles.indexOf(u"Other"_s)].toLongLong(), top);
}

void TestImportUpdate::whatIsListedIsReadBackTheSame()
{
    TestRegister from;
    Project project = TestRegister::project(u"Gröna \"städer\", nu"_s);
    project.status = u"running"_s;
    project.kind = QString();
    project.currency = u"SEK"_s;
    project.totalBudget.minor = 25030259;
    project.rate.micro = 11456300;
    project.endDate = QDate(2027, 1, 31);
    project.goals = {u"3"_s, u"11"_s};
    project.summary = u"  Two\n\nparagraphs; “quoted”\t"_s;
    project.publish = true;
    const qint64 id = from.add(project);
    const Row row = toRow(from.read<Project>(id));
    const Kind &kind = kindOf<Project>();
    QByteArray csv;
    CsvWriter writer(csv);
    QStringList keys{u"id"_s, u"uuid"_s};
    QStringList cells{QString::number(id), row.uuid};
    for (int i = 0; i < kind.fieldCount(); ++i) {
        keys.append(QString::fromUtf8(kind.field(i).key));
        cells.append(shown::plain(kind.field(i), row.values[size_t(i)]));
    }
    writer.row(keys);
    writer.row(cells);
    QVERIFY(writer.finish().ok());

    ImportFixture to;
    const auto plan = to.import(QString::fromUtf8(csv));
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().line()));
    const auto rows = to.reg.store().reader().where(kind, 0, project.title);
    QCOMPARE(rows->size(), size_t(1));
    QCOMPARE(rows->front().uuid, row.uuid);
    QCOMPARE(rows->front().values, row.values);
}

void TestImportUpdate::idsAfterAnImportAreFree()
{
    ImportFixture f;
    f.options.createMissing = true;
    Programme programme;
    programme.name = u"First"_s;
    f.reg.add(programme); // the store now remembers the next id
    auto plan = f.plan(u"title,programme\nOne,URBACT\nTwo,LIFE\n"_s);
    Result<Store> beside = Store::openBeside(f.reg.path());
    QVERIFY(beside && beside->apply(plan->batch));
    f.reg.store().refresh();
    programme.name = u"Last"_s;
    QCOMPARE(f.reg.add(programme), 4);
    QVERIFY(f.import(u"title,programme\nThree,ESF\n"_s).ok());
    programme.name = u"After"_s;
    QCOMPARE(f.reg.add(programme), 6);
}

void TestImportUpdate::aRowMayReferToOneThatUpdates()
{
    ImportFixture f("page");
    Page page;
    page.title = u"Om oss"_s;
    page.slug = u"om"_s;
    const qint64 id = f.reg.add(page);
    f.options.keyField = u"slug"_s;
    const auto plan = f.import(u"slug,title,parent\nom,Om oss NY,\nbarn,Barn,Om oss NY\n"_s);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->updated, 1);
    QCOMPARE(plan->inserted, 1);
    QCOMPARE(f.values("parent"), (QVariantList{QVariant(), QVariant::fromValue(id)}));
}

QTEST_GUILESS_MAIN(TestImportUpdate)
#include "tst_importupdate.moc"
