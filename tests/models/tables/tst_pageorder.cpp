#include "support/register.h"
#include "tables/pageorder.h"

#include "records/page.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Place = PageOrder::Place;
using Step = PageOrder::Step;

class TestPageOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPageMovesBeforeAnother();
    void aPageMovesToTheEnd();
    void aPageMovesBelowAnotherAndKeepsItsAddress();
    void aMoveChangesOnlyThePageWhileThereIsRoom();
    void pagesWithoutNumbersGetThem();
    void aMoveToWhereItStandsIsNoChange();
    void aPageCannotStandBelowItself();
    void aPageThatIsGoneIsTold();
    void stepsLeadUpDownInAndOut();
    void stepsEndAtTheEnds();
    void aNewPageGetsTheLastNumber();
    void aCircleIsNoEndlessWalk();
    void aMoveIsOneStepToUndo();
    void theOrderIsAsAskedForWhateverTheNumbers();

private:
    qint64 add(const QString &title, qint64 parent = 0, std::optional<qint64> position = {});
    Result<Batch> move(qint64 page, const Place &place);
    /// The titles below \a parent, as they are shown.
    QString titles(qint64 parent = 0);

    std::unique_ptr<TestRegister> m_register;
};

void TestPageOrder::init()
{
    m_register = std::make_unique<TestRegister>();
}

qint64 TestPageOrder::add(const QString &title, qint64 parent, std::optional<qint64> position)
{
    Page page;
    page.title = title;
    page.slug = title.toLower();
    page.parent.id = parent;
    page.position = position;
    return m_register->add(page);
}

Result<Batch> TestPageOrder::move(qint64 page, const Place &place)
{
    const Result<PageOrder> order = PageOrder::read(m_register->store().reader());
    if (!order)
        return order.error();
    Result<Batch> batch = order->move(page, place);
    if (batch && !batch->isEmpty()) {
        if (const Result<> done = m_register->store().apply(*batch); !done)
            return done.error();
    }
    return batch;
}

QString TestPageOrder::titles(qint64 parent)
{
    std::vector<Page> pages;
    const Result<> done =
        m_register->store().reader().each(kindOf<Page>(), {}, [&](const Row &row) {
            if (const auto page = fromRow<Page>(row); page.parent.id == parent)
                pages.push_back(page);
            return true;
        });
    if (!done)
        return done.error().line();
    std::ranges::stable_sort(pages, {}, [](const Page &page) { return page.position.value_or(0); });
    QString all;
    for (const Page &page : pages)
        all += page.title;
    return all;
}

void TestPageOrder::aPageMovesBeforeAnother()
{
    const qint64 a = add(u"A"_s, 0, 1);
    add(u"B"_s, 0, 2);
    const qint64 c = add(u"C"_s, 0, 3);
    QVERIFY(move(c, {0, a}));
    QCOMPARE(titles(), u"CAB"_s);
}

void TestPageOrder::aPageMovesToTheEnd()
{
    const qint64 a = add(u"A"_s, 0, 1);
    add(u"B"_s, 0, 2);
    QVERIFY(move(a, {0, 0}));
    QCOMPARE(titles(), u"BA"_s);
}

void TestPageOrder::aPageMovesBelowAnotherAndKeepsItsAddress()
{
    const qint64 a = add(u"A"_s, 0, 10);
    const qint64 inner = add(u"I"_s, a, 10);
    const qint64 b = add(u"B"_s, 0, 20);
    QVERIFY(move(b, {a, inner}));
    QCOMPARE(titles(), u"A"_s);
    QCOMPARE(titles(a), u"BI"_s);
    QCOMPARE(m_register->read<Page>(b).slug, u"b"_s);
    QVERIFY(move(b, {0, 0}));
    QCOMPARE(titles(), u"AB"_s);
}

void TestPageOrder::aMoveChangesOnlyThePageWhileThereIsRoom()
{
    const qint64 a = add(u"A"_s, 0, 10);
    add(u"B"_s, 0, 20);
    const qint64 c = add(u"C"_s, 0, 30);
    const Result<Batch> between = move(a, {0, c});
    QVERIFY(between);
    QCOMPARE(between->changes.size(), 1U);
    QCOMPARE(titles(), u"BAC"_s);
}

void TestPageOrder::pagesWithoutNumbersGetThem()
{
    add(u"A"_s);
    const qint64 b = add(u"B"_s);
    const qint64 c = add(u"C"_s);
    QVERIFY(move(c, {0, b}));
    QCOMPARE(titles(), u"ACB"_s);
    QVERIFY(m_register->read<Page>(b).position.has_value());
}

void TestPageOrder::aMoveToWhereItStandsIsNoChange()
{
    const qint64 a = add(u"A"_s, 0, 1);
    const qint64 b = add(u"B"_s, 0, 2);
    QVERIFY(move(a, {0, b})->isEmpty());
    QVERIFY(move(b, {0, 0})->isEmpty());
    QVERIFY(move(a, {0, a})->isEmpty() || titles() == u"BA"_s);
}

