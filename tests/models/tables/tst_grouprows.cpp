#include "tables/grouprows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestGroupRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutGroupsTheRecordsStandAlone();
    void eachGroupHasAHeadingAboveItsRecords();
    void headingsKeepTheirIdsWhateverTheQueryFinds();
    void aClosedGroupHidesWhatIsInIt();
    void aGroupStaysClosedThoughAQueryDoesNotShowIt();
    void removedRecordsLeaveTheirGroups();
    void anEmptiedGroupHasNoHeading();
    void aRecordIsPutAmongOthers();
    void aRecordKnowsTheGroupsRoundIt();
    void allAreClosedAndOpenedAtOnce();
    void twentyThousandGroupsAreClosedInNoTime();
};

namespace {

RowGroup group(int level, const QString &path, int first, int count)
{
    return {level, 0, path.section(u'=', -1), path, first, count, {}};
}

/// a: records 1 and 2; b: 3 alone; each with an inner group or two.
FoundRows nested()
{
    return {{1, 2, 3},
            {},
            {group(0, u"s=a"_s, 0, 2), group(1, u"s=a/p=x"_s, 0, 1), group(1, u"s=a/p=y"_s, 1, 1),
             group(0, u"s=b"_s, 2, 1), group(1, u"s=b/p=x"_s, 2, 1)},
            {},
            {}};
}

/// The rows as text: paths of headings and ids of records.
QString shown(const GroupRows &rows)
{
    QStringList lines;
    for (const qint64 id : rows.rows())
        lines.append(rows.group(id) ? rows.group(id)->path : QString::number(id));
    return lines.join(u' ');
}

const RowGroup &at(const GroupRows &rows, const QString &path)
{
    return *std::ranges::find(rows.found().groups, path, &RowGroup::path);
}

} // namespace

void TestGroupRows::withoutGroupsTheRecordsStandAlone()
{
    GroupRows rows;
    QVERIFY(!rows.isGrouped());
    QCOMPARE(rows.rows(), std::vector<qint64>());
    rows.take({{5, 3}, {}, {}, {}, {}});
    QCOMPARE(rows.rows(), (std::vector<qint64>{5, 3}));
    QVERIFY(!rows.group(5));
    QVERIFY(rows.around(5).empty());
}

void TestGroupRows::eachGroupHasAHeadingAboveItsRecords()
{
    GroupRows rows;
    rows.take(nested());
    QVERIFY(rows.isGrouped());
    QCOMPARE(shown(rows), u"s=a s=a/p=x 1 s=a/p=y 2 s=b s=b/p=x 3"_s);
    for (const qint64 id : rows.rows())
        QCOMPARE(rows.group(id) != nullptr, id < 0);
    QVERIFY(!rows.group(-4711));
}

void TestGroupRows::headingsKeepTheirIdsWhateverTheQueryFinds()
{
    GroupRows rows;
    rows.take(nested());
    const std::vector<qint64> before = rows.rows();
    rows.take({{9}, {}, {group(0, u"s=c"_s, 0, 1)}, {}, {}});
    const qint64 other = rows.rows().front();
    QVERIFY(std::ranges::find(before, other) == before.end());
    rows.take({});
    QVERIFY(!rows.group(other));
    rows.take(nested());
    QCOMPARE(rows.rows(), before);
}

void TestGroupRows::aClosedGroupHidesWhatIsInIt()
{
    GroupRows rows;
    rows.take(nested());
    rows.setClosed(at(rows, u"s=a/p=x"_s), true);
    QCOMPARE(shown(rows), u"s=a s=a/p=x s=a/p=y 2 s=b s=b/p=x 3"_s);
    rows.setClosed(at(rows, u"s=a"_s), true);
    QCOMPARE(shown(rows), u"s=a s=b s=b/p=x 3"_s);
    rows.setClosed(at(rows, u"s=a"_s), false);
    QCOMPARE(shown(rows), u"s=a s=a/p=x s=a/p=y 2 s=b s=b/p=x 3"_s); // the inner one stays closed
    rows.setClosed(at(rows, u"s=a/p=x"_s), false);
    QCOMPARE(rows.closed(), QStringList());
}

