#include "exchange/liveblocks.h"
#include "exchange/livemap.h"
#include "livefixture.h"
#include "pages/pagehtml.h"
#include "records/settings.h"

using namespace Qt::StringLiterals;

class TestLiveBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LiveFixture>(); }

    void onlyPublishedRecordsAreShownAndAllAreCounted()
    {
        seed(u"Open"_s);
        seed(u"Hidden"_s, false);
        Project refused = m_fixture->project(u"Refused"_s);
        refused.status = u"rejected"_s;
        m_fixture->seed().add(refused);
        const LiveRows answer = ask({u"project"_s, {}, {}, {}});
        QCOMPARE(answer.published(), 1);
        QCOMPARE(answer.total, 3);
        QCOMPARE(plainText(blocks(answer)), u"Open"_s);
    }

    void aListLinksEachRecordToItsPage()
    {
        seed(u"Open"_s);
        const BlockList shown = blocks(ask({u"project"_s, {}, {}, {}}));
        QCOMPARE(shown.size(), size_t(1));
        const auto *const list = shown.front().as<content::List>();
        QVERIFY(list);
        QCOMPARE(list->items.front().text.front().record, m_fixture->seed().read<Project>(1).uuid);
    }

    void aTableShowsTheChosenColumnsInWords()
    {
        Project project = m_fixture->project(u"Open"_s);
        project.endDate = QDate(2027, 1, 31);
        project.euContribution.minor = 25'030'259;
        m_fixture->seed().add(project);
        LiveQuery query = table<Project>({"title", "status", "end_date", "eu_contribution"});
        const BlockList shown = blocks(ask(query));
        const auto *const table = shown.front().as<content::Table>();
        QVERIFY(table);
        QCOMPARE(plainText(shown),
                 u"Title\tStatus\tEnds\tEU contribution\n"
                 "Open\tRunning\t2027-01-31\t250\u00a0302.59\u00a0EUR"_s);
        QVERIFY(table->headerRow);
        QVERIFY(!table->rows[1][0].text.front().record.isEmpty());
    }

    void theOrderAndTheLimitHold()
    {
        for (const char *title : {"B", "A", "C"})
            seed(QString::fromLatin1(title));
        LiveQuery query = table<Project>({"title"});
        query.view.sorting = {
            {LiveFixture::column(kindOf<Project>(), "title"), Qt::DescendingOrder}};
        query.most = 2;
        QCOMPARE(plainText(blocks(ask(query))), u"Title\nC\nB"_s);
    }

    void groupsAreNamedAndStandApart()
    {
        m_fixture->seed().add(m_fixture->town(u"Rendsburg"_s, u"DE"_s));
        m_fixture->seed().add(m_fixture->town(u"Køge"_s, u"DK"_s));
        m_fixture->seed().add(m_fixture->town(u"Greve"_s, u"DK"_s));
        LiveQuery query;
        query.kind = &kindOf<Town>();
        query.view.groups = {LiveFixture::column(kindOf<Town>(), "country")};
        QCOMPARE(plainText(blocks(ask(query))), u"Denmark\nGreve\nKøge\nGermany\nRendsburg"_s);
        query.shape = LiveShape::Table;
        const BlockList tables = blocks(ask(query));
        QCOMPARE(tables.size(), size_t(2));
        QCOMPARE(plainText(tables[0].as<content::Table>()->caption), u"Denmark"_s);
        query.shape = LiveShape::Cards;
        QCOMPARE(blocks(ask(query)).size(), size_t(5)); // two names of groups, three boxes
    }

    void anUnknownRateIsNamedAndNeverCountedAsZero()
    {
        Project known = m_fixture->project(u"Known"_s);
        known.euContribution.minor = 10'000;
        known.rate.micro = 11'000'000;
        m_fixture->seed().add(known);
        Project unknown = m_fixture->project(u"Unknown"_s);
        unknown.euContribution.minor = 50'000;
        m_fixture->seed().add(unknown);
        LiveQuery query;
        query.kind = &kindOf<Project>();
        query.shape = LiveShape::Sum;
        query.sum = LiveFixture::column(kindOf<Project>(), "eu_contribution_sek");
        const QString text = plainText(blocks(ask(query)));
        QVERIFY2(text.contains(u"1\u00a0100.00\u00a0SEK + 1 amount with an unknown rate"),
                 qPrintable(text));
        query.view.conditions = {
            {LiveFixture::column(kindOf<Project>(), "title"), Operator::Contains, {u"Unknown"_s}}};
        const QString alone = plainText(blocks(ask(query)));
        QVERIFY2(alone.endsWith(u": 1 amount with an unknown rate"), qPrintable(alone));
        LiveQuery cells = table<Project>({"title", "eu_contribution_sek"});
        QVERIFY(plainText(blocks(ask(cells))).contains(u"Unknown\tunknown rate"));
    }

    void aSumWithoutAnAmountCounts()
    {
        seed(u"One"_s);
        seed(u"Two"_s);
        seed(u"Hidden"_s, false);
        LiveQuery query;
        query.kind = &kindOf<Project>();
        query.shape = LiveShape::Sum;
        QCOMPARE(plainText(blocks(ask(query))), u"EU projects: 2"_s);
        query.view.groups = {LiveFixture::column(kindOf<Project>(), "status")};
        QCOMPARE(plainText(blocks(ask(query))), u"Status\tEU projects\nRunning\t2\nIn all\t2"_s);
    }

    void noAmountsAreNotCalledZero()
    {
        seed(u"One"_s);
        LiveQuery query;
        query.kind = &kindOf<Project>();
        query.shape = LiveShape::Sum;
        query.sum = LiveFixture::column(kindOf<Project>(), "eu_contribution_sek");
        QVERIFY(plainText(blocks(ask(query))).endsWith(u": –"));
    }

    void nothingFoundIsSaidInWords()
    {
        const LiveRows none = ask({u"town"_s, {}, {}, plain(u"Twin towns"_s)});
        QCOMPARE(plainText(blocks(none)),
                 u"Twin towns\nThere is nothing to show here right now."_s);
    }

    void whatCannotBeReadGivesNothing()
    {
        m_fixture->seed().add(m_fixture->town(u"Køge"_s, u"DK"_s));
        QVERIFY(blocks(ask({u"ship"_s, {}, {}, plain(u"Ships"_s)})).empty());
        QVERIFY(blocks(ask({u"town"_s, {}, u"hologram"_s, {}})).empty());
    }

    void aPersonIsNamedOnlyWhenCleared()
    {
        Contact contact;
        contact.name = u"Anna Andersson"_s;
        contact.kind = u"private"_s;
        const qint64 id = m_fixture->seed().add(contact);
        Project project = m_fixture->project(u"Open"_s);
        project.manager.id = id;
        m_fixture->seed().add(project);
        const LiveQuery query = table<Project>({"title", "manager"});
        QVERIFY(!plainText(blocks(ask(query))).contains(u"Anna"));
        contact = m_fixture->seed().read<Contact>(id);
        contact.publish = true;
        contact.basis = u"Consent of 2026-01-01"_s;
        QVERIFY(m_fixture->seed().save(contact));
        QVERIFY(plainText(blocks(ask(query))).contains(u"Anna"));
    }

    void aPageEndsSomewhere()
    {
        Batch batch{u"Add"_s, {}, {}};
        for (int i = 0; i < live::mostShown + 5; ++i)
            batch.changes.push_back(
                Change::insert(kindOf<Project>(), toRow(m_fixture->project(QString::number(i)))));
        QVERIFY(m_fixture->seed().store().apply(batch));
        const LiveRows answer = ask({u"project"_s, {}, {}, {}});
        QCOMPARE(int(answer.rows.size()), live::mostShown);
        QVERIFY(plainText(blocks(answer)).endsWith(u"… and 5 more"));
    }

    void aMapHasAPlaceForEachThatIsToldAndTheListBeside()
    {
        Town town = m_fixture->town(u"Køge <b>"_s, u"DK"_s);
        town.latitude.micro = 55'458'000;
        town.longitude.micro = 12'182'000;
        m_fixture->seed().add(town);
        m_fixture->seed().add(m_fixture->town(u"Nowhere"_s, u"DK"_s));
        const LiveRows answer = ask({u"town"_s, {}, u"map"_s, {}});
        const LiveSource source = m_fixture->source();
        const std::vector<MapMark> places = live::places(answer, source);
        QCOMPARE(places.size(), size_t(1));
        QCOMPARE(places.front().latitude, 55.458);
        const QString svg = QString::fromUtf8(live::map(places, u"Twin \"towns\""_s));
        QVERIFY(svg.contains(u"Køge &lt;b&gt;"));
        QVERIFY(svg.contains(u"aria-label=\"Twin &quot;towns&quot;\""));
        QVERIFY(!svg.contains(u"nan"));
        QVERIFY(plainText(blocks(answer)).contains(u"Nowhere"));
        QVERIFY(live::map({}, u"Empty"_s).isEmpty());
    }

    void aMapOfTheWholeWorldHoldsItsPlaces()
    {
        const auto other = MapMark::Kind::Other;
        const std::vector<MapMark> places{
            {other, u"N"_s, 90, 180}, {other, u"S"_s, -90, -180}, {other, u"O"_s, 0, 0}};
        QVERIFY(!live::map(places, {}).contains("nan"));
        QVERIFY(
            !live::map({{other, u"One"_s, 0, 0}, {other, u"Same"_s, 0, 0}}, {}).contains("inf"));
    }

    void theMunicipalityItselfStandsOnTheMap()
    {
        Settings settings;
        settings.name = u"Kristianstad"_s;
        settings.latitude.micro = 56'029'400;
        settings.longitude.micro = 14'156'700;
        m_fixture->seed().add(settings);
        const LiveSource source = m_fixture->source();
        QVERIFY(live::places(ask({u"town"_s, {}, u"map"_s, {}}), source).empty()); // not alone
        Town town = m_fixture->town(u"Køge"_s, u"DK"_s);
        town.latitude.micro = 55'458'000;
        town.longitude.micro = 12'182'000;
        town.kind = u"cooperation"_s;
        m_fixture->seed().add(town);
        const std::vector<MapMark> places =
            live::places(ask({u"town"_s, {}, u"map"_s, {}}), source);
        QCOMPARE(places.size(), size_t(2));
        QCOMPARE(places[0].kind, MapMark::Kind::Agreement);
        QCOMPARE(places[1].kind, MapMark::Kind::Home);
        QCOMPARE(places[1].name, settings.name);
    }

    void aLiveBlockIsAskedForOnceThoughItIsWrittenTwice()
    {
        seed(u"Open"_s);
        int asked = 0;
        LiveSource source = m_fixture->source();
        source.index = [inner = source.index, &asked](const Kind &kind) {
            ++asked;
            return inner(kind);
        };
        LiveBlocks live(source);
        const content::LiveList block{u"project"_s, {}, {}, {}};
        QVERIFY(live.drawing(block).isEmpty());
        QVERIFY(!live.blocks(block).empty());
        QCOMPARE(asked, 1);
    }

private:
    void seed(const QString &title, bool publish = true)
    {
        m_fixture->seed().add(m_fixture->project(title, publish));
    }
    template <typename R> LiveQuery table(std::initializer_list<const char *> keys)
    {
        LiveQuery query;
        query.kind = &kindOf<R>();
        query.shape = LiveShape::Table;
        for (const char *key : keys)
            query.view.columns.push_back({LiveFixture::column(kindOf<R>(), key)});
        return query;
    }
    LiveRows ask(const LiveQuery &query)
    {
        const Result<LiveRows> answer = live::ask(query, m_fixture->source());
        return answer ? *answer : LiveRows();
    }
    LiveRows ask(const content::LiveList &block)
    {
        return ask(live::read(block, m_fixture->seed().store().reader()));
    }
    BlockList blocks(const LiveRows &answer) { return live::blocks(answer, m_fixture->source()); }

    std::unique_ptr<LiveFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestLiveBlocks)
#include "tst_liveblocks.moc"
