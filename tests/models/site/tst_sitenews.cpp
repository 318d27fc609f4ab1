#include "models/site/sitefixture.h"

#include "records/page.h"
#include "records/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Page publishedPage(const QString &title)
{
    Page page;
    page.title = title;
    page.status = u"published"_s;
    return page;
}

Page newsOf(QDate day, const QString &title)
{
    Page page = publishedPage(title);
    page.newsDate = day;
    return page;
}

/// The objects of the page's JSON-LD that are of \a type.
QJsonArray objectsOf(const QString &html, const QString &type)
{
    const QString start = u"<script type=\"application/ld+json\">"_s;
    const qsizetype from = html.indexOf(start) + start.size();
    const QByteArray json = html.mid(from, html.indexOf(u"</script>"_s, from) - from).toUtf8();
    QJsonArray found;
    for (const QJsonValue &object : QJsonDocument::fromJson(json)["@graph"_L1].toArray()) {
        if (object["@type"_L1].toString() == type)
            found.append(object);
    }
    return found;
}

} // namespace

class TestSiteNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageWithADateIsNews();
    void newsStandInTheListAndNotInTheMenu();
    void theLatestNewsStandOnTheFirstPage();
    void withoutNewsNothingIsSaidOfThem();
    void manyNewsAreSpreadOverPagesAndYears();
    void newsNeverTakeThePlaceOfTheFirstPage();
    void newsInEnglishHaveAListOfTheirOwn();
    void eachLanguageCountsItsOwnNews();
    void theFeedSaysTheDayOfTheNews();
    void manyChangesDoNotPushTheNewsOutOfTheFeed();
    void newsBelowAPageStillStandAmongTheNews();
    void aPageThatIsCalledNewsListsThem();
};

void TestSiteNews::aPageWithADateIsNews()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    Page news = newsOf(QDate(2026, 5, 6), u"Avtal med Køge"_s);
    news.ingress = u"Avtalet gäller i fem år."_s;
    reg.add(news);
    reg.add(publishedPage(u"Om oss"_s));
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"nyheter/avtal-med-koge.html"_s);
    QVERIFY(html.contains(u"<article"));
    QVERIFY(html.contains(u"<time datetime=\"2026-05-06\">6 maj 2026</time>"));
    const QJsonArray told = objectsOf(html, u"NewsArticle"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0]["datePublished"_L1].toString(), u"2026-05-06"_s);
    QCOMPARE(told[0]["headline"_L1].toString(), u"Avtal med Køge"_s);
    const QString plain = pageOf(reg, u"om-oss.html"_s);
    QVERIFY(!plain.contains(u"<article") && !plain.contains(u"NewsArticle"));
}

void TestSiteNews::newsStandInTheListAndNotInTheMenu()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    reg.add(newsOf(QDate(2025, 1, 2), u"Äldre"_s));
    reg.add(newsOf(QDate(2026, 1, 2), u"Nyare"_s));
    reg.add(publishedPage(u"Om oss"_s));
    QVERIFY(exportTo(reg));
    const QString list = pageOf(reg, u"nyheter.html"_s);
    QVERIFY(list.indexOf(u">Nyare</a>"_s) > 0);
    QVERIFY(list.indexOf(u">Nyare</a>"_s) < list.indexOf(u">Äldre</a>"_s));
    QVERIFY(list.contains(u"<time datetime=\"2025-01-02\">2 januari 2025</time>"));
    const QString menu = pageOf(reg, u"om-oss.html"_s)
                             .section(u"<nav class=\"nav\""_s, 1)
                             .section(u"</nav>"_s, 0, 0);
    QVERIFY(menu.contains(u"Om oss"));
    QVERIFY(!menu.contains(u"Nyare") && !menu.contains(u"Nyheter"));
    QVERIFY(pageOf(reg, u"om-oss.html"_s).contains(u"<a href=\"nyheter.html\">Nyheter</a>"));
}

void TestSiteNews::theLatestNewsStandOnTheFirstPage()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    for (int day = 1; day <= 5; ++day)
        reg.add(newsOf(QDate(2026, 3, day), u"Nyhet %1"_s.arg(day)));
    QVERIFY(exportTo(reg));
    const QString start = pageOf(reg, u"index.html"_s);
    for (int day = 1; day <= 5; ++day)
        QCOMPARE(start.contains(u">Nyhet %1</a>"_s.arg(day)), day > 2);
    QVERIFY(start.contains(u"<a href=\"nyheter.html\">Alla nyheter (5)</a>"));
}

void TestSiteNews::withoutNewsNothingIsSaidOfThem()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    Page draft = newsOf(QDate(2026, 1, 1), u"Hemlig"_s);
    draft.status = u"draft"_s;
    reg.add(draft);
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"index.html"_s).contains(u"nyheter.html"));
    QVERIFY(pageOf(reg, u"nyheter.html"_s).isEmpty());
}

void TestSiteNews::manyNewsAreSpreadOverPagesAndYears()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    for (int i = 0; i < 30; ++i)
        reg.add(newsOf(QDate(2024 + i % 2, 1, 1 + i / 2), u"Nyhet %1"_s.arg(i)));
    QVERIFY(exportTo(reg));
    const QString first = pageOf(reg, u"nyheter.html"_s);
    QVERIFY(first.contains(u"Visar 1–25 av 30."));
    QVERIFY(first.contains(u"href=\"nyheter/ar-2025.html#list\""));
    QVERIFY(first.contains(u"data-list=\"nyheter-lista.js\""));
    QVERIFY(pageOf(reg, u"nyheter/sida-2.html"_s).contains(u"Visar 26–30 av 30."));
    const QString year = pageOf(reg, u"nyheter/ar-2024.html"_s);
    QVERIFY(year.contains(u"15 i listan."));
    QVERIFY(year.contains(u"2024-01-01") && !year.contains(u"datetime=\"2025"));
}

