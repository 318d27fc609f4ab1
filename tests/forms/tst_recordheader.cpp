#include "forms/filterfixture.h"
#include "forms/queryedit.h"
#include "forms/recordheader.h"

#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRecordHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();

    void theHeaderSortsAndFilters();
    void severalKeysAreNumbered();
    void aColumnTurnsRoundAndIsAdded();

private:
    static int column(const char *key) { return FilterFixture::column(key); }

    std::unique_ptr<FilterFixture> m_fixture;
    std::unique_ptr<QTableView> m_view;
    RecordHeader *m_header = nullptr;
};

void TestRecordHeader::init()
{
    m_fixture = std::make_unique<FilterFixture>();
    m_view = std::make_unique<QTableView>();
    m_header = new RecordHeader(m_view.get());
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(&m_fixture->table());
    for (const char *key : {"end_date", "title", "status"})
        m_header->moveSection(m_header->visualIndex(column(key)), 0);
    m_header->resizeSection(column("status"), 160);
    m_header->setSorting({});
    m_view->resize(900, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_fixture->settle();
}

void TestRecordHeader::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void TestRecordHeader::theHeaderSortsAndFilters()
{
    const int status = column("status");
    QSignalSpy sorted(m_header, &RecordHeader::sortRequested);
    QSignalSpy filtered(m_header, &RecordHeader::filterRequested);
    const int left = m_header->sectionViewportPosition(status);
    const QPoint middle(left + 30, m_header->viewport()->height() / 2);
    QTest::mouseClick(m_header->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(sorted.takeFirst(), (QVariantList{status, false}));
    QTest::mouseClick(m_header->viewport(), Qt::LeftButton, Qt::ShiftModifier, middle);
    QCOMPARE(sorted.takeFirst(), (QVariantList{status, true}));
    const QPoint funnel(left + m_header->sectionSize(status) - 16, middle.y());
    QTest::mouseClick(m_header->viewport(), Qt::LeftButton, {}, funnel);
    QCOMPARE(sorted.size(), 1); // no funnel there yet
    m_header->setFiltered({status});
    QTest::mouseClick(m_header->viewport(), Qt::LeftButton, {}, funnel);
    QCOMPARE(sorted.size(), 1);
    QCOMPARE(filtered.size(), 1);
    QCOMPARE(filtered.front(), (QVariantList{status, m_header->globalRect(status)}));
}

void TestRecordHeader::severalKeysAreNumbered()
{
    const auto look = [this] { return m_header->grab().toImage(); };
    m_header->setSorting({{column("status"), Qt::AscendingOrder}});
    const QImage one = look();
    const QSize narrow = m_header->sizeHint();
    m_header->setSorting(
        {{column("status"), Qt::AscendingOrder}, {column("title"), Qt::DescendingOrder}});
    const QImage two = look();
    QVERIFY(one != two);
    m_header->setSorting(
        {{column("title"), Qt::DescendingOrder}, {column("status"), Qt::AscendingOrder}});
    QVERIFY(look() != two); // the numbers have changed places
    QCOMPARE(m_header->sizeHint(), narrow);
}

void TestRecordHeader::aColumnTurnsRoundAndIsAdded()
{
    using Keys = std::vector<SortKey>;
    RowQuery query = queryedit::sorted({}, 3, false);
    QCOMPARE(query.sorting, (Keys{{3, Qt::AscendingOrder}}));
    query = queryedit::sorted(query, 3, false);
    QCOMPARE(query.sorting, (Keys{{3, Qt::DescendingOrder}}));
    query = queryedit::sorted(query, 5, true);
    query = queryedit::sorted(query, 5, true);
    QCOMPARE(query.sorting, (Keys{{3, Qt::DescendingOrder}, {5, Qt::DescendingOrder}}));
    query = queryedit::sorted(queryedit::sorted(query, 6, true), 7, true);
    QCOMPARE(query.sorting.size(), size_t(queryedit::mostLevels));
    QCOMPARE(query.sorting.back().column, 7);
    query = queryedit::sorted(query, 5, false);
    QCOMPARE(query.sorting, (Keys{{5, Qt::AscendingOrder}}));
}

QTEST_MAIN(TestRecordHeader)
#include "tst_recordheader.moc"
