#include "tables/idlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

namespace {

class Ids : public IdListModel
{
public:
    using IdListModel::ids;
    using IdListModel::show;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(idAt(index.row())) : QVariant();
    }
};

/// \a count different ids out of 1 … \a limit, in any order.
std::vector<qint64> someIds(QRandomGenerator &random, int limit, int count)
{
    std::vector<qint64> all(static_cast<size_t>(limit));
    std::iota(all.begin(), all.end(), 1);
    std::shuffle(all.begin(), all.end(), random);
    all.resize(size_t(count));
    return all;
}

} // namespace

class TestIdListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyListFollowsAnyOtherAndRowsKeepTheirIndexes();
    void aFilterOfManyRowsTakesFewSignals();
    void oneNewRowIsOneInsertion();
    void theSameListAgainSaysNothing();
    void idsFarOutAreRowsToo();
};

void TestIdListModel::anyListFollowsAnyOtherAndRowsKeepTheirIndexes()
{
    QRandomGenerator random(11);
    Ids model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 400; ++round) {
        const std::vector<qint64> before = model.ids();
        QHash<qint64, QPersistentModelIndex> kept;
        for (int row = 0; row < model.rowCount(); row += 1 + random.bounded(5))
            kept.insert(model.idAt(row), QPersistentModelIndex(model.index(row, row % 2)));
        const std::vector<qint64> wanted = someIds(random, 80, random.bounded(81));
        model.show(wanted);
        QCOMPARE(model.ids(), wanted);
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            const int row = model.rowOf(it.key());
            QCOMPARE(it->isValid(), row >= 0);
            QVERIFY(row < 0 || it->row() == row);
        }
    }
    QCOMPARE(resets.count(), 0);
}

void TestIdListModel::aFilterOfManyRowsTakesFewSignals()
{
    Ids model;
    std::vector<qint64> all(20'000);
    std::iota(all.begin(), all.end(), 1);
    model.show(all);
    std::vector<qint64> odd;
    std::copy_if(all.begin(), all.end(), std::back_inserter(odd), [](qint64 id) { return id % 2; });
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    model.show(odd);
    QCOMPARE(model.rowCount(), 10'000);
    model.show(all);
    QCOMPARE(model.ids(), all);
    QCOMPARE(removals.count(), 1);
    QCOMPARE(insertions.count(), 1);
}

void TestIdListModel::oneNewRowIsOneInsertion()
{
    Ids model;
    model.show({3, 1, 2});
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    model.show({3, 9, 1, 2});
    QCOMPARE(insertions.count(), 1);
    QCOMPARE(insertions[0][1].toInt(), 1);
    QCOMPARE(layouts.count(), 0);
}

void TestIdListModel::theSameListAgainSaysNothing()
{
    Ids model;
    model.show({3, 1, 2});
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    model.show({3, 1, 2});
    QCOMPARE(insertions.count() + removals.count() + layouts.count(), 0);
}

void TestIdListModel::idsFarOutAreRowsToo()
{
    const qint64 far = std::numeric_limits<qint64>::max();
    Ids model;
    model.show({1, far, 2});
    QCOMPARE(model.rowOf(far), 1);
    model.show({far});
    QCOMPARE(model.idAt(0), far);
    QCOMPARE(model.idAt(1), qint64(0));
    QCOMPARE(model.rowOf(2), -1);
}

QTEST_GUILESS_MAIN(TestIdListModel)
#include "tst_idlistmodel.moc"
