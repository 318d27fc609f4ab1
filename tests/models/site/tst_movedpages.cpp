#include "models/site/sitefixture.h"

#include "records/page.h"
#include "records/settings.h"
#include "site/movedpages.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

/// A project whose page moves with its title.
class MovingProject
{
public:
    MovingProject(TestRegister &reg, const QString &title)
        : m_reg(reg)
        , m_project(published(title))
    {
        m_project.id = reg.add(m_project);
        m_exported = bool(exportTo(reg));
    }
    void call(const QString &title)
    {
        m_project.title = title;
        save();
    }
    void publish(bool yes)
    {
        m_project.publish = yes;
        save();
    }
    bool exported() const { return m_exported; }

private:
    void save() { m_exported = m_exported && m_reg.save(m_project) && exportTo(m_reg); }

    TestRegister &m_reg;
    Project m_project;
    bool m_exported = false;
};

bool leadsOn(const QString &html, const QString &target)
{
    return html.contains(u"<meta http-equiv=\"refresh\" content=\"0; url=%1\">"_s.arg(target))
        && html.contains(u"<a href=\"%1\">"_s.arg(target));
}

} // namespace

class TestMovedPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOldAddressLeadsToTheNewOne();
    void aChainLeadsStraightToTheEnd();
    void aPageThatComesBackTakesItsAddressAgain();
    void anotherPageAtTheOldAddressWins();
    void whoeverTookAnAddressOverIsFollowedFromIt();
    void aPageThatComesBackAfterItWasWithdrawnStartsAnew();
    void nothingOfAWithdrawnPageStaysInTheFolder();
    void aPageThatIsGoneLeadsNowhere();
    void theServersLinesNameTheAddressOfTheSite();
    void whoeverMovesAListMovesItsPages();
    void theOldAddressIsNotOfferedToSearch();
    void onePageAloneMovesNothing();
    void aForeignNoteLeadsNowhereElse();
    void manyMovesStandOnSeveralPages();
    void noPageStandsWherePagesOfMovesWill();
};

void TestMovedPages::anOldAddressLeadsToTheNewOne()
{
    TestRegister reg;
    MovingProject project(reg, u"Grön"_s);
    QVERIFY(pageOf(reg, u"flyttade-sidor.txt"_s).isEmpty());
    QVERIFY(!pageOf(reg, u"data.html"_s).contains(u"flyttade"));
    project.call(u"Grönare"_s);
    QVERIFY(project.exported());
    const QString old = pageOf(reg, u"eu-projekt/gron.html"_s);
    QVERIFY2(leadsOn(old, u"../eu-projekt/gronare.html"_s), qPrintable(old));
    QVERIFY(old.contains(u"<meta name=\"robots\" content=\"noindex\">"));
    QVERIFY(old.contains(u"<link rel=\"canonical\" href=\"../eu-projekt/gronare.html\">"));
    QVERIFY(pageOf(reg, u"flyttade-sidor.txt"_s)
                .contains(u"/eu-projekt/gron.html -> /eu-projekt/gronare.html"));
    QVERIFY(pageOf(reg, u"flyttade-sidor.html"_s).contains(u"<a href=\"eu-projekt/gron.html\">"));
    QVERIFY(pageOf(reg, u"data.html"_s).contains(u"<a href=\"flyttade-sidor.html\">"));
    const Result<SiteSummary> again = exportTo(reg);
    QVERIFY(again && again->written() == 0 && again->removed.isEmpty());
}

void TestMovedPages::aChainLeadsStraightToTheEnd()
{
    TestRegister reg;
    MovingProject project(reg, u"Ett"_s);
    project.call(u"Två"_s);
    project.call(u"Tre"_s);
    QVERIFY(project.exported());
    for (const QString &path : {u"eu-projekt/ett.html"_s, u"eu-projekt/tva.html"_s})
        QVERIFY2(leadsOn(pageOf(reg, path), u"../eu-projekt/tre.html"_s), qPrintable(path));
}

void TestMovedPages::aPageThatComesBackTakesItsAddressAgain()
{
    TestRegister reg;
    MovingProject project(reg, u"Ett"_s);
    project.call(u"Två"_s);
    project.call(u"Ett"_s);
    QVERIFY(project.exported());
    QVERIFY(pageOf(reg, u"eu-projekt/ett.html"_s).contains(u"<h1>Ett</h1>"));
    QVERIFY(leadsOn(pageOf(reg, u"eu-projekt/tva.html"_s), u"../eu-projekt/ett.html"_s));
}

