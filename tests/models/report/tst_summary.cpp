#include "models/report/reportfixture.h"

#include "exchange/sample.h"
#include "pages/blocks.h"
#include "records/contact.h"
#include "records/event.h"
#include "records/network.h"
#include "records/networkyear.h"
#include "records/page.h"
#include "records/town.h"
#include "report/relatedrecords.h"

using namespace Qt::StringLiterals;

class TestSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyKindTellsItsFacts();
    void whatLeadsToARecordStandsInTables();
    void emptyColumnsAreLeftOut();
    void manyRelatedRecordsAreCut();
    void datesPutRowsInOrder();
    void aPageReadsAsItDoesOnTheSite();
    void aPageListsThePublishedRecordsOfToday();
    void aPageThatCannotBeReadIsNotPrintedWithoutItsText();
    void everyKindHasASummaryInBothLanguages();
};

namespace {

QString summaryOf(TestRegister &reg, const Kind &kind, const QString &language = u"sv"_s)
{
    ReportOrder order;
    order.kind = &kind;
    order.language = language;
    return htmlOf(reg, order);
}

} // namespace

void TestSummary::anyKindTellsItsFacts()
{
    TestRegister reg;
    Organisation body;
    body.name = u"Länsstyrelsen"_s;
    Network network;
    network.name = u"Klimat & co"_s;
    network.formality = u"formal"_s;
    network.aims = u"<b>fet</b>\nrad två"_s;
    network.representedBy.id = reg.add(body);
    reg.add(network);
    const QString html = summaryOf(reg, kindOf<Network>());
    QVERIFY(html.contains(u"<h1>Klimat &amp; co</h1>"));
    QVERIFY(html.contains(u"<small>Nätverk</small>"));
    QVERIFY(html.contains(u"<dd>Länsstyrelsen</dd>")); // a reference by its name
    QVERIFY(html.contains(u"<p>&lt;b&gt;fet&lt;/b&gt;</p><p>rad två</p>"));
    QVERIFY(!html.contains(u"<dd></dd>"));
    QVERIFY(!html.contains(u"<dd>Nej</dd>"));
}

void TestSummary::whatLeadsToARecordStandsInTables()
{
    TestRegister reg;
    Network network;
    network.name = u"Klimat"_s;
    network.id = reg.add(network);
    NetworkYear year;
    year.network.id = network.id;
    year.year = 2025;
    year.currency = u"SEK"_s;
    year.feePaid = {1'234'567};
    reg.add(year);
    Event event;
    event.title = u"Årsmöte"_s;
    event.startDate = QDate(2026, 5, 1);
    event.record.uuid = reg.read<Network>(network.id).uuid;
    reg.add(event);
    const QString html = summaryOf(reg, kindOf<Network>());
    QVERIFY(html.contains(u"<h2 id=\"network_year-network\">Nätverksår</h2>"));
    QVERIFY(html.contains(u"12\u00a0345,67\u00a0SEK</td>"));
    QVERIFY(html.contains(u"<h2 id=\"event-record\">Händelser</h2>"));
    QVERIFY(html.contains(u"<th scope=\"row\">Årsmöte</th>"));
    QVERIFY(html.contains(u"1 maj 2026"));
}

void TestSummary::emptyColumnsAreLeftOut()
{
    TestRegister reg;
    Network network;
    network.name = u"Klimat"_s;
    network.id = reg.add(network);
    Event event;
    event.title = u"Årsmöte"_s;
    event.startDate = QDate(2026, 5, 1);
    event.record.uuid = reg.read<Network>(network.id).uuid;
    event.place = QString();
    reg.add(event);
    const QString html = summaryOf(reg, kindOf<Network>());
    QVERIFY(!html.contains(u"<th scope=\"col\">Plats</th>"));
    QVERIFY(html.contains(u"<th scope=\"col\">Titel</th>")
            || html.contains(u"scope=\"col\">Title"));
}

void TestSummary::manyRelatedRecordsAreCut()
{
    TestRegister reg;
    Organisation body;
    body.name = u"Byrån"_s;
    body.id = reg.add(body);
    for (int i = 0; i < mostRelated + 3; ++i) {
        Contact contact;
        contact.name = u"Person nummer %1"_s.arg(i);
        contact.organisation.id = body.id;
        reg.add(contact);
    }
    const QString html = summaryOf(reg, kindOf<Organisation>());
    QCOMPARE(html.count(u"Person nummer"), mostRelated);
    QVERIFY(html.contains(u"3 till finns i registret."));
}

