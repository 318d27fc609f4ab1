// How fast a site is exported: all new, nothing changed, one record changed. The floor is measured
// in the same run: the same files written, or read and compared. UTBLICK_BENCH_ROWS sets the number
// of projects. Fails only on wrong results.

#include "bench/timing.h"
#include "site/site.h"
#include "support/register.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QString prose(QRandomGenerator &random, int words)
{
    static const QStringList parts{u"klimat"_s,  u"samverkan"_s, u"kust"_s,   u"våtmark"_s,
                                   u"ungdom"_s,  u"stad"_s,      u"nät"_s,    u"region"_s,
                                   u"hållbar"_s, u"energi"_s,    u"kultur"_s, u"lärande"_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text += parts[random.bounded(12)] + parts[random.bounded(12)] + u' ';
    return text.trimmed();
}

} // namespace

class BenchSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allNew();
    void nothingChanged();
    void oneRecordChanged();

private:
    SiteSummary made();

    TestRegister m_register;
    Project m_first;
    double m_writing = 0; ///< ms to write the same files
    double m_reading = 0; ///< ms to read and compare them
};

void BenchSite::initTestCase()
{
    QRandomGenerator random(5);
    Programme programme;
    programme.name = u"Interreg"_s;
    programme.id = m_register.add(programme);
    Batch batch{u"Add"_s, {}, {}};
    for (int i = 0; i < rowCount(); ++i) {
        Project project = TestRegister::project(prose(random, 4));
        project.publish = true;
        project.status = u"running"_s;
        project.programme.id = programme.id; // what stops an export is not there
        project.startDate = QDate(2012 + i % 12, 1, 1);
        project.endDate = project.startDate.addYears(3);
        project.totalBudget.minor = 1'000'000'00 + i;
        project.euContribution.minor = 600'000'00 + i;
        project.summary = prose(random, 20);
        project.aims = prose(random, 60);
        project.results = prose(random, 60);
        batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
    }
    QVERIFY(m_register.store().apply(batch));
    m_first = m_register.read<Project>(batch.changes.front().id);
}

SiteSummary BenchSite::made()
{
    const Result<SiteSummary> done =
        exportSite(m_register.store(), {.folder = m_register.file(u"site"_s)});
    if (!done)
        qFatal("%s", qPrintable(done.error().line()));
    return *done;
}

void BenchSite::allNew()
{
    SiteSummary summary;
    const double ours = timed([&] { summary = made(); });
    QVERIFY(summary.added.size() > rowCount());
    QMap<QString, QByteArray> files;
    const QString site = m_register.file(u"site"_s);
    QDirIterator found(site, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.insert(file.fileName().mid(site.size() + 1), file.readAll());
    }
    const QString plain = m_register.file(u"plain"_s);
    m_writing = timed([&] {
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString path = plain + u'/' + file.key();
            if (!QFileInfo::exists(QFileInfo(path).path()))
                QDir().mkpath(QFileInfo(path).path());
            QFile copy(path);
            if (copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                copy.write(file.value());
        }
    });
    m_reading = timed([&] {
        for (auto file = files.begin(); file != files.end(); ++file) {
            QFile copy(plain + u'/' + file.key());
            QVERIFY(copy.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
                    && copy.readAll() == file.value());
        }
    });
    report("export, all new (floor: the same files written)", ours, m_writing);
}

void BenchSite::nothingChanged()
{
    SiteSummary summary;
    const double ours = timed([&] { summary = made(); });
    QCOMPARE(summary.written(), 0);
    report("export, nothing changed (floor: the files reread)", ours, m_reading);
}

void BenchSite::oneRecordChanged()
{
    m_first.aims = u"Something else"_s;
    QVERIFY(m_register.save(m_first));
    SiteSummary summary;
    const double ours = timed([&] { summary = made(); });
    QVERIFY(summary.written() > 0 && summary.written() < 20);
    report("export, one record changed (floor: the files reread)", ours, m_reading);
}

QTEST_GUILESS_MAIN(BenchSite)
#include "bench_site.moc"
