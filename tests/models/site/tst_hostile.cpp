#include "models/site/sitefixture.h"

#include "exchange/csvreader.h"
#include "records/settings.h"
#include "support/hostile.h"

#include <libical/ical.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWordsCanBeRead();
    void noPageHoldsAScriptOrAHandlerOfTheirs();
    void noLinkLeadsToAScript();
    void nothingIsFetchedFromElsewhere();
    void noTextHoldsWhatNoTextMay();
    void whatIsForMachinesCanBeReadByThem();
    void aFormulaIsNoFormulaInASpreadsheet();
    void everyFileHasAnHonestName();

private:
    QStringList pages() const;
    QByteArray content(const QString &path) const;

    std::unique_ptr<TestRegister> m_register;
    QString m_site;
};

void TestHostile::initTestCase()
{
    m_register = std::make_unique<TestRegister>();
    const Result<> filled = hostile::fill(m_register->store());
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().line()));
    const Result<SiteSummary> done = exportTo(*m_register);
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
    m_site = m_register->file(u"site"_s);
    QVERIFY(pages().size() > 40);
}

QStringList TestHostile::pages() const
{
    QStringList found;
    QDirIterator files(m_site, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next().mid(m_site.size() + 1));
    found.sort();
    return found;
}

QByteArray TestHostile::content(const QString &path) const
{
    QFile file(m_site + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHostile::theWordsCanBeRead()
{
    QByteArray all;
    for (const QString &page : pages())
        all += content(page);
    for (const QString &word : hostile::words())
        QVERIFY2(all.contains(word.toUtf8()), qPrintable(word));
    QVERIFY(all.contains("kiwi &lt;script&gt;"));
    QVERIFY(all.contains("lime {{{t.skip}}}")); // a text is no template
}

void TestHostile::noPageHoldsAScriptOrAHandlerOfTheirs()
{
    static const QRegularExpression tag(u"<([a-zA-Z!/?][^>]*)>"_s);
    static const QRegularExpression handler(u"\\s(on[a-z]+|style|srcdoc)\\s*="_s);
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    static const QRegularExpression ours(
        u"^script (src=\"(\\.\\./)*(site|sok)\\.js\" defer|type=\"application/ld\\+json\")$"_s);
    for (const QString &page : pages()) {
        const QString html = QString::fromUtf8(content(page));
        for (auto it = tag.globalMatch(html); it.hasNext();) {
            const QString found = it.next().captured(1);
            const QString name = found.section(u' ', 0, 0).toLower();
            QVERIFY2(!QString(found).remove(quoted).contains(handler), qPrintable(page + found));
            QVERIFY2(name != u"iframe" && name != u"object" && name != u"base", qPrintable(page));
            QVERIFY2(name != u"script" || ours.match(found).hasMatch(), qPrintable(page + found));
        }
    }
}

void TestHostile::noLinkLeadsToAScript()
{
    static const QRegularExpression address(u"\\s(?:href|src|action|srcset)=\"([^\"]*)\""_s);
    static const QRegularExpression good(
        u"^(?:https?://[^/]|mailto:|tel:|#|(?!/|%5c|\\\\)[^:\\s]*$)"_s);
    for (const QString &page : pages()) {
        const QString html = QString::fromUtf8(content(page));
        for (auto it = address.globalMatch(html); it.hasNext();) {
            const QString found = it.next().captured(1);
            QVERIFY2(good.match(found).hasMatch(), qPrintable(page + u": "_s + found));
        }
    }
}

void TestHostile::nothingIsFetchedFromElsewhere()
{
    static const QRegularExpression fetched(
        u"<(?:img|script|source|link rel=\"stylesheet\")[^>]*\\s(?:src|href|srcset)=\"([^\"]*)\""_s);
    for (const QString &page : pages()) {
        const QString html = QString::fromUtf8(content(page));
        for (auto it = fetched.globalMatch(html); it.hasNext();) {
            const QString path = it.next().captured(1);
            QVERIFY2(!path.contains(u':') && !path.startsWith(u"//"), qPrintable(page + path));
        }
    }
    QVERIFY(!content(u"site.css"_s).contains("evil"));
    QVERIFY(!content(u"site.css"_s).contains("url("));
}

void TestHostile::noTextHoldsWhatNoTextMay()
{
    static const QRegularExpression odd(
        u"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{fffe}\\x{ffff}]"_s);
    QDirIterator files(m_site, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(m_site.size() + 1);
        static const QStringList kinds{u"html"_s, u"xml"_s, u"svg"_s, u"css"_s, u"txt"_s};
        if (!kinds.contains(QFileInfo(path).suffix()))
            continue;
        const QString text = QString::fromUtf8(content(path));
        const QRegularExpressionMatch match = odd.match(text);
        QVERIFY2(!match.hasMatch(),
                 qPrintable(path + u" … "_s + text.mid(match.capturedStart() - 40, 60)));
    }
}

void TestHostile::whatIsForMachinesCanBeReadByThem()
{
    static const QRegularExpression data(
        u"<script type=\"application/ld\\+json\">(.*?)</script>"_s);
    for (const QString &page : pages()) {
        const QRegularExpressionMatch found = data.match(QString::fromUtf8(content(page)));
        QJsonParseError error{};
        if (found.hasMatch())
            QJsonDocument::fromJson(found.captured(1).toUtf8(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(page));
    }
    QDirIterator files(m_site, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(m_site.size() + 1);
        const QString suffix = QFileInfo(path).suffix();
        if (suffix == u"xml" || suffix == u"svg") {
            QXmlStreamReader xml(content(path));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(path + u": "_s + xml.errorString()));
        } else if (suffix == u"json" || suffix == u"jsonld") {
            QVERIFY2(!QJsonDocument::fromJson(content(path)).isNull(), qPrintable(path));
        }
    }
    icalcomponent *calendar = icalparser_parse_string(content(u"kalender.ics"_s).constData());
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QCOMPARE(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT),
             int(hostile::texts().size()));
    icalcomponent_free(calendar);
}

void TestHostile::aFormulaIsNoFormulaInASpreadsheet()
{
    const QByteArray csv = content(u"data/projekt.csv"_s);
    QVERIFY(csv.contains("'=HYPERLINK("));
    QVERIFY(!csv.contains(",=") && !csv.contains(",\"=") && !csv.contains("\n="));
    const QJsonArray projects = QJsonDocument::fromJson(content(u"data/projekt.json"_s)).array();
    QCOMPARE(projects.size(), hostile::texts().size());
    const auto isExact = [](const QJsonValue &one) {
        return one[u"title"_s].toString().startsWith(u"=HYPERLINK("_s);
    };
    QVERIFY(std::any_of(projects.begin(), projects.end(), isExact));
    TestRegister reg;
    Project project = published(u"-12,5 grader"_s);
    project.ownCash.minor = -500;
    project.summary = u"+46 44 13 50 00"_s;
    reg.add(project);
    QVERIFY(exportTo(reg));
    const QString own = pageOf(reg, u"data/projekt.csv"_s);
    QVERIFY(own.contains(u",-5.00,"_s)); // a number stays one
    QVERIFY(own.contains(u"'+46 44"_s));
    QVERIFY(own.contains(u"'-12,5 grader"_s));
}

void TestHostile::everyFileHasAnHonestName()
{
    static const QRegularExpression name(u"^[a-z0-9./-]+$"_s);
    QDirIterator files(m_site, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(m_site.size() + 1);
        QVERIFY2(name.match(path).hasMatch() && !path.contains(u".."_s), qPrintable(path));
        QVERIFY(path.size() < 300);
    }
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
