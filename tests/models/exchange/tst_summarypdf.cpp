#include "paper/emblem.h"
#include "exchange/report.h"
#include "exchange/summaryhtml.h"
#include "pages/blocks.h"
#include "records/page.h"
#include "support/register.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

class TestSummaryPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRecordHasAPage();
    void aLongSummaryLosesNothing();
    void nothingToPrintIsSaid();
    void aStoppedPrintGivesNoPdf();
    void theSummaryHoldsTheFactsEscaped();
    void aPageIsPrintedAsItReads();
    void theEmblemHasItsColoursAndTwelveStars();
};

namespace {

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

void TestSummaryPdf::eachRecordHasAPage()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    reg.add(TestRegister::project(u"Blå"_s));
    const Result<QByteArray> all = summaryPdf(reg.store(), kindOf<Project>(), {});
    QVERIFY(all);
    QCOMPARE(pagesOf(*all), 2);
    const Result<QByteArray> one = summaryPdf(reg.store(), kindOf<Project>(), {2});
    QVERIFY(one);
    QCOMPARE(pagesOf(*one), 1);
}

void TestSummaryPdf::aLongSummaryLosesNothing()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.aims = u"Ett mycket långt syfte. "_s.repeated(600);
    reg.add(project);
    const Result<QByteArray> pdf = summaryPdf(reg.store(), kindOf<Project>(), {});
    QVERIFY(pdf);
    QVERIFY(pagesOf(*pdf) > 1);
}

void TestSummaryPdf::nothingToPrintIsSaid()
{
    TestRegister reg;
    QCOMPARE(summaryPdf(reg.store(), kindOf<Project>(), {}).error().code, Error::Code::NotFound);
    QCOMPARE(summaryPdf(reg.store(), kindOf<Project>(), {7}).error().code, Error::Code::NotFound);
}

void TestSummaryPdf::aStoppedPrintGivesNoPdf()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    const Result<QByteArray> pdf =
        summaryPdf(reg.store(), kindOf<Project>(), {}, [](int, int) { return false; });
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Error::Code::Stopped);
}

void TestSummaryPdf::theSummaryHoldsTheFactsEscaped()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.totalBudget.minor = 25'030'259;
    project.aims = u"<b>fet</b> & mager"_s;
    project.caseNumber = u"KS 2023/117"_s;
    const QString html = summaryHtml(reg.store().reader(), kindOf<Project>(), toRow(project));
    QVERIFY(html.contains(u"250\u00a0302,59\u00a0EUR"));
    QVERIFY(html.contains(u"&lt;b&gt;fet&lt;/b&gt; &amp; mager"));
    QVERIFY(html.contains(u"KS 2023/117"));
}

void TestSummaryPdf::aPageIsPrintedAsItReads()
{
    TestRegister reg;
    Page page;
    page.title = u"Vänorter"_s;
    page.slug = u"vanorter"_s;
    page.ingress = u"Om <våra> vänorter."_s;
    page.content = toJson({{content::Heading{2, plain(u"Norden"_s)}},
                           {content::List{false, 1, {{plain(u"Køge"_s), {}}}}}});
    const QString html = summaryHtml(reg.store().reader(), kindOf<Page>(), toRow(page));
    QVERIFY(html.startsWith(u"<p><b>Om &lt;våra&gt; vänorter.</b></p>"_s));
    QVERIFY(html.contains(u"<h2>Norden</h2>"_s));
    QVERIFY(html.contains(u"<li>Køge</li>"_s));
    QVERIFY(!html.contains(u"vanorter"_s)); // its facts are not part of it
    page.content = u"{"_s;
    QVERIFY(summaryHtml(reg.store().reader(), kindOf<Page>(), toRow(page)).contains(u"Om "_s));
}

void TestSummaryPdf::theEmblemHasItsColoursAndTwelveStars()
{
    QImage image(810, 540, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintEmblem(painter, image.rect());
    painter.end();
    QCOMPARE(image.pixelColor(5, 5), QColor(0x00, 0x33, 0x99));
    QCOMPARE(image.pixelColor(405, 270), QColor(0x00, 0x33, 0x99));
    for (int hour = 0; hour < 12; ++hour) {
        const double angle = qDegreesToRadians(30.0 * hour);
        QCOMPARE(
            image.pixelColor(int(405 + 180 * std::sin(angle)), int(270 - 180 * std::cos(angle))),
            QColor(0xff, 0xcc, 0x00));
    }
}

QTEST_MAIN(TestSummaryPdf)
#include "tst_summarypdf.moc"
