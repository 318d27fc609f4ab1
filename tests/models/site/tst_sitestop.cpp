#include "models/site/soundsite.h"

#include "records/town.h"

using namespace Qt::StringLiterals;

// What a check does to an export, and an export to the next check.

class TestSiteStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_site = std::make_unique<SoundSite>(); }

    void anInlineFieldThatIsGoneStopsTheExportAndTheOldSiteStays()
    {
        QVERIFY(m_site->exported());
        const QString before = pageOf(m_site->reg, u"kontakter.html"_s);
        m_site->write({{content::Paragraph{{{.text = u"85"_s, .fact = u"nowhere/name"_s}}}}});
        QCOMPARE(only(m_site->found(), "fact-gone").finding.severity, Finding::Severity::Error);
        const Result<SiteSummary> stopped = m_site->exported();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Invalid);
        QVERIFY2(stopped.error().message.contains(u"1 error")
                     && stopped.error().message.contains(u"Kontakter"),
                 qPrintable(stopped.error().message));
        QCOMPARE(pageOf(m_site->reg, u"kontakter.html"_s), before);
    }

    void errorsThatAreAllowedDoNotStopAnExportNorADryOne()
    {
        m_site->project.aims.clear();
        QVERIFY(m_site->reg.save(m_site->project));
        SiteExport options = m_site->options();
        options.dry = true;
        QVERIFY(exportSite(m_site->reg.store(), options));
        options.dry = false;
        QVERIFY(!exportSite(m_site->reg.store(), options));
        options.allowFindings = true;
        QVERIFY(exportSite(m_site->reg.store(), options));
        // What was allowed once is not allowed for good.
        options.allowFindings = false;
        QVERIFY(!exportSite(m_site->reg.store(), options));
    }

    void onePageIsJudgedAlone()
    {
        m_site->project.aims.clear();
        QVERIFY(m_site->reg.save(m_site->project));
        QCOMPARE(m_site->rules(u"kontakter"_s), QStringList());
        QCOMPARE(m_site->rules(u"grona-kajer"_s), QStringList{u"aims"_s});
        SiteExport options = m_site->options();
        options.page = u"kontakter"_s;
        QVERIFY(exportSite(m_site->reg.store(), options));
        options.page = u"grona-kajer"_s;
        QVERIFY(!exportSite(m_site->reg.store(), options));
        options.page.clear();
        options.records = {m_site->reg.read<Project>(m_site->project.id).uuid};
        QVERIFY(!exportSite(m_site->reg.store(), options));
        options.records.clear();
        options.page = u"finns-inte"_s;
        const auto none = checkSite(m_site->reg.store(), options);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::NotFound);
    }

    void aProjectWithPagesInTwoLanguagesIsJudgedOnce()
    {
        auto settings = m_site->reg.read<Settings>(1);
        settings.languages = {u"sv"_s, u"en"_s};
        QVERIFY(m_site->reg.save(settings));
        m_site->project.aims.clear();
        m_site->project.aimsEn = u"Cleaner water."_s;
        QVERIFY(m_site->reg.save(m_site->project));
        SiteExport options = m_site->options();
        options.records = {m_site->reg.read<Project>(m_site->project.id).uuid};
        const auto found = checkSite(m_site->reg.store(), options);
        QVERIFY(found);
        QCOMPARE(only(*found, "aims").id, m_site->project.id);
    }

    void aPreviewIsNeverStopped()
    {
        m_site->project.aims.clear();
        QVERIFY(m_site->reg.save(m_site->project));
        auto page = m_site->reg.read<Page>(m_site->page);
        page.content =
            toJson({{content::Paragraph{{{.text = u"85"_s, .fact = u"nowhere/name"_s}}}}});
        QVERIFY(previewSite(m_site->reg.store(), page, m_site->reg.file(u"preview"_s)));
    }

    void factsThatChangedSinceTheExportAreTold()
    {
        m_site->project.euContribution.minor = 200'000'00;
        QVERIFY(m_site->reg.save(m_site->project));
        QVERIFY(m_site->exported());
        QCOMPARE(m_site->found().size(), size_t(0));
        m_site->project.euContribution.minor = 210'000'00;
        m_site->project.posterDate = SoundSite::today(); // nothing that the site tells
        QVERIFY(m_site->reg.save(m_site->project));
        const SiteFinding found = only(m_site->found(), "changed");
        QCOMPARE(found.finding.severity, Finding::Severity::Advice);
        QCOMPARE(found.id, m_site->project.id);
        QCOMPARE(QString(found.finding.message).replace(QChar(0x00A0), u' '),
                 u"Changed since the last export: EU contribution: 200 000,00 → 210 000,00."_s);
        QVERIFY(m_site->exported());
        QVERIFY(m_site->found().empty());
    }

    void factsThatChangedDuringTheExportAreTold()
    {
        SiteExport options = m_site->options();
        options.allowFindings = true; // the first progress is that of the pages
        bool isChanged = false;
        const auto change = [&](int, int) {
            if (!isChanged) {
                m_site->project.acronym = u"GK"_s;
                isChanged = bool(m_site->reg.save(m_site->project));
            }
            return true;
        };
        QVERIFY(exportSite(m_site->reg.store(), options, change));
        QVERIFY(isChanged);
        QCOMPARE(only(m_site->found(), "changed").id, m_site->project.id);
        QVERIFY(m_site->exported());
        QVERIFY(m_site->found().empty());
    }

    void whatWasChangedBackOrIsNewIsNoChangedFact()
    {
        QVERIFY(m_site->exported());
        m_site->project.aims = u"Annat."_s;
        QVERIFY(m_site->reg.save(m_site->project));
        QVERIFY(m_site->reg.store().undo());
        Town town;
        town.name = u"Køge"_s;
        town.country = u"DK"_s;
        town.summary = u"En stad."_s;
        town.publish = true;
        town.id = m_site->reg.add(town);
        town.summary = u"En annan stad."_s;
        QVERIFY(m_site->reg.save(town));
        QVERIFY(!m_site->rules().contains(u"changed"_s));
        QCOMPARE(only(m_site->found(), "changed").id, 0);
    }

    void anExportOfOnePageKeepsWhatIsKnownOfTheOthers()
    {
        QVERIFY(m_site->exported());
        m_site->project.acronym = u"GK"_s;
        QVERIFY(m_site->reg.save(m_site->project));
        SiteExport options = m_site->options();
        options.page = u"kontakter"_s;
        QVERIFY(exportSite(m_site->reg.store(), options));
        QCOMPARE(only(m_site->found(), "changed").id, m_site->project.id);
    }

    void aFolderOfAnotherRegisterTellsNoChanges()
    {
        SoundSite other;
        SiteExport options = other.options();
        options.folder = m_site->options().folder;
        QVERIFY(exportSite(other.reg.store(), options));
        m_site->project.acronym = u"GK"_s;
        QVERIFY(m_site->reg.save(m_site->project));
        QVERIFY(m_site->found().empty());
    }

private:
    std::unique_ptr<SoundSite> m_site;
};

QTEST_GUILESS_MAIN(TestSiteStop)
#include "tst_sitestop.moc"