void TestMovedPages::anotherPageAtTheOldAddressWins()
{
    TestRegister reg;
    MovingProject project(reg, u"Ett"_s);
    project.call(u"Två"_s);
    QVERIFY(project.exported());
    MovingProject other(reg, u"Ett"_s);
    QVERIFY(other.exported());
    QVERIFY(pageOf(reg, u"eu-projekt/ett.html"_s).contains(u"<h1>Ett</h1>"));
    other.publish(false); // the address is its own now: it does not go back to the first
    QVERIFY(other.exported());
    QVERIFY(!QFile::exists(reg.file(u"site/eu-projekt/ett.html"_s)));
}

void TestMovedPages::whoeverTookAnAddressOverIsFollowedFromIt()
{
    TestRegister reg;
    MovingProject first(reg, u"Ett"_s);
    first.publish(false);
    MovingProject second(reg, u"Ett"_s);
    second.call(u"Två"_s);
    first.call(u"Tre"_s);
    first.publish(true);
    QVERIFY(first.exported() && second.exported());
    QVERIFY(leadsOn(pageOf(reg, u"eu-projekt/ett.html"_s), u"../eu-projekt/tva.html"_s));
}

void TestMovedPages::aPageThatComesBackAfterItWasWithdrawnStartsAnew()
{
    TestRegister reg;
    reg.add(published(u"Annat"_s));
    MovingProject project(reg, u"Ett"_s);
    project.publish(false);
    project.call(u"Två"_s);
    QVERIFY(!QFile::exists(reg.file(u"site/eu-projekt/ett.html"_s)));
    project.publish(true);
    QVERIFY(project.exported());
    QVERIFY(pageOf(reg, u"eu-projekt/tva.html"_s).contains(u"<h1>Två</h1>"));
    QVERIFY(!QFile::exists(reg.file(u"site/eu-projekt/ett.html"_s)));
}

void TestMovedPages::nothingOfAWithdrawnPageStaysInTheFolder()
{
    TestRegister reg;
    reg.add(published(u"Annat"_s));
    MovingProject project(reg, u"Hemlig omorganisation"_s);
    project.call(u"Dold nedläggning"_s);
    QVERIFY(project.exported());
    QVERIFY(pageOf(reg, u".utblick-site.json"_s).contains(u"hemlig-omorganisation"));
    project.publish(false);
    QVERIFY(project.exported());
    QDirIterator files(reg.file(u"site"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("hemlig-omorganisation"), qPrintable(path));
        QVERIFY2(!content.contains("dold-nedlaggning"), qPrintable(path));
    }
}

void TestMovedPages::aPageThatIsGoneLeadsNowhere()
{
    TestRegister reg;
    reg.add(published(u"Annat"_s));
    MovingProject project(reg, u"Ett"_s);
    project.call(u"Två"_s);
    project.publish(false);
    QVERIFY(project.exported());
    for (const QString &path : {u"ett"_s, u"tva"_s})
        QVERIFY(!QFile::exists(reg.file(u"site/eu-projekt/%1.html"_s.arg(path))));
    QVERIFY(!QFile::exists(reg.file(u"site/flyttade-sidor.txt"_s)));
}

void TestMovedPages::theServersLinesNameTheAddressOfTheSite()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.siteAddress = u"https://www.example.se/internationellt/"_s;
    reg.add(settings);
    MovingProject project(reg, u"Ett"_s);
    project.call(u"Två"_s);
    const QString note = pageOf(reg, u"flyttade-sidor.txt"_s);
    QVERIFY(note.contains(u"Redirect permanent /internationellt/eu-projekt/ett.html "
                          u"/internationellt/eu-projekt/tva.html\n"));
    QVERIFY(note.contains(u"location = /internationellt/eu-projekt/ett.html { return 301 "
                          u"/internationellt/eu-projekt/tva.html; }\n"));
    QVERIFY(pageOf(reg, u"eu-projekt/ett.html"_s)
                .contains(u"rel=\"canonical\" "
                          u"href=\"https://www.example.se/internationellt/eu-projekt/tva.html\""));
}

