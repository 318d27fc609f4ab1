#include "models/site/sitefixture.h"

#include "records/page.h"
#include "records/settings.h"
#include "records/town.h"
#include "site/sitepalette.h"
#include "site/sitetheme.h"

#include <QDir>

using namespace Qt::StringLiterals;

class TestSitePalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourOwnColoursCanBeSeen();
    void theSettingsKnowOurOwnColours();
    void tokensAreReadWhereTheyStand();
    void aColourOnlyForPrintIsNotJudged();
    void aPaleTokenOfAThemeIsAnErrorWithItsLine();
    void aColourThatCannotBeReadIsAnErrorWithItsLine_data();
    void aColourThatCannotBeReadIsAnErrorWithItsLine();
    void aDarkLookOfAThemeIsJudgedToo();
    void theSiteHasTheColoursAndFontsOfTheSettings();
    void theMapHasTheColourOfLinks();
    void aSettingThatCannotBeSeenLeavesTheOldSite();
    void aPreviewDoesWithoutAColourThatCannotBeUsed();
    void nothingButNamesComesIntoTheStyleSheet();
    void settingsThatDoNotFitTheThemeAreTold();
    void theServersPolicyNamesWhereAnswersGo_data();
    void theServersPolicyNamesWhereAnswersGo();

private:
    static QString themeWith(const QTemporaryDir &folder, const QByteArray &css);
};

namespace {

qint64 addSettings(TestRegister &reg, const Settings &wanted)
{
    Settings settings = wanted;
    settings.name = u"Kommunen"_s;
    const qint64 id = reg.add(settings);
    reg.add(published(u"Grön"_s));
    return id;
}

QByteArray fileOf(const TestRegister &reg, const QString &path)
{
    return pageOf(reg, path).toUtf8();
}

} // namespace

QString TestSitePalette::themeWith(const QTemporaryDir &folder, const QByteArray &css)
{
    QFile file(folder.filePath(u"site.css"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(css) != css.size())
        qFatal("the theme cannot be written");
    return folder.path();
}

void TestSitePalette::ourOwnColoursCanBeSeen()
{
    const Result<SiteTheme> theme = SiteTheme::load();
    QVERIFY(theme);
    const SitePalette palette = SitePalette::read(theme->files().value(u"site.css"_s));
    QVERIFY(palette.colour(u"accent"_s));
    for (const PaletteFault &fault : palette.faults())
        QFAIL(
            qPrintable(fault.token + u" on "_s + fault.ground + u' ' + contrastWords(fault.ratio)));
}

void TestSitePalette::theSettingsKnowOurOwnColours()
{
    const Result<SiteTheme> theme = SiteTheme::load();
    QVERIFY(theme);
    const SitePalette palette = SitePalette::read(theme->files().value(u"site.css"_s));
    for (const SiteToken &token : ownSiteTokens()) {
        const QString name = QString::fromLatin1(token.name);
        QCOMPARE(palette.colour(name)->name(), token.light.name());
        QCOMPARE(palette.colour(name, true)->name(), token.dark.name());
    }
}

void TestSitePalette::tokensAreReadWhereTheyStand()
{
    const SitePalette palette =
        SitePalette::read(":root { --bg: #fff; --ink:#123456 }\n/* --bg: #000000; */\n"
                          "@media (prefers-color-scheme: dark) { :root { --bg: #010203; } }\n"
                          ":root { --other: red; --short: #12; }");
    QCOMPARE(palette.colour(u"bg"_s)->name(), u"#ffffff"_s);
    QCOMPARE(palette.colour(u"bg"_s, true)->name(), u"#010203"_s);
    QCOMPARE(palette.colour(u"ink"_s, true)->name(), u"#123456"_s);
    QVERIFY(!palette.colour(u"other"_s));
    QVERIFY(!palette.colour(u"short"_s));
    QVERIFY(SitePalette::read("@media (prefers-color-scheme: dark) {").faults().empty());
    QVERIFY(SitePalette::read("/* never closed --bg: #000000;").faults().empty());
}

void TestSitePalette::aColourOnlyForPrintIsNotJudged()
{
    QVERIFY(
        SitePalette::read("@media print { :root { --bg: #fff; --ink: #eee; } }").faults().empty());
}

void TestSitePalette::aPaleTokenOfAThemeIsAnErrorWithItsLine()
{
    const QTemporaryDir folder;
    const Result<SiteTheme> theme =
        SiteTheme::load(themeWith(folder,
                                  "/* ours */\n:root {\n --bg: #ffffff;\n"
                                  " --muted: #999999;\n}\n"));
    QVERIFY(!theme);
    QCOMPARE(theme.error().code, Error::Code::Invalid);
    for (const QString &part : {u"site.css"_s, u"line 4"_s, u"--muted"_s, u"--bg"_s,
                                u"2,8\u00a0:\u00a01"_s, u"4,5\u00a0:\u00a01"_s})
        QVERIFY2(theme.error().message.contains(part), qPrintable(theme.error().message));
    QVERIFY(SiteTheme::load(themeWith(folder, ":root { --bg: #ffffff; --muted: #666666; }")));
}

void TestSitePalette::aColourThatCannotBeReadIsAnErrorWithItsLine_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"rgb(153 153 153)", "silver", "hsl(0, 0%, 60%)", "var(--own-grey)",
                              "#99999980", "#666666 !important"})
        QTest::newRow(value) << QByteArray(value);
}

