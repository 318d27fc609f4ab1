#include "models/tables/tablefixture.h"
#include "records/choices.h"
#include "tables/rowindex.h"

using namespace Qt::StringLiterals;

class TestValueCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesStandInTheirOrderTheEmptyOneLast();
    void valuesThatNoRecordHasAreLeftOut();
    void severalChoicesAreCountedEachByItself();
    void aChoiceOfANewerVersionIsListedToo();
    void numbersAndDaysReadAsInTheirCells();
    void whatLeadsNowhereIsCountedAsEmpty();
    void conditionsOnTheColumnItselfDoNotCount();
    void everyValueFindsAsManyRecordsAsItCounts();
    void aStoppedQuestionHasNoAnswer();
    void readingStopsInItsMidst();
};

namespace {

const Kind &projects()
{
    return kindOf<Project>();
}

Column columnOf(const Kind &kind, const char *key, const std::vector<QVariant> &values)
{
    Column column(kind.field(kind.indexOf(QString::fromUtf8(key))));
    for (size_t slot = 0; slot < values.size(); ++slot)
        column.set(int(slot), values[slot]);
    column.rank();
    return column;
}

QString counted(const Column &column, size_t slots)
{
    QStringList lines;
    for (const ValueCount &value : countValues(column, std::vector<char>(slots, 1)))
        lines.append(u"%1=%2×%3"_s.arg(value.value.toString(), value.text).arg(value.count));
    return lines.join(u'|');
}

const auto never = [] { return false; };

} // namespace

void TestValueCount::valuesStandInTheirOrderTheEmptyOneLast()
{
    const Column title =
        columnOf(projects(), "title", {u"Öl"_s, u""_s, u"Ål"_s, u"Öl"_s, u"Zon"_s, u"Äng"_s});
    QCOMPARE(counted(title, 6), u"Zon=Zon×1|Ål=Ål×1|Äng=Äng×1|Öl=Öl×2|=×1"_s);
    const Column status = columnOf(projects(), "status", {u"running"_s, u"idea"_s});
    QCOMPARE(counted(status, 2), u"idea=Idea×1|running=Running×1"_s);
    QCOMPARE(counted(columnOf(projects(), "title", {}), 0), QString());
}

void TestValueCount::valuesThatNoRecordHasAreLeftOut()
{
    Column title = columnOf(projects(), "title", {u"old"_s, u"kept"_s, u"hidden"_s});
    title.set(0, u"new"_s);
    title.rank();
    const std::vector<ValueCount> values = countValues(title, {1, 1, 0});
    QCOMPARE(values.size(), size_t(2));
    QCOMPARE(values[0], (ValueCount{u"kept"_s, u"kept"_s, 1}));
    QCOMPARE(values[1], (ValueCount{u"new"_s, u"new"_s, 1}));
}

void TestValueCount::severalChoicesAreCountedEachByItself()
{
    const Column goals =
        columnOf(projects(), "goals", {u"1 11"_s, u"11"_s, u""_s, u"1 11"_s, u"3"_s});
    const auto label = [](const char *code) {
        return choiceLabel(agendaGoals(), QString::fromUtf8(code));
    };
    QCOMPARE(counted(goals, 5),
             u"1=%1×2|3=%2×1|11=%3×3|=×1"_s.arg(label("1"), label("3"), label("11")));
}

void TestValueCount::aChoiceOfANewerVersionIsListedToo()
{
    const Column goals = columnOf(projects(), "goals", {u"1 99"_s, u"99"_s});
    QVERIFY(counted(goals, 2).endsWith(u"|99=99×2"_s));
}

void TestValueCount::numbersAndDaysReadAsInTheirCells()
{
    const Column budget =
        columnOf(projects(), "total_budget", {qint64(123'456'789), qint64(-5), QVariant()});
    QCOMPARE(counted(budget, 3), u"-5=-0,05×1|123456789=1\u00a0234\u00a0567,89×1|=×1"_s);
    const Column rate = columnOf(projects(), "rate", {qint64(11'456'300)});
    QCOMPARE(counted(rate, 1), u"11456300=11,4563×1"_s);
    const Column end = columnOf(projects(), "end_date", {QDate(2027, 1, 31)});
    QCOMPARE(counted(end, 1), u"2027-01-31=2027-01-31×1"_s);
    const Column publish = columnOf(projects(), "publish", {true, false, true});
    QCOMPARE(counted(publish, 3), u"false=No×1|true=Yes×2"_s);
}