void TestSiteNews::newsNeverTakeThePlaceOfTheFirstPage()
{
    TestRegister reg;
    Page news = newsOf(QDate(2026, 1, 1), u"Nyhet"_s);
    news.position = 1;
    reg.add(news);
    Page start = publishedPage(u"Start"_s);
    start.position = 9;
    reg.add(start);
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"index.html"_s).contains(u"<h1>Start</h1>"));
    QVERIFY(pageOf(reg, u"nyheter/nyhet.html"_s).contains(u"<h1>Nyhet</h1>"));
}

void TestSiteNews::newsInEnglishHaveAListOfTheirOwn()
{
    TestRegister reg;
    const qint64 start = reg.add(publishedPage(u"Start"_s));
    Page english = publishedPage(u"International work"_s);
    english.language = u"en"_s;
    english.counterpart.id = start;
    reg.add(english);
    reg.add(newsOf(QDate(2026, 1, 1), u"Nyhet"_s));
    Page news = newsOf(QDate(2026, 5, 6), u"Agreement"_s);
    news.language = u"en"_s;
    reg.add(news);
    QVERIFY(exportTo(reg));
    const QString list = pageOf(reg, u"international-work/news.html"_s);
    QVERIFY(list.contains(u"<html lang=\"en\">"));
    QVERIFY(list.contains(u">Agreement</a>") && !list.contains(u">Nyhet</a>"));
    QVERIFY(list.contains(u"6 May 2026"));
    QVERIFY(!pageOf(reg, u"nyheter.html"_s).contains(u">Agreement</a>"));
    QVERIFY(pageOf(reg, u"nyheter.html"_s).contains(u"hreflang=\"en\""));
    const QString first = pageOf(reg, u"international-work.html"_s);
    QVERIFY(first.contains(u"Latest news") && first.contains(u">Agreement</a>"));
    QVERIFY(!pageOf(reg, u"index.html"_s).contains(u">Agreement</a>"));
}

void TestSiteNews::eachLanguageCountsItsOwnNews()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    for (int i = 0; i < 52; ++i) {
        Page news = newsOf(QDate(2026, 1, 1), u"Nyhet %1"_s.arg(i));
        news.language = i % 2 ? u"en"_s : u"sv"_s;
        reg.add(news);
    }
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"nyheter/sida-2.html"_s).contains(u"Visar 26–26 av 26."));
    QVERIFY(pageOf(reg, u"news/sida-2.html"_s).contains(u"26–26"));
}

void TestSiteNews::theFeedSaysTheDayOfTheNews()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    Page news = newsOf(QDate(2026, 5, 6), u"Agreement"_s);
    news.language = u"en"_s;
    reg.add(news);
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    const QString feed = pageOf(reg, u"nyheter.xml"_s);
    QVERIFY(feed.contains(u"<published>2026-05-06T00:00:00Z</published>"));
    QVERIFY(feed.contains(u"<entry xml:lang=\"en\">"));
    QVERIFY(feed.contains(u"<title>Grön</title>"));
    QCOMPARE(feed.count(u"<published>"_s), 1);
}

void TestSiteNews::manyChangesDoNotPushTheNewsOutOfTheFeed()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    reg.add(newsOf(QDate(2020, 1, 1), u"Gammal nyhet"_s));
    for (int i = 0; i < 60; ++i)
        reg.add(published(u"Projekt %1"_s.arg(i)));
    QVERIFY(exportTo(reg));
    const QString feed = pageOf(reg, u"nyheter.xml"_s);
    QCOMPARE(feed.count(u"<entry"_s), 50);
    QVERIFY(feed.contains(u"<title>Gammal nyhet</title>"));
}

void TestSiteNews::newsBelowAPageStillStandAmongTheNews()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    const qint64 about = reg.add(publishedPage(u"Om oss"_s));
    Page news = newsOf(QDate(2026, 1, 1), u"Nyhet"_s);
    news.parent.id = about;
    const qint64 id = reg.add(news);
    Page more = publishedPage(u"Mer om nyheten"_s);
    more.parent.id = id;
    reg.add(more);
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"nyheter.html"_s).contains(u"nyheter/nyhet.html"));
    QVERIFY(pageOf(reg, u"nyheter/nyhet.html"_s)
                .contains(u"<a href=\"../nyheter/nyhet/mer-om-nyheten.html\">"));
}

void TestSiteNews::aPageThatIsCalledNewsListsThem()
{
    TestRegister reg;
    reg.add(publishedPage(u"Start"_s));
    Page own = publishedPage(u"Nyheter"_s);
    own.ingress = u"Vad som händer."_s;
    own.id = reg.add(own);
    Page item = newsOf(QDate(2026, 11, 1), u"Ny vänort"_s);
    item.parent.id = own.id;
    reg.add(item);
    QVERIFY(exportTo(reg));
    const QString list = pageOf(reg, u"nyheter.html"_s);
    QVERIFY(list.contains(u"Vad som händer."));
    QCOMPARE(list.count(u"href=\"nyheter/ny-vanort.html\""), 1);
    QVERIFY(!QFile::exists(reg.file(u"site/nyheter-2.html"_s)));
}

QTEST_GUILESS_MAIN(TestSiteNews)
#include "tst_sitenews.moc"
