#include "tablefixture.h"

#include "records/contact.h"
#include "records/network.h"
#include "records/savedview.h"
#include "tables/readyviews.h"
#include "tables/rowfilter.h"
#include "tables/rowindex.h"

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Project project(const QString &title, const QString &status, QDate end)
{
    Project project;
    project.title = title;
    project.status = status;
    project.startDate = QDate(2024, 1, 1);
    project.endDate = end;
    return project;
}

} // namespace

/// Each ready view against records made for it.
class TestReadyViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyKindShowsAllItHas();
    void everyReadyViewUsesColumnsThatExist();
    void everyReadyViewSurvivesTheFile();
    void namesAndKeysAreTheirOwn();
    void theSidebarNamesReadyViews();
    void projectsThatAreOngoing();
    void projectsThatEndWithinAYear();
    void projectsThatLackResultsOrPublicity();
    void applicationsUnderWay();
    void networksAndTheirFees();
    void townsAndTheirAgreements();
    void deadlinesThatAreOpenAndLate();
    void contactsToReview();
    void programmesThatAreActive();

private:
    template <typename R> QStringList shown(const QString &key)
    {
        const Kind &kind = kindOf<R>();
        RowQuery query = readyviews::find(kind, key)->query();
        query.today = today;
        RowIndex index(kind, m_register->path());
        const Result<FoundRows> rows = index.find(query, [] { return false; });
        QStringList names;
        for (const qint64 id : rows ? rows->ids : std::vector<qint64>())
            names.append(m_register->store().reader().name(kind, id)->title);
        return names;
    }

    std::unique_ptr<TestRegister> m_register;
};

void TestReadyViews::init()
{
    m_register = std::make_unique<TestRegister>();
}

void TestReadyViews::everyKindShowsAllItHas()
{
    for (const Kind *kind : kinds()) {
        const std::vector<TableView> views = readyviews::of(*kind);
        QVERIFY(!views.empty());
        QCOMPARE(views.front().key, readyviews::all);
        QVERIFY(views.front().conditions.empty());
        QVERIFY(views.front().columns.empty());
    }
    QVERIFY(!readyviews::find(kindOf<Project>(), u"nothing"));
}

void TestReadyViews::everyReadyViewUsesColumnsThatExist()
{
    for (const Kind *kind : kinds()) {
        const Listing &listing = Listing::of(*kind);
        for (const TableView &view : readyviews::of(*kind)) {
            for (const ViewColumn &one : view.columns)
                QVERIFY2(one.column >= 0, qPrintable(view.key));
            for (const SortKey &key : view.sorting)
                QVERIFY2(key.column >= 0, qPrintable(view.key));
            for (const Condition &one : view.conditions) {
                QVERIFY2(one.column >= 0, qPrintable(view.key));
                const auto fitting = conditions::operatorsFor(listing.field(one.column).type);
                QVERIFY2(std::ranges::find(fitting, one.op) != fitting.end(), qPrintable(view.key));
            }
        }
    }
}

void TestReadyViews::everyReadyViewSurvivesTheFile()
{
    const Reader &reader = m_register->store().reader();
    for (const Kind *kind : kinds()) {
        for (const TableView &view : readyviews::of(*kind)) {
            const ReadView back =
                tableview::fromJson(*tableview::toJson(view, *kind, reader), *kind, reader);
            QVERIFY2(back.view.showsAs(view), qPrintable(view.key));
            QCOMPARE(back.notes, QStringList());
        }
    }
}

void TestReadyViews::namesAndKeysAreTheirOwn()
{
    for (const Kind *kind : kinds()) {
        QSet<QString> keys;
        QSet<QString> names;
        const std::vector<TableView> views = readyviews::of(*kind);
        for (const TableView &view : views) {
            keys.insert(view.key);
            names.insert(view.name);
            QVERIFY(!view.name.isEmpty());
        }
        QCOMPARE(keys.size(), qsizetype(views.size()));
        QCOMPARE(names.size(), qsizetype(views.size()));
    }
}

void TestReadyViews::theSidebarNamesReadyViews()
{
    QCOMPARE(readyviews::inSidebar(kindOf<Project>()),
             (QStringList{u"ongoing"_s, u"ends_within_a_year"_s, u"missing_results"_s}));
    for (const Kind *kind : kinds()) {
        for (const QString &key : readyviews::inSidebar(*kind))
            QVERIFY(readyviews::find(*kind, key));
    }
    QVERIFY(readyviews::inSidebar(kindOf<SavedView>()).isEmpty());
}

void TestReadyViews::projectsThatAreOngoing()
{
    m_register->add(project(u"Runs longer"_s, u"running"_s, QDate(2028, 1, 1)));
    m_register->add(project(u"Runs"_s, u"running"_s, QDate(2027, 1, 1)));
    for (const QString &status : {u"idea"_s, u"submitted"_s, u"approved"_s, u"contracted"_s,
                                  u"rejected"_s, u"completed"_s, u"archived"_s})
        m_register->add(project(status, status, QDate(2027, 1, 1)));
    QCOMPARE(shown<Project>(u"ongoing"_s), (QStringList{u"Runs"_s, u"Runs longer"_s}));
}

