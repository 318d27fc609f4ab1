#include "models/site/sitefixture.h"

#include "records/page.h"
#include "records/town.h"
#include "site/searchindex.h"
#include "site/siteplan.h"

using namespace Qt::StringLiterals;

// How readers find the pages of a site: menu, lists, the search page.

class TestSiteTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMenuFollowsThePageTree();
    void aTownThatIsNoLongerOursSaysSo();
    void theSearchPageLeadsToEveryPage();
    void oneExportedPageIsWhereReadersStart();
    void theFirstOfSeveralExportedPagesIsWhereReadersStart();
    void theSearchFindsWordsAndNoDrawings();
    void aCircleOfParentsLosesNoPage();
};

void TestSiteTree::theMenuFollowsThePageTree()
{
    TestRegister reg;
    const auto add = [&reg](const QString &title, int position, qint64 above) {
        Page page;
        page.title = title;
        page.status = u"published"_s;
        page.position = position;
        page.parent.id = above;
        return reg.add(page);
    };
    const qint64 home = add(u"Start"_s, 1, 0);
    const qint64 last = add(u"Sist"_s, 3, home);
    add(u"Mitten"_s, 2, home);
    add(u"Under sist"_s, 1, last);
    add(u"Först"_s, 1, home);
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 27));
    QVERIFY(plan);
    QStringList menu;
    for (const int index : plan->menu(u"sv"_s))
        menu.append(plan->page(index).title);
    QCOMPARE(menu, (QStringList{u"Start"_s, u"Först"_s, u"Mitten"_s, u"Sist"_s}));
    QCOMPARE(plan->page(plan->find(u"under-sist"_s)).parent, plan->find(u"sist"_s));
}

void TestSiteTree::aTownThatIsNoLongerOursSaysSo()
{
    TestRegister reg;
    for (const char *status : {"active", "ended"}) {
        Town town;
        town.name = QString::fromUtf8(status);
        town.country = u"DE"_s;
        town.status = town.name;
        town.publish = true;
        reg.add(town);
    }
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"vanorter.html"_s);
    QVERIFY(html.contains(u"Tyskland · Avslutad"));
    QCOMPARE(html.count(u"Avslutad"), 1);
}

void TestSiteTree::theSearchPageLeadsToEveryPage()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"sok.html"_s).contains(u"href=\"eu-projekt/gron.html\""));
}

void TestSiteTree::oneExportedPageIsWhereReadersStart()
{
    TestRegister reg;
    reg.add(published(u"Grön"_s));
    const Result<SiteSummary> done = exportSite(
        reg.store(), {.folder = reg.file(u"site"_s), .page = u"gron"_s, .allowFindings = true});
    QVERIFY(done);
    QCOMPARE(done->start, reg.file(u"site/eu-projekt/gron.html"_s));
}

void TestSiteTree::aCircleOfParentsLosesNoPage()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    page.title = u"Start"_s;
    reg.add(page);
    page.title = u"Ett"_s;
    page.id = reg.add(page);
    Page other;
    other.status = u"published"_s;
    other.title = u"Två"_s;
    other.parent.id = page.id;
    page.parent.id = reg.add(other);
    QVERIFY(reg.save(page));
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26));
    QVERIFY(plan);
    const auto isContent = [](const SitePage &one) { return one.type == SitePage::Type::Content; };
    QCOMPARE(std::ranges::count_if(plan->pages(), isContent), 3);
}

void TestSiteTree::theFirstOfSeveralExportedPagesIsWhereReadersStart()
{
    TestRegister reg;
    SiteExport options{.folder = reg.file(u"site"_s), .allowFindings = true};
    for (const QString &title : {u"Anna"_s, u"Berit"_s, u"Cecilia"_s, u"Doris"_s}) {
        const qint64 id = reg.add(published(title));
        options.records.prepend(reg.read<Project>(id).uuid);
    }
    const Result<SiteSummary> done = exportSite(reg.store(), options);
    QVERIFY(done);
    QCOMPARE(done->start, reg.file(u"site/eu-projekt/anna.html"_s));
}

void TestSiteTree::theSearchFindsWordsAndNoDrawings()
{
    QCOMPARE(searchText("<main><nav><a>Hem</a></nav><h1>Våtmark</h1><p>Om den.</p>"
                        "<figure><img alt=\"\"><figcaption>En bild</figcaption></figure>"
                        "<figure><picture><img></picture><figcaption>En karta</figcaption></figure>"
                        "<svg><text>80 %</text></svg><ol class=\"places\"><li>Köge</li></ol>"
                        "<ul><li>Ett</li><li>Två!</li></ul></main>"),
             u"Våtmark. Om den. En bild En karta Ett. Två!"_s);
}

QTEST_GUILESS_MAIN(TestSiteTree)
#include "tst_sitetree.moc"
