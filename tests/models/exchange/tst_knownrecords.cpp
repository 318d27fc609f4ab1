#include "exchange/knownrecords.h"
#include "livefixture.h"
#include "records/membership.h"

using namespace Qt::StringLiterals;

class TestKnownRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LiveFixture>(); }

    void whatAPageNamesIsKnownWhateverItsDiacritics()
    {
        Town town = m_fixture->town(u"Køge"_s, u"DK"_s);
        town.swedishName = u"Köge stad"_s;
        m_fixture->seed().add(town);
        m_fixture->seed().add(m_fixture->town(u"Rendsburg"_s, u"DE"_s));
        const std::vector<KnownRecord> known = knownIn(u"Avtal med Köge kommun."_s);
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known.front().name, u"Køge"_s);
        QCOMPARE(known.front().otherNames, QStringList{u"Köge stad"_s});
        QVERIFY(known.front().nameFact.endsWith(u"/name"));
    }

    void whatIsLinkedToIsKnownWithoutItsName()
    {
        const qint64 id = m_fixture->seed().add(m_fixture->town(u"Rendsburg"_s, u"DE"_s));
        const QString uuid = m_fixture->seed().read<Town>(id).uuid;
        QCOMPARE(knownIn(u"Vår vänort"_s, {uuid}).size(), size_t(1));
        QVERIFY(knownIn(u"Vår vänort"_s, {u"gone"_s}).empty());
    }

    void whatIsNotOnTheWebSiteIsNotTold()
    {
        m_fixture->seed().add(m_fixture->town(u"Rendsburg"_s, u"DE"_s, false));
        QVERIFY(knownIn(u"Rendsburg"_s).empty());
    }

    void aProjectTellsItsEndAndSupport()
    {
        Project project = m_fixture->project(u"Land4Climate"_s);
        project.endDate = QDate(2027, 7, 31);
        project.euContribution.minor = 25'030'259;
        m_fixture->seed().add(project);
        const std::vector<KnownRecord> known = knownIn(u"Om land4climate."_s);
        QCOMPARE(known.size(), size_t(1));
        const std::vector<KnownFact> &facts = known.front().facts;
        QCOMPARE(facts.size(), size_t(2));
        QCOMPARE(facts[0].sort, KnownFact::Sort::End);
        QCOMPARE(facts[0].words, u"31 July 2027"_s);
        QCOMPARE(facts[1].number, 25'030'259);
        QCOMPARE(facts[1].words, u"250\u00a0302.59\u00a0EUR"_s);
    }

    void aNetworkTellsItsMembersAndMunicipalitiesWhereAllAre()
    {
        Network network;
        network.name = u"Greater Copenhagen"_s;
        network.publish = true;
        const qint64 id = m_fixture->seed().add(network);
        addMember(id, u"Køge"_s, u"municipality"_s);
        addMember(id, u"Greve"_s, u"municipality"_s);
        std::vector<KnownRecord> known = knownIn(u"Greater Copenhagen"_s);
        QCOMPARE(known.front().facts.size(), size_t(2));
        QCOMPARE(known.front().facts[1].sort, KnownFact::Sort::Municipalities);
        QCOMPARE(known.front().facts[1].words, u"2"_s);
        addMember(id, u"Region Skåne"_s, u"region"_s);
        known = knownIn(u"Greater Copenhagen"_s);
        QCOMPARE(known.front().facts.size(), size_t(1));
        QCOMPARE(known.front().facts[0].sort, KnownFact::Sort::Members);
        QCOMPARE(known.front().facts[0].number, 3);
    }

    void manyTextsAreAskedOfOneReading()
    {
        m_fixture->seed().add(m_fixture->town(u"Køge"_s, u"DK"_s));
        m_fixture->seed().add(m_fixture->town(u"Bad Køge"_s, u"DE"_s));
        facts::KnownNames names(m_fixture->source());
        QCOMPARE(names.in(u"Vi åker till Køge."_s, {}).size(), size_t(1));
        QCOMPARE(names.in(u"Bad Køge ligger söderut."_s, {}).size(), size_t(2));
        QVERIFY(names.in(u"Bad i havet."_s, {}).empty());
        QVERIFY(names.in(u"Kögeborna"_s, {}).empty()); // part of another word
    }

private:
    std::vector<KnownRecord> knownIn(const QString &text, const QSet<QString> &linked = {})
    {
        const LiveSource source = m_fixture->source();
        return facts::knownIn(text, linked, source);
    }
    void addMember(qint64 network, const QString &name, const QString &type)
    {
        Organisation organisation;
        organisation.name = name;
        organisation.type = type;
        Membership member;
        member.network.id = network;
        member.organisation.id = m_fixture->seed().add(organisation);
        m_fixture->seed().add(member);
    }

    std::unique_ptr<LiveFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestKnownRecords)
#include "tst_knownrecords.moc"
