#include "models/paper/paperfixture.h"

#include "paper/pdfcrew.h"
#include "paper/pdffile.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
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
    void noTwoFontsOfOneFileHaveTheSameName();
    void linksAreFoundOnTheirPages();
    void aFileIsReadInTheThreadThatOwnsIt();
    void stoppedItGivesNoFile();
    void leftHalfWayItStops();
    void nothingAddedIsSaid();
};

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::OffsetFromUTC, 3600);
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
    PdfFile file(noon);
    for (int number = 0; number < many; ++number)
        file.add(PaperDocument::layOut(html(number), {}, noFiles));
    file.setTitle(u"Alla"_s);
    const Result<QByteArray> pdf = file.finish();
    return pdf ? *pdf : pdf.error().line().toUtf8();
}

/// What the program \a name of poppler says of \a pdf.
QString told(const QString &name, const QByteArray &pdf, const QStringList &first = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    QStringList arguments = first + QStringList{file.fileName()};
    if (name == "pdftotext"_L1)
        arguments.append(u"-"_s); // to its output
    process.start(name, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void TestPdfCrew::pagesStandInTheOrderOfTheirDocuments()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = told(u"pdftotext"_s, crewPdf());
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
    QVERIFY(told(u"pdftotext"_s, one).contains(u"stycke 120 av dokument 3"));
    QCOMPARE(told(u"pdftotext"_s, crew), told(u"pdftotext"_s, one));
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

void TestPdfCrew::noTwoFontsOfOneFileHaveTheSameName()
{
    // Alike as they are, Qt numbers both parts' objects alike, and names their fonts after those.
    PdfContents contents{{}, {}, noon};
    std::vector<QByteArray> parts;
    for (size_t number = 0; number < 2; ++number) {
        PdfPart part;
        contents.documents.push_back(
            *part.add(PaperDocument::layOut(number == 0 ? "<p>abc" : "<p>xyz", {}, noFiles)));
        contents.documents.back().part = number;
        parts.push_back(part.close());
    }
    static const QRegularExpression name(u"/FontName /([A-Z]{6}\\+\\S+)"_s);
    const auto namesIn = [](const QByteArray &pdf) {
        QStringList names;
        for (const QRegularExpressionMatch &match : name.globalMatch(QString::fromLatin1(pdf)))
            names.append(match.captured(1));
        return names;
    };
    QCOMPARE(namesIn(parts[0]), namesIn(parts[1]));
    const Result<QByteArray> joined = joinedPdf(parts, contents);
    QVERIFY(joined);
    QStringList names = namesIn(*joined);
    QVERIFY(names.size() >= 2);
    QCOMPARE(names.removeDuplicates(), 0);
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
