#include "rules/publishing.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

const QDate today(2026, 11, 26);

/// "rule" of a warning, "rule!" of an error, "rule?" of advice.
QString told(const Findings &findings)
{
    QStringList words;
    for (const Finding &one : findings) {
        const QString sign = one.severity == Severity::Error ? u"!"_s
            : one.severity == Severity::Advice               ? u"?"_s
                                                             : QString();
        words.append(QString::fromLatin1(one.rule) + sign);
    }
    return words.join(u' ');
}

Programme programme()
{
    Programme made;
    made.name = u"Interreg Nordsjön"_s;
    made.period = u"2021–2027"_s;
    return made;
}

Project project()
{
    Project made;
    made.title = u"Gröna kajer"_s;
    made.kind = u"eu"_s;
    made.status = u"running"_s;
    made.startDate = QDate(2024, 1, 1);
    made.endDate = QDate(2028, 1, 1);
    made.summary = u"Vi gör kajerna gröna."_s;
    made.aims = u"Renare vatten."_s;
    made.publish = true;
    return made;
}

QString told(const Project &project)
{
    const Programme paying = programme();
    return told(publishing(project, &paying, today));
}

Settings settings()
{
    Settings made;
    made.name = u"Kommunen"_s;
    made.siteAddress = u"https://example.se/int"_s;
    made.email = u"a@example.se"_s;
    made.feedbackAddress = u"a@example.se"_s;
    made.statementStatus = u"partial"_s;
    made.statementDate = today;
    return made;
}

} // namespace

class TestPublishing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProjectThatTellsAllHasNothingToMend()
    {
        QCOMPARE(told(project()), QString()); // its poster is no matter of the site
    }

    void aimsResultsAndSummaryAreAskedForByLaw()
    {
        Project lacking = project();
        lacking.aims = u" "_s;
        lacking.summary.clear();
        lacking.endDate = today.addDays(-1);
        QCOMPARE(told(lacking), u"aims! results! summary!"_s);
    }

    void aStatementThatIsNotShownIsAnError()
    {
        QCOMPARE(told(publishing(project(), nullptr, today)), u"programme!"_s);
        Programme silent = programme();
        silent.statement = u"none"_s;
        QCOMPARE(told(publishing(project(), &silent, today)), u"statement!"_s);
        Project other = project();
        other.kind = u"other"_s;
        QCOMPARE(told(publishing(other, &silent, today)), QString());
    }

    void aProjectWithoutEuSupportNeedsOnlyASummary()
    {
        Project other = project();
        other.kind = u"other"_s;
        other.aims.clear();
        QCOMPARE(told(publishing(other, nullptr, today)), QString());
        other.summary.clear();
        QCOMPARE(told(publishing(other, nullptr, today)), u"summary"_s);
    }

    void anImageNeedsAnAltText()
    {
        Project pictured = project();
        pictured.image = u"ab12"_s;
        QCOMPARE(told(pictured), u"image-alt!"_s);
        pictured.imageAlt = u"Kajen"_s;
        QCOMPARE(told(pictured), QString());
    }

    void aProgrammeOfAnEarlierPeriodIsTold_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in the period") << u"2014–2020"_s << 2018 << QString();
        QTest::newRow("still paid for") << u"2014–2020"_s << 2023 << QString();
        QTest::newRow("after it") << u"2014–2020"_s << 2024 << u"old-period"_s;
        QTest::newRow("not written so") << u"tills vidare"_s << 2024 << QString();
        QTest::newRow("unknown") << QString() << 2024 << QString();
    }
    void aProgrammeOfAnEarlierPeriodIsTold()
    {
        QFETCH(QString, period);
        QFETCH(int, year);
        QFETCH(QString, expected);
        Programme old = programme();
        old.period = period;
        Project started = project();
        started.startDate = QDate(year, 3, 1);
        QCOMPARE(told(publishing(started, &old, today)), expected);
    }

    void whatContradictsItselfIsAWarning()
    {
        Project wrong = project();
        wrong.endDate = wrong.startDate.addDays(-1);
        wrong.results = u"Klart."_s;
        QCOMPARE(told(wrong), u"problem"_s);
    }

    void aNetworkSaysWhatItIs()
    {
        Network network;
        network.name = u"Klimatkommunerna"_s;
        QCOMPARE(told(publishing(network, today)), u"summary"_s);
        network.aims = u"Klimat."_s;
        QCOMPARE(told(publishing(network, today)), QString());
        network.left = today;
        network.reviewDate = today;
        QCOMPARE(told(publishing(network, today)), u"record-review network-left?"_s);
        network.left = network.reviewDate = today.addDays(1);
        QCOMPARE(told(publishing(network, today)), QString());
    }

    void aTownHasACountryAPlaceAndASummary()
    {
        Town town;
        town.name = u"Køge"_s;
        QCOMPARE(told(publishing(town, today)), u"summary town-country town-place?"_s);
        town.summary = u"En stad."_s;
        town.country = u"DK"_s;
        town.latitude.micro = 55'000'000;
        town.longitude.micro = 12'000'000;
        QCOMPARE(told(publishing(town, today)), QString());
        town.reviewDate = today;
        QCOMPARE(told(publishing(town, today)), u"record-review"_s);
        town.reviewDate = {};
        town.status = u"ended"_s;
        QCOMPARE(told(publishing(town, today)), u"town-ended?"_s);
    }

    void aDocumentCanBeHad()
    {
        Document document;
        document.title = u"Strategi"_s;
        QCOMPARE(told(publishing(document)), u"document-file"_s);
        document.file = u"ab12"_s;
        document.fileName = u"strategi.exe"_s;
        QVERIFY(publishing(document).front().message.contains(u"strategi.exe"));
        document.fileName = u"strategi.pdf"_s;
        QCOMPARE(told(publishing(document)), QString());
    }

    void theMunicipalityCanBeReached()
    {
        QCOMPARE(told(publishing(settings())), QString());
        QCOMPARE(told(publishing(Settings())),
                 u"settings-name settings-address settings-contact settings-feedback "
                 "settings-statement"_s);
        Settings undated = settings();
        undated.statementDate = {};
        undated.siteAddress = u"example"_s;
        QCOMPARE(told(publishing(undated)), u"settings-statement-date problem"_s);
    }

    void aLookThatNoSiteCanBeMadeWithIsAnError()
    {
        Settings odd = settings();
        odd.colourAccent = u"red"_s;
        const Findings found = publishing(odd);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().severity, Finding::Severity::Error);
        QCOMPARE(found.front().field, u"colour_accent"_s);
    }
};

QTEST_APPLESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
