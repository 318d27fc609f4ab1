#include "tablefixture.h"

#include "records/savedview.h"
#include "tables/savedviews.h"
#include "tables/tableview.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class TestTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewSurvivesTheWayThroughTheFile();
    void theTextIsCanonical();
    void everyOperatorSurvives();
    void anEmptyValueSurvives();
    void aRecordIsToldByItsUuid();
    void aRecordThatIsGoneLeavesANote();
    void whatANewerVersionKnowsIsLeftOutWithANote();
    void closedGroupsAreKeptAsFarAsThereIsRoom();
    void moreValuesThanCanBeReadAreNotSaved();
    void aListThatIsCutIsNoted();
    void hostileTextDoesNoHarm_data();
    void hostileTextDoesNoHarm();
    void namesAndClosedGroupsDoNotMakeItAnotherView();
    void theOrderOfConditionsAndValuesIsNoDifference();
    void keptViewsStandInSwedishOrder();
    void aNameIsNeededAndNotTaken();
    void aKeptViewIsChangedRenamedRemovedAndBroughtBack();
    void aViewThatIsGoneIsSaidToBeGone();

private:
    static int column(const char *key)
    {
        return Listing::of(kindOf<Project>()).indexOf(QString::fromLatin1(key));
    }
    static TableView example()
    {
        TableView view;
        view.columns = {{column("title"), 240}, {column("end_date")}, {column("days_left"), 90}};
        view.frozen = 2;
        view.conditions = {
            {column("status"), Operator::AnyOf, {u"running"_s, u"contracted"_s}},
            {column("end_date"), Operator::Within, {qint64(365)}},
            {column("total_budget"), Operator::Between, {qint64(-150), qint64(25'030'259)}},
            {column("title"), Operator::Contains, {u"blå Köge"_s}},
            {column("publish"), Operator::AnyOf, {false}},
            {column("start_date"), Operator::AtLeast, {QDate(2027, 1, 31)}},
        };
        view.sorting = {{column("end_date"), Qt::DescendingOrder}, {column("title")}};
        view.groups = {column("programme"), column("status")};
        view.closed = {u"3/running"_s};
        return view;
    }
    ReadView read(const QByteArray &json)
    {
        return tableview::fromJson(json, kindOf<Project>(), m_register.store().reader());
    }
    QByteArray write(const TableView &view)
    {
        return *tableview::toJson(view, kindOf<Project>(), m_register.store().reader());
    }
    Result<Batch> saving(const TableView &view)
    {
        return savedviews::add(m_register.store().reader(), kindOf<Project>(), view);
    }
    QString keep(const QString &name)
    {
        TableView view = example();
        view.name = name;
        Result<Batch> batch = saving(view);
        return batch && m_register.store().apply(*batch) ? batch->changes.front().uuid : QString();
    }
    std::vector<ReadView> kept()
    {
        return *savedviews::of(m_register.store().reader(), kindOf<Project>());
    }

    TestRegister m_register;
};

void TestTableView::aViewSurvivesTheWayThroughTheFile()
{
    const ReadView back = read(write(example()));
    QCOMPARE(back.notes, QStringList());
    QCOMPARE(back.view.columns, example().columns);
    QCOMPARE(back.view.conditions, example().conditions);
    QVERIFY(back.view == example());
    const ReadView plain = read(write(TableView()));
    QVERIFY(plain.view == TableView());
    QCOMPARE(plain.notes, QStringList());
}

void TestTableView::theTextIsCanonical()
{
    const QByteArray text = write(example());
    QCOMPARE(write(read(text).view), text);
    QVERIFY(text.contains(R"("operator":"any_of","values":["running","contracted"])"));
    QVERIFY(text.contains(R"("values":["-1.50","250302.59"])"));
    QVERIFY(text.contains(R"("values":["2027-01-31"])"));
}

