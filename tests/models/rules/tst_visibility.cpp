#include "rules/visibility.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Project goodProject()
{
    Project project;
    project.title = u"Supported by Nature"_s;
    project.kind = u"eu"_s;
    project.status = u"running"_s;
    project.startDate = QDate(2023, 6, 21);
    project.endDate = QDate(2027, 7, 31);
    project.summary = u"Våtmarker."_s;
    project.aims = u"Renare vatten."_s;
    project.publish = true;
    project.posterDate = QDate(2023, 9, 1);
    project.caseNumber = u"KS 2023/117"_s;
    return project;
}

Programme goodProgramme()
{
    Programme programme;
    programme.name = u"Interreg Baltic Sea Region"_s;
    programme.statement = u"cofunded"_s;
    return programme;
}

QString rulesOf(const Project &project, const Programme *programme)
{
    QStringList rules;
    for (const Finding &finding : visibility(project, programme, today)) {
        if (finding.severity != Finding::Severity::Ok)
            rules += QString::fromLatin1(finding.rule);
    }
    return rules.join(u' ');
}

} // namespace

class TestVisibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCompleteProjectOnlyHearsThatTheStatementIsAdded()
    {
        const Programme programme = goodProgramme();
        const Findings found = visibility(goodProject(), &programme, today);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].severity, Finding::Severity::Ok);
    }

    void missingTextsAreErrorsAndPointToTheirFields()
    {
        Project project = goodProject();
        project.aims = u"  \n"_s;
        project.summary.clear();
        const Programme programme = goodProgramme();
        const Findings found = visibility(project, &programme, today);
        QCOMPARE(rulesOf(project, &programme), u"aims summary"_s);
        QCOMPARE(found[0].severity, Finding::Severity::Error);
        QCOMPARE(found[0].field, u"aims"_s);
        QVERIFY(!found[0].action.isEmpty());
    }

    void resultsAreAskedForFromNinetyDaysBeforeTheEnd()
    {
        const Programme programme = goodProgramme();
        Project project = goodProject();
        project.endDate = today.addDays(91);
        QCOMPARE(rulesOf(project, &programme), QString());
        project.endDate = today.addDays(90);
        QCOMPARE(visibility(project, &programme, today)[0].severity, Finding::Severity::Warning);
        project.endDate = today.addDays(-1);
        QCOMPARE(visibility(project, &programme, today)[0].severity, Finding::Severity::Error);
        project.endDate = QDate();
        QCOMPARE(rulesOf(project, &programme), QString());
        project.status = u"completed"_s;
        QCOMPARE(rulesOf(project, &programme), u"results"_s);
        project.results = u"Åtta våtmarker."_s;
        QCOMPARE(rulesOf(project, &programme), QString());
    }

    void aPosterOrAPlaqueIsNeededOnceTheProjectRuns()
    {
        const Programme programme = goodProgramme();
        Project project = goodProject();
        project.posterDate = QDate();
        QCOMPARE(rulesOf(project, &programme), u"poster"_s);
        project.plaqueDate = QDate(2024, 1, 1);
        QCOMPARE(rulesOf(project, &programme), QString());
        project.plaqueDate = QDate();
        project.status = u"approved"_s;
        project.startDate = today.addDays(10);
        QCOMPARE(rulesOf(project, &programme), QString());
    }

    void thresholdsAreTheProgrammesAndHoldInItsCurrencyOnly()
    {
        Programme programme = goodProgramme();
        programme.plaqueThreshold.minor = 100'000'00;
        programme.eventThreshold.minor = 5'000'000'00;
        Project project = goodProject();
        QCOMPARE(rulesOf(project, &programme), QString());
        project.totalBudget.minor = 5'000'000'00;
        QCOMPARE(rulesOf(project, &programme), u"event plaque"_s);
        project.totalBudget.minor = 4'999'999'99;
        QCOMPARE(rulesOf(project, &programme), u"plaque"_s);
        project.currency = u"SEK"_s;
        QCOMPARE(rulesOf(project, &programme), QString());
    }

    void aProjectWithoutProgrammeOrStatementIsWarnedAbout()
    {
        QCOMPARE(rulesOf(goodProject(), nullptr), u"programme"_s);
        Programme programme = goodProgramme();
        programme.statement.clear();
        QCOMPARE(rulesOf(goodProject(), &programme), u"statement"_s);
        QVERIFY(visibility(goodProject(), &programme, today)[0].message.contains(programme.name));
    }

    void anUnpublishedProjectIsWarnedAbout()
    {
        Project project = goodProject();
        project.publish = false;
        const Programme programme = goodProgramme();
        QCOMPARE(rulesOf(project, &programme), u"unpublished"_s);
    }

    void onlyGrantedProjectsWithEuSupportOweAnything()
    {
        Project project;
        project.kind = u"eu"_s;
        for (const QString &status : {u"idea"_s, u"submitted"_s, u"rejected"_s, u"withdrawn"_s}) {
            project.status = status;
            QVERIFY(visibility(project, nullptr, today).empty());
        }
        project.status = u"running"_s;
        project.kind = u"other"_s;
        QVERIFY(visibility(project, nullptr, today).empty());
        Programme programme = goodProgramme();
        QVERIFY(!visibility(project, &programme, today).empty());
        programme.statement = u"none"_s;
        QVERIFY(visibility(project, &programme, today).empty());
    }

    void aMissingCaseNumberIsSaidFromTheApplicationOn()
    {
        Project project = goodProject();
        QVERIFY(!missingCaseNumber(project));
        project.caseNumber.clear();
        QCOMPARE(missingCaseNumber(project)->field, u"case_number"_s);
        project.status = u"idea"_s;
        QVERIFY(!missingCaseNumber(project));
    }
};

QTEST_GUILESS_MAIN(TestVisibility)
#include "tst_visibility.moc"
