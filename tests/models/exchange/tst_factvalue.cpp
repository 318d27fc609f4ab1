#include "exchange/factvalue.h"
#include "livefixture.h"
#include "records/deadline.h"
#include "records/membership.h"
#include "records/settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

class TestFactValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LiveFixture>(); }

    void aFieldOfARecordIsToldAsItIsNow()
    {
        Project project = m_fixture->project(u"Land4Climate"_s);
        project.endDate = QDate(2027, 7, 31);
        const qint64 id = m_fixture->seed().add(project);
        project = m_fixture->seed().read<Project>(id);
        const QString fact = project.uuid + u"/end_date"_s;
        QCOMPARE(text(fact), u"31 July 2027"_s);
        QCOMPARE(text(fact, u"sv"_s), u"31 juli 2027"_s);
        project.endDate = QDate(2028, 7, 31);
        QVERIFY(m_fixture->seed().save(project));
        QCOMPARE(text(fact), u"31 July 2028"_s);
    }

    void howManyMembersANetworkHasIsCounted()
    {
        Network network;
        network.name = u"Greater Copenhagen"_s;
        network.publish = true;
        const qint64 id = m_fixture->seed().add(network);
        for (const char *name : {"Køge", "Greve", "Lund"}) {
            Organisation organisation;
            organisation.name = QString::fromUtf8(name);
            Membership member;
            member.organisation.id = m_fixture->seed().add(organisation);
            member.network.id = id;
            m_fixture->seed().add(member);
        }
        LiveQuery query;
        query.kind = &kindOf<Membership>();
        query.view.conditions = {{LiveFixture::column(kindOf<Membership>(), "network"),
                                  Operator::AnyOf,
                                  {QVariant::fromValue(id)}}};
        const auto block = live::write(query, m_fixture->seed().store().reader());
        QVERIFY(block);
        QCOMPARE(text(factText({{}, {}, *block})), u"3"_s);
    }

    void whatIsGoneIsNotTold_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::newRow("record") << u"no-such-uuid/title"_s;
        QTest::newRow("field") << u"UUID/colour"_s;
        QTest::newRow("kind") << u"{\"kind\":\"live\",\"record\":\"ship\"}"_s;
        QTest::newRow("no fact") << u"85"_s;
        QTest::newRow("broken") << u"{\"kind\":"_s;
        QTest::newRow("prose") << u"UUID/summary"_s;
        QTest::newRow("inside") << u"UUID/publish"_s;
    }
    void whatIsGoneIsNotTold()
    {
        QFETCH(QString, fact);
        const qint64 id = m_fixture->seed().add(m_fixture->project(u"One"_s));
        fact.replace(u"UUID"_s, m_fixture->seed().read<Project>(id).uuid);
        const LiveSource source = m_fixture->source();
        QVERIFY(!facts::value(fact, source));
        QVERIFY(!facts::publicText(fact, source));
    }

    void whatIsNotPublishedIsKnownInsideOnly()
    {
        const qint64 id = m_fixture->seed().add(m_fixture->project(u"Secret"_s, false));
        const QString fact = m_fixture->seed().read<Project>(id).uuid + u"/title"_s;
        const LiveSource source = m_fixture->source();
        const std::optional<FactValue> value = facts::value(fact, source);
        QVERIFY(value);
        QCOMPARE(value->text, u"Secret"_s);
        QVERIFY(!value->isPublic);
        QVERIFY(!facts::publicText(fact, source));
    }

    void aContactIsToldOnlyWhenCleared()
    {
        Contact contact;
        contact.name = u"Anna"_s;
        contact.phone = u"044-13 50 00"_s;
        contact.kind = u"private"_s;
        const qint64 id = m_fixture->seed().add(contact);
        const QString fact = m_fixture->seed().read<Contact>(id).uuid + u"/phone"_s;
        QVERIFY(!facts::publicText(fact, m_fixture->source()));
        contact = m_fixture->seed().read<Contact>(id);
        contact.publish = true;
        contact.basis = u"Consent"_s;
        QVERIFY(m_fixture->seed().save(contact));
        QCOMPARE(facts::publicText(fact, m_fixture->source()), u"044-13 50 00"_s);
    }

    void anEmptyValueIsNothingToTell()
    {
        const qint64 id = m_fixture->seed().add(m_fixture->project(u"One"_s));
        const QString fact = m_fixture->seed().read<Project>(id).uuid + u"/end_date"_s;
        QVERIFY(facts::value(fact, m_fixture->source())->text.isEmpty());
        QVERIFY(!facts::publicText(fact, m_fixture->source()));
    }

    void deadlinesAreNoFactsForAPage() { QVERIFY(facts::tellable(kindOf<Deadline>()).empty()); }

private:
    QString text(const QString &fact, const QString &language = u"en"_s)
    {
        return facts::publicText(fact, m_fixture->source(language)).value_or(u"nothing"_s);
    }

    std::unique_ptr<LiveFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestFactValue)
#include "tst_factvalue.moc"
