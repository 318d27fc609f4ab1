#include "pages/address.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodAddressesStay_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *href, const char *expected) {
            QTest::newRow(href) << QString::fromUtf8(href) << QString::fromUtf8(expected);
        };
        row("https://keep.eu/x?a=1&b=2#c", "https://keep.eu/x?a=1&b=2#c");
        row("HTTP://example.org", "http://example.org");
        row(" https://example.org/å b ", "https://example.org/%C3%A5%20b");
        row("mailto:namn@example.org", "mailto:namn@example.org");
        row("mailto:a@b.se,c@d.se?subject=Hej d", "mailto:a@b.se,c@d.se?subject=Hej%20d");
        row("sida]].html", "sida%5D%5D.html");
        row("https://[::1]/a", "https://[::1]/a");
        row("tel:+46 44-13 50 00", "tel:+4644-135000");
        row("#kontakt", "#kontakt");
        row("../vanorter/", "../vanorter/");
        row("/sida?q=a:b", "/sida?q=a:b");
        row("fil.pdf", "fil.pdf");
    }
    void goodAddressesStay()
    {
        QFETCH(const QString, href);
        QTEST(safeAddress(href).value_or(u"refused"_s), "expected");
    }

    void everyOtherSchemeIsRefusedInEverySpelling_data()
    {
        QTest::addColumn<QString>("href");
        const QStringList bad{u"javascript:alert(1)"_s,
                              u"JaVaScRiPt:alert(1)"_s,
                              u" \x01javascript:x"_s,
                              u"java\tscript:x"_s,
                              u"java\nscript:x"_s,
                              u"java\u00adscript:x"_s,
                              u"javascript :x"_s,
                              u"data:text/html,x"_s,
                              u"vbscript:x"_s,
                              u"file:///etc/passwd"_s,
                              u"ftp://example.org"_s,
                              u"utblick:77"_s,
                              u"//example.org/x"_s,
                              u"\\\\example.org"_s,
                              u"/\\example.org"_s,
                              u"https:example.org"_s,
                              u"https://"_s,
                              u"http:javascript:x"_s,
                              u":x"_s,
                              u""_s,
                              u"tel:alert(1)"_s,
                              u"mailto:"_s,
                              u"mailto:nobody"_s,
                              u"mailto:a b@c.se"_s,
                              u"mailto:a@b.se\"onclick=x"_s,
                              u"mailto:<script>@c.se"_s,
                              u"javascript&colon;:x"_s,
                              u"https://a b.se/"_s};
        for (const QString &href : bad)
            QTest::newRow(qPrintable(href)) << href;
    }
    void everyOtherSchemeIsRefusedInEverySpelling()
    {
        QFETCH(const QString, href);
        QCOMPARE(safeAddress(href).value_or(u"refused"_s), u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
