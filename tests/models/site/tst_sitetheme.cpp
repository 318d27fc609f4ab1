#include "site/sitetheme.h"
#include "site/sitewords.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSiteTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourOwnThemeIsWhole();
    void aFileOfTheMunicipalityReplacesOurs();
    void aBrokenTemplateIsNamedWithItsLine_data();
    void aBrokenTemplateIsNamedWithItsLine();
    void aMissingFolderIsTold();
    void valuesAreEscaped();
    void theBaseIsSeenWhereTheDataHasNoName();
    void wordsAreSaidAsTheyAre();
    void everyLanguageHasEveryWord();
    void datesAreWrittenAsTheLanguageDoes();

private:
    static void write(const QString &path, const QByteArray &content);
};

void TestSiteTheme::write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSiteTheme::ourOwnThemeIsWhole()
{
    const Result<SiteTheme> theme = SiteTheme::load();
    QVERIFY2(theme, theme ? "" : qPrintable(theme.error().line()));
    for (const QString &file : {u"site.css"_s, u"site.js"_s, u"eu.svg"_s})
        QVERIFY2(theme->files().contains(file), qPrintable(file));
    QVERIFY(!theme->files().contains(u"templates/page.mustache"_s));
    QVERIFY(!theme->files().contains(u"words/sv.json"_s));
}

void TestSiteTheme::aFileOfTheMunicipalityReplacesOurs()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"site.css"_s), "body { color: red }");
    write(folder.filePath(u"templates/notfound.mustache"_s), "<p>{{title}}</p>");
    write(folder.filePath(u"fonts/own.woff2"_s), "font");
    write(folder.filePath(u"notes.docx"_s), "no file of a site");
    Result<SiteTheme> theme = SiteTheme::load(folder.path());
    QVERIFY(theme);
    QCOMPARE(theme->files().value(u"site.css"_s), QByteArray("body { color: red }"));
    QVERIFY(theme->files().contains(u"fonts/own.woff2"_s));
    QVERIFY(!theme->files().contains(u"notes.docx"_s));
    QVERIFY(theme->files().contains(u"site.js"_s));
    TemplateData data(TemplateData::type::object);
    put(data, "title", u"Borta"_s);
    QCOMPARE(TemplateSet(theme->templates()).fill("notfound", data, TemplateData()),
             std::string("<p>Borta</p>"));
}

void TestSiteTheme::aBrokenTemplateIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");
    QTest::newRow("section left open") << QByteArray("<p>\n{{#a}}\n</p>\n") << 2;
    QTest::newRow("section never opened") << QByteArray("<p>\n\n{{/a}}") << 3;
    QTest::newRow("tag left open") << QByteArray("x\nx\nx\n{{a") << 4;
    QTest::newRow("no such part") << QByteArray("x\n{{> nothing}}") << 2;
}

void TestSiteTheme::aBrokenTemplateIsNamedWithItsLine()
{
    QFETCH(QByteArray, source);
    QFETCH(int, line);
    const QTemporaryDir folder;
    write(folder.filePath(u"templates/town.mustache"_s), source);
    const Result<SiteTheme> theme = SiteTheme::load(folder.path());
    QVERIFY(!theme);
    QCOMPARE(theme.error().code, Error::Code::Format);
    QVERIFY(theme.error().message.contains(u"town.mustache"));
    QVERIFY2(theme.error().message.contains(QString::number(line)),
             qPrintable(theme.error().message));
}

void TestSiteTheme::aMissingFolderIsTold()
{
    const Result<SiteTheme> theme = SiteTheme::load(u"/no/such/folder"_s);
    QVERIFY(!theme);
    QCOMPARE(theme.error().code, Error::Code::NotFound);
}