void TestSitePalette::aColourThatCannotBeReadIsAnErrorWithItsLine()
{
    QFETCH(const QByteArray, value);
    const QTemporaryDir folder;
    const Result<SiteTheme> theme = SiteTheme::load(
        themeWith(folder, ":root {\n --own-grey: silver;\n --muted: " + value + ";\n}\n"));
    QVERIFY(!theme);
    QCOMPARE(theme.error().code, Error::Code::Invalid);
    for (const QString &part :
         {u"site.css"_s, u"line 3"_s, u"--muted"_s, QString::fromLatin1(value)})
        QVERIFY2(theme.error().message.contains(part), qPrintable(theme.error().message));
    const QByteArray printed = "@media print { :root { --muted: " + value + "; } }";
    QVERIFY(SiteTheme::load(themeWith(folder, printed))); // paper is not judged
    QVERIFY(SiteTheme::load(themeWith(folder, ".state--muted:hover { color: " + value + "; }")));
}

void TestSitePalette::aDarkLookOfAThemeIsJudgedToo()
{
    const QTemporaryDir folder;
    const Result<SiteTheme> theme = SiteTheme::load(
        themeWith(folder,
                  ":root { --bg: #ffffff; --ink: #000000; }\n"
                  "@media (prefers-color-scheme: dark) {\n :root { --bg: #111111; }\n}\n"));
    QVERIFY(!theme); // the ink stays black
    QVERIFY2(theme.error().message.contains(u"dark"), qPrintable(theme.error().message));
    QVERIFY2(theme.error().message.contains(u"line 3") || theme.error().message.contains(u"line 1"),
             qPrintable(theme.error().message));
}

void TestSitePalette::theSiteHasTheColoursAndFontsOfTheSettings()
{
    TestRegister reg;
    addSettings(
        reg, {.colourAccent = u"#8f1d1d"_s, .colourBand = u"#401010"_s, .fonts = u"Open Sans"_s});
    QVERIFY(exportTo(reg));
    const QByteArray css = fileOf(reg, u"site.css"_s);
    QVERIFY(css.contains("--accent: #8f1d1d; --accent-ink: #ffffff;"));
    QVERIFY(css.contains("--band: #401010;"));
    QVERIFY(css.contains("--font: \"Open Sans\", sans-serif;"));
    QVERIFY(!css.mid(css.indexOf("settings. */")).contains("--horizon"));
    const SitePalette palette = SitePalette::read(css);
    QVERIFY(palette.faults().empty());
    QVERIFY(palette.colour(u"accent"_s, true)->name() != u"#8f1d1d"_s);
}

