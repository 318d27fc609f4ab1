#include "pages/linkaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLinkAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftOutIsAdded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("href");
        const auto row = [](const char *typed, const char *href) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(href);
        };
        row("https://www.lund.se", "https://www.lund.se");
        row("  https://keep.eu/a?b=1#c ", "https://keep.eu/a?b=1#c");
        row("HTTP://Lund.se", "http://lund.se");
        row("www.lund.se", "https://www.lund.se");
        row("keep.eu/projekt", "https://keep.eu/projekt");
        row("kohesio.ec.europa.eu", "https://kohesio.ec.europa.eu");
        row("lund.se:8080/x", "https://lund.se:8080/x");
        row("anna.ek@kristianstad.se", "mailto:anna.ek@kristianstad.se");
        row("mailto:a@b.se?subject=Hej", "mailto:a@b.se?subject=Hej");
        row("044-13 50 00", "tel:044-135000");
        row("+46 44 13 50 00", "tel:+4644135000");
        row("tel:112", "tel:112");
        row("#kontakt", "#kontakt");
        row("/internationellt/avtal", "/internationellt/avtal");
    }
    void whatIsLeftOutIsAdded()
    {
        QFETCH(QString, typed);
        const LinkAddress read = LinkAddress::of(typed);
        QVERIFY2(read.kind == LinkAddress::Kind::Address, qPrintable(read.problem));
        QTEST(read.href, "href");
    }

    void wordsAreSearchedFor_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "  ", "Greater Copenhagen", "Køge", "EU:s stöd", "Tema: klimat", "plan.docx",
              "rapport 2021.pdf", "2021–2027", "2021-2027", "01-02-2024", "t.ex.", "Interreg VI A",
              "en@", "Land4Climate", "kl. 16.30"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void wordsAreSearchedFor()
    {
        QFETCH(QString, typed);
        QVERIFY(LinkAddress::of(typed).kind == LinkAddress::Kind::Words);
    }

    void whatCannotBeFollowedIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"javascript:alert(1)",
                                  "JavaScript:alert(1)",
                                  "java\tscript:alert(1)",
                                  " \u200bjavascript:x",
                                  "vbscript:x",
                                  "data:text/html,x",
                                  "file:///etc/passwd",
                                  "ftp://a.se",
                                  "C:\\plan.docx",
                                  "https://",
                                  "https:///x",
                                  "https://lund",
                                  "https://lu nd.se",
                                  "https://-a-.se",
                                  "http://a..se",
                                  "mailto:",
                                  "mailto:a",
                                  "mailto:a@b",
                                  "tel:abc",
                                  "gopher://x"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void whatCannotBeFollowedIsRefusedWithASentence()
    {
        QFETCH(QString, typed);
        const LinkAddress read = LinkAddress::of(typed);
        QVERIFY2(read.kind == LinkAddress::Kind::Wrong || read.kind == LinkAddress::Kind::Words,
                 qPrintable(read.href));
        QVERIFY(read.href.isEmpty());
        QVERIFY(!read.problem.isEmpty());
    }

    void onlyAddressesOfPagesMailAndTelephonesAreOpened()
    {
        for (const QString &href :
             {u"https://a.se"_s, u"http://a.se/x"_s, u"mailto:a@b.se"_s, u"tel:112"_s})
            QVERIFY(mayBeOpened(href));
        for (const QString &href :
             {u"javascript:x"_s, u"file:///x"_s, u"#a"_s, u"../x"_s, u"utblick:77"_s, QString()})
            QVERIFY(!mayBeOpened(href));
    }
};

QTEST_APPLESS_MAIN(TestLinkAddress)
#include "tst_linkaddress.moc"
