#include "pages/htmlblocks.h"
#include "pages/htmlbytes.h"
#include "pages/htmltaming.h"
#include "pages/pagehtml.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QByteArray &html)
{
    return pageHtml(blocksFromHtml(html).blocks);
}

} // namespace

class TestHtmlHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scriptInEverySpellingIsGone_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("element") << QByteArray("x<script>alert(1)</script>");
        QTest::newRow("capitals") << QByteArray("x<ScRiPt\n>alert(1)</sCrIpT >");
        QTest::newRow("in svg") << QByteArray("x<svg><script>alert(1)</script></svg>");
        QTest::newRow("event") << QByteArray("<p onclick=alert(1)>x<img onerror=alert(1) src=x>");
        QTest::newRow("address") << QByteArray("<a href='javascript:alert(1)'>x</a>");
        QTest::newRow("tab") << QByteArray("<a href=' java&#9;script:alert(1)'>x</a>");
        QTest::newRow("capital address") << QByteArray("<a href='JaVaScRiPt&colon;alert(1)'>x</a>");
        QTest::newRow("data") << QByteArray("<a href='data:text/html,alert(1)'>x</a>");
        QTest::newRow("vbscript") << QByteArray("<a href=vbscript:alert(1)>x</a>");
        QTest::newRow("style") << QByteArray("<p style='a:expression(alert(1))'>x</p>");
        QTest::newRow("style sheet") << QByteArray("<style>p{a:url(javascript:alert(1))}</style>x");
        QTest::newRow("base") << QByteArray("<base href='javascript:alert(1)//'><a href=y>x</a>");
        QTest::newRow("frame") << QByteArray("x<iframe src='javascript:alert(1)'>alert</iframe>");
        QTest::newRow("comment") << QByteArray("x<!--><img onerror=alert(1)>-->").left(3);
    }
    void scriptInEverySpellingIsGone()
    {
        QFETCH(QByteArray, html);
        const QString clean = cleaned(html);
        QVERIFY2(clean.contains(u'x'), qPrintable(clean));
        QVERIFY2(!clean.contains("alert"_L1), qPrintable(clean));
    }

    void markupThatWasTextStaysText()
    {
        QCOMPARE(cleaned("<p>&lt;script&gt;a&lt;/script&gt;"),
                 u"<p>&lt;script&gt;a&lt;/script&gt;</p>\n"_s);
    }

    void depthIsLimitedAndTheTextKept_data()
    {
        QTest::addColumn<QByteArray>("tags");
        for (const char *tags :
             {"<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<svg><a>",
              "<div></b>", "<a href=x><div>", "<b><p></b>", "<font size=1><div>", "<q><i></q>"})
            QTest::newRow(tags) << QByteArray(tags);
    }
    void depthIsLimitedAndTheTextKept()
    {
        QFETCH(QByteArray, tags);
        QVERIFY(cleaned(tags.repeated(20'000) + "word").contains("word"_L1));
    }

    void anyNumberOfAttributesIsRead()
    {
        QByteArray html("<p ");
        for (int i = 0; i < 50'000; ++i)
            html += "a" + QByteArray::number(i) + "=1 ";
        QCOMPARE(cleaned(html + ">word"), u"<p>word</p>\n"_s);
        QVERIFY(tamedHtml(html + ">word").size() < 2000);
    }

    void whatAnAbbreviationStandsForIsOnlyText()
    {
        QCOMPARE(
            cleaned("<abbr title='\"><img src=x onerror=y>\u200b' onclick=z style=a>A</abbr>"),
            u"<p><abbr title=\"&quot;&gt;&lt;img src=x onerror=y&gt;\u200b\">A</abbr></p>\n"_s);
        QCOMPARE(
            cleaned(
                "<acronym title='javascript:x' href='javascript:x'><script>x</script>B</acronym>"),
            u"<p><abbr title=\"javascript:x\">B</abbr></p>\n"_s);
    }

    void unfinishedMarkupIsNoError()
    {
        for (const char *html : {"", "<", "</", "<!", "<!--", "<a", "<a b", "<a b=", "<a b='", "&",
                                 "&#", "<![if", "<script", "<style>", "<table><tr", "<!-->"})
            QCOMPARE(cleaned(html).contains("alert"_L1), false);
    }

    void noiseIsReadToTheSameEachTime()
    {
        std::mt19937 random(1);
        const QByteArray signs("<>/= \"'abpultdrhi!-&;[]\n\xc3\xa5");
        for (int round = 0; round < 200; ++round) {
            QByteArray html;
            for (int i = 0; i < 400; ++i)
                html += signs[qsizetype(random() % size_t(signs.size()))];
            const BlockList once = blocksFromHtml(html).blocks;
            QCOMPARE(toJson(once), toJson(normalised(once)));
            QCOMPARE(toJson(once), toJson(blocksFromHtml(html).blocks));
        }
    }

    void encodingsAreFound_data()
    {
        QTest::addColumn<QByteArray>("html");
        const QString text = u"<p>Köge – åäö</p>"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE", 2)
                + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                              text.size() * 2);
        QTest::newRow("windows-1252") << QByteArray("<p>K\xf6ge \x96 \xe5\xe4\xf6</p>");
        QTest::newRow("declared") << QByteArray(
            "<meta charset=\"iso-8859-1\"><p>K\xf6ge \x96 \xe5\xe4\xf6</p>");
    }
    void encodingsAreFound()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(cleaned(html), u"<p>Köge – åäö</p>\n"_s);
    }

    void aBrokenCharacterIsReplacedAndTheRestKept()
    {
        QCOMPARE(cleaned("<p>Köge åäö Malmö \xff.</p>"), u"<p>Köge åäö Malmö \ufffd.</p>\n"_s);
    }

    void theHeadOfWindowsSaysWhatWasCopied()
    {
        const QByteArray html("<b>runt</b> mitt <i>om</i>");
        const QByteArray head("Version:0.9\r\nStartFragment:%1\r\nEndFragment:%2\r\n"
                              "SourceURL:https://a.se/b\r\n");
        const qsizetype from = head.size() + html.indexOf("mitt");
        const QByteArray numbered = QByteArray(head)
                                        .replace("%1", QByteArray::number(from))
                                        .replace("%2", QByteArray::number(from + 4));
        QCOMPARE(numbered.size(), head.size());
        const HtmlInput input = readHtmlBytes(numbered + html);
        QCOMPARE(input.address, u"https://a.se/b"_s);
        QCOMPARE(cleaned(numbered + html), u"<p>mitt</p>\n"_s);
    }

    void aHeadThatLiesIsNoHarm()
    {
        QCOMPARE(cleaned("Version:0.9\r\nStartFragment:99999\r\nEndFragment:-5\r\n<p>a</p>"),
                 u"<p>a</p>\n"_s);
        QCOMPARE(cleaned("Version:0.9"), QString());
    }
};

QTEST_APPLESS_MAIN(TestHtmlHostile)
#include "tst_htmlhostile.moc"
