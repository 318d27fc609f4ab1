#include "importfixture.h"

#include "records/labels.h"

using namespace Qt::StringLiterals;

class TestImportPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsBecomeRecordsInOneUndoStep();
    void nothingIsWrittenWhileOneValueCannotBeRead();
    void rowsWithErrorsAreSkippedWhenAsked();
    void everyUnreadableValueIsReported();
    void rowsOfTheWrongLengthAreErrors();
    void aMissingRequiredColumnIsToldOnce();
    void anEmptyRequiredCellIsAnErrorOfItsRow();
    void choicesAreReadByCodeAndLabel();
    void amountsWithoutACurrencyTakeTheOneAsked();
    void theCurrencyOfTheCellIsKept();
    void unitsThatContradictTheCurrencyAreErrors();
    void setGivesEveryRowAValue();
    void anInconsistentRecordIsAWarningAndImported();
    void emptyRowsAreNoRows();
    void aFileWithoutRowsImportsNothing();
    void aStoppedPlanIsNoPlan();
    void habitsMayBeOverridden();
    void theNotesSayWhatWasGuessedAndLeftOut();
    void thousandsAreNotTakenForDecimals();
    void anImpossibleYearIsRefused();
    void aValueForAllRowsIsReadAsPeopleWrite();
};

void TestImportPlan::rowsBecomeRecordsInOneUndoStep()
{
    ImportFixture f;
    const auto plan =
        f.import(u"title;Starts;total_budget;Publik\nGröna städer;31.1.2023;1 200,50;x\n"
                 "\"Vägar; \"\"nu\"\"\";1.4.2023;;\n"_s);
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().line()));
    QCOMPARE(plan->rows, 2);
    QCOMPARE(plan->inserted, 2);
    QCOMPARE(f.values("title"), (QVariantList{u"Gröna städer"_s, u"Vägar; \"nu\""_s}));
    QCOMPARE(f.values("start_date"), (QVariantList{QDate(2023, 1, 31), QDate(2023, 4, 1)}));
    QCOMPARE(f.values("total_budget"), (QVariantList{qint64(120050), QVariant()}));
    QCOMPARE(f.values("status"), (QVariantList{u"idea"_s, u"idea"_s})); // as a new record has it
    QCOMPARE(f.reg.store().undoLabel(), std::optional(u"Import 2 EU projects from list.csv"_s));
    QVERIFY(f.reg.store().undo().ok());
    QVERIFY(f.values("title").isEmpty());
    QVERIFY(f.reg.store().redo().ok());
    QCOMPARE(f.values("title").size(), 2);
}

void TestImportPlan::nothingIsWrittenWhileOneValueCannotBeRead()
{
    ImportFixture f;
    const auto plan = f.import(u"title,end_date\nOne,2027-01-31\nTwo,2027-02-31\n"_s);
    QVERIFY(!plan);
    QVERIFY(plan.error().detail.contains(u"Line 3, end_date"));
    QVERIFY(plan.error().detail.contains(u"2027-02-31"));
    QVERIFY(f.values("title").isEmpty());
}

