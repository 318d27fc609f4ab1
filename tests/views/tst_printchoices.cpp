#include "records/network.h"
#include "records/project.h"
#include "report/groupfields.h"
#include "views/printchoices.h"

#include <QSettings>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using Scope = PrintChoices::Scope;

class TestPrintChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReportIsAboutItsOwnKindOrAnyKind();
    void theChosenRecordsComeFirst();
    void aListOfSeveralIsAboutWhatTheTableShows();
    void aReportOfAnotherKindIsAboutAllOfThem();
    void theOrderNamesTheChosenRecords();
    void theOrderOfTheTableSaysWhatItWasChosenBy();
    void projectsAreGroupedByWhatPeopleAskFor();
    void aReportOfOneDocumentARecordNamesAllRecords();
    void theTableKeepsItsColumnsWhenAllRecordsAreWanted();
    void aTableThatShowsNothingIsNotTheWholeRegister();
    void choicesAreRememberedForEachReport();
    void ownTemplatesAreRememberedForAllReports();
    void pagesCopiesAndRecordsAreNotRemembered();
    void damagedSettingsAreReadAsTheUsual();
    void theLastReportIsRememberedForEachKind();
    void onlyWhatChangesPagesMakesThemAnew();

private:
    static PrintSubject projects();
    static ReportOrder order(const PrintChoices &choices, const PrintSubject &subject);
};

PrintSubject TestPrintChoices::projects()
{
    PrintSubject subject;
    subject.kind = &kindOf<Project>();
    subject.chosen = {7};
    subject.shown = {9, 7, 8};
    subject.view = TableView();
    subject.view->conditions = {{2, Operator::NotEmpty, {}}};
    subject.view->groups = {3};
    subject.selections = {{u"sv"_s, u"Status: pågående"_s}, {u"en"_s, u"Status: ongoing"_s}};
    return subject;
}

ReportOrder TestPrintChoices::order(const PrintChoices &choices, const PrintSubject &subject)
{
    return printreport::order(choices, subject, [](const Kind &) {
        return std::vector<qint64>{1, 2, 3};
    });
}

