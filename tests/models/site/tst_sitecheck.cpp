#include "models/site/soundsite.h"

#include "records/document.h"
#include "records/network.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

const QDate today = SoundSite::today();

} // namespace

class TestSiteCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_site = std::make_unique<SoundSite>(); }

    void aSoundSiteHasNothingToMend()
    {
        QCOMPARE(m_site->rules(), QStringList());
        QVERIFY(m_site->exported());
    }

    void aProjectWithoutItsStatementIsAnErrorThatLeadsToTheField()
    {
        m_site->project.programme = {};
        QVERIFY(m_site->reg.save(m_site->project));
        const SiteFinding found = only(m_site->found(), "programme");
        QCOMPARE(found.finding.severity, Severity::Error);
        QCOMPARE(found.kind, &kindOf<Project>());
        QCOMPARE(found.id, m_site->project.id);
        QCOMPARE(found.finding.field, u"programme"_s);
        QCOMPARE(found.place(), u"Project “Gröna kajer”, Programme"_s);
    }

    void errorsComeFirstAndThenTheOrderOfTheSite()
    {
        m_site->project.aims.clear();
        QVERIFY(m_site->reg.save(m_site->project));
        auto page = m_site->reg.read<Page>(m_site->page);
        page.responsible = {};
        QVERIFY(m_site->reg.save(page));
        auto start = m_site->reg.read<Page>(m_site->start);
        start.reviewDate = today;
        QVERIFY(m_site->reg.save(start));
        QCOMPARE(m_site->rules(),
                 (QStringList{u"aims"_s, u"page-review"_s, u"page-responsible"_s}));
    }

    void aProjectThatIsNotOnTheSiteOnlyHearsThatItShouldBe()
    {
        m_site->project.publish = false;
        m_site->project.aims.clear();
        QVERIFY(m_site->reg.save(m_site->project));
        QCOMPARE(m_site->rules(), QStringList{u"unpublished"_s});
        m_site->project.status = u"rejected"_s;
        QVERIFY(m_site->reg.save(m_site->project));
        QCOMPARE(m_site->rules(), QStringList());
    }

    void anImageWithoutAltTextIsAnErrorAtItsBlock()
    {
        const QByteArray file = "no image, but kept";
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        Document document;
        document.title = u"Bild"_s;
        document.file = hash;
        Batch batch{u"Keep"_s, {Change::insert(kindOf<Document>(), toRow(document))}, {file}};
        QVERIFY(m_site->reg.store().apply(batch));
        BlockList blocks = SoundSite::text();
        blocks.push_back({content::Figure{hash, u"Hamnen"_s, false, {}}});
        m_site->write(blocks);
        QCOMPARE(m_site->rules(), QStringList());
        blocks.back() = {content::Figure{hash, {}, false, {}}};
        m_site->write(blocks);
        const SiteFinding found = only(m_site->found(), "alt");
        QCOMPARE(found.finding.severity, Severity::Error);
        QCOMPARE(found.finding.block, 1);
        QCOMPARE(found.id, m_site->page);
    }

    void anImageThatIsNoLongerKeptIsAnError()
    {
        m_site->write({{content::Figure{u"ab12"_s, u"Hamnen"_s, false, {}}}});
        QCOMPARE(only(m_site->found(), "image-file").finding.severity, Severity::Error);
    }

    void aLinkToARemovedRecordIsAnErrorAndToAnUnpublishedOneAWarning()
    {
        m_site->write(SoundSite::linked(m_site->reg.read<Project>(m_site->project.id).uuid));
        QCOMPARE(m_site->rules(), QStringList());
        m_site->write(SoundSite::linked(u"no-such-record"_s));
        QCOMPARE(only(m_site->found(), "link-record").finding.severity, Severity::Error);
        Network network;
        network.name = u"Dolt"_s;
        const qint64 id = m_site->reg.add(network);
        m_site->write(SoundSite::linked(m_site->reg.read<Network>(id).uuid));
        const SiteFinding found = only(m_site->found(), "link-unpublished");
        QCOMPARE(found.finding.severity, Severity::Warning);
        QCOMPARE(found.finding.block, 0);
    }

    void anAddressInsideTheSiteThatLeadsNowhereIsAnError_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<bool>("isDead");
        QTest::newRow("page") << u"eu-projekt.html"_s << false;
        QTest::newRow("gone") << u"finns-inte.html"_s << true;
        QTest::newRow("with a fragment") << u"eu-projekt/grona-kajer.html#mal"_s << false;
        QTest::newRow("upwards") << u"../eu-projekt.html"_s << false;
        QTest::newRow("full address") << u"https://www.example.se/int/eu-projekt.html"_s << false;
        QTest::newRow("full, gone") << u"https://www.example.se/int/borta.html"_s << true;
        QTest::newRow("first page") << u"https://www.example.se/int/"_s << false;
        QTest::newRow("a neighbour") << u"https://www.example.se/bygga/"_s << false;
        QTest::newRow("another host") << u"https://example.org/borta.html"_s << false;
        QTest::newRow("from the host's root") << u"/bygga/borta.html"_s << false;
        QTest::newRow("mail") << u"mailto:a@example.se"_s << false;
        QTest::newRow("open data") << u"data/projekt.csv"_s << false;
    }
    void anAddressInsideTheSiteThatLeadsNowhereIsAnError()
    {
        QFETCH(QString, href);
        QFETCH(bool, isDead);
        m_site->write(SoundSite::address(href));
        QCOMPARE(m_site->rules(), isDead ? QStringList{u"link-dead"_s} : QStringList());
    }

    void aContactThatIsShownWithoutABasisIsAnError()
    {
        Contact contact;
        contact.name = u"Bo Ås"_s;
        contact.kind = u"external"_s;
        contact.publish = true;
        contact.id = m_site->reg.add(contact);
        const SiteFinding found = only(m_site->found(), "basis");
        QCOMPARE(found.finding.severity, Severity::Error);
        QCOMPARE(found.id, contact.id);
        contact.basis = u"Samtycke"_s;
        QVERIFY(m_site->reg.save(contact));
        QCOMPARE(m_site->rules(), QStringList());
    }

    void aPageThatNamesSomebodyWhoIsNotClearedIsAnError()
    {
        Contact contact;
        contact.name = u"Bo Ås"_s;
        contact.kind = u"external"_s;
        m_site->reg.add(contact);
        m_site->write({{content::Paragraph{plain(u"Fråga Bo Ås om hamnen."_s)}}});
        QCOMPARE(only(m_site->found(), "page-contact").finding.severity, Severity::Error);
    }

    void settingsThatReadersNeedAreAskedFor()
    {
        auto settings = m_site->reg.read<Settings>(1);
        settings.feedbackAddress.clear();
        settings.statementDate = {};
        for (QString *day :
             {&settings.hoursTuesday, &settings.hoursWednesday, &settings.hoursThursday,
              &settings.hoursFriday, &settings.hoursSaturday, &settings.hoursSunday})
            *day = u"8–16"_s;
        settings.hoursMonday = u"förmiddagar"_s;
        settings.hoursExceptions = u"julafton stängt\n2026-12-24 stängt"_s;
        QVERIFY(m_site->reg.save(settings));
        QCOMPARE(m_site->rules(),
                 (QStringList{u"settings-feedback"_s, u"settings-statement-date"_s, u"problem"_s,
                              u"problem"_s}));
        const SiteFinding found = m_site->found().front();
        QCOMPARE(found.kind, &kindOf<Settings>());
        QCOMPARE(found.finding.field, u"feedback_address"_s);
    }

    void aRegisterWithoutSettingsIsToldSo()
    {
        TestRegister empty;
        const auto found = checkSite(empty.store(), {.today = today});
        QVERIFY(found);
        QCOMPARE(only(*found, "settings-name").id, 1);
    }

    void twoPagesOfOneNameInOnePlaceAreTold()
    {
        m_site->add(u"Kontakter"_s, m_site->page); // elsewhere
        QCOMPARE(m_site->rules(), QStringList());
        m_site->add(u"kontakter "_s, m_site->start);
        QCOMPARE(m_site->rules(), (QStringList{u"title-shared"_s, u"title-shared"_s}));
    }

    void anEmptyPageAndOneWithoutThePageAboveAreTold()
    {
        m_site->write({});
        QCOMPARE(m_site->rules(), QStringList{u"page-empty"_s});
        m_site->write(SoundSite::text());
        auto above = m_site->reg.read<Page>(m_site->page);
        m_site->add(u"Under"_s, above.id);
        QCOMPARE(m_site->rules(), QStringList());
        above.status = u"draft"_s;
        QVERIFY(m_site->reg.save(above));
        QCOMPARE(m_site->rules(), QStringList{u"page-parent"_s});
    }

    void aPublishedDocumentThatNobodyCanGetIsTold()
    {
        Document document;
        document.title = u"Strategi"_s;
        document.publish = true;
        document.id = m_site->reg.add(document);
        QCOMPARE(m_site->rules(), QStringList{u"document-file"_s});
        document.address = u"https://example.se/strategi.pdf"_s;
        QVERIFY(m_site->reg.save(document));
        QCOMPARE(m_site->rules(), QStringList());
    }

    void aContactOfAPageThatIsNotShownIsTold()
    {
        Contact contact;
        contact.name = u"Cecilia Ek"_s;
        contact.id = m_site->reg.add(contact);
        m_site->write({{content::ContactBlock{m_site->reg.read<Contact>(contact.id).uuid}}});
        QVERIFY(m_site->rules().contains(u"contact-unpublished"_s));
        contact.publish = true;
        QVERIFY(m_site->reg.save(contact));
        QVERIFY(!m_site->rules().contains(u"contact-unpublished"_s));
    }

    void aCheckCanBeStopped()
    {
        const auto stopped =
            checkSite(m_site->reg.store(), m_site->options(), [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Stopped);
    }

    void progressRunsUpToThePagesOfTheSite()
    {
        for (int i = 0; i < 100; ++i) {
            Project more = m_site->project;
            more.id = 0;
            more.uuid.clear();
            more.title = u"Projekt %1"_s.arg(i);
            m_site->reg.add(more);
        }
        std::vector<int> steps;
        const auto note = [&steps](int done, int total) {
            steps.push_back(done);
            return done <= total;
        };
        QVERIFY(checkSite(m_site->reg.store(), m_site->options(), note));
        QVERIFY(steps.size() >= 3);
        QVERIFY(std::ranges::is_sorted(steps));
    }

private:
    std::unique_ptr<SoundSite> m_site;
};

QTEST_GUILESS_MAIN(TestSiteCheck)
#include "tst_sitecheck.moc"