void TestImportPlan::rowsWithErrorsAreSkippedWhenAsked()
{
    ImportFixture f;
    f.options.skipBad = true;
    const auto plan = f.import(u"title,end_date\nOne,2027-01-31\nTwo,2027-02-31\nThree,\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->skipped, 1);
    QCOMPARE(plan->imported(), 2);
    QCOMPARE(plan->preview.size(), size_t(3));
    QCOMPARE(plan->preview[1].fate, ImportRow::Fate::Skip);
    QCOMPARE(plan->preview[1].badColumns, std::vector<int>{1});
    QCOMPARE(plan->preview[1].cells[1], u"2027-02-31"_s);
    QCOMPARE(f.values("title"), (QVariantList{u"One"_s, u"Three"_s}));
    QCOMPARE(f.values("end_date"), (QVariantList{QDate(2027, 1, 31), QVariant()}));
}

void TestImportPlan::everyUnreadableValueIsReported()
{
    ImportFixture f;
    const auto plan = f.plan(u"title,status,total_budget,publish\nOne,maybe,much,perhaps\n"
                             "Two,idea,1 000,yes\nThree,later,12,no\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->count(ImportProblem::Severity::Error), 4);
    QCOMPARE(plan->skipped, 2);
    const ImportProblem &first = plan->problems.front();
    QCOMPARE(first.line, 2);
    QCOMPARE(first.columnName, u"status"_s);
    QCOMPARE(first.value, u"maybe"_s);
    QVERIFY(!first.reason.isEmpty());
    QVERIFY(!plan->ready());
}

void TestImportPlan::rowsOfTheWrongLengthAreErrors()
{
    ImportFixture f;
    const auto plan = f.plan(u"title,acronym\nOne,A\nTwo\nThree,B,C\nFour,D\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->skipped, 2);
    QCOMPARE(plan->problems[0].line, 3);
    QCOMPARE(plan->problems[1].line, 4);
    QVERIFY(plan->problems[1].reason.contains(u"3 cells"));
}

void TestImportPlan::aMissingRequiredColumnIsToldOnce()
{
    ImportFixture f;
    f.options.skipBad = true;
    const auto plan = f.plan(u"acronym\nA\nB\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->problems.size(), size_t(1));
    QCOMPARE(plan->problems[0].rows, 2);
    QCOMPARE(plan->problems[0].line, 0);
    QVERIFY(!plan->ready());
}

void TestImportPlan::anEmptyRequiredCellIsAnErrorOfItsRow()
{
    ImportFixture f;
    const auto plan = f.plan(u"title,acronym\n  ,A\nTwo,B\n"_s);
    QCOMPARE(plan->skipped, 1);
    QCOMPARE(plan->problems[0].line, 2);
    QCOMPARE(plan->problems[0].columnName, u"title"_s);
}

void TestImportPlan::choicesAreReadByCodeAndLabel()
{
    ImportFixture f;
    const Kind &kind = *f.options.kind;
    const Choice &running = kind.field(kind.indexOf(u"status")).choices[8];
    QStringList rows{u"title,status"_s};
    for (const QString &name : labels::choiceNames(running))
        rows.append(u"One,"_s + name.toUpper());
    const auto plan = f.import(rows.join(u'\n'));
    QVERIFY(plan.ok());
    for (const QVariant &status : f.values("status"))
        QCOMPARE(status.toString(), QString::fromUtf8(running.code));
}

void TestImportPlan::amountsWithoutACurrencyTakeTheOneAsked()
{
    ImportFixture f;
    f.options.currency = u"sek"_s;
    const auto plan = f.import(u"title,total_budget\nOne,100\nTwo,\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(f.values("currency"), (QVariantList{u"SEK"_s, u"EUR"_s}));
    QVERIFY(plan->notes.filter(u"read as SEK"_s).size() == 1);
    f.options.currency = u"GBX"_s;
    QVERIFY(!f.plan(u"title\nOne\n"_s));
}

void TestImportPlan::theCurrencyOfTheCellIsKept()
{
    ImportFixture f;
    const auto plan = f.import(u"title,total_budget,currency\nOne,100,DKK\nTwo,200 kr,NOK\n"
                               "Three,300 €,\nFour,400,\n"_s);
    QVERIFY(!plan); // a krona in euros
    f.options.currency = u"NOK"_s;
    const auto again = f.import(u"title,total_budget,currency\nOne,100,DKK\nTwo,200 kr,NOK\n"
                                "Three,300 €,\nFour,400,\n"_s);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().line()));
    QCOMPARE(f.values("currency"), (QVariantList{u"DKK"_s, u"NOK"_s, u"EUR"_s, u"NOK"_s}));
}

void TestImportPlan::unitsThatContradictTheCurrencyAreErrors()
{
    ImportFixture f;
    const auto plan = f.plan(u"title,total_budget,eu_contribution,currency\nOne,100 SEK,,EUR\n"
                             "Two,100 SEK,50 EUR,\nThree,100 USD,,\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->skipped, 3);
}

void TestImportPlan::setGivesEveryRowAValue()
{
    ImportFixture f;
    f.options.set = {{u"status"_s, u"Running"_s}, {u"decision_date"_s, u"2027-01-31"_s}};
    QVERIFY(f.import(u"title\nOne\nTwo\n"_s).ok());
    QCOMPARE(f.values("status"), (QVariantList{u"running"_s, u"running"_s}));
    QCOMPARE(f.values("decision_date"), (QVariantList{QDate(2027, 1, 31), QDate(2027, 1, 31)}));
    f.options.set = {{u"status"_s, u"perhaps"_s}};
    QCOMPARE(f.plan(u"title\nOne\n"_s).error().code, Error::Code::Usage);
    f.options.set = {{u"nothing"_s, u"perhaps"_s}};
    QCOMPARE(f.plan(u"title\nOne\n"_s).error().code, Error::Code::Usage);
}

void TestImportPlan::anInconsistentRecordIsAWarningAndImported()
{
    ImportFixture f;
    const auto plan = f.import(u"title,start_date,end_date\nOne,2027-02-01,2027-01-01\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->count(ImportProblem::Severity::Warning), 1);
    QCOMPARE(plan->problems[0].columnName, u"end_date"_s);
    QCOMPARE(f.values("end_date"), QVariantList{QDate(2027, 1, 1)});
}

void TestImportPlan::emptyRowsAreNoRows()
{
    ImportFixture f;
    const auto plan = f.import(u"title,acronym\nOne,A\n,\n,\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(plan->rows, 1);
}

void TestImportPlan::aFileWithoutRowsImportsNothing()
{
    ImportFixture f;
    const auto plan = f.plan(u"title,acronym\n"_s);
    QVERIFY(plan.ok());
    QVERIFY(!plan->ready());
    QCOMPARE(f.plan(QString()).error().code, Error::Code::Format);
}

void TestImportPlan::aStoppedPlanIsNoPlan()
{
    ImportFixture f;
    QVERIFY(f.plan(u"title\nOne\n"_s).ok());
    const auto plan = planImport(f.reg.store().reader(), f.options, [](int, int) { return false; });
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::Stopped);
}

void TestImportPlan::habitsMayBeOverridden()
{
    ImportFixture f;
    f.options.dateOrder = DateOrder::MonthDayYear;
    f.options.decimal = ',';
    const auto plan = f.import(u"title;start_date;total_budget\nOne;3/4/2027;1.234\n"_s);
    QVERIFY(plan.ok());
    QCOMPARE(f.values("start_date"), QVariantList{QDate(2027, 3, 4)});
    QCOMPARE(f.values("total_budget"), QVariantList{qint64(123400)});
    QCOMPARE(plan->notes.filter(u"as asked"_s).size(), 2);
}

void TestImportPlan::theNotesSayWhatWasGuessedAndLeftOut()
{
    ImportFixture f;
    const auto plan = f.plan(u"title;fund;total_budget\nGrönt;ERUF;12,5\n"_s);
    QVERIFY(plan.ok());
    QVERIFY(plan->notes[0].contains(u"UTF-8"));
    QVERIFY(plan->notes.filter(u"semicolon"_s).size() == 1);
    QVERIFY(plan->notes.filter(u"fund matches no field"_s).size() == 1);
    QCOMPARE(plan->count(ImportProblem::Severity::Note), 1);
    QCOMPARE(plan->columns[1].firstValue, u"ERUF"_s);
    QCOMPARE(plan->summary(), u"1 of 1 row(s): 1 new"_s);
}

void TestImportPlan::thousandsAreNotTakenForDecimals()
{
    ImportFixture f;
    const QString csv = u"title,total_budget,eu_contribution\nA,250.000,12.5\nB,30.50,7.25\n"_s;
    const auto refused = f.import(csv);
    QVERIFY(!refused);
    QCOMPARE(f.values("total_budget"), QVariantList());
    f.options.decimal = '.';
    QVERIFY(f.import(csv));
    QCOMPARE(f.values("total_budget"), (QVariantList{25'000LL, 3'050LL}));
}

void TestImportPlan::anImpossibleYearIsRefused()
{
    ImportFixture f;
    QVERIFY(!f.import(u"title,start_date\nA,0202-01-31\n"_s));
    QCOMPARE(f.values("title"), QVariantList());
}

void TestImportPlan::aValueForAllRowsIsReadAsPeopleWrite()
{
    ImportFixture f;
    f.options.set.insert(u"total_budget"_s, u"1 234,50"_s);
    const auto plan = f.import(u"title\nA\n"_s);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(f.values("total_budget"), QVariantList{123'450LL});
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
