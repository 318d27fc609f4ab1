#include "printfixture.h"

#include "views/pagemaker.h"
#include "views/pagepictures.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestPageMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreCountedDocumentByDocument();
    void aPageKnowsItsDocument();
    void aPictureIsAsWideAsWished();
    void aPictureCanBeHadWhileOtherPagesAreMade();
    void theNewestOrderWins();
    void aStopLeavesThePagesMadeSoFar();
    void aStopInTheMidstOfALongDocumentLeavesItOut();
    void nothingMoreIsToldOfAnOrderThatWasCleared();
    void anErrorIsTold();
    void aRegisterThatCannotBeOpenedIsTold();
    void aDocumentThatIsNoLongerKeptIsMadeAgain();
    void aLongDocumentIsKeptWhole();
    void goingAwayStopsTheMaking();
    void theFormatGivesThePaper();
    void picturesAreMadeOnce();
    void picturesAreHeldInBoundedMemory();
    void greyPicturesHaveNoColour();
};

namespace {

PaperOrder pageOrder(int documents, bool isPerRecord = true)
{
    PaperOrder order;
    order.report = isPerRecord ? orderOf(documents) : ReportOrder();
    order.isPerRecord = isPerRecord;
    return order;
}

/// Makes all pages; false when that fails.
bool makeAll(PageMaker &maker, const PaperOrder &order)
{
    maker.make(order);
    return QTest::qWaitFor([&] { return !maker.isMaking(); });
}

} // namespace

void TestPageMaker::pagesAreCountedDocumentByDocument()
{
    FakeReports reports;
    reports.lines = 150; // some pages each
    PageMaker maker(reports.opener());
    QVERIFY(makeAll(maker, pageOrder(3)));
    QCOMPARE(maker.made().documents(), 3);
    QVERIFY(maker.made().ends[0] > 1);
    QCOMPARE(maker.made().pages(), 3 * maker.made().ends[0]);
    QCOMPARE(maker.made().title, u"Report 1"_s);
    QCOMPARE(maker.made().fileName, u"KS 1 Report"_s);
}

void TestPageMaker::aPageKnowsItsDocument()
{
    MadePages made;
    made.ends = {2, 3, 7};
    QCOMPARE(made.documentOf(0), 0);
    QCOMPARE(made.documentOf(1), 0);
    QCOMPARE(made.documentOf(2), 1);
    QCOMPARE(made.documentOf(6), 2);
    QCOMPARE(made.documentOf(7), 3); // there is no such page
    QCOMPARE(made.firstPage(2), 3);
}

void TestPageMaker::aPictureIsAsWideAsWished()
{
    FakeReports reports;
    PageMaker maker(reports.opener());
    QVERIFY(makeAll(maker, pageOrder(1)));
    QSignalSpy pictured(&maker, &PageMaker::pictured);
    maker.wish(PageMaker::Viewer::Page, {{0, 300}});
    QVERIFY(pictured.wait());
    const auto picture = pictured[0][2].value<QImage>();
    QCOMPARE(picture.size(), QSize(300, 425)); // A4
    QVERIFY(picture
            != picture.convertToFormat(QImage::Format_Mono)
                   .convertToFormat(picture.format())); // smooth letters, not an empty sheet
}

void TestPageMaker::aPictureCanBeHadWhileOtherPagesAreMade()
{
    FakeReports reports;
    reports.waits = true;
    PageMaker maker(reports.opener());
    maker.make(pageOrder(5));
    QTRY_COMPARE(maker.made().pages(), 1);
    QSignalSpy pictured(&maker, &PageMaker::pictured);
    maker.wish(PageMaker::Viewer::Page, {{0, 100}});
    reports.go();
    QTRY_COMPARE(pictured.size(), 1);
    QVERIFY(maker.isMaking());
    reports.waits = false;
    QTRY_VERIFY(!maker.isMaking());
    QCOMPARE(maker.made().documents(), 5);
}