void TestPageOrder::aPageCannotStandBelowItself()
{
    const qint64 a = add(u"A"_s);
    const qint64 b = add(u"B"_s, a);
    const qint64 c = add(u"C"_s, b);
    for (const qint64 parent : {a, b, c}) {
        const Result<Batch> moved = move(a, {parent, 0});
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, Error::Code::Invalid);
        QVERIFY(moved.error().message.contains(u"A"_s));
    }
    QCOMPARE(titles(), u"A"_s);
}

void TestPageOrder::aPageThatIsGoneIsTold()
{
    const qint64 a = add(u"A"_s);
    QCOMPARE(move(a + 7, {0, 0}).error().code, Error::Code::NotFound);
    QCOMPARE(move(a, {a + 7, 0}).error().code, Error::Code::NotFound);
}

void TestPageOrder::stepsLeadUpDownInAndOut()
{
    const qint64 a = add(u"A"_s, 0, 1);
    const qint64 b = add(u"B"_s, 0, 2);
    const qint64 c = add(u"C"_s, 0, 3);
    const qint64 inner = add(u"I"_s, b, 1);
    const Result<PageOrder> order = PageOrder::read(m_register->store().reader());
    QVERIFY(order);
    QCOMPARE(*order->after(b, Step::Up), (Place{0, a}));
    QCOMPARE(*order->after(a, Step::Down), (Place{0, c}));
    QCOMPARE(*order->after(b, Step::Down), (Place{0, 0}));
    QCOMPARE(*order->after(c, Step::In), (Place{b, 0}));
    QCOMPARE(*order->after(inner, Step::Out), (Place{0, c}));
}

void TestPageOrder::stepsEndAtTheEnds()
{
    const qint64 a = add(u"A"_s, 0, 1);
    const qint64 b = add(u"B"_s, 0, 2);
    const Result<PageOrder> order = PageOrder::read(m_register->store().reader());
    QVERIFY(order);
    QVERIFY(!order->after(a, Step::Up));
    QVERIFY(!order->after(a, Step::In));
    QVERIFY(!order->after(a, Step::Out));
    QVERIFY(!order->after(b, Step::Down));
    QVERIFY(!order->after(b + 1, Step::Up));
}

void TestPageOrder::aNewPageGetsTheLastNumber()
{
    const qint64 a = add(u"A"_s, 0, 7);
    add(u"B"_s, 0, -3);
    const Result<PageOrder> order = PageOrder::read(m_register->store().reader());
    QVERIFY(order);
    QVERIFY(order->numberAfter(0) > 7);
    QVERIFY(order->numberAfter(a) > 0);
}

void TestPageOrder::aCircleIsNoEndlessWalk()
{
    const qint64 a = add(u"A"_s);
    const qint64 b = add(u"B"_s, a);
    const qint64 c = add(u"C"_s);
    Page page = m_register->read<Page>(a);
    page.parent.id = b;
    QVERIFY(m_register->save(page));
    const Result<PageOrder> order = PageOrder::read(m_register->store().reader());
    QVERIFY(order);
    QVERIFY(!order->isWithin(a, c));
    QVERIFY(move(a, {0, 0}));
    QCOMPARE(titles(a), u"B"_s);
}

void TestPageOrder::aMoveIsOneStepToUndo()
{
    add(u"A"_s);
    const qint64 b = add(u"B"_s);
    const qint64 c = add(u"C"_s);
    QVERIFY(move(c, {0, b}));
    QVERIFY(m_register->store().undo());
    QCOMPARE(titles(), u"ABC"_s);
    QVERIFY(!m_register->read<Page>(b).position.has_value());
}

/// Against a plain list: many random moves among pages with random numbers, also equal ones.
void TestPageOrder::theOrderIsAsAskedForWhateverTheNumbers()
{
    QRandomGenerator random(11);
    std::vector<qint64> ids;
    for (int i = 0; i < 12; ++i) {
        const std::optional<qint64> number =
            i % 3 ? std::optional(qint64(random.bounded(-4, 6))) : std::nullopt;
        ids.push_back(add(QString(QChar(u'A' + i)), 0, number));
    }
    for (int i = 0; i < 150; ++i) {
        const QString before = titles();
        const int from = random.bounded(int(before.size()));
        const int to = random.bounded(int(before.size()) + 1);
        const auto idOf = [&](int at) {
            return at < before.size() ? ids[size_t(before[at].unicode() - u'A')] : 0;
        };
        if (to == from)
            continue;
        QVERIFY(move(idOf(from), {0, idOf(to)}));
        QString wanted = before;
        wanted.remove(from, 1);
        wanted.insert(to > from ? to - 1 : to, before[from]);
        QCOMPARE(titles(), wanted);
    }
}

QTEST_GUILESS_MAIN(TestPageOrder)
#include "tst_pageorder.moc"