void TestMovedPages::whoeverMovesAListMovesItsPages()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    page.title = u"Start"_s;
    reg.add(page);
    reg.add(published(u"Grön"_s));
    QVERIFY(exportTo(reg));
    page.title = u"Våra projekt"_s;
    page.content = uR"({"version":1,"blocks":[{"kind":"live","record":"project"}]})"_s;
    reg.add(page);
    QVERIFY(exportTo(reg));
    QVERIFY(leadsOn(pageOf(reg, u"eu-projekt.html"_s), u"vara-projekt.html"_s));
    QVERIFY(leadsOn(pageOf(reg, u"eu-projekt/gron.html"_s), u"../vara-projekt/gron.html"_s));
    QVERIFY(
        leadsOn(pageOf(reg, u"eu-projekt/pagaende.html"_s), u"../vara-projekt/pagaende.html"_s));
}

void TestMovedPages::theOldAddressIsNotOfferedToSearch()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.siteAddress = u"https://www.example.se"_s;
    reg.add(settings);
    MovingProject project(reg, u"Ett"_s);
    project.call(u"Två"_s);
    for (const QString &path : {u"sitemap.xml"_s, u"sok-index.js"_s, u"sok.html"_s}) {
        QVERIFY2(!pageOf(reg, path).contains(u"ett.html"), qPrintable(path));
        QVERIFY2(!pageOf(reg, path).contains(u"flyttade"), qPrintable(path));
    }
}

void TestMovedPages::onePageAloneMovesNothing()
{
    TestRegister reg;
    MovingProject project(reg, u"Ett"_s);
    Project other = published(u"Blå"_s);
    other.id = reg.add(other);
    QVERIFY(exportTo(reg));
    other.title = u"Blåare"_s;
    QVERIFY(reg.save(other));
    QVERIFY(exportSite(reg.store(),
                       {.folder = reg.file(u"site"_s), .page = u"ett"_s, .allowFindings = true}));
    QVERIFY(pageOf(reg, u"eu-projekt/bla.html"_s).contains(u"<h1>Blå</h1>"));
    QVERIFY(exportTo(reg));
    QVERIFY(leadsOn(pageOf(reg, u"eu-projekt/bla.html"_s), u"../eu-projekt/blaare.html"_s));
}

void TestMovedPages::aForeignNoteLeadsNowhereElse()
{
    TestRegister reg;
    const QString uuid = reg.read<Project>(reg.add(published(u"Ett"_s))).uuid;
    const Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26));
    QVERIFY(plan);
    const QString key = uuid + u"@sv"_s;
    MovedPages moved(QJsonObject{
        {u"old"_s,
         QJsonObject{{u"../ut.html"_s, key}, {u"/etc/x.html"_s, key}, {u"gammal.html"_s, key}}},
        {u"places"_s, QJsonObject{{key, u"../../ut.html"_s}}}});
    moved.note(*plan);
    QCOMPARE(moved.moves().size(), 1U);
    QCOMPARE(moved.moves().front().path, u"gammal.html"_s);
}

void TestMovedPages::manyMovesStandOnSeveralPages()
{
    TestRegister reg;
    reg.add(published(u"Ett"_s));
    Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26));
    QVERIFY(plan);
    std::vector<SiteMove> moves(250, {u"gammal.html"_s, 0});
    plan->setMoves(moves);
    QCOMPARE(plan->movePages().size(), 3U);
    QCOMPARE(plan->page(plan->movePages().back()).path, u"flyttade-sidor-3.html"_s);
}

void TestMovedPages::noPageStandsWherePagesOfMovesWill()
{
    TestRegister reg;
    Page page;
    page.status = u"published"_s;
    for (const QString &title : {u"Start"_s, u"Flyttade sidor"_s, u"Flyttade sidor 2"_s,
                                 u"Flyttade sidor"_s, u"Flyttade sidor i år"_s}) {
        page.title = title;
        reg.add(page);
    }
    Result<SitePlan> plan = SitePlan::read(reg.store(), QDate(2026, 11, 26));
    QVERIFY(plan);
    plan->setMoves(std::vector<SiteMove>(250, {u"gammal.html"_s, 0}));
    QSet<QString> paths;
    for (const SitePage &one : plan->pages())
        paths.insert(one.path);
    QCOMPARE(size_t(paths.size()), plan->pages().size());
    QVERIFY(paths.contains(u"flyttade-sidor-sida.html"_s));
    QVERIFY(paths.contains(u"flyttade-sidor-i-ar.html"_s));
}

QTEST_GUILESS_MAIN(TestMovedPages)
#include "tst_movedpages.moc"