void TestSiteTheme::valuesAreEscaped()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"templates/own.mustache"_s),
          "<a title=\"{{a}}\" rel='{{b}}'>{{{a}}}</a>");
    Result<SiteTheme> theme = SiteTheme::load(folder.path());
    QVERIFY(theme);
    TemplateData data(TemplateData::type::object);
    put(data, "a", u"\"<&å"_s);
    put(data, "b", u"x' onclick='alert(1)"_s);
    QCOMPARE(
        QString::fromStdString(TemplateSet(theme->templates()).fill("own", data, TemplateData())),
        u"<a title=\"&quot;&lt;&amp;å\" rel='x&#39; onclick=&#39;alert(1)'>\"<&å</a>"_s);
}

void TestSiteTheme::theBaseIsSeenWhereTheDataHasNoName()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"templates/own.mustache"_s), "{{a}}{{b}}{{#none}}x{{/none}}");
    Result<SiteTheme> theme = SiteTheme::load(folder.path());
    QVERIFY(theme);
    TemplateData base(TemplateData::type::object), data(TemplateData::type::object);
    put(base, "a", u"base"_s);
    put(base, "b", u"base"_s);
    put(data, "b", u"own"_s);
    QCOMPARE(TemplateSet(theme->templates()).fill("own", data, base), std::string("baseown"));
}

void TestSiteTheme::wordsAreSaidAsTheyAre()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"templates/own.mustache"_s),
          "{{t.yes}} {{t.tag}} {{t.late}} {{#t.yes}}{{a}}{{/t.yes}}");
    Result<SiteTheme> theme = SiteTheme::load(folder.path());
    QVERIFY(theme);
    TemplateData texts(TemplateData::type::object), base(TemplateData::type::object);
    put(texts, "yes", u"Ja"_s);
    put(texts, "late", u"Sent"_s);
    put(base, "t", std::move(texts));
    TemplateData data(TemplateData::type::object);
    put(data, "a", u"{{t.yes}}"_s);
    TemplateSet said =
        theme->templates().saying({{u"yes"_s, u"Å & <ä>"_s}, {u"tag"_s, u"{{a}}"_s}});
    // A word that looks like a tag is none, and a value that looks like a word is a value.
    QCOMPARE(QString::fromStdString(said.fill("own", data, base)),
             u"Å &amp; &lt;ä&gt;  Sent {{t.yes}}"_s);
}

void TestSiteTheme::everyLanguageHasEveryWord()
{
    const QHash<QString, QString> &swedish = SiteWords::of(u"sv").all();
    QVERIFY(swedish.size() > 100);
    for (const QString &language : {u"en"_s, u"de"_s, u"da"_s}) {
        const SiteWords &words = SiteWords::of(language);
        QCOMPARE(words.language(), language);
        for (auto word = swedish.begin(); word != swedish.end(); ++word) {
            const QString other = words.all().value(word.key());
            QVERIFY2(!other.isEmpty(), qPrintable(language + u' ' + word.key()));
            for (const QString &place : {u"%1"_s, u"%2"_s, u"{count}"_s, u"{word}"_s, u"{all}"_s})
                QVERIFY2(word->contains(place) == other.contains(place),
                         qPrintable(language + u' ' + word.key()));
        }
        QCOMPARE(words.all().size(), swedish.size());
    }
}

void TestSiteTheme::datesAreWrittenAsTheLanguageDoes()
{
    const QDate day(2027, 1, 31);
    QCOMPARE(SiteWords::of(u"sv").date(day), u"31 januari 2027"_s);
    QCOMPARE(SiteWords::of(u"en").date(day), u"31 January 2027"_s);
    QCOMPARE(SiteWords::of(u"de").date(day), u"31. Januar 2027"_s);
    QCOMPARE(SiteWords::of(u"da").date(day), u"31. januar 2027"_s);
    QCOMPARE(SiteWords::of(u"sv").period(day, {}), u"från 31 januari 2027"_s);
    QCOMPARE(SiteWords::of(u"sv").period({}, {}), QString());
}

QTEST_GUILESS_MAIN(TestSiteTheme)
#include "tst_sitetheme.moc"
