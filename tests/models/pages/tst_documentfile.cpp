#include "pages/documentfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDocumentFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentsThatCanBeReadAnywhereMayBeLinkedTo()
    {
        QCOMPARE(documentSuffix(u"Avtal 2026.PDF"_s), u"pdf"_s);
        QCOMPARE(documentSuffix(u"a.b.docx"_s), u"docx"_s);
    }

    void whatCouldHarmTheReaderMayNot()
    {
        for (const QString &name : {u"a.exe"_s, u"a.html"_s, u"a.svg"_s, u"a.js"_s, u"pdf"_s,
                                    u"a.pdf.exe"_s, u""_s, u"a."_s, u"a.docm"_s})
            QCOMPARE(documentSuffix(name), QString());
    }

    void theDetailNamesKindAndSizeInTheLanguageOfThePage()
    {
        QCOMPARE(documentDetail(u"a.pdf"_s, 1'230'000, u"en"_s), u"PDF, 1.2 MB"_s);
        QVERIFY(documentDetail(u"a.pdf"_s, 1'230'000, u"sv"_s).startsWith(u"PDF, 1,2"_s));
        QCOMPARE(documentDetail(u"a.odt"_s, 12'300, u"en"_s), u"ODT, 12 kB"_s);
        QCOMPARE(documentDetail(u"a.odt"_s, 0), u"ODT"_s);
    }

    void theTitleComesFromTheFilesName()
    {
        QCOMPARE(documentTitle(u"Avtal_2026  Køge.pdf"_s), u"Avtal 2026 Køge"_s);
        QVERIFY(documentTitle(QString(500, u'a') + u".pdf"_s).size() <= 200);
    }
};

QTEST_APPLESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