void TestSummary::datesPutRowsInOrder()
{
    TestRegister reg;
    Network network;
    network.name = u"Klimat"_s;
    network.id = reg.add(network);
    for (const int month : {9, 2, 5}) {
        Event event;
        event.title = u"Möte %1"_s.arg(month);
        event.startDate = QDate(2026, month, 1);
        event.record.uuid = reg.read<Network>(network.id).uuid;
        reg.add(event);
    }
    const QString html = summaryOf(reg, kindOf<Network>());
    QVERIFY(html.indexOf(u"Möte 2"_s) < html.indexOf(u"Möte 5"_s));
    QVERIFY(html.indexOf(u"Möte 5"_s) < html.indexOf(u"Möte 9"_s));
}

void TestSummary::aPageReadsAsItDoesOnTheSite()
{
    TestRegister reg;
    Page page;
    page.title = u"Vänorter"_s;
    page.slug = u"vanorter"_s;
    page.ingress = u"Om <våra> vänorter."_s;
    page.content = toJson({{content::Heading{2, plain(u"Norden"_s)}},
                           {content::List{false, 1, {{plain(u"Køge"_s), {}}}}}});
    reg.add(page);
    const QString html = summaryOf(reg, kindOf<Page>());
    QVERIFY(html.contains(u"<p class=\"lead\">Om &lt;våra&gt; vänorter.</p>"));
    QVERIFY(html.contains(u"<h2>Norden</h2>"));
    QVERIFY(html.contains(u"<li>Køge</li>"));
    QVERIFY(!html.contains(u"vanorter"_s)); // its facts are not part of it
    QVERIFY(summaryOf(reg, kindOf<Page>(), u"en"_s).contains(u"<div lang=\"sv\">"));
}

void TestSummary::aPageListsThePublishedRecordsOfToday()
{
    TestRegister reg;
    Town town;
    town.name = u"Rendsburg"_s;
    town.publish = true;
    reg.add(town);
    town.name = u"Hemligstad"_s;
    town.publish = false;
    reg.add(town);
    Page page;
    page.title = u"Vänorter"_s;
    page.slug = u"vanorter"_s;
    page.content = toJson({{content::LiveList{u"town"_s, {}, {}, {}}}});
    reg.add(page);
    const QString html = summaryOf(reg, kindOf<Page>());
    QVERIFY(html.contains(u"Rendsburg"));
    QVERIFY(!html.contains(u"Hemligstad"));
}

void TestSummary::aPageThatCannotBeReadIsNotPrintedWithoutItsText()
{
    TestRegister reg;
    Page page;
    page.title = u"Vänorter"_s;
    page.slug = u"vanorter"_s;
    page.ingress = u"Om vänorter."_s;
    page.content = u"{"_s;
    reg.add(page);
    ReportOrder order;
    order.kind = &kindOf<Page>();
    const auto documents = documentsOf(reg, order);
    QVERIFY(!documents);
    QCOMPARE(documents.error().code, blocksFromJson(page.content).error().code);
}

void TestSummary::everyKindHasASummaryInBothLanguages()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.utblick"_s);
    QVERIFY(writeSample(path));
    const Result<Store> store = Store::open(path, Database::Access::Read);
    QVERIFY(store);
    static const QRegularExpression emptyHeading(u"<h\\d[^>]*>\\s*</h"_s);
    int documents = 0;
    for (const Kind *kind : kinds()) {
        for (const QString &language : {u"sv"_s, u"en"_s}) {
            ReportOrder order;
            order.kind = kind;
            order.language = language;
            const Result<> made = eachDocument(*store, order, [&](const ReportDocument &document) {
                const QString html = QString::fromUtf8(document.html);
                const bool isWhole = html.contains(u"<h1") && html.endsWith(u"</html>\n")
                    && !html.contains(emptyHeading);
                documents += isWhole ? 1 : 0;
                return isWhole ? Result<>() : Result<>(Error{Error::Code::Invalid, html, {}});
            });
            // A kind without records says so.
            QVERIFY2(made || made.error().code == Error::Code::NotFound, kind->key());
        }
    }
    QVERIFY(documents > 50);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
