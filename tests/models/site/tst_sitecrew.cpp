#include "site/sitecrew.h"
#include "support/register.h"

#include <QSet>

#include <mutex>

using namespace Qt::StringLiterals;

/// A site of so many projects that several threads have something to do.
class TestSiteCrew : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachPageIsMadeOnceAndIsTheSameEachTime();
    void theFirstErrorEndsTheWork();
    void theWorkCanBeStopped();
    void aRecordThatIsWithdrawnMeanwhileEndsTheWork_data();
    void aRecordThatIsWithdrawnMeanwhileEndsTheWork();

private:
    std::vector<int> records() const;

    TestRegister m_register;
    std::optional<SitePlan> m_plan;
    std::optional<SiteTheme> m_theme;
    SiteOptions m_options;
};

void TestSiteCrew::initTestCase()
{
    Batch batch{u"Add"_s, {}, {}};
    for (int i = 0; i < 300; ++i) {
        Project project = TestRegister::project(u"Projekt %1"_s.arg(i));
        project.publish = true;
        project.status = u"running"_s;
        batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
    }
    QVERIFY(m_register.store().apply(batch));
    Result<SitePlan> plan = SitePlan::read(m_register.store(), QDate(2026, 1, 1));
    Result<SiteTheme> theme = SiteTheme::load();
    QVERIFY(plan && theme);
    m_plan = std::move(*plan);
    m_theme = std::move(*theme);
}

std::vector<int> TestSiteCrew::records() const
{
    std::vector<int> pages;
    for (int i = 0; i < int(m_plan->pages().size()); ++i) {
        if (m_plan->page(i).type == SitePage::Type::Record)
            pages.push_back(i);
    }
    return pages;
}

void TestSiteCrew::eachPageIsMadeOnceAndIsTheSameEachTime()
{
    QMap<int, QByteArray> made[2];
    for (QMap<int, QByteArray> &pages : made) {
        std::mutex mutex;
        int again = 0;
        SiteCrew crew(m_register.path(), *m_plan, *m_theme, m_options);
        const Result<> done = crew.make(
            records(),
            [&](int index, const Row &row, const QByteArray &html) -> Result<> {
                const std::lock_guard lock(mutex);
                again += int(pages.contains(index));
                pages.insert(index, row.uuid == m_plan->page(index).uuid ? html : QByteArray());
                return {};
            },
            {});
        QVERIFY(done);
        QCOMPARE(again, 0);
        QCOMPARE(pages.size(), 300);
    }
    QCOMPARE(made[0], made[1]);
    for (auto page = made[0].begin(); page != made[0].end(); ++page)
        QVERIFY(page->contains("<h1>" + m_plan->page(page.key()).title.toUtf8() + "</h1>"));
}

void TestSiteCrew::theFirstErrorEndsTheWork()
{
    std::atomic<int> handed = 0;
    SiteCrew crew(m_register.path(), *m_plan, *m_theme, m_options);
    const Result<> done = crew.make(records(),
                                    [&](int, const Row &, const QByteArray &) -> Result<> {
                                        ++handed;
                                        return Error{Error::Code::Disk, u"full"_s, {}};
                                    },
                                    {});
    QVERIFY(!done);
    QCOMPARE(done.error().message, u"full"_s);
    QVERIFY2(handed <= 4, "each thread ends with its first error");
}

void TestSiteCrew::theWorkCanBeStopped()
{
    SiteCrew crew(m_register.path(), *m_plan, *m_theme, m_options);
    const auto hand = [](int, const Row &, const QByteArray &) { return Result<>(); };
    const Result<> done = crew.make(records(), hand, [](int, int) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Stopped);
    const Result<> unreadable =
        SiteCrew(m_register.file(u"gone.utblick"_s), *m_plan, *m_theme, m_options)
            .make(records(), hand, {});
    QVERIFY(!unreadable);
}

void TestSiteCrew::aRecordThatIsWithdrawnMeanwhileEndsTheWork_data()
{
    QTest::addColumn<QString>("status"); // empty: the project is removed
    QTest::addColumn<bool>("publish");
    QTest::newRow("hidden") << u"running"_s << false;
    QTest::newRow("rejected") << u"rejected"_s << true;
    QTest::newRow("removed") << QString() << true;
}

void TestSiteCrew::aRecordThatIsWithdrawnMeanwhileEndsTheWork()
{
    QFETCH(QString, status);
    QFETCH(bool, publish);
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.publish = true;
    project.status = u"running"_s;
    project = reg.read<Project>(reg.add(project));
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 1, 1));
    QVERIFY(plan);
    const std::vector<int> pages{plan->indexOf(project.uuid)};
    QVERIFY(pages.front() >= 0);
    if (status.isEmpty()) {
        const Result<Row> row = reg.store().reader().row(kindOf<Project>(), project.id);
        QVERIFY(row);
        Batch batch{u"Remove"_s, {Change::remove(kindOf<Project>(), *row)}, {}};
        QVERIFY(reg.store().apply(batch));
    } else {
        project.status = status;
        project.publish = publish;
        QVERIFY(reg.save(project));
    }
    std::atomic<int> handed = 0;
    SiteCrew crew(reg.path(), *plan, *m_theme, m_options);
    const Result<> done = crew.make(pages,
                                    [&](int, const Row &, const QByteArray &) -> Result<> {
                                        ++handed;
                                        return {};
                                    },
                                    {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(handed, 0);
}

QTEST_GUILESS_MAIN(TestSiteCrew)
#include "tst_sitecrew.moc"
