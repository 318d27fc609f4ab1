#include "records/settings.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSiteColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursAreReadAndWritten();
    void whatIsNoColourIsNotRead();
    void contrastIsThatOfTheStandard();
    void aRatioIsNeverRoundedUp();
    void anyColourGivesAReadableSite();
    void aPaleColourOfLinksIsAProblemWithItsRatio();
    void aLineThatDrownsInTheBandIsAProblemOfWhatWasChosen();
    void ourOwnColoursAreNoProblem();
    void namesOfFontsArePlain_data();
    void namesOfFontsArePlain();
};

namespace {

Colour of(const char *written)
{
    return Colour::read(QString::fromLatin1(written)).value_or(Colour{1, 2, 3});
}

QStringList problemsOf(const Settings &settings)
{
    QStringList found;
    for (const Problem &problem : settings.problems())
        found.append(QString::fromLatin1(problem.field) + u": "_s + problem.message);
    return found;
}

Settings named()
{
    Settings settings;
    settings.name = u"Kommunen"_s;
    return settings;
}

} // namespace

void TestSiteColours::coloursAreReadAndWritten()
{
    QCOMPARE(of("#0b5563"), (Colour{0x0b, 0x55, 0x63}));
    QCOMPARE(of("#0B5563").name(), u"#0b5563"_s);
    QCOMPARE(of("#fa0").name(), u"#ffaa00"_s);
    QCOMPARE(of("#000000").mixed(of("#ffffff"), 0.5).name(), u"#808080"_s);
}

void TestSiteColours::whatIsNoColourIsNotRead()
{
    for (const char *written : {"", "#", "#12345", "#1234567", "0b5563", "#0b556g", "red",
                                "#0b5563;}body{}", " #0b5563", "#+b5563", "#-1-1-1"})
        QVERIFY2(!Colour::read(QString::fromLatin1(written)), written);
}

void TestSiteColours::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(of("#000000"), of("#ffffff")), 21.0);
    QCOMPARE(contrast(of("#ffffff"), of("#ffffff")), 1.0);
    QCOMPARE(contrastWords(contrast(of("#777777"), of("#ffffff"))), u"4,4\u00a0:\u00a01"_s);
    QCOMPARE(contrastWords(contrast(of("#767676"), of("#ffffff"))), u"4,5\u00a0:\u00a01"_s);
    QCOMPARE(contrast(of("#0b5563"), of("#ffffff")), contrast(of("#ffffff"), of("#0b5563")));
}

void TestSiteColours::aRatioIsNeverRoundedUp()
{
    QCOMPARE(contrastWords(4.4999), u"4,4\u00a0:\u00a01"_s);
    QCOMPARE(contrastWords(4.5), u"4,5\u00a0:\u00a01"_s);
}

void TestSiteColours::anyColourGivesAReadableSite()
{
    const Colour raised = of("#1c2e34");
    for (int red = 0; red <= 255; red += 51) {
        for (int green = 0; green <= 255; green += 51) {
            for (int blue = 0; blue <= 255; blue += 51) {
                const Colour any{red, green, blue};
                std::map<std::string, SiteToken> tokens;
                for (const SiteToken &token : siteTokens({any, any, any}))
                    tokens.insert_or_assign(token.name, token);
                QCOMPARE(tokens["accent"].light, any);
                QVERIFY(contrast(tokens["accent"].dark, raised) >= 7);
                QVERIFY(contrast(tokens["accent"].dark, tokens["accent-ink"].dark) >= 4.5);
                QVERIFY(contrast(any, tokens["accent-ink"].light) >= 4.5);
                for (const auto scheme : {&SiteToken::light, &SiteToken::dark}) {
                    const Colour band = tokens["band"].*scheme;
                    QVERIFY(contrast(tokens["band-ink"].*scheme, band) >= 4.5);
                    QVERIFY(contrast(tokens["band-soft"].*scheme, band) >= 4.5);
                    QVERIFY(contrast(tokens["band-focus"].*scheme, band) >= 3);
                }
                QVERIFY(contrast(tokens["horizon"].dark, tokens["band"].dark) >= 3);
                QVERIFY(contrast(tokens["brand"].dark, of("#0f1a1e")) >= 3);
            }
        }
    }
    QVERIFY(siteTokens({}).empty());
}

void TestSiteColours::aPaleColourOfLinksIsAProblemWithItsRatio()
{
    Settings settings = named();
    settings.colourAccent = u"#d9a02b"_s;
    const QStringList found = problemsOf(settings);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].startsWith(u"colour_accent: "), qPrintable(found[0]));
    QVERIFY2(found[0].contains(u"1,9\u00a0:\u00a01"_s), qPrintable(found[0]));
    QVERIFY2(found[0].contains(u"4,5\u00a0:\u00a01"_s), qPrintable(found[0]));
    settings.colourAccent = u"#8f1d1d"_s;
    QVERIFY(problemsOf(settings).isEmpty());
}

void TestSiteColours::aLineThatDrownsInTheBandIsAProblemOfWhatWasChosen()
{
    Settings settings = named();
    settings.colourLine = u"#0b5563"_s; // on our own dark band
    QVERIFY(problemsOf(settings).value(0).startsWith(u"colour_line: "));
    settings.colourLine.clear();
    settings.colourBand = u"#f0e0c0"_s; // under our own line
    QVERIFY(problemsOf(settings).value(0).startsWith(u"colour_band: "));
    settings.colourLine = u"#0b5563"_s;
    QVERIFY(problemsOf(settings).isEmpty());
}

void TestSiteColours::ourOwnColoursAreNoProblem()
{
    Settings settings = named();
    QVERIFY(problemsOf(settings).isEmpty());
    settings.colourAccent = u"#0b5563"_s;
    settings.colourBand = u"#083b46"_s;
    settings.colourLine = u"#d9a02b"_s;
    settings.fonts = u"Open Sans, Arial"_s;
    QVERIFY2(problemsOf(settings).isEmpty(), qPrintable(problemsOf(settings).value(0)));
}

void TestSiteColours::namesOfFontsArePlain_data()
{
    QTest::addColumn<QString>("fonts");
    QTest::addColumn<bool>("good");
    QTest::newRow("one") << u"Arial"_s << true;
    QTest::newRow("several, untidy") << u" Open  Sans ,, Källa-Sans 3,"_s << true;
    QTest::newRow("quotes") << u"\"Arial\""_s << false;
    QTest::newRow("another rule") << u"Arial; } body { background: url(x)"_s << false;
    QTest::newRow("an escape") << u"Ari\\61l"_s << false;
    QTest::newRow("a control") << u"Ari\u0001al"_s << false;
    QTest::newRow("a very long one") << QString(100'000, u'a') << false;
}

void TestSiteColours::namesOfFontsArePlain()
{
    QFETCH(QString, fonts);
    QFETCH(bool, good);
    Settings settings = named();
    settings.fonts = fonts;
    QCOMPARE(problemsOf(settings).isEmpty(), good);
    for (const QString &problem : problemsOf(settings))
        QVERIFY(problem.size() < 300);
}

QTEST_GUILESS_MAIN(TestSiteColours)
#include "tst_sitecolours.moc"
