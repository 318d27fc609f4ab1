#include "models/report/reportfixture.h"

#include "records/contact.h"
#include "records/settings.h"
#include "report/poster.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

using namespace Qt::StringLiterals;

class TestPoster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePosterTellsWhatItMust();
    void whatIsUnknownIsLeftOut();
    void theMunicipalityOwnsWhatItOwns();
    void nationalSupportIsTheRestWhenNobodyToldIt();
    void theImageStandsInTheDocument();
    void aLongTitleHasSmallerLetters();
    void theLeadIsShort_data();
    void theLeadIsShort();
    void postersAreForProjectsOnly();
    void supportIsKnownToBeNationalOnlyBesideTheEuPart();
    void aPosterWithoutItsEmblemIsRefused();
    void aPosterOfOtherMoneyNeedsNoEmblem();
    void onlyWhoMayBePublishedIsNamed();
    void supportThatWasNotGrantedHasNoPoster();
};

namespace {

QString posterOf(TestRegister &reg)
{
    ReportOrder order;
    order.report = u"poster"_s;
    order.today = QDate(2026, 11, 23);
    return htmlOf(reg, order);
}

Project granted(TestRegister &reg)
{
    Programme programme;
    programme.name = u"LIFE"_s;
    Project project = TestRegister::project(u"Grön"_s);
    project.status = u"running"_s;
    project.programme.id = reg.add(programme);
    return project;
}

} // namespace

void TestPoster::thePosterTellsWhatItMust()
{
    TestRegister reg;
    Project project = granted(reg);
    project.specificObjective = u"RSO2.5 Vatten"_s;
    project.startDate = QDate(2023, 6, 21);
    project.endDate = QDate(2027, 1, 31);
    project.totalBudget = {25'030'259};
    project.euContribution = {20'024'207};
    project.ownCash = {5'006'052};
    project.website = u"https://www.kommun.example/sbn"_s;
    project.caseNumber = u"KS 2023/117"_s;
    project.id = reg.add(project);
    Organisation body;
    body.name = u"Ronneby kommun"_s;
    Partnership part;
    part.project.id = project.id;
    part.organisation.id = reg.add(body);
    part.role = u"lead"_s;
    reg.add(part);
    const QString html = posterOf(reg);
    for (const QString &text :
         {u"<body class=\"poster\">"_s, u"<h1>Grön</h1>"_s, u"<dd>RSO2.5 Vatten</dd>"_s,
          u"<dd>Ronneby kommun</dd>"_s, u"<dd>2023–2027</dd>"_s,
          u"<dt>EU-stöd</dt><dd>200\u00a0242\u00a0EUR</dd>"_s,
          u"<dt>Nationellt stöd</dt><dd>50\u00a0061\u00a0EUR</dd>"_s,
          u"<dt>Total budget</dt><dd>250\u00a0303\u00a0EUR</dd>"_s,
          u"<dt>Kontakt</dt><dd>www.kommun.example/sbn</dd>"_s,
          u"<p>Medfinansieras av<br>Europeiska unionen</p>"_s})
        QVERIFY2(html.contains(text), qPrintable(text));
}

void TestPoster::whatIsUnknownIsLeftOut()
{
    TestRegister reg;
    reg.add(granted(reg));
    const QString html = posterOf(reg);
    QVERIFY(!html.contains(u"<dt>"));
    QVERIFY(!html.contains(u"class=\"pic\""));
    QVERIFY(html.contains(u"class=\"eu\""));
}

void TestPoster::theMunicipalityOwnsWhatItOwns()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    reg.add(settings);
    Project project = granted(reg);
    project.role = u"owner"_s;
    reg.add(project);
    QVERIFY(posterOf(reg).contains(u"<dt>Projektägare</dt><dd>Kommunen</dd>"));
}

