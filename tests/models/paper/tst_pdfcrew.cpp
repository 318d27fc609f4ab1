#include "models/paper/pdffixture.h"

#include "paper/pdfcrew.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class TestPdfCrew : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesStandInTheOrderOfTheirDocuments();
    void theFileTellsTheSameAsOneMadeByOneThread();
    void theSameDocumentsGiveTheSameBytes();
    void linksAreFoundOnTheirPages();
    void aFileIsReadInTheThreadThatOwnsIt();
    void stoppedItGivesNoFile();
    void leftHalfWayItStops();
    void nothingAddedIsSaid();
};

namespace {

constexpr int many = 15;

/// A document of its own title, some of which take several pages.
QByteArray html(int number)
{
    return "<html lang=sv><title>Dokument " + QByteArray::number(number)
        + "</title><meta name=case-number content='KS " + QByteArray::number(number)
        + "'><h1>Rubrik " + QByteArray::number(number) + "</h1>"
        + repeated(u"<p>stycke %1 av dokument "_s + QString::number(number), number % 4 * 40)
        + "<p><a href='https://kommun.example/" + QByteArray::number(number) + "'>mer</a>";
}

QByteArray crewPdf()
{
    PdfCrew crew({}, noFiles, {}, noon);
    for (int number = 0; number < many; ++number)
        crew.add(html(number));
    crew.setTitle(u"Alla"_s);
    if (!crew.complete())
        return "stopped";
    const Result<QByteArray> pdf = crew.finish();
    return pdf ? *pdf : pdf.error().line().toUtf8();
}

QByteArray onePdf()
{
    std::vector<QByteArray> htmls;
    for (int number = 0; number < many; ++number)
        htmls.push_back(html(number));
    return pdfOf(htmls, u"Alla"_s);
}

} // namespace

void TestPdfCrew::pagesStandInTheOrderOfTheirDocuments()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = textOf(crewPdf());
    QStringList headings;
    static const QRegularExpression heading(u"Rubrik (\\d+)"_s);
    for (const QRegularExpressionMatch &match : heading.globalMatch(text))
        headings.append(match.captured(1));
    QStringList expected;
    for (int number = 0; number < many; ++number)
        expected.append(QString::number(number));
    QCOMPARE(headings, expected);
}

void TestPdfCrew::theFileTellsTheSameAsOneMadeByOneThread()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QByteArray one = onePdf();
    const QByteArray crew = crewPdf();
    QVERIFY(textOf(one).contains(u"stycke 120 av dokument 3"));
    QCOMPARE(textOf(crew), textOf(one));
    const auto said = [](const QByteArray &pdf) {
        return told(u"pdfinfo"_s, pdf).remove(QRegularExpression(u"File size: .*\n"_s));
    };
    QVERIFY(said(one).contains(u"Pages:          "));
    QCOMPARE(said(crew), said(one));
    for (const char *part : {"/Title (Alla)", "/Title (Dokument 14)", "/Lang (sv)"})
        QVERIFY2(crew.contains(part), part);
    QVERIFY(crew.contains("/Keywords (KS 0, KS 1, "));
    QCOMPARE(crew.count("/OutputIntents"), 1);
}

void TestPdfCrew::theSameDocumentsGiveTheSameBytes()
{
    QCOMPARE(crewPdf(), crewPdf());
}

void TestPdfCrew::linksAreFoundOnTheirPages()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo is not installed");
    const QString one = told(u"pdfinfo"_s, onePdf(), {u"-url"_s});
    QCOMPARE(one.count(u"https://kommun.example/"), many);
    QCOMPARE(told(u"pdfinfo"_s, crewPdf(), {u"-url"_s}), one);
}

void TestPdfCrew::aFileIsReadInTheThreadThatOwnsIt()
{
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(red.save(&buffer, "PNG"));
    QStringList asked;
    bool isElsewhere = false;
    const auto files = [&](const QString &name) {
        asked.append(name);
        isElsewhere = isElsewhere || QThread::currentThread() != qApp->thread();
        return png;
    };
    PdfCrew crew({}, files, {}, noon);
    for (int number = 0; number < 4; ++number)
        QVERIFY(crew.add("<p><img src='" + QByteArray::number(number) + ".png' alt=''>"));
    QVERIFY(crew.complete());
    const Result<QByteArray> pdf = crew.finish();
    QVERIFY(pdf);
    asked.sort();
    QCOMPARE(asked, QStringList({u"0.png"_s, u"1.png"_s, u"2.png"_s, u"3.png"_s}));
    QVERIFY(!isElsewhere);
    QVERIFY(pdf->count("/Subtype /Image") >= 4);
}

void TestPdfCrew::stoppedItGivesNoFile()
{
    const QByteArray manyPages = repeated(u"<p>stycke %1"_s, 20'000);
    int asked = 0;
    PdfCrew crew(
        {}, noFiles, [&asked] { return ++asked > 4; }, noon);
    QVERIFY(crew.add(manyPages));
    QVERIFY(crew.add(manyPages));
    QCOMPARE(asked, 2);
    QVERIFY(!crew.complete()); // the threads are at work, and it is asked while it waits for them
    QCOMPARE(asked, 5);
    QVERIFY(!crew.complete());
}

void TestPdfCrew::leftHalfWayItStops()
{
    int asked = 0;
    {
        const auto files = [&asked](const QString &) {
            ++asked;
            return QByteArray();
        };
        PdfCrew crew(
            {}, files, [&asked] { return asked > 0; }, noon);
        for (int number = 0; number < 3; ++number)
            crew.add("<p><img src='a.png' alt=''><img src='b.png' alt=''>");
        QVERIFY(!crew.complete()); // after the first answer, while threads wait for more
    }
    QVERIFY(asked > 0);
}

void TestPdfCrew::nothingAddedIsSaid()
{
    PdfCrew crew({}, noFiles, {}, noon);
    QVERIFY(crew.complete());
    QCOMPARE(crew.finish().error().code, Error::Code::NotFound);
}

QTEST_MAIN(TestPdfCrew)
#include "tst_pdfcrew.moc"
