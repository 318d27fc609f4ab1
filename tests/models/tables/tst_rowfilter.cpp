#include "models/tables/tablefixture.h"
#include "tables/rowfilter.h"
#include "tables/rowindex.h"

using namespace Qt::StringLiterals;

class TestRowFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOfAndNoneOfPartTheRecords();
    void theEmptyValueIsOneOfTheValues();
    void oneOfSeveralChoicesIsEnough();
    void containsAndLacksLookForEveryWordInsideWords();
    void numbersAreComparedWithBothBoundsIncluded();
    void emptyValuesAreInNoRange();
    void aBoundThatIsNotToldIsOpen();
    void datesAreCountedFromToday();
    void hostileNumbersOfDaysReachTheEndOfTime();
    void rangesOfTextFindNothing();
    void aYesOrNoIsAskedForByItsValue();
    void aLinkThatLeadsNowhereIsEmpty();
    void aReferenceIsNotEmptyWhileItsNameIsUnknown();
    void namesAreReadBeforeAConditionCountsThemEmpty();
    void everyTypeOfFieldHasItsOperators();
};

namespace {

const QDate today(2026, 11, 25);

/// A column with \a values in the slots from 0 on.
Column columnOf(const Kind &kind, const char *key, const std::vector<QVariant> &values)
{
    Column column(kind.field(kind.indexOf(QString::fromUtf8(key))));
    for (size_t slot = 0; slot < values.size(); ++slot)
        column.set(int(slot), values[slot]);
    column.fold();
    return column;
}

Column projects(const char *key, const std::vector<QVariant> &values)
{
    return columnOf(kindOf<Project>(), key, values);
}

/// The slots with a value that fulfils the condition, as "0 2".
QString hits(const Column &column, int slots, Operator op, const std::vector<QVariant> &values)
{
    const std::vector<char> matching = conditions::matching(column, {0, op, values}, today);
    QStringList found;
    for (int slot = 0; slot < slots; ++slot) {
        if (matching[size_t(column.code(slot))])
            found.append(QString::number(slot));
    }
    return found.join(u' ');
}

} // namespace

void TestRowFilter::anyOfAndNoneOfPartTheRecords()
{
    const Column status = projects("status", {u"idea"_s, u"running"_s, u""_s, u"idea"_s});
    QCOMPARE(hits(status, 4, Operator::AnyOf, {u"idea"_s}), u"0 3"_s);
    QCOMPARE(hits(status, 4, Operator::AnyOf, {u"running"_s, u"idea"_s}), u"0 1 3"_s);
    QCOMPARE(hits(status, 4, Operator::NoneOf, {u"idea"_s}), u"1 2"_s);
    QCOMPARE(hits(status, 4, Operator::AnyOf, {u"nonsense"_s}), QString());
    QCOMPARE(hits(status, 4, Operator::NoneOf, {u"nonsense"_s}), u"0 1 2 3"_s);
    QCOMPARE(hits(status, 4, Operator::AnyOf, {}), QString());
    QCOMPARE(hits(status, 4, Operator::NoneOf, {}), u"0 1 2 3"_s);
}

void TestRowFilter::theEmptyValueIsOneOfTheValues()
{
    const Column status = projects("status", {u"idea"_s, u""_s});
    for (const QVariant &empty : {QVariant(), QVariant(u""_s), QVariant(QString())})
        QCOMPARE(hits(status, 2, Operator::AnyOf, {empty}), u"1"_s);
    const Column end = projects("end_date", {QVariant(), today});
    for (const QVariant &empty : {QVariant(), QVariant(u""_s), QVariant(QDate())})
        QCOMPARE(hits(end, 2, Operator::AnyOf, {empty}), u"0"_s);
    QCOMPARE(hits(end, 2, Operator::NoneOf, {QVariant()}), u"1"_s);
    const Column budget = projects("total_budget", {qint64(0), QVariant()}); // nought is no void
    QCOMPARE(hits(budget, 2, Operator::AnyOf, {QVariant(u""_s)}), u"1"_s);
    QCOMPARE(hits(budget, 2, Operator::AnyOf, {qint64(0)}), u"0"_s);
    QCOMPARE(hits(budget, 2, Operator::Empty, {}), u"1"_s);
    QCOMPARE(hits(budget, 2, Operator::NotEmpty, {}), u"0"_s);
}

void TestRowFilter::oneOfSeveralChoicesIsEnough()
{
    const Column goals = projects("goals", {u"1 11"_s, u"11"_s, u""_s, u"3 13"_s});
    QCOMPARE(hits(goals, 4, Operator::AnyOf, {u"11"_s}), u"0 1"_s);
    QCOMPARE(hits(goals, 4, Operator::AnyOf, {u"1"_s}), u"0"_s); // not the 1 of 11 or 13
    QCOMPARE(hits(goals, 4, Operator::AnyOf, {u"3"_s, QVariant()}), u"2 3"_s);
    QCOMPARE(hits(goals, 4, Operator::NoneOf, {u"11"_s}), u"2 3"_s);
    QCOMPARE(hits(goals, 4, Operator::Empty, {}), u"2"_s);
}