void TestPrintChoices::init()
{
    QCoreApplication::setOrganizationName(u"Utblick"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
}

void TestPrintChoices::aReportIsAboutItsOwnKindOrAnyKind()
{
    const Kind *networks = &kindOf<Network>();
    QVERIFY(printreport::isAbout(*findReport(u"summary"), networks));
    QVERIFY(!printreport::isAbout(*findReport(u"summary"), nullptr));
    QVERIFY(printreport::isAbout(*findReport(u"portfolio"), &kindOf<Project>()));
    QVERIFY(!printreport::isAbout(*findReport(u"portfolio"), networks));
    QVERIFY(printreport::canBegin(*findReport(u"portfolio"), networks));
    QVERIFY(!printreport::canBegin(*findReport(u"summary"), nullptr));
}

void TestPrintChoices::theChosenRecordsComeFirst()
{
    QCOMPARE(printreport::scopes(*findReport(u"summary"), projects()),
             (std::vector{Scope::Chosen, Scope::Shown, Scope::All}));
    PrintSubject nothing = projects();
    nothing.chosen.clear();
    QCOMPARE(printreport::scopes(*findReport(u"summary"), nothing),
             (std::vector{Scope::Shown, Scope::All}));
}

/// One row is always current in a table; that is no choice.
void TestPrintChoices::aListOfSeveralIsAboutWhatTheTableShows()
{
    QCOMPARE(printreport::scopes(*findReport(u"portfolio"), projects()).front(), Scope::Shown);
    PrintSubject several = projects();
    several.chosen = {7, 8};
    QCOMPARE(printreport::scopes(*findReport(u"portfolio"), several).front(), Scope::Chosen);
}

void TestPrintChoices::aReportOfAnotherKindIsAboutAllOfThem()
{
    QCOMPARE(printreport::scopes(*findReport(u"networks"), projects()), std::vector{Scope::All});
    QCOMPARE(printreport::scopes(*findReport(u"portfolio"), {}), std::vector{Scope::All});
}

void TestPrintChoices::theOrderNamesTheChosenRecords()
{
    PrintChoices choices;
    choices.report = u"summary"_s;
    choices.scope = Scope::Chosen;
    choices.language = u"en"_s;
    const ReportOrder made = order(choices, projects());
    QCOMPARE(made.report, u"summary"_s);
    QCOMPARE(made.kind, &kindOf<Project>());
    QCOMPARE(made.ids, std::vector<qint64>{7});
    QCOMPARE(made.language, u"en"_s);
    QVERIFY(made.selection.isEmpty());
}

void TestPrintChoices::theOrderOfTheTableSaysWhatItWasChosenBy()
{
    PrintChoices choices;
    choices.report = u"portfolio"_s;
    choices.scope = Scope::Shown;
    choices.groupBy = u"status"_s;
    const ReportOrder made = order(choices, projects());
    QCOMPARE(made.ids, (std::vector<qint64>{9, 7, 8}));
    QCOMPARE(made.selection, u"Status: pågående"_s);
    QCOMPARE(made.groupBy, u"status"_s);
    choices.language = u"en"_s;
    QCOMPARE(order(choices, projects()).selection, u"Status: ongoing"_s);
}

void TestPrintChoices::projectsAreGroupedByWhatPeopleAskFor()
{
    QStringList words;
    for (const GroupField &one : groupFields) {
        QVERIFY2(kindOf<Project>().indexOf(QString::fromLatin1(one.key)) >= 0, one.key);
        words.append(QString::fromLatin1(one.word));
    }
    for (const QString &word : {u"theme"_s, u"priority"_s, u"year"_s})
        QVERIFY2(words.contains(word), qPrintable(word));
    QCOMPARE(words.removeDuplicates(), 0);
}

void TestPrintChoices::aReportOfOneDocumentARecordNamesAllRecords()
{
    PrintChoices choices;
    choices.report = u"summary"_s;
    QCOMPARE(order(choices, projects()).ids, (std::vector<qint64>{1, 2, 3}));
    choices.report = u"portfolio"_s;
    QVERIFY(order(choices, projects()).ids.empty()); // which means all
}

void TestPrintChoices::theTableKeepsItsColumnsWhenAllRecordsAreWanted()
{
    PrintChoices choices;
    choices.report = u"table"_s;
    ReportOrder made = order(choices, projects());
    QVERIFY(made.view && made.view->conditions.empty());
    QCOMPARE(made.view->groups, std::vector{3});
    choices.scope = Scope::Shown;
    made = order(choices, projects());
    QCOMPARE(made.view->conditions.size(), size_t(1));
}

/// An order without records means all of them.
void TestPrintChoices::aTableThatShowsNothingIsNotTheWholeRegister()
{
    PrintChoices choices;
    choices.report = u"portfolio"_s;
    choices.scope = Scope::Shown;
    PrintSubject subject = projects();
    subject.shown.clear();
    QVERIFY(printreport::isEmpty(choices, order(choices, subject)));
    choices.scope = Scope::All;
    QVERIFY(!printreport::isEmpty(choices, order(choices, subject)));
    choices.report = u"summary"_s;
    QVERIFY(printreport::isEmpty(choices, printreport::order(choices, subject, [](const Kind &) {
                                     return std::vector<qint64>();
                                 })));
}

void TestPrintChoices::choicesAreRememberedForEachReport()
{
    PrintChoices choices;
    choices.report = u"portfolio"_s;
    choices.language = u"en"_s;
    choices.groupBy = u"department"_s;
    choices.format = {QPageSize::A3, true, {5, 6, 7, 8}};
    choices.isGrey = true;
    choices.isSplit = true;
    choices.save();
    QCOMPARE(PrintChoices::load(u"portfolio"_s), choices);
    choices.format.isLandscape = false;
    choices.format.staysUpright = true;
    choices.save();
    QCOMPARE(PrintChoices::load(u"portfolio"_s).format, choices.format);
    PrintChoices usual;
    usual.report = u"summary"_s;
    QCOMPARE(PrintChoices::load(u"summary"_s), usual);
}

void TestPrintChoices::ownTemplatesAreRememberedForAllReports()
{
    PrintChoices choices;
    choices.report = u"portfolio"_s;
    choices.templates = u"/somewhere/mallar"_s;
    QCOMPARE(order(choices, projects()).templates, choices.templates);
    choices.save();
    QCOMPARE(PrintChoices::load(u"summary"_s).templates, choices.templates);
    PrintChoices other;
    other.templates = u"/elsewhere"_s;
    QVERIFY(!other.hasPagesOf(PrintChoices()));
}

void TestPrintChoices::pagesCopiesAndRecordsAreNotRemembered()
{
    PrintChoices choices;
    choices.report = u"summary"_s;
    choices.copies = 12;
    choices.pages = u"1-3"_s;
    choices.scope = Scope::Shown;
    choices.save();
    const PrintChoices again = PrintChoices::load(u"summary"_s);
    QCOMPARE(again.copies, 1);
    QVERIFY(again.pages.isEmpty());
    QCOMPARE(again.scope, Scope::All);
}

void TestPrintChoices::damagedSettingsAreReadAsTheUsual()
{
    QSettings settings;
    settings.setValue(u"print/summary/paper"_s, 4711);
    settings.setValue(u"print/summary/margins"_s, u"1 2"_s);
    settings.setValue(u"print/summary/language"_s, u"xx"_s);
    QCOMPARE(PrintChoices::load(u"summary"_s).format, PaperFormat());
    QCOMPARE(PrintChoices::load(u"summary"_s).language, u"sv"_s);
    settings.setValue(u"print/summary/margins"_s, u"-5 900 x 3"_s);
    QCOMPARE(PrintChoices::load(u"summary"_s).format.margins, QMarginsF(0, 100, 0, 3));
}

void TestPrintChoices::theLastReportIsRememberedForEachKind()
{
    QCOMPARE(PrintChoices::lastReport(&kindOf<Project>()), u"summary"_s);
    QCOMPARE(PrintChoices::lastReport(nullptr), u"portfolio"_s); // the first of many records
    PrintChoices choices;
    choices.report = u"portfolio"_s;
    choices.saveReport(&kindOf<Project>());
    QCOMPARE(PrintChoices::lastReport(&kindOf<Project>()), u"portfolio"_s);
    QCOMPARE(PrintChoices::lastReport(&kindOf<Network>()), u"summary"_s);
}

void TestPrintChoices::onlyWhatChangesPagesMakesThemAnew()
{
    PrintChoices one;
    PrintChoices other;
    other.isGrey = true;
    other.copies = 3;
    other.pages = u"2"_s;
    other.isSplit = true;
    QVERIFY(one.hasPagesOf(other));
    other.format.isLandscape = true;
    QVERIFY(!one.hasPagesOf(other));
}

QTEST_MAIN(TestPrintChoices)
#include "tst_printchoices.moc"