void TestTableView::everyOperatorSurvives()
{
    using enum Operator;
    const int end = column("end_date");
    const std::vector<Condition> all{
        {column("status"), AnyOf, {u"idea"_s}},
        {column("status"), NoneOf, {u"idea"_s}},
        {column("title"), Contains, {u"x"_s}},
        {column("title"), Lacks, {u"x"_s}},
        {end, AtLeast, {QDate(2026, 1, 1)}},
        {end, AtMost, {QDate(2026, 1, 1)}},
        {end, Between, {QDate(2026, 1, 1), QDate(2027, 1, 1)}},
        {end, DueWithin, {qint64(-1)}},
        {end, Within, {qint64(30)}},
        {end, ThisYear, {}},
        {end, Empty, {}},
        {end, NotEmpty, {}},
    };
    for (const Condition &one : all) {
        TableView view;
        view.conditions = {one};
        const ReadView back = read(write(view));
        QVERIFY2(back.view == view, write(view).constData());
    }
}

void TestTableView::anEmptyValueSurvives()
{
    TableView view;
    view.conditions = {{column("status"), Operator::NoneOf, {QVariant(), u"idea"_s}}};
    QVERIFY(write(view).contains("[null,\"idea\"]"));
    QVERIFY(read(write(view)).view == view);
    TableView same = view;
    same.conditions.front().values.front() = u""_s;
    QVERIFY(same.showsAs(view));
}

void TestTableView::aRecordIsToldByItsUuid()
{
    Programme programme;
    programme.name = u"Interreg"_s;
    const qint64 id = m_register.add(programme);
    TableView view;
    view.conditions = {{column("programme"), Operator::AnyOf, {id}}};
    const QByteArray text = write(view);
    QVERIFY(text.contains(m_register.read<Programme>(id).uuid.toUtf8()));
    QVERIFY(read(text).view == view);
}

void TestTableView::aRecordThatIsGoneLeavesANote()
{
    Programme programme;
    programme.name = u"Gone"_s;
    const qint64 id = m_register.add(programme);
    TableView view;
    view.conditions = {{column("programme"), Operator::AnyOf, {id}}};
    const QByteArray text = write(view);
    Result<Batch> removal = m_register.store().removal(kindOf<Programme>(), {id});
    QVERIFY(removal && m_register.store().apply(*removal));
    const ReadView back = read(text);
    QVERIFY(back.view.conditions.empty());
    QVERIFY(back.notes.join(u' ').contains(u"no longer in the register"));
}

void TestTableView::whatANewerVersionKnowsIsLeftOutWithANote()
{
    const ReadView back = read(R"({"version":9,"columns":[{"key":"shoe_size"},{"key":"title"}],
        "conditions":[{"column":"status","operator":"sounds_like","values":["idea"]},
                      {"column":"title","operator":"within","values":[3]},
                      {"column":"status","operator":"any_of","values":["quantum"]},
                      {"column":"acronym","operator":"empty"}],
        "sorting":[{"column":"shoe_size"}],"groups":["shoe_size","status"]})");
    QCOMPARE(back.view.columns, (std::vector<ViewColumn>{{column("title")}}));
    QCOMPARE(back.view.conditions,
             (std::vector<Condition>{{column("acronym"), Operator::Empty, {}}}));
    QCOMPARE(back.view.groups, std::vector<int>{column("status")});
    QVERIFY(back.view.sorting.empty());
    QCOMPARE(back.notes.size(), 3);
    QVERIFY(back.notes.at(0).contains(u"shoe_size"));
}