void TestPageMaker::theNewestOrderWins()
{
    FakeReports reports;
    reports.waits = true;
    PageMaker maker(reports.opener());
    QSignalSpy ended(&maker, &PageMaker::ended);
    maker.make(pageOrder(50));
    QTRY_COMPARE(maker.made().pages(), 1);
    reports.waits = false;
    QVERIFY(makeAll(maker, pageOrder(2)));
    QCOMPARE(maker.made().documents(), 2);
    QCOMPARE(ended.size(), 1); // nothing is told of the first one
    QVERIFY(ended[0][0].value<Result<>>());
}

void TestPageMaker::aStopLeavesThePagesMadeSoFar()
{
    FakeReports reports;
    reports.waits = true;
    PageMaker maker(reports.opener());
    QSignalSpy ended(&maker, &PageMaker::ended);
    maker.make(pageOrder(50));
    QTRY_COMPARE(maker.made().pages(), 1);
    maker.stop();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<Result<>>().error().code, Error::Code::Stopped);
    QCOMPARE(maker.made().pages(), 1);
    QSignalSpy pictured(&maker, &PageMaker::pictured);
    maker.wish(PageMaker::Viewer::Strip, {{0, 100}});
    QVERIFY(pictured.wait());
}

void TestPageMaker::aStopInTheMidstOfALongDocumentLeavesItOut()
{
    PageMaker *made = nullptr;
    const PrintOpener opener = [&made]() -> Result<PrintSource> {
        PrintSource source;
        source.each = [](const ReportOrder &, const ReportSink &sink, const Progress &) {
            QByteArray html = "<main><p><img src=\"map.png\" alt=\"\"></p><table>";
            for (int row = 0; row < 2000; ++row)
                html += "<tr><td>Row</td><td>" + QByteArray::number(row) + "</td></tr>";
            return sink({html + "</table></main>", u"Long"_s, u"Long"_s});
        };
        source.files = [&made](const QString &) { // asked for while the document is laid out
            made->stop();
            return QByteArray();
        };
        return source;
    };
    PageMaker maker(opener);
    made = &maker;
    QSignalSpy ended(&maker, &PageMaker::ended);
    maker.make(pageOrder(1, false));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<Result<>>().error().code, Error::Code::Stopped);
    QCOMPARE(maker.made().documents(), 0);
}

void TestPageMaker::nothingMoreIsToldOfAnOrderThatWasCleared()
{
    FakeReports reports;
    reports.waits = true;
    PageMaker maker(reports.opener());
    QSignalSpy ended(&maker, &PageMaker::ended);
    maker.make(pageOrder(50));
    QTRY_COMPARE(maker.made().pages(), 1);
    maker.clear();
    QVERIFY(!maker.isMaking());
    QCOMPARE(maker.made().pages(), 0);
    QVERIFY(!ended.wait(100));
}

void TestPageMaker::anErrorIsTold()
{
    FakeReports reports;
    reports.failAt = 1;
    PageMaker maker(reports.opener());
    QSignalSpy ended(&maker, &PageMaker::ended);
    QVERIFY(makeAll(maker, pageOrder(3)));
    QCOMPARE(ended[0][0].value<Result<>>().error().message, FakeReports::fault().message);
    QCOMPARE(maker.made().documents(), 1);
}

void TestPageMaker::aRegisterThatCannotBeOpenedIsTold()
{
    PageMaker maker([]() -> Result<PrintSource> {
        return Error{Error::Code::Access, u"The file is gone."_s, {}};
    });
    QSignalSpy ended(&maker, &PageMaker::ended);
    QVERIFY(makeAll(maker, pageOrder(1)));
    QCOMPARE(ended[0][0].value<Result<>>().error().code, Error::Code::Access);
}

