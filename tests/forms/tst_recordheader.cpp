#include "forms/filtercell.h"
#include "forms/filterfixture.h"
#include "forms/filterrow.h"
#include "forms/queryedit.h"
#include "forms/recordheader.h"

#include <QScrollBar>
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
    void aFrozenTitleIsClickedWhereItIsSeen();
    void aFrozenTitleIsMadeWiderWhereItIsSeen();
    void filtersOfFrozenColumnsStayWithThem();

private:
    static int column(const char *key) { return FilterFixture::column(key); }

    /// Keeps the first columns at the left edge and scrolls the others under them.
    void freeze(const std::vector<int> &columns)
    {
        int width = 0;
        for (const int one : columns)
            width += m_header->sectionSize(one);
        m_header->setFrozenWidth(width);
        m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_view->horizontalScrollBar()->setValue(330);
        QCOMPARE(m_header->offset(), 330);
    }

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

void TestRecordHeader::aFrozenTitleIsClickedWhereItIsSeen()
{
    const int status = column("status");
    freeze({status});
    QSignalSpy sorted(m_header, &RecordHeader::sortRequested);
    QSignalSpy filtered(m_header, &RecordHeader::filterRequested);
    const QPoint words(30, m_header->viewport()->height() / 2);
    QCOMPARE(m_header->titleAt(words), status);
    QTest::mouseClick(m_header->viewport(), Qt::LeftButton, {}, words);
    QCOMPARE(sorted.takeFirst(), (QVariantList{status, false}));
    m_header->setFiltered({status});
    const QPoint funnel(m_header->sectionSize(status) - 16, words.y());
    QTest::mouseClick(m_header->viewport(), Qt::LeftButton, {}, funnel);
    QCOMPARE(sorted.size(), 0);
    QCOMPARE(filtered.front(), (QVariantList{status, m_header->globalRect(status)}));
    QCOMPARE(m_header->globalRect(status).topLeft(), m_header->viewport()->mapToGlobal(QPoint()));
    const int beside = m_header->titleAt({m_header->frozenWidth() + 20, words.y()});
    QVERIFY(beside >= 0 && !m_header->isFrozen(beside));
}

void TestRecordHeader::aFrozenTitleIsMadeWiderWhereItIsSeen()
{
    const int status = column("status");
    freeze({status});
    const int size = m_header->sectionSize(status);
    const auto send = [this](QEvent::Type type, int x, Qt::MouseButton button,
                             Qt::MouseButtons held) {
        const QPointF at(x, 5);
        QMouseEvent event(type, at, m_header->viewport()->mapToGlobal(at), button, held, {});
        QCoreApplication::sendEvent(m_header->viewport(), &event);
    };
    send(QEvent::MouseMove, 30, Qt::NoButton, Qt::NoButton);
    QVERIFY(!m_header->testAttribute(Qt::WA_SetCursor));
    send(QEvent::MouseMove, size - 2, Qt::NoButton, Qt::NoButton);
    QCOMPARE(m_header->cursor().shape(), Qt::SplitHCursor);
    send(QEvent::MouseButtonPress, size - 2, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, size + 28, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, size + 28, Qt::LeftButton, Qt::NoButton);
    QCOMPARE(m_header->sectionSize(status), size + 30);
}

void TestRecordHeader::filtersOfFrozenColumnsStayWithThem()
{
    FilterRow row(m_fixture->table(), *m_header, *m_view);
    row.setShown(true);
    const int first = m_header->logicalIndex(0);
    const int second = m_header->logicalIndex(1);
    freeze({first, second});
    QVERIFY(row.cell(first) && row.cell(second));
    QCOMPARE(row.cell(first)->x(), 0);
    QCOMPARE(row.cell(second)->x(), m_header->sectionSize(first));
    QCOMPARE(row.childAt(5, 10)->parentWidget(), row.cell(first));
}

QTEST_MAIN(TestRecordHeader)
#include "tst_recordheader.moc"
