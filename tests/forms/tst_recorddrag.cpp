#include "formfixture.h"
#include "forms/recorddrag.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/partnership.h"
#include "records/town.h"

#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRecordDrag : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void organisationsDroppedOnAProjectBecomeItsPartnersInOneStep();
    void onlyTheFirstNamesGoToOtherPrograms();
    void aPartnerIsNotAddedTwice();
    void organisationsDroppedOnANetworkBecomeMembers();
    void recordsOfAnotherRegisterAreNotTaken();
    void whatDoesNotFitIsRefused();
};

namespace {

qint64 organisation(FormFixture &fixture, const QString &name)
{
    Organisation made;
    made.name = name;
    return fixture.seed().add(made);
}

int countOf(const Workspace &workspace, const Kind &kind)
{
    const Result<qint64> count = workspace.reader().count(kind);
    return count ? int(*count) : -1;
}

} // namespace

void TestRecordDrag::organisationsDroppedOnAProjectBecomeItsPartnersInOneStep()
{
    FormFixture fixture;
    Project project = TestRegister::project(u"Land4Climate"_s);
    project.currency = u"DKK"_s;
    const qint64 id = fixture.seed().add(project);
    const qint64 lund = organisation(fixture, u"Lunds universitet"_s);
    const qint64 skane = organisation(fixture, u"Region Skåne"_s);
    Workspace &workspace = fixture.workspace();
    const std::unique_ptr<QMimeData> data(
        recorddrag::data(workspace, {&kindOf<Organisation>(), {lund, skane}}));
    QCOMPARE(data->text(), u"Lunds universitet\nRegion Skåne"_s);
    const auto dragged = recorddrag::read(workspace, data.get());
    QVERIFY(dragged);
    const Result<int> added = recorddrag::join(workspace, *dragged, kindOf<Project>(), id);
    QVERIFY(added);
    QCOMPARE(*added, 2);
    QCOMPARE(fixture.undoSteps(), 1);
    const auto partner = fixture.read<Partnership>(1);
    QCOMPARE(partner.project.id, id);
    QCOMPARE(partner.organisation.id, lund);
    QCOMPARE(partner.currency, u"DKK"_s);
    QVERIFY(workspace.undo());
    QCOMPARE(countOf(workspace, kindOf<Partnership>()), 0);
}

void TestRecordDrag::onlyTheFirstNamesGoToOtherPrograms()
{
    FormFixture fixture;
    recorddrag::Dragged many{&kindOf<Organisation>(), {}};
    for (int i = 0; i < 30; ++i)
        many.ids.push_back(organisation(fixture, u"Organisation %1"_s.arg(i)));
    Workspace &workspace = fixture.workspace();
    const std::unique_ptr<QMimeData> data(recorddrag::data(workspace, many));
    const QStringList names = data->text().split(u'\n');
    QCOMPARE(names.size(), 21);
    QCOMPARE(names.at(19), u"Organisation 19"_s);
    QCOMPARE(names.back(), u"…"_s);
    const auto dragged = recorddrag::read(workspace, data.get());
    QVERIFY(dragged);
    QCOMPARE(dragged->ids, many.ids);
}

void TestRecordDrag::aPartnerIsNotAddedTwice()
{
    FormFixture fixture;
    const qint64 id = fixture.seed().add(TestRegister::project(u"Land4Climate"_s));
    const qint64 lund = organisation(fixture, u"Lund"_s);
    Workspace &workspace = fixture.workspace();
    const recorddrag::Dragged dragged{&kindOf<Organisation>(), {lund}};
    QCOMPARE(recorddrag::join(workspace, dragged, kindOf<Project>(), id).value(), 1);
    QCOMPARE(recorddrag::join(workspace, dragged, kindOf<Project>(), id).value(), 0);
    QCOMPARE(fixture.undoSteps(), 1);
    QCOMPARE(countOf(workspace, kindOf<Partnership>()), 1);
}

void TestRecordDrag::organisationsDroppedOnANetworkBecomeMembers()
{
    FormFixture fixture;
    Network network;
    network.name = u"Greater Copenhagen"_s;
    const qint64 id = fixture.seed().add(network);
    const qint64 lund = organisation(fixture, u"Lund"_s);
    Workspace &workspace = fixture.workspace();
    const recorddrag::Dragged dragged{&kindOf<Organisation>(), {lund}};
    QCOMPARE(recorddrag::join(workspace, dragged, kindOf<Network>(), id).value(), 1);
    QCOMPARE(fixture.read<Membership>(1).organisation.id, lund);
}

void TestRecordDrag::recordsOfAnotherRegisterAreNotTaken()
{
    FormFixture one;
    FormFixture two;
    const qint64 lund = organisation(one, u"Lund"_s);
    const std::unique_ptr<QMimeData> data(
        recorddrag::data(one.workspace(), {&kindOf<Organisation>(), {lund}}));
    QVERIFY(!recorddrag::read(two.workspace(), data.get()));
    QMimeData broken;
    broken.setData(data->formats().constFirst(), "rubbish");
    QVERIFY(!recorddrag::read(one.workspace(), &broken));
    QVERIFY(!recorddrag::read(one.workspace(), nullptr));
}

void TestRecordDrag::whatDoesNotFitIsRefused()
{
    QVERIFY(recorddrag::fits(kindOf<Organisation>(), kindOf<Project>()));
    QVERIFY(!recorddrag::fits(kindOf<Project>(), kindOf<Project>()));
    QVERIFY(!recorddrag::fits(kindOf<Organisation>(), kindOf<Town>()));
}

QTEST_MAIN(TestRecordDrag)
#include "tst_recorddrag.moc"