/// Only some dozens of layouts are kept: the others come from their records again.
void TestPageMaker::aDocumentThatIsNoLongerKeptIsMadeAgain()
{
    FakeReports reports;
    PageMaker maker(reports.opener());
    QVERIFY(makeAll(maker, pageOrder(200)));
    QCOMPARE(reports.made, 200);
    QSignalSpy pictured(&maker, &PageMaker::pictured);
    maker.wish(PageMaker::Viewer::Page, {{0, 100}});
    QVERIFY(pictured.wait());
    QCOMPARE(reports.made, 200); // the first ones are kept
    maker.wish(PageMaker::Viewer::Page, {{199, 100}});
    QVERIFY(pictured.wait());
    QCOMPARE(pictured[1][1].toInt(), 199);
    QCOMPARE(reports.made, 201);
    maker.wish(PageMaker::Viewer::Page, {{199, 120}});
    QVERIFY(pictured.wait());
    QCOMPARE(reports.made, 201);
}

void TestPageMaker::aLongDocumentIsKeptWhole()
{
    FakeReports reports;
    reports.documents = 1;
    reports.lines = 6000;
    PageMaker maker(reports.opener());
    QVERIFY(makeAll(maker, pageOrder(1, false)));
    QVERIFY(maker.made().pages() > 60);
    QSignalSpy pictured(&maker, &PageMaker::pictured);
    maker.wish(PageMaker::Viewer::Page, {{0, 100}, {maker.made().pages() - 1, 100}});
    QTRY_COMPARE(pictured.size(), 2);
    QCOMPARE(reports.made, 1);
}

void TestPageMaker::goingAwayStopsTheMaking()
{
    FakeReports reports;
    reports.waits = true;
    {
        PageMaker maker(reports.opener());
        maker.make(pageOrder(1000));
        QTRY_VERIFY(reports.made > 0);
    }
    QVERIFY(reports.made < 1000);
}

void TestPageMaker::theFormatGivesThePaper()
{
    FakeReports reports;
    PageMaker maker(reports.opener());
    PaperOrder order = pageOrder(1);
    order.format.size = QPageSize::A5;
    order.format.isLandscape = true;
    QVERIFY(makeAll(maker, order));
    QCOMPARE(maker.made().paper.toSize(), QPageSize(QPageSize::A5).sizePoints().transposed());
}

void TestPageMaker::picturesAreMadeOnce()
{
    FakeReports reports;
    PageMaker maker(reports.opener());
    PagePictures pictures(maker, PageMaker::Viewer::Page, 1024);
    QVERIFY(makeAll(maker, pageOrder(2)));
    QSignalSpy changed(&pictures, &PagePictures::changed);
    pictures.wish({{1, 100}});
    pictures.wish({{1, 100}}); // painted again meanwhile
    QTRY_COMPARE(changed.size(), 1);
    pictures.wish({{1, 100}});
    QVERIFY(!changed.wait(100));
    QCOMPARE(pictures.picture(1, 100).width(), 100);
    QCOMPARE(pictures.picture(1, 400).width(), 100); // until that has come
    QVERIFY(pictures.picture(0, 100).isNull());
}

void TestPageMaker::picturesAreHeldInBoundedMemory()
{
    FakeReports reports;
    PageMaker maker(reports.opener());
    PagePictures pictures(maker, PageMaker::Viewer::Page, 500);
    QVERIFY(makeAll(maker, pageOrder(40)));
    for (int page = 0; page < 40; ++page) {
        pictures.wish({{page, 100}}); // 56 kB each
        QTRY_VERIFY(!pictures.picture(page, 100).isNull());
        QVERIFY(pictures.kilobytes() <= 500);
    }
    QVERIFY(pictures.picture(0, 100).isNull());
}

void TestPageMaker::greyPicturesHaveNoColour()
{
    FakeReports reports;
    PageMaker maker(reports.opener());
    PagePictures pictures(maker, PageMaker::Viewer::Page, 1024);
    QVERIFY(makeAll(maker, pageOrder(1)));
    pictures.wish({{0, 200}});
    QTRY_VERIFY(!pictures.picture(0, 200).isNull());
    pictures.setGrey(true);
    QVERIFY(pictures.picture(0, 200).isGrayscale());
}

QTEST_MAIN(TestPageMaker)
#include "tst_pagemaker.moc"
