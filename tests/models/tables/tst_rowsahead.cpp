#include "models/tables/tablefixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What is read before it is asked for. Another connection changes the file behind the table's
/// back: a record that shows its old title was read before.
class TestRowsAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theRowsAroundTheOneLookedAtAreReadAhead();
    void theFirstRowsComeWithTheAnswer();
    void theRowsAroundTheWatchedRecordComeWithTheAnswer();
    void whatWasReadAheadOfAWriteDoesNotComeAfterIt();
    void aGoneRecordIsReadAsNothing();
    void anAnswerFromMemoryNeedsNoFile();

private:
    static constexpr int rows = 1000;
    static QString title(int row) { return u"Project %1"_s.arg(row, 4, 10, QChar(u'0')); }
    /// Without the model tester, which looks at rows by itself.
    RecordTable &table() { return m_workspace->table(kindOf<Project>()); }
    QString shown(int row)
    {
        return table().rowAt(row).values[size_t(kindOf<Project>().titleIndex())].toString();
    }
    void changeBehindItsBack(int row);

    std::unique_ptr<TableFixture> m_fixture;
    Workspace *m_workspace = nullptr;
};

void TestRowsAhead::init()
{
    m_fixture = std::make_unique<TableFixture>();
    Batch batch{u"Add"_s, {}, {}};
    for (int row = 0; row < rows; ++row) {
        Project project = TestRegister::project(title(row));
        batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
    }
    QVERIFY(m_fixture->seed().store().apply(batch));
    m_workspace = &m_fixture->open();
    TableFixture::settle(table());
}

void TestRowsAhead::changeBehindItsBack(int row)
{
    Result<Store> beside = Store::openBeside(table().workspace().path());
    QVERIFY(beside);
    const Result<Row> before = beside->reader().row(table().kind(), table().idAt(row));
    QVERIFY(before);
    Row after = *before;
    after.values[size_t(kindOf<Project>().titleIndex())] = u"Changed"_s;
    Batch batch{u"Edit"_s, {Change::update(table().kind(), *before, after)}, {}};
    QVERIFY(beside->apply(batch));
}

void TestRowsAhead::theRowsAroundTheOneLookedAtAreReadAhead()
{
    QCOMPARE(shown(500), title(500));
    QTest::qWait(500);
    changeBehindItsBack(600);
    changeBehindItsBack(400);
    changeBehindItsBack(900);
    QCOMPARE(shown(600), title(600));
    QCOMPARE(shown(400), title(400));
    QCOMPARE(shown(900), u"Changed"_s); // too far
}

void TestRowsAhead::theFirstRowsComeWithTheAnswer()
{
    changeBehindItsBack(100);
    RowQuery query;
    query.words = u"project"_s;
    TableFixture::ask(table(), query);
    changeBehindItsBack(30);
    QCOMPARE(shown(30), title(30));
    QCOMPARE(shown(100), u"Changed"_s);
}

void TestRowsAhead::theRowsAroundTheWatchedRecordComeWithTheAnswer()
{
    table().watch(table().idAt(700));
    RowQuery query;
    query.words = u"project"_s;
    TableFixture::ask(table(), query);
    changeBehindItsBack(690);
    changeBehindItsBack(710);
    changeBehindItsBack(300);
    QCOMPARE(shown(690), title(690));
    QCOMPARE(shown(710), title(710));
    QCOMPARE(shown(300), u"Changed"_s);
}

void TestRowsAhead::whatWasReadAheadOfAWriteDoesNotComeAfterIt()
{
    QCOMPARE(shown(500), title(500));
    QTest::qWait(25); // the reading begins
    QThread::msleep(500); // it has ended, and its rows wait to be taken
    Batch batch{u"Edit"_s, {}, {}};
    for (const int row : {560, 620}) {
        const Result<Row> before =
            table().workspace().reader().row(table().kind(), table().idAt(row));
        QVERIFY(before);
        Row after = *before;
        after.values[size_t(kindOf<Project>().titleIndex())] = u"Newer"_s;
        batch.changes.push_back(Change::update(table().kind(), *before, after));
    }
    QVERIFY(table().workspace().commit(batch));
    QTest::qWait(100);
    QCOMPARE(shown(560), u"Newer"_s);
    QCOMPARE(shown(620), u"Newer"_s);
}

void TestRowsAhead::aGoneRecordIsReadAsNothing()
{
    Result<Store> beside = Store::openBeside(table().workspace().path());
    QVERIFY(beside);
    const Result<Row> row = beside->reader().row(table().kind(), table().idAt(500));
    QVERIFY(row);
    Batch batch{u"Remove"_s, {Change::remove(table().kind(), *row)}, {}};
    QVERIFY(beside->apply(batch));
    QCOMPARE(shown(500), QString());
    QCOMPARE(shown(501), title(501));
}

void TestRowsAhead::anAnswerFromMemoryNeedsNoFile()
{
    RowQuery query;
    query.words = u"p"_s;
    TableFixture::ask(table(), query); // what is searched is in memory
    QTest::qWait(200);
    const QSignalSpy failed(&table(), &RecordTable::failed);
    const QString path = table().workspace().path();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    query.words = u"99"_s;
    TableFixture::ask(table(), query);
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QCOMPARE(table().rowCount(), 19); // 099 and 199 to 999, 990 to 998
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestRowsAhead)
#include "tst_rowsahead.moc"