void TestGroupRows::aGroupStaysClosedThoughAQueryDoesNotShowIt()
{
    GroupRows rows;
    rows.setClosed(QStringList{u"s=a"_s, u"s=gone"_s}); // as a view keeps it
    rows.take({{3}, {}, {group(0, u"s=b"_s, 0, 1)}, {}, {}});
    QCOMPARE(shown(rows), u"s=b 3"_s);
    rows.take(nested());
    QCOMPARE(shown(rows), u"s=a s=b s=b/p=x 3"_s);
    QStringList closed = rows.closed();
    closed.sort();
    QCOMPARE(closed, (QStringList{u"s=a"_s, u"s=gone"_s}));
}

void TestGroupRows::removedRecordsLeaveTheirGroups()
{
    GroupRows rows;
    rows.take(nested());
    rows.remove({1, 4711});
    QCOMPARE(rows.found().ids, (std::vector<qint64>{2, 3}));
    QCOMPARE(at(rows, u"s=a"_s).count, 1);
    QCOMPARE(at(rows, u"s=a/p=x"_s).count, 0);
    QCOMPARE(at(rows, u"s=a/p=y"_s).first, 0);
    QCOMPARE(at(rows, u"s=b"_s).first, 1);
    QCOMPARE(shown(rows), u"s=a s=a/p=y 2 s=b s=b/p=x 3"_s);
    rows.remove({});
    QCOMPARE(shown(rows), u"s=a s=a/p=y 2 s=b s=b/p=x 3"_s);
}

void TestGroupRows::anEmptiedGroupHasNoHeading()
{
    GroupRows rows;
    rows.take(nested());
    rows.setClosed(at(rows, u"s=b"_s), true);
    rows.remove({3});
    QCOMPARE(shown(rows), u"s=a s=a/p=x 1 s=a/p=y 2"_s);
    rows.remove({1, 2});
    QCOMPARE(rows.rows(), std::vector<qint64>());
}

void TestGroupRows::aRecordIsPutAmongOthers()
{
    GroupRows rows;
    rows.insert(8, 0);
    rows.insert(9, 1);
    rows.insert(7, 1);
    QCOMPARE(rows.rows(), (std::vector<qint64>{8, 7, 9}));
}

void TestGroupRows::aRecordKnowsTheGroupsRoundIt()
{
    GroupRows rows;
    rows.take(nested());
    rows.setAllClosed(true);
    const std::vector<const RowGroup *> groups = rows.around(2);
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0]->path, u"s=a"_s);
    QCOMPARE(groups[1]->path, u"s=a/p=y"_s);
    QVERIFY(rows.around(4711).empty());
}

void TestGroupRows::allAreClosedAndOpenedAtOnce()
{
    GroupRows rows;
    rows.take(nested());
    rows.setAllClosed(true);
    QCOMPARE(shown(rows), u"s=a s=b"_s);
    QCOMPARE(rows.closed().size(), 5);
    rows.setAllClosed(false);
    QCOMPARE(shown(rows), u"s=a s=a/p=x 1 s=a/p=y 2 s=b s=b/p=x 3"_s);
}

void TestGroupRows::twentyThousandGroupsAreClosedInNoTime()
{
    constexpr int many = 20'000;
    FoundRows found;
    for (int i = 0; i < many; ++i) {
        found.ids.push_back(i + 1);
        found.groups.push_back(group(0, u"t=%1"_s.arg(i), i, 1));
    }
    GroupRows rows;
    rows.take(std::move(found));
    QCOMPARE(int(rows.rows().size()), 2 * many);
    QElapsedTimer timer;
    timer.start();
    rows.setAllClosed(true);
    QCOMPARE(int(rows.rows().size()), many);
    rows.remove({1, many});
    QCOMPARE(int(rows.rows().size()), many - 2);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestGroupRows)
#include "tst_grouprows.moc"