void TestPoster::nationalSupportIsTheRestWhenNobodyToldIt()
{
    TestRegister reg;
    Project project = granted(reg);
    project.totalBudget = {100'000};
    project.euContribution = {60'000};
    reg.add(project);
    QVERIFY(posterOf(reg).contains(u"<dt>Nationellt stöd</dt><dd>400\u00a0EUR</dd>"));
}

void TestPoster::theImageStandsInTheDocument()
{
    TestRegister reg;
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QVERIFY(image.save(&buffer, "PNG"));
    Project project = granted(reg);
    project.image =
        QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    project.imageAlt = u"Ett \"hav\""_s;
    Batch batch{u"Add"_s, {Change::insert(kindOf<Project>(), toRow(project))}, {png}};
    QVERIFY(reg.store().apply(batch));
    const QString html = posterOf(reg);
    const QString source = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
    QVERIFY(html.contains(u"<img class=\"pic\" src=\""_s + source
                          + u"\" alt=\"Ett &quot;hav&quot;\" width=\"40\" height=\"30\">"_s));
}

void TestPoster::aLongTitleHasSmallerLetters()
{
    TestRegister reg;
    Project project = granted(reg);
    project.title = u"Klimatanpassning i kustkommuner runt södra Östersjön"_s;
    project.id = reg.add(project);
    QVERIFY(posterOf(reg).contains(u"<h1 class=\"long\">"));
    project.title = project.title + u' ' + project.title;
    QVERIFY(reg.save(project));
    QVERIFY(posterOf(reg).contains(u"<h1 class=\"very-long\">"));
}

void TestPoster::theLeadIsShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << u" En mening. "_s << u"En mening."_s;
    QTest::newRow("paragraph") << u"Ett.\nTvå."_s << u"Ett."_s;
    QTest::newRow("sentences") << u"Ett hav. Två hav. Tre hav"_s << u"Ett hav. Två hav."_s;
    QTest::newRow("words") << u"ett två tre fyra fem sex"_s << u"ett två tre fyra\u2026"_s;
    QTest::newRow("one word") << u"x"_s.repeated(50) << u"x"_s.repeated(19) + u'\u2026';
    QTest::newRow("none") << QString() << QString();
}

void TestPoster::theLeadIsShort()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(firstSentences(text, 20), expected);
}

void TestPoster::postersAreForProjectsOnly()
{
    TestRegister reg;
    Organisation body;
    body.name = u"Byrån"_s;
    reg.add(body);
    ReportOrder order;
    order.report = u"poster"_s;
    order.kind = &kindOf<Organisation>();
    QCOMPARE(documentsOf(reg, order).error().code, Error::Code::Usage);
}

void TestPoster::supportIsKnownToBeNationalOnlyBesideTheEuPart()
{
    TestRegister reg;
    Project project = granted(reg);
    project.totalBudget = {100'000};
    project.euContribution = {60'000};
    project.ownCash = {10'000}; // who pays the rest, nobody has told
    project.id = reg.add(project);
    QVERIFY(posterOf(reg).contains(u"<dt>Nationellt stöd</dt><dd>400\u00a0EUR</dd>"));
    project.euContribution = {};
    QVERIFY(reg.save(project));
    QVERIFY(!posterOf(reg).contains(u"Nationellt stöd"));
}

void TestPoster::aPosterWithoutItsEmblemIsRefused()
{
    TestRegister reg;
    Project project = granted(reg);
    project.programme = {};
    project.id = reg.add(project);
    ReportOrder order;
    order.report = u"poster"_s;
    const auto withoutProgramme = documentsOf(reg, order);
    QVERIFY(!withoutProgramme);
    QCOMPARE(withoutProgramme.error().code, Error::Code::Invalid);
    QVERIFY(withoutProgramme.error().message.contains(project.title));
    Programme programme;
    programme.name = u"LIFE"_s;
    programme.statement = u"none"_s;
    project.programme.id = reg.add(programme);
    QVERIFY(reg.save(project));
    const auto withoutStatement = documentsOf(reg, order);
    QVERIFY(!withoutStatement);
    QVERIFY(withoutStatement.error().message.contains(u"LIFE"));
}

void TestPoster::aPosterOfOtherMoneyNeedsNoEmblem()
{
    TestRegister reg;
    Project project = granted(reg);
    project.programme = {};
    project.kind = u"other"_s;
    reg.add(project);
    const QString html = posterOf(reg);
    QVERIFY(html.contains(u"<h1>Grön</h1>"));
    QVERIFY(!html.contains(u"class=\"eu\""));
}

void TestPoster::onlyWhoMayBePublishedIsNamed()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.phone = u"044-13 50 00"_s;
    settings.email = u"kontakt@kommun.example"_s;
    reg.add(settings);
    Contact contact;
    contact.name = u"Åsa Öberg"_s;
    Project project = granted(reg);
    contact.id = project.manager.id = reg.add(contact);
    reg.add(project);
    QString html = posterOf(reg);
    QVERIFY(!html.contains(u"Åsa"));
    QVERIFY(html.contains(u"<dt>Kontakt</dt><dd>044-13 50 00, kontakt@kommun.example</dd>"));
    contact.publish = true;
    contact.email = u"asa@kommun.example"_s;
    QVERIFY(reg.save(contact));
    html = posterOf(reg);
    QVERIFY(html.contains(u"<dt>Kontakt</dt><dd>Åsa Öberg, asa@kommun.example</dd>"));
    QVERIFY(!html.contains(u"044-13"));
}

void TestPoster::supportThatWasNotGrantedHasNoPoster()
{
    TestRegister reg;
    Project project = granted(reg);
    project.status = u"rejected"_s;
    project.euContribution.minor = 400'000'00;
    reg.add(project);
    ReportOrder order;
    order.report = u"poster"_s;
    const auto made = documentsOf(reg, order);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Invalid);
    QVERIFY(made.error().message.contains(project.title));
}

QTEST_GUILESS_MAIN(TestPoster)
#include "tst_poster.moc"