void TestSitePalette::theMapHasTheColourOfLinks()
{
    TestRegister reg;
    addSettings(reg,
                {.latitude = {.micro = 56'000'000},
                 .longitude = {.micro = 14'000'000},
                 .colourAccent = u"#8f1d1d"_s});
    Town town;
    town.name = u"Køge"_s;
    town.publish = true;
    town.latitude.micro = 55'456'000;
    town.longitude.micro = 12'180'000;
    reg.add(town);
    QVERIFY(exportTo(reg));
    QVERIFY(fileOf(reg, u"bild/karta.svg"_s).contains("class=\"map-mark\" fill=\"#8f1d1d\""));
}

void TestSitePalette::aSettingThatCannotBeSeenLeavesTheOldSite()
{
    TestRegister reg;
    Settings settings;
    settings.id = addSettings(reg, {});
    QVERIFY(exportTo(reg));
    const QByteArray before = fileOf(reg, u"site.css"_s);
    Settings pale = reg.read<Settings>(settings.id);
    pale.colourAccent = u"#eeeeee"_s;
    QVERIFY(reg.save(pale));
    const Result<SiteSummary> done = exportTo(reg);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QVERIFY2(done.error().message.contains(u"Colour of links and rules"),
             qPrintable(done.error().message));
    QCOMPARE(fileOf(reg, u"site.css"_s), before);
}

void TestSitePalette::aPreviewDoesWithoutAColourThatCannotBeUsed()
{
    TestRegister reg;
    addSettings(reg, {.colourAccent = u"#eeeeee"_s});
    Page page;
    page.title = u"Start"_s;
    const Page stored = reg.read<Page>(reg.add(page));
    const Result<QString> shown = previewSite(reg.store(), stored, reg.file(u"site"_s));
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().line()));
    QVERIFY(!fileOf(reg, u"site.css"_s).contains("#eeeeee"));
}

void TestSitePalette::nothingButNamesComesIntoTheStyleSheet()
{
    Settings settings;
    settings.fonts = u"Arial\"; } body { background: url(//evil.example) } /*"_s;
    SiteTheme theme = *SiteTheme::load();
    QVERIFY(!theme.dress(settings));
    settings.fonts = u"Arial"_s;
    settings.colourAccent = u"red; } body { background: url(//evil.example) }"_s;
    QVERIFY(!theme.dress(settings));
    QVERIFY(!theme.files().value(u"site.css"_s).contains("evil"));
    QVERIFY(!siteRules(settings).contains("evil"));
}

void TestSitePalette::settingsThatDoNotFitTheThemeAreTold()
{
    const QTemporaryDir folder;
    Result<SiteTheme> theme = SiteTheme::load(
        themeWith(folder, ":root { --bg: #303030; --ink: #ffffff; --accent: #ffe9a8; }"));
    QVERIFY(theme);
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.colourAccent = u"#0b5563"_s; // well seen on white, but this page is dark
    const Result<> dressed = theme->dress(settings);
    QVERIFY(!dressed);
    QVERIFY2(dressed.error().message.contains(u"--accent"), qPrintable(dressed.error().message));
}

void TestSitePalette::theServersPolicyNamesWhereAnswersGo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("a form") << u"https://form.example.se:8443/svar?id=1"_s
                            << QByteArray("'self' https://form.example.se:8443; frame");
    QTest::newRow("e-mail") << u"info@example.se"_s << QByteArray("'self' mailto:; frame");
    QTest::newRow("none") << QString() << QByteArray("'self' mailto:; frame");
    QTest::newRow("more than an address")
        << u"https://a.se; script-src *"_s << QByteArray("'self' mailto:; frame");
    QTest::newRow("another policy")
        << u"https://a.se/; script-src *"_s << QByteArray("'self' https://a.se; frame");
}

void TestSitePalette::theServersPolicyNamesWhereAnswersGo()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, source);
    SiteTheme theme = *SiteTheme::load();
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.feedbackAddress = address;
    QVERIFY(theme.dress(settings));
    const QByteArray note = theme.files().value(u"server.txt"_s);
    QVERIFY2(note.contains("form-action " + source), note.constData());
    QCOMPARE(note.count("\nContent-Security-Policy: "), 1);
    QVERIFY(!note.contains("script-src *"));
}

QTEST_GUILESS_MAIN(TestSitePalette)
#include "tst_sitepalette.moc"