void TestRowFilter::containsAndLacksLookForEveryWordInsideWords()
{
    const Column title = projects("title", {u"Gränssamverkan i Öresund"_s, u"Köge bugt"_s, u""_s});
    QCOMPARE(hits(title, 3, Operator::Contains, {u"SAMVERKAN ores"_s}), u"0"_s);
    QCOMPARE(hits(title, 3, Operator::Contains, {u"koge"_s}), u"1"_s);
    QCOMPARE(hits(title, 3, Operator::Contains, {u"samverkan bugt"_s}), QString());
    QCOMPARE(hits(title, 3, Operator::Lacks, {u"samverkan"_s}), u"1 2"_s);
    QCOMPARE(hits(title, 3, Operator::Contains, {u" \n "_s}), u"0 1 2"_s); // no word is asked for
    QCOMPARE(hits(title, 3, Operator::Lacks, {}), QString());
    QCOMPARE(hits(title, 3, Operator::Contains, {u"%_*\"'"_s}), QString());
}

void TestRowFilter::numbersAreComparedWithBothBoundsIncluded()
{
    const Column budget = projects("total_budget", {qint64(-5), qint64(0), qint64(100), qint64(7)});
    QCOMPARE(hits(budget, 4, Operator::AtLeast, {qint64(7)}), u"2 3"_s);
    QCOMPARE(hits(budget, 4, Operator::AtMost, {qint64(0)}), u"0 1"_s);
    QCOMPARE(hits(budget, 4, Operator::Between, {qint64(0), qint64(7)}), u"1 3"_s);
    QCOMPARE(hits(budget, 4, Operator::Between, {qint64(7), qint64(0)}), QString());
    QCOMPARE(hits(budget, 4, Operator::Between, {u"0"_s, u"7"_s}), u"1 3"_s); // as a view keeps it
}

void TestRowFilter::emptyValuesAreInNoRange()
{
    const Column budget = projects("total_budget", {QVariant(), qint64(1)});
    QCOMPARE(hits(budget, 2, Operator::AtMost, {qint64(5)}), u"1"_s);
    QCOMPARE(hits(budget, 2, Operator::AtLeast, {qint64(-5)}), u"1"_s);
    const Column end = projects("end_date", {QVariant(), today});
    QCOMPARE(hits(end, 2, Operator::DueWithin, {qint64(10)}), u"1"_s);
    QCOMPARE(hits(end, 2, Operator::ThisYear, {}), u"1"_s);
}

void TestRowFilter::aBoundThatIsNotToldIsOpen()
{
    const Column budget = projects("total_budget", {QVariant(), qint64(1), qint64(9)});
    QCOMPARE(hits(budget, 3, Operator::AtLeast, {}), u"1 2"_s);
    QCOMPARE(hits(budget, 3, Operator::AtMost, {QVariant()}), u"1 2"_s);
    QCOMPARE(hits(budget, 3, Operator::Between, {QVariant(), qint64(5)}), u"1"_s);
    QCOMPARE(hits(budget, 3, Operator::Between, {qint64(5)}), u"2"_s);
    const Column end = projects("end_date", {QVariant(), today});
    QCOMPARE(hits(end, 2, Operator::AtMost, {QVariant(QDate())}), u"1"_s);
}

void TestRowFilter::datesAreCountedFromToday()
{
    const Column end = projects("end_date",
                                {today.addDays(-1), today, today.addDays(30), today.addDays(31),
                                 QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 1, 1)});
    QCOMPARE(hits(end, 7, Operator::DueWithin, {qint64(30)}), u"0 1 2 4"_s);
    QCOMPARE(hits(end, 7, Operator::Within, {qint64(30)}), u"1 2"_s);
    QCOMPARE(hits(end, 7, Operator::Within, {qint64(-1)}), QString());
    QCOMPARE(hits(end, 7, Operator::DueWithin, {}), u"0 1 4"_s);
    QCOMPARE(hits(end, 7, Operator::ThisYear, {}), u"0 1 2 3 4 5"_s);
    QCOMPARE(hits(end, 7, Operator::Between, {u"2026-11-25"_s, u"2026-12-25"_s}), u"1 2"_s);
}

void TestRowFilter::hostileNumbersOfDaysReachTheEndOfTime()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    const Column end = projects("end_date", {today, QDate(9999, 12, 31), QDate(1, 1, 1)});
    QCOMPARE(hits(end, 3, Operator::Within, {most}), u"0 1"_s);
    QCOMPARE(hits(end, 3, Operator::DueWithin, {most}), u"0 1 2"_s);
    QCOMPARE(hits(end, 3, Operator::DueWithin, {least}), QString());
    QCOMPARE(hits(end, 3, Operator::Within, {u"nonsense"_s}), u"0"_s);
    const std::vector<char> noDay =
        conditions::matching(end, {0, Operator::DueWithin, {least}}, QDate());
    QCOMPARE(std::ranges::count(noDay, 1), 0);
}

