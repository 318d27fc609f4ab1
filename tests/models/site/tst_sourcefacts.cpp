#include "exchange/sample.h"
#include "site/site.h"
#include "site/siteplan.h"
#include "storage/store.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// What a reader sees of a page: its text without marks, with single spaces.
QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression script(u"<script.*?</script>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression inTheText(u"</?(a|time|strong|em|b|span)\\b[^>]*>"_s);
    return QString::fromUtf8(file.readAll())
        .remove(script)
        .remove(inTheText)
        .replace(tag, u" "_s)
        .simplified();
}

} // namespace

// A reader of the sample's site finds all that the page told which the sample was made from.
class TestSourceFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSiteTells_data();
    void theSiteTells();
    void whatIsNotThereIsNotFound();

private:
    QString site() const { return m_folder.filePath(u"site"_s); }

    QTemporaryDir m_folder;
};

void TestSourceFacts::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.utblick"_s);
    QVERIFY(writeSample(path));
    const Result<Store> store = Store::open(path);
    QVERIFY(store);
    const Result<SiteSummary> done =
        exportSite(*store, {.folder = site(), .today = QDate(2026, 11, 26)});
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
}

void TestSourceFacts::theSiteTells_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("words");
    QFile file(QStringLiteral(UTBLICK_TEST_DATA "/source-facts.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 2);
        QTest::newRow(qPrintable(line)) << cells[0] << cells[1];
    }
}

void TestSourceFacts::theSiteTells()
{
    QFETCH(QString, page);
    QFETCH(QString, words);
    if (page != u"*") {
        QVERIFY2(textOf(site() + u'/' + page).contains(words), qPrintable(words));
        return;
    }
    QDirIterator pages(site(), {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(pages.hasNext());
    while (pages.hasNext()) {
        const QString path = pages.next();
        QVERIFY2(textOf(path).contains(words), qPrintable(path));
    }
}

void TestSourceFacts::whatIsNotThereIsNotFound()
{
    QVERIFY(!textOf(site() + u"/index.html"_s).contains(u"en sats som inte står där"));
    QVERIFY(textOf(site() + u"/index.html"_s).size() > 1000);
}

QTEST_GUILESS_MAIN(TestSourceFacts)
#include "tst_sourcefacts.moc"
