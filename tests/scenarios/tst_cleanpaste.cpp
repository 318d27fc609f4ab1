#include "scenarios/program.h"

using namespace Qt::StringLiterals;

class TestCleanPaste : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsPretendedListBecomesARealOne()
    {
        const QByteArray html =
            "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body lang=SV>"
            "<p class=MsoNormal>Vi söker<o:p></o:p></p>"
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
            "<span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Ett</p>"
            "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
            "<span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span><![endif]>Två</p>"
            "</body></html>";
        const Outcome outcome = Program().run({u"clean-paste"_s}, html);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, u"<p>Vi söker</p>\n<ol><li>Ett<ol><li>Två</li></ol></li></ol>\n"_s);
    }

    void theHeadOfAWindowsClipboardIsNoContent()
    {
        const QByteArray html = "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000190\r\n"
                                "SourceURL:https://example.org/a/b.html\r\n<html><body>Runt "
                                "<!--StartFragment--><a href=\"c.html\">Mitt</a>"
                                "<!--EndFragment--> om</body></html>";
        QCOMPARE(Program().run({u"clean-paste"_s}, html).out,
                 u"<p><a href=\"https://example.org/a/c.html\">Mitt</a></p>\n"_s);
    }

    void hostileMarkupIsTextOrGone()
    {
        const QByteArray html = "<p onclick=\"a()\" style=\"width:expression(b())\">Text"
                                "<script>c()</script><a href=\" jav&#x09;ascript:d()\">länk</a>"
                                "<img src=\"file:///etc/passwd\" onerror=\"e()\"></p>";
        QCOMPARE(Program().run({u"clean-paste"_s}, html).out, u"<p>Textlänk</p>\n"_s);
    }

    void thePagesOwnLanguageIsNotMarked()
    {
        const QByteArray html = "<p><span lang=\"sv\">Hej</span> <span lang=\"de\">du</span></p>";
        QCOMPARE(Program().run({u"clean-paste"_s, u"--language"_s, u"sv"_s}, html).out,
                 u"<p>Hej <span lang=\"de\">du</span></p>\n"_s);
    }

    void nothingGivesNothing()
    {
        const Outcome outcome = Program().run({u"clean-paste"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QString());
    }
};

QTEST_GUILESS_MAIN(TestCleanPaste)
#include "tst_cleanpaste.moc"
