#include "models/tables/tablefixture.h"

#include "records/fold.h"
#include "records/shown.h"

using namespace Qt::StringLiterals;

/// Filter, order and sums of random records, after random edits and undo, compared with a plain
/// calculation from the records in the file.
class TestRowProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filterSortAndSumsAgreeWithAPlainCalculation_data();
    void filterSortAndSumsAgreeWithAPlainCalculation();
};

namespace {

class Plain
{
public:
    explicit Plain(const Workspace &workspace)
    {
        const Result<> read =
            workspace.reader().each(kindOf<Project>(), {}, [this](const Row &row) {
                m_rows.push_back(row);
                return true;
            });
        if (!read)
            qFatal("%s", qPrintable(read.error().line()));
    }

    std::vector<qint64> answer(const RowQuery &query) const
    {
        std::vector<Row> rows;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                     [&](const Row &row) { return matches(row, query); });
        std::sort(rows.begin(), rows.end(),
                  [&](const Row &a, const Row &b) { return before(a, b, query); });
        std::vector<qint64> ids;
        for (const Row &row : rows)
            ids.push_back(row.id);
        return ids;
    }

    QMap<QString, qint64> sums(int field, const std::vector<qint64> &ids) const
    {
        const int currency = kindOf<Project>().currencyIndex();
        QMap<QString, qint64> sums;
        for (const Row &row : m_rows) {
            const QVariant &amount = row.values[size_t(field)];
            if (!amount.isNull() && std::find(ids.begin(), ids.end(), row.id) != ids.end())
                sums[row.values[size_t(currency)].toString()] += amount.toLongLong();
        }
        return sums;
    }

private:
    static bool matches(const Row &row, const RowQuery &query)
    {
        for (const Condition &condition : query.conditions) {
            const QVariant &value = row.values[size_t(condition.column)];
            if (value.toString() != condition.values.front().toString())
                return false;
        }
        QString text;
        for (int i = 0; i < kindOf<Project>().fieldCount(); ++i) {
            const FieldInfo &field = kindOf<Project>().field(i);
            if (field.listed && field.type != FieldType::Bool)
                text += folded(shown::text(field, row.values[size_t(i)])).remove(u' ') + u'\n';
        }
        const QStringList words = folded(query.words).split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return text.contains(word); });
    }

    static QString sortable(const FieldInfo &field, const QVariant &value)
    {
        if (field.type == FieldType::Date)
            return value.toDate().toString(u"yyyyMMdd"_s);
        if (field.type != FieldType::Choice)
            return value.toString();
        for (size_t i = 0; i < field.choices.size(); ++i) {
            if (value.toString() == QLatin1StringView(field.choices[i].code))
                return QString::number(i + 1'000);
        }
        return {};
    }

    static bool before(const Row &a, const Row &b, const RowQuery &query)
    {
        const SortKey key =
            query.sorting.empty() ? SortKey{kindOf<Project>().titleIndex()} : query.sorting.front();
        const int index = key.column;
        const FieldInfo &field = kindOf<Project>().field(index);
        const QVariant &first = a.values[size_t(index)];
        const QVariant &second = b.values[size_t(index)];
        const QString one = sortable(field, first);
        const QString two = sortable(field, second);
        if (one.isEmpty() || two.isEmpty() || one == two)
            return one.isEmpty() == two.isEmpty() ? a.id < b.id : two.isEmpty();
        const bool turned = key.order == Qt::DescendingOrder;
        if (field.type == FieldType::Money)
            return (first.toLongLong() < second.toLongLong()) != turned;
        if (field.type == FieldType::Text)
            return swedishLess(one.toLower(), two.toLower()) != turned;
        return (one < two) != turned;
    }

    std::vector<Row> m_rows;
};

RowQuery randomQuery(RandomValues &random)
{
    static const char *const fields[] = {"title",    "acronym",  "status",
                                         "end_date", "currency", "total_budget"};
    RowQuery query;
    if (!random.once(4))
        query.sorting.push_back({RandomValues::fieldOf(fields[random.below(6)]),
                                 random.once(2) ? Qt::DescendingOrder : Qt::AscendingOrder});
    if (!random.once(3))
        query.words = random.once(3) ? u"202"_s : random.word(2);
    if (random.once(3))
        query.conditions.push_back(
            {RandomValues::fieldOf("currency"), Operator::AnyOf, {u"SEK"_s}});
    if (random.once(6))
        query.conditions.push_back(
            {RandomValues::fieldOf("end_date"), Operator::AnyOf, {QVariant()}});
    return query;
}

/// Changes, adds or removes a record, or undoes or redoes; whatever is possible.
void randomStep(RandomValues &random, RecordTable &table)
{
    const int row = table.rowCount() ? random.below(table.rowCount()) : -1;
    const int step = random.below(10);
    if (step < 5 && row >= 0) {
        const Row before = table.rowAt(row);
        Row after = toRow(random.project());
        after.id = before.id;
        after.uuid = before.uuid;
        QVERIFY(table.save(before, after));
    } else if (step < 7) {
        QVERIFY(table.add(toRow(random.project())));
    } else if (step == 7 && row >= 0) {
        QVERIFY(table.remove({table.idAt(row)}));
    } else if (step == 8) {
        (void)table.workspace().undo();
    } else {
        (void)table.workspace().redo();
    }
}

} // namespace

void TestRowProperty::filterSortAndSumsAgreeWithAPlainCalculation_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRowProperty::filterSortAndSumsAgreeWithAPlainCalculation()
{
    QFETCH(quint32, seed);
    RandomValues random(seed);
    TableFixture fixture;
    for (int i = 0; i < 60; ++i)
        fixture.seed().add(random.project());
    RecordTable &table = fixture.table<Project>();
    const int budget = RandomValues::fieldOf("total_budget");
    for (int round = 0; round < 25; ++round) {
        for (int steps = random.below(4); steps > 0; --steps)
            randomStep(random, table);
        const RowQuery query = randomQuery(random);
        fixture.ask(table, query);
        std::vector<qint64> ids;
        for (int row = 0; row < table.rowCount(); ++row)
            ids.push_back(table.idAt(row));
        const Plain plain(table.workspace());
        QCOMPARE(ids, plain.answer(query));
        QCOMPARE(table.sum(budget, ids).minor, plain.sums(budget, ids));
    }
}

QTEST_GUILESS_MAIN(TestRowProperty)
#include "tst_rowproperty.moc"
