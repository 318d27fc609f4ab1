#include "models/paper/pdffixture.h"

#include "paper/pdfmetadata.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPdfJoin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileTellsWhatItIs();
    void informationAndMetadataAgree();
    void datesAreWrittenWithTheirZone();
    void theSameDocumentGivesTheSameBytes();
    void aShortDocumentHasNoOutline();
    void aLongDocumentHasAnOutlineOfItsHeadings();
    void severalDocumentsHaveTheirTitlesInTheOutline();
    void eachDocumentBringsItsPaper();
    void linksCanBeFollowed();
    void nothingAddedIsSaid();
    void everyWordCanBeFoundInTheFile();
    void everyPageTellsItsNumberInItsLanguage();
    void noTwoFontsOfOneFileHaveTheSameName();
    void whatIsStoppedIsNotAdded();
};

void TestPdfJoin::aFileTellsWhatItIs()
{
    const QByteArray pdf = pdfOf({paperData(u"summary.html"_s)});
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    for (const char *part :
         {"/Lang (sv)", "/DisplayDocTitle true", "/OutputIntents", "/Author (Kristianstads kommun)",
          "/Keywords (KS 2023/117)", "<pdfaid:part>1</pdfaid:part>",
          "<pdfaid:conformance>B</pdfaid:conformance>", "<pdf:Keywords>KS 2023/117</pdf:Keywords>",
          "<rdf:li>Kristianstads kommun</rdf:li>", "<rdf:li>sv</rdf:li>"})
        QVERIFY2(pdf.contains(part), part);
    QVERIFY(pdf.contains("/Title (Projektblad: Supported by Nature "));
    QVERIFY(pdf.contains(">Projektblad: Supported by Nature – Kristianstads kommun</rdf:li>"));
}

void TestPdfJoin::informationAndMetadataAgree()
{
    PdfMetadata metadata;
    metadata.facts.title = u"A & B <c>\x01"_s;
    metadata.made = noon;
    const QByteArray xmp = xmpOf(metadata);
    QVERIFY(xmp.contains(">A &amp; B &lt;c&gt;</rdf:li>"));
    QVERIFY(xmp.contains("<xmp:CreateDate>2026-11-23T12:00:00+01:00</xmp:CreateDate>"));
    QVERIFY(!xmp.contains("dc:creator") && !xmp.contains("pdf:Keywords"));
    const QByteArray pdf = pdfOf({"<title>T</title><p>a"});
    QVERIFY(pdf.contains("/CreationDate (D:20261123120000+01'00')"));
    QVERIFY(pdf.contains("<xmp:CreateDate>2026-11-23T12:00:00+01:00</xmp:CreateDate>"));
}

void TestPdfJoin::datesAreWrittenWithTheirZone()
{
    QCOMPARE(pdfDate(noon), QByteArray("D:20261123120000+01'00'"));
    QCOMPARE(pdfDate(noon.toUTC()), QByteArray("D:20261123110000+00'00'"));
    QCOMPARE(pdfDate(noon.toOffsetFromUtc(-12600)), QByteArray("D:20261123073000-03'30'"));
}

void TestPdfJoin::theSameDocumentGivesTheSameBytes()
{
    QCOMPARE(pdfOf({paperData(u"portfolio.html"_s)}), pdfOf({paperData(u"portfolio.html"_s)}));
}

void TestPdfJoin::aShortDocumentHasNoOutline()
{
    QVERIFY(!pdfOf({paperData(u"summary.html"_s)}).contains("/Outlines"));
}

void TestPdfJoin::aLongDocumentHasAnOutlineOfItsHeadings()
{
    const QByteArray pdf = pdfOf({"<h1>First</h1><h2>Second</h2>"
                                  + repeated(u"<p>stycke %1</p>"_s, 100) + "<h2>Third</h2><p>a"});
    for (const char *part : {"/Title (First)", "/Title (Second)", "/Title (Third)", "/Count 3",
                             "/PageMode /UseOutlines"})
        QVERIFY2(pdf.contains(part), part);
}

void TestPdfJoin::severalDocumentsHaveTheirTitlesInTheOutline()
{
    const QByteArray pdf = pdfOf({"<html lang=sv><title>One</title><p>a",
                                  "<html lang=en><title>Two</title><meta name=case-number "
                                  "content='KS 2'><p>b"},
                                 u"Both"_s);
    for (const char *part :
         {"/Title (Both)", "/Title (One)", "/Title (Two)", "/Lang (sv)", "/Keywords (KS 2)"})
        QVERIFY2(pdf.contains(part), part);
}

void TestPdfJoin::eachDocumentBringsItsPaper()
{
    const QByteArray pdf = pdfOf({"<p>a", "<body class=poster><h1>b</h1>"});
    QCOMPARE(pdf.count("/MediaBox [ 0 0 595."), 1);
    QCOMPARE(pdf.count("/MediaBox [ 0 0 842."), 1);
}

void TestPdfJoin::linksCanBeFollowed()
{
    const QByteArray pdf =
        pdfOf({"<p><a href='https://kommun.example/å b'>här</a> <a href='javascript:x'>nej</a>"});
    QVERIFY(pdf.contains("/URI (https://kommun.example/%C3%A5%20b)"));
    QCOMPARE(pdf.count("/Subtype /Link"), 1);
    QVERIFY(!pdf.contains("javascript"));
}

void TestPdfJoin::nothingAddedIsSaid()
{
    const Result<QByteArray> pdf = joinedPdf({PdfPart().close()}, {{}, {}, noon});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Error::Code::NotFound);
}

void TestPdfJoin::everyWordCanBeFoundInTheFile()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = textOf(pdfOf({paperData(u"summary.html"_s)}));
    for (const QString &words : {u"Medfinansieras av"_s, u"Kristianstads kommun"_s, u"200 242,07"_s,
                                 u"21 juni 2023"_s, u"80 %"_s, u"Europeiska regionala"_s,
                                 u"Källa till summan"_s, u"www.kommun.example/sbn"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
}

void TestPdfJoin::everyPageTellsItsNumberInItsLanguage()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const auto foot = [](const QByteArray &language) {
        return textOf(pdfOf({"<html lang=" + language + "><footer class=foot><p>KS 1</p></footer>"
                             + repeated(u"<p>stycke %1</p>"_s, 60)}));
    };
    QVERIFY(foot("sv").contains("Sida 1 av 2"_L1) && foot("sv").contains("Sida 2 av 2"_L1));
    QVERIFY(foot("da-DK").contains("Side 1 af 2"_L1));
    QVERIFY(foot("de").contains("Seite 1 von 2"_L1));
    QVERIFY(foot("fr").contains("Page 1 of 2"_L1));
    QCOMPARE(foot("sv").count("KS 1"_L1), 2);
}

void TestPdfJoin::noTwoFontsOfOneFileHaveTheSameName()
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

void TestPdfJoin::whatIsStoppedIsNotAdded()
{
    const PaperDocument pages =
        PaperDocument::layOut(repeated(u"<p>stycke %1</p>"_s, 300), {}, noFiles);
    PdfPart part;
    int asked = 0;
    QVERIFY(!part.add(pages, [&asked] { return ++asked == 2; }));
    QCOMPARE(asked, 2);
}

QTEST_MAIN(TestPdfJoin)
#include "tst_pdfjoin.moc"
