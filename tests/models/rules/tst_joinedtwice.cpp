#include "rules/joinedtwice.h"

#include "records/membership.h"
#include "records/partnership.h"
#include "records/project.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Row partner(qint64 id, qint64 project, qint64 organisation)
{
    Partnership partner;
    partner.id = id;
    partner.project.id = project;
    partner.organisation.id = organisation;
    return toRow(partner);
}

std::optional<Finding> found(const Row &row, const std::vector<Row> &others)
{
    return joinedTwice(kindOf<Partnership>(), row, others, u"Lunds kommun"_s);
}

} // namespace

class TestJoinedTwice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrganisationIsAPartnerOnce()
    {
        const std::optional<Finding> twice = found(partner(2, 1, 7), {partner(1, 1, 7)});
        QVERIFY(twice);
        QCOMPARE(twice->field, u"organisation"_s);
        QVERIFY(twice->message.contains(u"Lunds kommun"));
    }

    void inAnotherProjectItMayBeToo()
    {
        QVERIFY(!found(partner(2, 1, 7), {partner(1, 3, 7), partner(2, 1, 7)}));
        QVERIFY(!found(partner(2, 1, 7), {partner(1, 1, 8)}));
        QVERIFY(!found(partner(2, 1, 0), {partner(1, 1, 0)})); // not chosen yet
    }

    void onlyKindsThatJoinOthersAreAsked()
    {
        QCOMPARE(joinedField(kindOf<Project>()), -1);
        QCOMPARE(joinedField(kindOf<Membership>()), kindOf<Membership>().indexOf(u"organisation"));
    }
};

QTEST_GUILESS_MAIN(TestJoinedTwice)
#include "tst_joinedtwice.moc"