void TestReadyViews::projectsThatEndWithinAYear()
{
    m_register->add(project(u"Last day"_s, u"running"_s, today.addDays(365)));
    m_register->add(project(u"Today"_s, u"running"_s, today));
    m_register->add(project(u"Later"_s, u"running"_s, today.addDays(366)));
    m_register->add(project(u"Over"_s, u"running"_s, today.addDays(-1)));
    m_register->add(project(u"Refused"_s, u"rejected"_s, today.addDays(10)));
    m_register->add(project(u"Open"_s, u"running"_s, {}));
    QCOMPARE(shown<Project>(u"ends_within_a_year"_s), (QStringList{u"Today"_s, u"Last day"_s}));
}

void TestReadyViews::projectsThatLackResultsOrPublicity()
{
    Programme programme;
    programme.name = u"Interreg"_s;
    const qint64 id = m_register->add(programme);
    const auto ofProgramme = [&](const QString &title, QDate end, const QString &results) {
        Project made = project(title, u"running"_s, end);
        made.programme.id = id;
        made.results = results;
        made.summary = u"Short"_s;
        made.aims = u"Aim"_s;
        made.publish = true;
        made.posterDate = QDate(2024, 2, 1);
        return made;
    };
    m_register->add(ofProgramme(u"Silent"_s, today.addDays(-10), {}));
    m_register->add(ofProgramme(u"Told"_s, today.addDays(-10), u"We learnt"_s));
    m_register->add(ofProgramme(u"Far off"_s, today.addDays(900), {}));
    QCOMPARE(shown<Project>(u"missing_results"_s), QStringList{u"Silent"_s});
    QVERIFY(shown<Project>(u"missing_publicity"_s).contains(u"Silent"_s));
    QVERIFY(!shown<Project>(u"missing_publicity"_s).contains(u"Far off"_s));
}

void TestReadyViews::applicationsUnderWay()
{
    m_register->add(project(u"Sent"_s, u"submitted"_s, {}));
    m_register->add(project(u"Written"_s, u"preparing"_s, {}));
    m_register->add(project(u"Thought"_s, u"idea"_s, {}));
    m_register->add(project(u"Won"_s, u"approved"_s, {}));
    QCOMPARE(shown<Project>(u"applications"_s), (QStringList{u"Written"_s, u"Sent"_s}));
}

void TestReadyViews::networksAndTheirFees()
{
    const auto network = [&](const QString &name, std::optional<qint64> fee, QDate left) {
        Network made;
        made.name = name;
        made.feeFixed.minor = fee;
        made.left = left;
        m_register->add(made);
    };
    network(u"Cheap"_s, 100'00, {});
    network(u"Dear"_s, 9'000'00, {});
    network(u"Free"_s, std::nullopt, {});
    network(u"Left"_s, 500'00, QDate(2025, 1, 1));
    QCOMPARE(shown<Network>(u"fees"_s), (QStringList{u"Dear"_s, u"Cheap"_s}));
    QCOMPARE(shown<Network>(u"members"_s), (QStringList{u"Cheap"_s, u"Dear"_s, u"Free"_s}));
}

void TestReadyViews::townsAndTheirAgreements()
{
    const auto town = [&](const QString &name, const QString &status, QDate review) {
        Town made;
        made.name = name;
        made.status = status;
        made.reviewDate = review;
        m_register->add(made);
    };
    town(u"Espoo"_s, u"active"_s, today.addDays(90));
    town(u"Køge"_s, u"dormant"_s, today.addDays(-400));
    town(u"Later"_s, u"active"_s, today.addDays(91));
    town(u"Never"_s, u"active"_s, {});
    town(u"Over"_s, u"ended"_s, today);
    QCOMPARE(shown<Town>(u"agreements"_s), (QStringList{u"Køge"_s, u"Espoo"_s}));
    QCOMPARE(shown<Town>(u"no_review"_s), QStringList{u"Never"_s});
    QCOMPARE(shown<Town>(u"active"_s), (QStringList{u"Espoo"_s, u"Later"_s, u"Never"_s}));
}

void TestReadyViews::deadlinesThatAreOpenAndLate()
{
    const auto deadline = [&](const QString &title, QDate date, bool done) {
        Deadline made;
        made.title = title;
        made.date = date;
        made.done = done;
        m_register->add(made);
    };
    deadline(u"Today"_s, today, false);
    deadline(u"Yesterday"_s, today.addDays(-1), false);
    deadline(u"Done late"_s, today.addDays(-5), true);
    QCOMPARE(shown<Deadline>(u"open"_s), (QStringList{u"Yesterday"_s, u"Today"_s}));
    QCOMPARE(shown<Deadline>(u"late"_s), QStringList{u"Yesterday"_s});
}

void TestReadyViews::contactsToReview()
{
    const auto contact = [&](const QString &name, QDate review) {
        Contact made;
        made.name = name;
        made.reviewDate = review;
        m_register->add(made);
    };
    contact(u"Åsa"_s, today.addDays(30));
    contact(u"Bo"_s, today.addDays(-30));
    contact(u"Eva"_s, today.addDays(31));
    contact(u"Ola"_s, {});
    QCOMPARE(shown<Contact>(u"to_review"_s), (QStringList{u"Bo"_s, u"Åsa"_s}));
}

void TestReadyViews::programmesThatAreActive()
{
    for (const auto &[name, active] : {std::pair{u"New"_s, true}, {u"Old"_s, false}}) {
        Programme made;
        made.name = name;
        made.active = active;
        m_register->add(made);
    }
    QCOMPARE(shown<Programme>(u"active"_s), QStringList{u"New"_s});
}

QTEST_GUILESS_MAIN(TestReadyViews)
#include "tst_readyviews.moc"