void TestTableView::closedGroupsAreKeptAsFarAsThereIsRoom()
{
    TableView view = example();
    view.closed.clear();
    for (int i = 0; i < 9'000; ++i)
        view.closed.append(u"status=\"\n%1"_s.arg(i, 200, 10, QChar(u'å')));
    QByteArray text = write(view);
    QVERIFY(text.size() <= 1'000'000);
    ReadView back = read(text);
    QVERIFY(back.view.showsAs(view)); // nothing else was lost
    QVERIFY(back.view.closed.size() > 1'000);
    QCOMPARE(back.view.closed, view.closed.first(back.view.closed.size()));
    QCOMPARE(back.notes, QStringList());
    view.closed.clear();
    for (int i = 0; i < 10'001; ++i)
        view.closed.append(QString::number(i));
    back = read(write(view));
    QCOMPARE(back.view.closed, view.closed.first(10'000));
    QCOMPARE(back.notes, QStringList());
}

void TestTableView::moreValuesThanCanBeReadAreNotSaved()
{
    TableView view = example();
    view.conditions.push_back({column("case_number"), Operator::NoneOf, {}});
    std::vector<QVariant> &values = view.conditions.back().values;
    for (int i = 0; i < 10'000; ++i)
        values.emplace_back(QString::number(i));
    QVERIFY(saving(view));
    QCOMPARE(read(write(view)).view.conditions, view.conditions);
    values.emplace_back(u"one more"_s);
    QCOMPARE(saving(view).error().code, Error::Code::Invalid);
    QVERIFY(saving(view).error().message.contains(u"“Case number”"));
    values.assign(6'000, QString(200, u'x')); // few enough, but too long
    QCOMPARE(saving(view).error().code, Error::Code::Invalid);
    QVERIFY(saving(view).error().message.contains(u"“Case number”"));
}

void TestTableView::aListThatIsCutIsNoted()
{
    const auto asking = [](int values) -> QByteArray {
        const QByteArray list = QByteArray(R"("x",)").repeated(values - 1) + R"("x")";
        return R"({"conditions":[{"column":"acronym","operator":"any_of","values":[)" + list
            + "]}]}";
    };
    QCOMPARE(read(asking(10'000)).notes, QStringList());
    const ReadView cut = read(asking(10'001));
    QCOMPARE(cut.view.conditions.front().values.size(), size_t(10'000));
    QCOMPARE(cut.notes.size(), 1);
    QVERIFY(cut.notes.front().contains(u"left out"));
}

void TestTableView::hostileTextDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("DROP TABLE project;");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(
        R"({"columns":7,"conditions":{"a":1},"sorting":"x","groups":[null,{}],"frozen":"all"})");
    QTest::newRow("wrong types inside") << QByteArray(
        R"({"columns":[7,[],{"key":{}}],"conditions":[null,{"column":"status","operator":3},
            {"column":"end_date","operator":"between","values":["2027-02-31",{}]}]})");
    QTest::newRow("numbers out of range") << QByteArray(
        R"({"frozen":-99999999999,"columns":[{"key":"title","width":1e300}],
            "conditions":[{"column":"total_budget","operator":"at_least",
                           "values":["999999999999999999999999"]}]})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << '"' + QByteArray(3'000'000, 'x') + '"';
    QTest::newRow("same column a thousand times") << "{\"columns\":["
            + QByteArray(R"({"key":"title"},)").repeated(5000) + R"({"key":"title"}]})";
}

void TestTableView::hostileTextDoesNoHarm()
{
    QFETCH(QByteArray, text);
    const ReadView back = read(text);
    QVERIFY(back.view.conditions.empty());
    QVERIFY(back.view.columns.size() <= 1);
    for (const ViewColumn &one : back.view.columns)
        QVERIFY(one.width >= 0 && one.width <= 4000);
    QVERIFY(back.view.frozen >= 1 && back.view.frozen <= Listing::of(kindOf<Project>()).count());
    QVERIFY(read(write(back.view)).view == back.view);
}

void TestTableView::namesAndClosedGroupsDoNotMakeItAnotherView()
{
    TableView other = example();
    other.name = u"Other"_s;
    other.key = u"k"_s;
    other.closed.clear();
    QVERIFY(other.showsAs(example()));
    other.frozen = 1;
    QVERIFY(!other.showsAs(example()));
    other = example();
    other.columns.front().width = 241;
    QVERIFY(!other.showsAs(example()));
}

void TestTableView::theOrderOfConditionsAndValuesIsNoDifference()
{
    TableView other = example();
    std::ranges::reverse(other.conditions);
    other.conditions.back().values = {u"contracted"_s, u"running"_s, u"running"_s};
    QVERIFY(other.showsAs(example()));
    other.conditions.front().values = {QDate(2027, 2, 1)};
    QVERIFY(!other.showsAs(example()));
    other = example();
    std::ranges::reverse(other.sorting);
    QVERIFY(!other.showsAs(example()));
    QCOMPARE(example().query({u"word"_s}).words, u"word"_s);
    QCOMPARE(example().query().groups, example().groups);
}

void TestTableView::keptViewsStandInSwedishOrder()
{
    for (const QString &name : {u"Önskade"_s, u"avslutade"_s, u"Åtgärder"_s, u"Zoner"_s})
        QVERIFY(!keep(name).isEmpty());
    QStringList names;
    for (const ReadView &one : kept())
        names << one.view.name;
    QCOMPARE(names, (QStringList{u"avslutade"_s, u"Zoner"_s, u"Åtgärder"_s, u"Önskade"_s}));
    QVERIFY(savedviews::of(m_register.store().reader(), kindOf<Town>())->empty());
}

void TestTableView::aNameIsNeededAndNotTaken()
{
    const QString key = keep(u"Mine"_s);
    const Reader &reader = m_register.store().reader();
    const Kind &kind = kindOf<Project>();
    QVERIFY(savedviews::problem(reader, kind, u"  "_s).contains(u"no name"));
    QVERIFY(savedviews::problem(reader, kind, u" mine "_s).contains(u"“Mine”"));
    QVERIFY(savedviews::problem(reader, kind, u"ongoing"_s).contains(u"already"));
    QCOMPARE(savedviews::problem(reader, kind, u"Mine"_s, key), QString());
    QCOMPARE(savedviews::problem(reader, kindOf<Town>(), u"Mine"_s), QString());
}

void TestTableView::aKeptViewIsChangedRenamedRemovedAndBroughtBack()
{
    Store &store = m_register.store();
    const size_t before = kept().size();
    const QString key = keep(u"Work"_s);
    TableView view = example();
    view.key = key;
    view.groups.clear();
    Result<Batch> batch = savedviews::replace(store.reader(), kindOf<Project>(), view);
    QVERIFY(batch && store.apply(*batch));
    batch = savedviews::replace(store.reader(), kindOf<Project>(), view);
    QVERIFY(batch && batch->isEmpty()); // nothing differs
    batch = savedviews::rename(store.reader(), key, u" New  name "_s);
    QVERIFY(batch && store.apply(*batch));
    const std::vector<ReadView> now = kept();
    const auto found =
        std::ranges::find(now, key, [](const ReadView &one) { return one.view.key; });
    QVERIFY(found != now.end());
    QCOMPARE(found->view.name, u"New name"_s);
    QVERIFY(found->view.groups.empty());
    batch = savedviews::remove(store.reader(), key);
    QVERIFY(batch && store.apply(*batch));
    QCOMPARE(kept().size(), before);
    QVERIFY(store.undo());
    QCOMPARE(kept().size(), before + 1);
}

void TestTableView::aViewThatIsGoneIsSaidToBeGone()
{
    TableView view = example();
    view.key = u"nobody"_s;
    const Reader &reader = m_register.store().reader();
    for (const Result<Batch> &batch :
         {savedviews::replace(reader, kindOf<Project>(), view),
          savedviews::rename(reader, view.key, u"X"_s), savedviews::remove(reader, view.key)}) {
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, Error::Code::NotFound);
        QVERIFY(batch.error().message.contains(u"new view"));
    }
}

QTEST_GUILESS_MAIN(TestTableView)
#include "tst_tableview.moc"