void TestRowFilter::rangesOfTextFindNothing()
{
    const Column title = projects("title", {u"a"_s, u""_s});
    QCOMPARE(hits(title, 2, Operator::AtLeast, {u"a"_s}), QString());
    QCOMPARE(hits(title, 2, Operator::ThisYear, {}), QString());
}

void TestRowFilter::aYesOrNoIsAskedForByItsValue()
{
    const Column publish = projects("publish", {true, false});
    QCOMPARE(hits(publish, 2, Operator::AnyOf, {true}), u"0"_s);
    QCOMPARE(hits(publish, 2, Operator::AnyOf, {false}), u"1"_s);
    QCOMPARE(hits(publish, 2, Operator::AnyOf, {true, false}), u"0 1"_s);
    QCOMPARE(hits(publish, 2, Operator::AnyOf, {QVariant()}), QString());
}

void TestRowFilter::aLinkThatLeadsNowhereIsEmpty()
{
    Column record = columnOf(kindOf<Deadline>(), "record", {u"known"_s, u"gone"_s, u""_s});
    record.setName(record.codeOf(u"known"_s), u"Land4Climate"_s);
    record.setName(record.codeOf(u"gone"_s), QString());
    record.fold();
    QCOMPARE(hits(record, 3, Operator::Empty, {}), u"1 2"_s);
    QCOMPARE(hits(record, 3, Operator::AnyOf, {QVariant()}), u"1 2"_s);
    QCOMPARE(hits(record, 3, Operator::NoneOf, {QVariant()}), u"0"_s);
    QCOMPARE(hits(record, 3, Operator::Contains, {u"climate"_s}), u"0"_s);
    QCOMPARE(hits(record, 3, Operator::AnyOf, {u"gone"_s}), u"1"_s);
}

void TestRowFilter::aReferenceIsNotEmptyWhileItsNameIsUnknown()
{
    const Column manager = projects("manager", {qint64(7), QVariant()});
    QCOMPARE(hits(manager, 2, Operator::Empty, {}), u"1"_s);
    QCOMPARE(hits(manager, 2, Operator::NotEmpty, {}), u"0"_s);
}

void TestRowFilter::namesAreReadBeforeAConditionCountsThemEmpty()
{
    TestRegister kept;
    Programme programme;
    programme.name = u"Interreg"_s;
    Project with = TestRegister::project(u"With"_s);
    with.programme = {kept.add(programme)};
    const qint64 withId = kept.add(with);
    const qint64 withoutId = kept.add(TestRegister::project(u"Without"_s));
    const Result<Row> row = kept.store().reader().row(kindOf<Project>(), withId);
    QVERIFY(row);
    Deadline sound;
    sound.title = u"Report"_s;
    sound.date = today;
    sound.record = {row->uuid};
    const qint64 soundId = kept.add(sound);
    Deadline astray = sound;
    astray.record = {u"0000"_s};
    const qint64 astrayId = kept.add(astray);

    const auto never = [] { return false; };
    const auto found = [&](const Kind &kind, const char *key, Operator op) {
        RowIndex index(kind, kept.path());
        RowQuery query;
        query.conditions = {{kind.indexOf(QString::fromUtf8(key)), op, {}}};
        const Result<FoundRows> rows = index.find(query, never);
        return rows ? rows->ids : std::vector<qint64>{-1};
    };
    QCOMPARE(found(kindOf<Project>(), "programme", Operator::Empty),
             std::vector<qint64>{withoutId});
    QCOMPARE(found(kindOf<Project>(), "programme", Operator::NotEmpty),
             std::vector<qint64>{withId});
    QCOMPARE(found(kindOf<Deadline>(), "record", Operator::Empty), std::vector<qint64>{astrayId});
    QCOMPARE(found(kindOf<Deadline>(), "record", Operator::NotEmpty), std::vector<qint64>{soundId});
}

void TestRowFilter::everyTypeOfFieldHasItsOperators()
{
    for (const FieldType type :
         {FieldType::Text, FieldType::Prose, FieldType::Choice, FieldType::Choices, FieldType::Date,
          FieldType::Whole, FieldType::Decimal, FieldType::Money, FieldType::Bool,
          FieldType::Reference, FieldType::Link, FieldType::Blocks, FieldType::File}) {
        const std::vector<Operator> operators = conditions::operatorsFor(type);
        QVERIFY(!operators.empty());
        const bool hasRange = std::ranges::find(operators, Operator::Between) != operators.end();
        const bool isNumber = type == FieldType::Date || type == FieldType::Whole
            || type == FieldType::Decimal || type == FieldType::Money;
        QCOMPARE(hasRange, isNumber);
    }
    QCOMPARE(conditions::operatorsFor(FieldType::Date).front(), Operator::AtMost);
    QCOMPARE(conditions::operatorsFor(FieldType::Text).front(), Operator::Contains);
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
