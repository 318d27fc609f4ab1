#include "records/deadline.h"
#include "records/page.h"
#include "records/project.h"
#include "records/town.h"
#include "tables/appearance.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

template <typename R> Appearance look(const R &record, const QString &field)
{
    const Kind &kind = kindOf<R>();
    return appearance(kind, kind.indexOf(field), toRow(record), today);
}

Project project(const QString &status, QDate end)
{
    Project project;
    project.title = u"Blue"_s;
    project.status = status;
    project.endDate = end;
    return project;
}

Deadline deadline(QDate date, bool done)
{
    Deadline deadline;
    deadline.title = u"Report"_s;
    deadline.date = date;
    deadline.done = done;
    return deadline;
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProjectStatusHasItsIcon();
    void aRejectedProjectIsBadAndARunningOneFine();
    void theEndOfARunningProjectIsOverdueSoonOrPlain();
    void theEndOfACompletedProjectIsNeverOverdue();
    void aDeadlineIsOverdueUntilItIsDone();
    void anExpectedDateThatIsEmptyIsMissing();
    void anEmptyFieldNobodyExpectsIsNotMissing();
    void onlyKindsThatCanBePublishedAreUnpublished();
    void aPublishedPageShowsABrowser();
};

void TestAppearance::everyProjectStatusHasItsIcon()
{
    const Kind &kind = kindOf<Project>();
    for (const Choice &choice : kind.field(kind.indexOf(u"status")).choices)
        QVERIFY2(!look(project(QString::fromUtf8(choice.code), {}), u"status"_s).icon.isEmpty(),
                 choice.code);
}

void TestAppearance::aRejectedProjectIsBadAndARunningOneFine()
{
    QCOMPARE(look(project(u"rejected"_s, {}), u"status"_s).tone, Roles::Tone::Bad);
    QCOMPARE(look(project(u"rejected"_s, {}), u"status"_s).icon, u"process-stop"_s);
    QCOMPARE(look(project(u"running"_s, {}), u"status"_s).tone, Roles::Tone::Ok);
    QCOMPARE(look(project(u"running"_s, {}), u"title"_s).tone, Roles::Tone::Plain);
}

void TestAppearance::theEndOfARunningProjectIsOverdueSoonOrPlain()
{
    const auto end = [](int days) {
        return look(project(u"running"_s, today.addDays(days)), u"end_date"_s);
    };
    QCOMPARE(end(-1).icon, u"appointment-missed"_s);
    QCOMPARE(end(-1).tone, Roles::Tone::Bad);
    QVERIFY(!end(-1).note.isEmpty());
    QCOMPARE(end(0).icon, u"appointment-soon"_s);
    QCOMPARE(end(90).tone, Roles::Tone::Warn);
    QVERIFY(end(91).icon.isEmpty());
}

void TestAppearance::theEndOfACompletedProjectIsNeverOverdue()
{
    QVERIFY(look(project(u"completed"_s, today.addYears(-1)), u"end_date"_s).icon.isEmpty());
    QVERIFY(look(project(u"running"_s, today.addYears(-1)), u"start_date"_s).icon.isEmpty());
}

void TestAppearance::aDeadlineIsOverdueUntilItIsDone()
{
    QCOMPARE(look(deadline(today.addDays(-14), false), u"date"_s).icon, u"appointment-missed"_s);
    QVERIFY(look(deadline(today.addDays(-14), true), u"date"_s).icon.isEmpty());
    QCOMPARE(look(deadline(today.addDays(14), false), u"date"_s).icon, u"appointment-soon"_s);
}

void TestAppearance::anExpectedDateThatIsEmptyIsMissing()
{
    QVERIFY(look(project(u"running"_s, {}), u"end_date"_s).missing);
    QVERIFY(look(deadline({}, false), u"date"_s).missing);
}

void TestAppearance::anEmptyFieldNobodyExpectsIsNotMissing()
{
    QVERIFY(!look(project(u"idea"_s, {}), u"end_date"_s).missing);
    QVERIFY(!look(project(u"running"_s, {}), u"acronym"_s).missing);
    QVERIFY(!look(project(u"running"_s, {}), u"rate_date"_s).missing);
}

void TestAppearance::onlyKindsThatCanBePublishedAreUnpublished()
{
    Row row = toRow(project(u"running"_s, {}));
    row.id = 1;
    QVERIFY(isUnpublished(kindOf<Project>(), row));
    row.values[size_t(kindOf<Project>().indexOf(u"publish"))] = true;
    QVERIFY(!isUnpublished(kindOf<Project>(), row));
    Row other = toRow(deadline(today, false));
    other.id = 1;
    QVERIFY(!isUnpublished(kindOf<Deadline>(), other));
}

void TestAppearance::aPublishedPageShowsABrowser()
{
    Page page;
    page.title = u"EU-projekt"_s;
    page.status = u"published"_s;
    QCOMPARE(look(page, u"status"_s).icon, u"web-browser"_s);
    page.status = u"no such code"_s;
    QVERIFY(look(page, u"status"_s).icon.isEmpty());
}

QTEST_GUILESS_MAIN(TestAppearance)
#include "tst_appearance.moc"