void TestValueCount::whatLeadsNowhereIsCountedAsEmpty()
{
    Column record = columnOf(kindOf<Deadline>(), "record", {u"known"_s, u"gone"_s, u""_s});
    record.setName(record.codeOf(u"known"_s), u"Land4Climate"_s);
    record.setName(record.codeOf(u"gone"_s), QString());
    record.rank();
    QCOMPARE(counted(record, 3), u"known=Land4Climate×1|=×2"_s);
}

void TestValueCount::conditionsOnTheColumnItselfDoNotCount()
{
    TestRegister kept;
    for (const auto &[title, status] :
         {std::pair{u"a"_s, u"idea"_s}, {u"b"_s, u"running"_s}, {u"ab"_s, u"running"_s}}) {
        Project project = TestRegister::project(title);
        project.status = status;
        kept.add(project);
    }
    RowIndex index(projects(), kept.path());
    const int status = projects().indexOf(u"status");
    RowQuery query;
    query.words = u"a"_s;
    query.conditions = {{status, Operator::AnyOf, {u"idea"_s}}};
    const Result<std::vector<ValueCount>> ofStatus = index.values(query, status, never);
    QVERIFY(ofStatus);
    QCOMPARE(ofStatus->size(), size_t(2)); // running too, which the condition hides
    QCOMPARE(ofStatus->at(1).value, QVariant(u"running"_s));
    QCOMPARE(ofStatus->at(1).count, 1); // the word still counts
    const Result<std::vector<ValueCount>> ofTitle =
        index.values(query, projects().titleIndex(), never);
    QVERIFY(ofTitle);
    QCOMPARE(ofTitle->size(), size_t(1));
    QCOMPARE(ofTitle->front().text, u"a"_s);
}

void TestValueCount::everyValueFindsAsManyRecordsAsItCounts()
{
    RandomValues random(11);
    TestRegister kept;
    Programme programme;
    programme.name = u"Interreg"_s;
    const qint64 id = kept.add(programme);
    Batch batch{u"Add"_s, {}, {}};
    for (int i = 0; i < 80; ++i) {
        Project project = random.project();
        project.programme = {random.once(2) ? id : 0};
        project.goals = random.once(3) ? QStringList() : QStringList{u"1"_s, u"13"_s};
        batch.changes.push_back(Change::insert(projects(), toRow(project)));
    }
    QVERIFY(kept.store().apply(batch));
    RowIndex index(projects(), kept.path());
    for (const char *key :
         {"title", "status", "programme", "goals", "end_date", "total_budget", "publish", "rate"}) {
        const int column = RandomValues::fieldOf(key);
        const Result<std::vector<ValueCount>> values = index.values({}, column, never);
        QVERIFY(values && !values->empty());
        for (const ValueCount &value : *values) {
            RowQuery query;
            query.conditions = {{column, Operator::AnyOf, {value.value}}};
            const Result<FoundRows> rows = index.find(query, never);
            QVERIFY(rows);
            QCOMPARE(int(rows->ids.size()), value.count);
        }
    }
}

void TestValueCount::aStoppedQuestionHasNoAnswer()
{
    TestRegister kept;
    kept.add(TestRegister::project(u"a"_s));
    RowIndex index(projects(), kept.path());
    const Result<std::vector<ValueCount>> values = index.values({}, 0, [] { return true; });
    QVERIFY(!values);
    QCOMPARE(values.error().code, Error::Code::Stopped);
    QCOMPARE(index.warm([] { return true; }).error().code, Error::Code::Stopped);
    QVERIFY(!index.now({}).places.constData()); // nothing was taken over
    QVERIFY(index.warm(never));
    QVERIFY(index.now({}).hasColumns({projects().titleIndex()}));
    RowIndex missing(projects(), kept.file(u"missing.utblick"_s));
    QVERIFY(!missing.values({}, 0, never));
    QVERIFY(!QFile::exists(kept.file(u"missing.utblick"_s)));
}

void TestValueCount::readingStopsInItsMidst()
{
    TestRegister kept;
    Batch batch{u"Add"_s, {}, {}};
    for (int i = 0; i < 60; ++i)
        batch.changes.push_back(
            Change::insert(projects(), toRow(TestRegister::project(QString::number(i)))));
    QVERIFY(kept.store().apply(batch));
    RowIndex index(projects(), kept.path());
    int looks = 0;
    const auto later = [&] { return ++looks > 5; };
    QCOMPARE(index.find({}, later).error().code, Error::Code::Stopped);
    QVERIFY(looks < 10); // not one for every record
    QVERIFY(!index.now({}).places.constData());
    QCOMPARE(index.find({}, never)->ids.size(), size_t(60));
}

QTEST_GUILESS_MAIN(TestValueCount)
#include "tst_valuecount.moc"
