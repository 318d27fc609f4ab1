#include "models/pages/imagefiles.h"
#include "pages/blocks.h"
#include "records/contact.h"
#include "records/document.h"
#include "records/page.h"
#include "records/settings.h"
#include "site/site.h"
#include "site/sitefiles.h"
#include "support/register.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestSiteFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theImagesOfAPageAreExportedWithTheirSize();
    void aFileThatIsNoImageIsNotExportedAsOne();
    void anImageIsKnownOnceItWasAskedFor();
    void aPublishedDocumentIsExportedAndLinkedTo();
    void aDocumentThatIsNotForTheWebStaysInside();
    void aContactInAPageIsShownAsTheRegisterHasIt();
    void theLogoStandsInTheHeaderNoHigherThanTheEmblem_data();
    void theLogoStandsInTheHeaderNoHigherThanTheEmblem();
};

namespace {

QString pageOf(const TestRegister &reg, const QString &path)
{
    QFile file(reg.file(u"site/"_s + path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Keeps \a file with a record of its own and returns its SHA-256.
QString kept(TestRegister &reg, const QByteArray &file, Document document = {})
{
    document.file =
        QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    if (document.title.isEmpty())
        document.title = u"File"_s;
    Batch batch{u"Keep"_s, {Change::insert(kindOf<Document>(), toRow(document))}, {file}};
    if (!reg.store().apply(batch))
        qFatal("the file cannot be kept");
    return document.file;
}

/// The site's page "sub/about" with \a blocks.
QString exported(TestRegister &reg, const BlockList &blocks)
{
    Page start;
    start.title = u"Start"_s;
    start.status = u"published"_s;
    Page above;
    above.title = u"Sub"_s;
    above.status = u"published"_s;
    above.parent.id = reg.add(start);
    Page page;
    page.title = u"About"_s;
    page.status = u"published"_s;
    page.parent.id = reg.add(above);
    page.content = toJson(blocks);
    reg.add(page);
    if (!exportSite(reg.store(), {.folder = reg.file(u"site"_s), .allowFindings = true}))
        qFatal("the site cannot be exported");
    return pageOf(reg, u"sub/about.html"_s);
}

} // namespace

void TestSiteFiles::theImagesOfAPageAreExportedWithTheirSize()
{
    TestRegister reg;
    const QByteArray image = imagefiles::file(imagefiles::picture(40, 30), "png");
    const QString hash = kept(reg, image);
    const QString html =
        exported(reg, {{content::Figure{hash, u"The \"sea\""_s, false, plain(u"Sea"_s)}}});
    const QString name = u"bilder/"_s + hash.left(16) + u".png"_s;
    QVERIFY2(html.contains(u"<figure><img src=\"../%1\" alt=\"The &quot;sea&quot;\" width=\"40\" "
                           "height=\"30\"><figcaption>Sea</figcaption></figure>"_s.arg(name)),
             qPrintable(html));
    QFile file(reg.file(u"site/"_s + name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), image);
}

void TestSiteFiles::aFileThatIsNoImageIsNotExportedAsOne()
{
    TestRegister reg;
    const QString hash = kept(reg, "<svg onload='alert(1)'/>");
    const QString html = exported(reg,
                                  {{content::Figure{hash, u"x"_s, false, plain(u"Sea"_s)}},
                                   {content::Figure{u"../../etc"_s, u"x"_s, false, {}}}});
    QVERIFY(!html.contains(u"<img src=\"../bilder"_s));
    QVERIFY(html.contains(u"<p>Sea</p>"_s));
    QVERIFY(!QFile::exists(reg.file(u"site/bilder"_s)));
}

void TestSiteFiles::anImageIsKnownOnceItWasAskedFor()
{
    TestRegister reg;
    const QString hash = kept(reg, imagefiles::file(imagefiles::picture(40, 30), "png"));
    SiteFiles files(reg.store());
    QVERIFY(!files.known(hash));
    QVERIFY(files.picture(hash));
    const std::optional<Picture> known = files.known(hash);
    QVERIFY(known);
    QCOMPARE(known->source, u"bilder/"_s + hash.left(16) + u".png"_s);
}

void TestSiteFiles::aPublishedDocumentIsExportedAndLinkedTo()
{
    TestRegister reg;
    Document document;
    document.title = u"Avtal & <b>"_s;
    document.fileName = u"../Avtal.PDF"_s;
    document.publish = true;
    document.uuid = u"6f1d1c9e-0000-4000-8000-000000000001"_s;
    kept(reg, QByteArray(2'500'000, 'a'), document);
    const QString html = exported(reg, {{content::DocumentLink{document.uuid, {}}}});
    const QRegularExpression link(u"<p class=\"document-link\"><a href=\"\\.\\./(dokument/"
                                  "avtal-b-[0-9a-f]{8}\\.pdf)\">Avtal &amp; &lt;b&gt;</a> "
                                  "\\(PDF, 2,5.MB\\)</p>"_s);
    const QRegularExpressionMatch match = link.match(html);
    QVERIFY2(match.hasMatch(), qPrintable(html));
    QCOMPARE(QFileInfo(reg.file(u"site/"_s + match.captured(1))).size(), 2'500'000);
}

void TestSiteFiles::aDocumentThatIsNotForTheWebStaysInside()
{
    TestRegister reg;
    Document document;
    document.title = u"Secret"_s;
    document.fileName = u"secret.pdf"_s;
    document.uuid = u"6f1d1c9e-0000-4000-8000-000000000001"_s;
    kept(reg, "secret", document);
    Document program;
    program.title = u"Program"_s;
    program.fileName = u"program.html"_s;
    program.publish = true;
    program.uuid = u"6f1d1c9e-0000-4000-8000-000000000002"_s;
    kept(reg, "<script>", program);
    Document elsewhere;
    elsewhere.title = u"Elsewhere"_s;
    elsewhere.address = u"https://example.org/a.pdf"_s;
    elsewhere.publish = true;
    elsewhere.uuid = u"6f1d1c9e-0000-4000-8000-000000000003"_s;
    reg.add(elsewhere);
    const QString html = exported(reg,
                                  {{content::DocumentLink{document.uuid, plain(u"Words"_s)}},
                                   {content::DocumentLink{program.uuid, {}}},
                                   {content::DocumentLink{elsewhere.uuid, {}}}});
    QVERIFY(html.contains(u"<p class=\"document-link\">Words</p>"_s));
    QVERIFY(!html.contains(u"Secret"_s));
    QVERIFY(!html.contains(u"program"_s));
    QVERIFY(html.contains(u"<a href=\"https://example.org/a.pdf\">Elsewhere</a>"_s));
    QVERIFY(!QFile::exists(reg.file(u"site/dokument"_s)));
}

void TestSiteFiles::aContactInAPageIsShownAsTheRegisterHasIt()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.contactName = u"Kontaktcenter"_s;
    settings.phone = u"044-13 50 00"_s;
    reg.add(settings);
    Contact eva;
    eva.name = u"Eva <E>"_s;
    eva.title = u"Coordinator"_s;
    eva.email = u"eva@example.org"_s;
    eva.publish = true;
    eva.uuid = u"6f1d1c9e-0000-4000-8000-000000000001"_s;
    reg.add(eva);
    Contact bo;
    bo.name = u"Bo"_s;
    bo.uuid = u"6f1d1c9e-0000-4000-8000-000000000002"_s;
    reg.add(bo);
    const QString html = exported(reg,
                                  {{content::ContactBlock{eva.uuid}},
                                   {content::ContactBlock{bo.uuid}},
                                   {content::ContactBlock{u"gone"_s}},
                                   {content::ContactBlock{}}});
    QVERIFY2(html.contains(u"<div class=\"contact\"><p><strong>Eva &lt;E&gt;</strong><br>"
                           "Coordinator<br><a href=\"mailto:eva@example.org\">eva@example.org</a>"
                           "</p>"_s),
             qPrintable(html));
    QVERIFY(html.contains(u"<strong>Kontaktcenter</strong><br><a href=\"tel:044135000\">"_s));
    QCOMPARE(html.count(u"<div class=\"contact\">"_s), 2);
    QVERIFY(!html.contains(u"Bo<"_s));
}

void TestSiteFiles::theLogoStandsInTheHeaderNoHigherThanTheEmblem_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("shown");
    QTest::newRow("square") << QSize(200, 200) << u"width=\"40\" height=\"40\""_s;
    QTest::newRow("wide") << QSize(300, 100) << u"width=\"120\" height=\"40\""_s;
    QTest::newRow("very wide") << QSize(1000, 50) << u"width=\"240\" height=\"12\""_s;
    QTest::newRow("high") << QSize(50, 400) << u"width=\"5\" height=\"40\""_s;
}

void TestSiteFiles::theLogoStandsInTheHeaderNoHigherThanTheEmblem()
{
    QFETCH(QSize, size);
    QFETCH(QString, shown);
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.logo =
        kept(reg, imagefiles::file(imagefiles::picture(size.width(), size.height()), "png"));
    settings.logoAlt = u"Kommunens \"vapen\""_s;
    reg.add(settings);
    const QString html = exported(reg, {});
    const QString logo = u"<img src=\"../bilder/"_s + settings.logo.left(16) + u".png\" "_s + shown
        + u" alt=\"Kommunens &quot;vapen&quot;\">"_s;
    QVERIFY2(html.contains(logo), qPrintable(html.mid(html.indexOf(u"<header>"), 600)));
}

QTEST_GUILESS_MAIN(TestSiteFiles)
#include "tst_sitefiles.moc"
