#include "models/exchange/livefixture.h"
#include "pages/pagefact.h"
#include "records/event.h"
#include "records/membership.h"
#include "records/organisation.h"
#include "site/site.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

class TestLiveSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LiveFixture>(); }

    void aLiveTableIsExportedAsItIsInTheRegister()
    {
        m_fixture->seed().add(m_fixture->project(u"Visible <i>"_s));
        m_fixture->seed().add(m_fixture->project(u"Hidden"_s, false));
        const QString html = exported({{content::LiveList{u"project"_s, {}, u"table"_s, {}}}});
        QVERIFY2(html.contains(u"Visible &lt;i&gt;</a></td>"), qPrintable(html));
        QVERIFY(html.contains(u"<th scope=\"col\">"));
        QVERIFY(!html.contains(u"Hidden"));
    }

    void aMapIsDrawnBesideItsList()
    {
        Town town = m_fixture->town(u"Køge"_s, u"DK"_s);
        town.latitude.micro = 55'458'000;
        town.longitude.micro = 12'182'000;
        m_fixture->seed().add(town);
        const QString html = exported({{content::LiveList{u"town"_s, {}, u"map"_s, {}}}});
        QVERIFY(html.contains(u"<figure><svg"));
        QVERIFY(html.contains(u"<li><a href="));
    }

    void aBlockOfAKindThatIsGoneLeavesNoTrace()
    {
        const QString html = exported({{content::LiveList{u"ship"_s, {}, {}, plain(u"Fleet"_s)}},
                                       {content::Paragraph{plain(u"After"_s)}}});
        QVERIFY(!html.contains(u"Fleet"));
        QVERIFY(html.contains(u"<p>After</p>"));
    }

    void anInlineFieldSaysWhatTheRegisterSays()
    {
        Network network;
        network.name = u"Greater Copenhagen"_s;
        network.governingBody = u"The Committee & co"_s;
        network.publish = true;
        const qint64 id = m_fixture->seed().add(network);
        const QString html = exported({{content::Paragraph{
            {{.text = u"Led by "_s},
             {.text = u"an old name"_s,
              .strong = true,
              .fact = m_fixture->seed().read<Network>(id).uuid + u"/governing_body"_s}}}}});
        QVERIFY2(html.contains(u"<p>Led by <strong>The Committee &amp; co</strong></p>"),
                 qPrintable(html));
        QVERIFY(!html.contains(u"an old name"));
    }

    void aFactThatIsGoneStopsTheExportAndNamesThePage_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::newRow("record") << u"no-such-record/name"_s;
        QTest::newRow("unpublished") << u"UUID/name"_s;
    }
    void aFactThatIsGoneStopsTheExportAndNamesThePage()
    {
        QFETCH(QString, fact);
        Network network;
        network.name = u"Hidden"_s;
        const qint64 id = m_fixture->seed().add(network);
        fact.replace(u"UUID"_s, m_fixture->seed().read<Network>(id).uuid);
        add({{content::FactBox{{}, {{content::Paragraph{{{.text = u"85"_s, .fact = fact}}}}}}}});
        const auto done =
            exportSite(m_fixture->seed().store(), {.folder = m_fixture->seed().file(u"site"_s)});
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"“The page”"));
        QVERIFY(!QFile::exists(m_fixture->seed().file(u"site/index.html"_s)));
    }

    void whatIsNotPublishedIsNotNamedByOthers()
    {
        Contact manager;
        manager.name = u"Secret Person"_s;
        Project project = m_fixture->project(u"Shown"_s);
        project.manager.id = m_fixture->seed().add(manager);
        m_fixture->seed().add(project);
        Network network;
        network.name = u"Secret Network"_s;
        Membership member;
        member.network.id = m_fixture->seed().add(network);
        Organisation body;
        body.name = u"Secret Member"_s;
        member.organisation.id = m_fixture->seed().add(body);
        m_fixture->seed().add(member);
        const qint64 hidden = m_fixture->seed().add(m_fixture->project(u"Secret Project"_s, false));
        Event event;
        event.title = u"Open day"_s;
        event.publish = true;
        event.record.uuid = m_fixture->seed().read<Project>(hidden).uuid;
        m_fixture->seed().add(event);
        const auto grouped = [](const char *kind, const char *column) {
            const QJsonObject filter{{u"version"_s, 1},
                                     {u"groups"_s, QJsonArray{QString::fromLatin1(column)}}};
            return Block{content::LiveList{QString::fromLatin1(kind), filter, u"table"_s, {}}};
        };
        const QString html = exported({grouped("project", "manager"),
                                       grouped("event", "record"),
                                       {content::LiveList{u"membership"_s, {}, u"table"_s, {}}},
                                       {content::LiveList{u"event"_s, {}, u"table"_s, {}}}});
        QVERIFY(html.contains(u"Shown"));
        QVERIFY(html.contains(u"Open day"));
        QVERIFY2(!html.contains(u"Secret"), qPrintable(html));
    }

private:
    void add(const BlockList &blocks)
    {
        Page page;
        page.title = u"The page"_s;
        page.status = u"published"_s;
        page.language = u"en"_s;
        page.content = toJson(blocks);
        m_fixture->seed().add(page);
    }
    QString exported(const BlockList &blocks)
    {
        add(blocks);
        const auto done =
            exportSite(m_fixture->seed().store(),
                       {.folder = m_fixture->seed().file(u"site"_s), .allowFindings = true});
        if (!done)
            qWarning("%s", qPrintable(done.error().line()));
        QFile file(m_fixture->seed().file(u"site/index.html"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<LiveFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestLiveSite)
#include "tst_livesite.moc"
