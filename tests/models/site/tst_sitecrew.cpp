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

QTEST_GUILESS_MAIN(TestSiteCrew)
#include "tst_sitecrew.moc"
