#include "scenarios/program.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewSampleIsSoundAndAnExistingFileIsRefused();
    void everySentenceOfTheSourcePageIsInTheExportedSite();
    void anExportWritesOnlyWhatChanged();
    void anExportLeavesOtherPeoplesFilesAlone();
    void whatListWritesImportReads();
    void anImpossibleDateStopsTheImport();
    void badRowsMayBeSkipped();
    void aDryRunWritesNothing();
    void aKeyUpdatesWhatIsThere();
    void anEditScriptAcknowledgesEachLine();
    void aBadLineStopsTheScriptAndKeepsWhatWasDone();
    void listFiltersAndSorts();
    void searchFindsKogeAsPeopleSpellIt();
    void aBackupHasTheSameContent();
    void whatCannotBeUnderstoodIsUsage_data();
    void whatCannotBeUnderstoodIsUsage();
    void everyVerbHasHelp();
    void checkTellsSoundDamagedAndCannotOpen();
    void aNameThatFitsSeveralIsNotGuessed();
    void listSearchesWhatTheTableShows();
};

void TestVerbs::aNewSampleIsSoundAndAnExistingFileIsRefused()
{
    const Program program;
    QCOMPARE(program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s}).code, 0);
    QCOMPARE(program.run({u"check"_s, u"a.utblick"_s}).code, 0);
    const QByteArray before = program.read(u"a.utblick"_s);
    const Outcome again = program.run({u"new"_s, u"a.utblick"_s});
    QCOMPARE(again.code, 1);
    QCOMPARE(again.err.count(u'\n'), 1);
    QVERIFY(again.err.contains(u"a.utblick"));
    QCOMPARE(program.read(u"a.utblick"_s), before);
}

void TestVerbs::everySentenceOfTheSourcePageIsInTheExportedSite()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    const Outcome exported = program.run({u"export"_s, u"a.utblick"_s, u"site"_s});
    QVERIFY2(exported.code == 0, qPrintable(exported.err));
    QString text;
    for (QDirIterator files(program.path(u"site"_s), {u"*.html"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString html = QString::fromUtf8(file.readAll());
        html.remove(QRegularExpression(u"<[^>]*>"_s));
        text += html.replace(QChar(0x00A0), u' ').simplified() + u' ';
    }
    QFile source(QStringLiteral(UTBLICK_TEST_DATA "/source-page.txt"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(source.readAll()).replace(QChar(0x00A0), u' ');
    int sentences = 0;
    for (const QString &sentence :
         page.split(QRegularExpression(u"(?<=[.?]) |\n"_s), Qt::SkipEmptyParts)) {
        if (sentence.startsWith(u"Öppet"))
            continue; // only so at one moment; what stays true of it is checked below
        QVERIFY2(text.contains(sentence.simplified()), qPrintable(sentence));
        ++sentences;
    }
    QVERIFY(sentences > 20);
    QVERIFY(text.contains(u"Stänger kl. 16.30"));
    QVERIFY(!text.contains(u"Öppet ·"));
}

void TestVerbs::anExportWritesOnlyWhatChanged()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    program.run({u"export"_s, u"a.utblick"_s, u"site"_s});
    const Outcome again = program.run({u"export"_s, u"a.utblick"_s, u"site"_s});
    QVERIFY2(again.out.contains(u"0 written"), qPrintable(again.out));
    program.write(u"s.jsonl"_s,
                  R"({"op":"update","kind":"town","id":2,"values":{"publish":false}})"
                  "\n");
    QCOMPARE(program.run({u"edit"_s, u"a.utblick"_s, u"--script"_s, u"s.jsonl"_s}).code, 0);
    const Outcome less = program.run({u"export"_s, u"a.utblick"_s, u"site"_s});
    QVERIFY2(less.out.contains(u"1 removed"), qPrintable(less.out));
}

void TestVerbs::anExportLeavesOtherPeoplesFilesAlone()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    QVERIFY(QDir(program.path(u"."_s)).mkdir(u"site"_s));
    program.write(u"site/index.html"_s, "mine");
    program.write(u"site/other.txt"_s, "mine too");
    const Outcome refused = program.run({u"export"_s, u"a.utblick"_s, u"site"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"site"), qPrintable(refused.err));
    QCOMPARE(program.read(u"site/index.html"_s), QByteArray("mine"));
    QCOMPARE(program.read(u"site/other.txt"_s), QByteArray("mine too"));
    QVERIFY(QFile::remove(program.path(u"site/index.html"_s)));
    QVERIFY(QFile::remove(program.path(u"site/other.txt"_s)));
    QCOMPARE(program.run({u"export"_s, u"a.utblick"_s, u"site"_s}).code, 0);
    program.write(u"site/other.txt"_s, "mine too"); // put there afterwards, it stays
    const QString address = u"https://example.se"_s;
    QCOMPARE(program.run({u"export"_s, u"a.utblick"_s, u"site"_s, u"--base-url"_s, address}).code,
             0);
    QCOMPARE(program.read(u"site/other.txt"_s), QByteArray("mine too"));
}

void TestVerbs::whatListWritesImportReads()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    program.run({u"new"_s, u"b.utblick"_s});
    for (const QString &kind : {u"organisation"_s, u"project"_s, u"network"_s, u"town"_s,
                                u"partnership"_s, u"membership"_s}) {
        const Outcome first =
            program.run({u"list"_s, u"a.utblick"_s, kind, u"--format"_s, u"csv"_s});
        QCOMPARE(first.code, 0);
        program.write(u"rows.csv"_s, first.out.toUtf8());
        const Outcome imported =
            program.run({u"import"_s, u"b.utblick"_s, u"rows.csv"_s, u"--kind"_s, kind});
        QVERIFY2(imported.code == 0, qPrintable(imported.err + imported.out));
        const Outcome second =
            program.run({u"list"_s, u"b.utblick"_s, kind, u"--format"_s, u"csv"_s});
        QCOMPARE(second.out, first.out);
    }
}

namespace {

const QByteArray partners("projektnamn;startdatum;slutdatum;partnerbudget\n"
                          "Grön;2023-06-21;2027-01-31;250302,59\n"
                          "Blå;2023-06-21;2027-02-31;1 200,50\n");
const QStringList mapped{
    u"--map"_s, u"projektnamn=title"_s,  u"--map"_s, u"startdatum=start_date"_s,
    u"--map"_s, u"slutdatum=end_date"_s, u"--map"_s, u"partnerbudget=total_budget"_s};

} // namespace

void TestVerbs::anImpossibleDateStopsTheImport()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(u"p.csv"_s, partners);
    const Outcome refused = program.run(
        QStringList{u"import"_s, u"a.utblick"_s, u"p.csv"_s, u"--kind"_s, u"project"_s} + mapped);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.out.contains(u"2027-02-31"), qPrintable(refused.out));
    QVERIFY(refused.out.contains(u"2027-02-28"));
    QVERIFY(refused.out.contains(u"Line 3"));
    QCOMPARE(program.run({u"list"_s, u"a.utblick"_s, u"project"_s, u"--format"_s, u"json"_s}).out,
             u"[]\n"_s);
}

void TestVerbs::badRowsMayBeSkipped()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(u"p.csv"_s, partners);
    const Outcome done = program.run(QStringList{u"import"_s, u"a.utblick"_s, u"p.csv"_s,
                                                 u"--kind"_s, u"project"_s, u"--skip-bad"_s}
                                     + mapped);
    QVERIFY2(done.code == 0, qPrintable(done.err));
    const QString list =
        program.run({u"list"_s, u"a.utblick"_s, u"project"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY(list.contains(u"Grön"));
    QVERIFY(list.contains(u"250302.59"));
    QVERIFY(!list.contains(u"Blå"));
}

void TestVerbs::aDryRunWritesNothing()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(u"p.csv"_s, "title\nGreen\n");
    const QByteArray before = program.read(u"a.utblick"_s);
    const Outcome dry = program.run(
        {u"import"_s, u"a.utblick"_s, u"p.csv"_s, u"--kind"_s, u"project"_s, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QVERIFY(dry.out.contains(u"1 new"));
    QCOMPARE(program.read(u"a.utblick"_s), before);
}

void TestVerbs::aKeyUpdatesWhatIsThere()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(u"p.csv"_s, "case_number,title\nKS 2023/117,Green\n");
    program.run({u"import"_s, u"a.utblick"_s, u"p.csv"_s, u"--kind"_s, u"project"_s});
    program.write(u"p.csv"_s, "case_number,title\nKS 2023/117,Blue\nKS 2023/118,Red\n");
    const Outcome done = program.run({u"import"_s, u"a.utblick"_s, u"p.csv"_s, u"--kind"_s,
                                      u"project"_s, u"--key"_s, u"case_number"_s});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    const QString list =
        program.run({u"list"_s, u"a.utblick"_s, u"project"_s, u"--format"_s, u"csv"_s}).out;
    QVERIFY(list.contains(u"Blue") && list.contains(u"Red") && !list.contains(u"Green"));
}

void TestVerbs::anEditScriptAcknowledgesEachLine()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(
        u"s.jsonl"_s,
        R"({"op":"insert","kind":"project","values":{"title":"Grön","total_budget":"12345.67","programme":"Interreg South Baltic"}}
{"op":"update","kind":"project","id":1,"values":{"end_date":"2027-01-31"}}
{"op":"remove","kind":"project","id":1}
{"op":"undo"}
{"op":"undo"}
{"op":"redo"}
)");
    const Outcome done = program.run({u"edit"_s, u"a.utblick"_s, u"--script"_s, u"s.jsonl"_s});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QCOMPARE(done.out, u"ACK 1\nACK 2\nACK 3\nACK 4\nACK 5\nACK 6\n"_s);
    const QString list =
        program.run({u"list"_s, u"a.utblick"_s, u"project"_s, u"--format"_s, u"json"_s}).out;
    QVERIFY2(list.contains(u"12345.67") && list.contains(u"2027-01-31")
                 && list.contains(u"Interreg South Baltic"),
             qPrintable(list));
}

void TestVerbs::aBadLineStopsTheScriptAndKeepsWhatWasDone()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(u"s.jsonl"_s,
                  R"({"op":"insert","kind":"project","values":{"title":"Grön"}}
{"op":"insert","kind":"project","values":{"title":"Blå","end_date":"2027-02-31"}}
)");
    const Outcome done = program.run({u"edit"_s, u"a.utblick"_s, u"--script"_s, u"s.jsonl"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.out, u"ACK 1\n"_s);
    QVERIFY2(done.err.contains(u"2027-02-28"), qPrintable(done.err));
    QCOMPARE(program.run({u"check"_s, u"a.utblick"_s}).code, 0);
}

void TestVerbs::listFiltersAndSorts()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(u"p.csv"_s,
                  "title,status,end_date\nÖ,running,2027-01-01\nA,idea,\nÅ,running,"
                  "2026-01-01\nZ,running,\n");
    program.run({u"import"_s, u"a.utblick"_s, u"p.csv"_s, u"--kind"_s, u"project"_s});
    const auto titles = [&](const QStringList &options) {
        const QString csv =
            program
                .run(QStringList{u"list"_s, u"a.utblick"_s, u"project"_s, u"--format"_s, u"csv"_s}
                     + options)
                .out;
        QStringList list;
        for (const QString &line : csv.split(u'\n', Qt::SkipEmptyParts).mid(1))
            list.append(line.section(u',', 0, 0));
        return list.join(u' ');
    };
    QCOMPARE(titles({u"--sort"_s, u"title"_s}), u"A Z Å Ö"_s);
    QCOMPARE(titles({u"--sort"_s, u"-end_date"_s}), u"Ö Å A Z"_s);
    QCOMPARE(titles({u"--where"_s, u"status=Running"_s, u"--sort"_s, u"end_date"_s}), u"Å Ö Z"_s);
    QCOMPARE(titles({u"--where"_s, u"end_date="_s}), u"A Z"_s);
    QCOMPARE(titles({u"--search"_s, u"idea"_s}), u"A"_s);
}

void TestVerbs::searchFindsKogeAsPeopleSpellIt()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    for (const QString &words : {u"koge"_s, u"köge"_s, u"KØGE"_s})
        QVERIFY(program.run({u"search"_s, u"a.utblick"_s, words}).out.contains(u"town 2"));
    QCOMPARE(program.run({u"search"_s, u"a.utblick"_s, u"ingenting"_s}).out, QString());
}

void TestVerbs::aBackupHasTheSameContent()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    QCOMPARE(program.run({u"backup"_s, u"a.utblick"_s, u"b.utblick"_s}).code, 0);
    const Outcome dump = program.run({u"dump"_s, u"a.utblick"_s});
    QVERIFY(dump.out.contains(u"Land4Climate"));
    QCOMPARE(program.run({u"dump"_s, u"b.utblick"_s}).out, dump.out);
    QCOMPARE(program.run({u"backup"_s, u"a.utblick"_s, u"b.utblick"_s}).code, 1);
}

void TestVerbs::whatCannotBeUnderstoodIsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("too few") << QStringList{u"list"_s, u"a.utblick"_s};
    QTest::newRow("too many") << QStringList{u"check"_s, u"a.utblick"_s, u"b"_s};
    QTest::newRow("no such kind") << QStringList{u"list"_s, u"a.utblick"_s, u"ship"_s};
    QTest::newRow("no such field")
        << QStringList{u"list"_s, u"a.utblick"_s, u"project"_s, u"--sort"_s, u"colour"_s};
    QTest::newRow("no such option") << QStringList{u"check"_s, u"a.utblick"_s, u"--fast"_s};
    QTest::newRow("no such format")
        << QStringList{u"list"_s, u"a.utblick"_s, u"project"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("a file for what reads standard input")
        << QStringList{u"clean-paste"_s, u"a.html"_s};
    QTest::newRow("no output") << QStringList{u"print"_s, u"a.utblick"_s};
    QTest::newRow("no script") << QStringList{u"edit"_s, u"a.utblick"_s};
}

void TestVerbs::whatCannotBeUnderstoodIsUsage()
{
    QFETCH(QStringList, arguments);
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    const Outcome outcome = program.run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.err.isEmpty());
}

void TestVerbs::everyVerbHasHelp()
{
    const Program program;
    const QString overview = program.run({u"--help"_s}).out;
    for (const char *verb : {"new", "import", "list", "search", "edit", "export", "print", "check",
                             "dump", "backup", "clean-paste"}) {
        const QString name = QString::fromUtf8(verb);
        QVERIFY(overview.contains(name));
        const Outcome help = program.run({name, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(name));
    }
}

void TestVerbs::checkTellsSoundDamagedAndCannotOpen()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    QCOMPARE(program.run({u"check"_s, u"a.utblick"_s}).code, 0);
    QCOMPARE(program.run({u"check"_s, u"none.utblick"_s}).code, 2);
    program.write(u"text.utblick"_s, "Titel;Start\n");
    QCOMPARE(program.run({u"check"_s, u"text.utblick"_s}).code, 2);
    QByteArray bytes = program.read(u"a.utblick"_s);
    const qsizetype at = bytes.indexOf("Land4Climate");
    QVERIFY(at > 0);
    bytes[at] = 'B';
    program.write(u"a.utblick"_s, bytes);
    const Outcome damaged = program.run({u"check"_s, u"a.utblick"_s});
    QCOMPARE(damaged.code, 1);
    QCOMPARE(damaged.err.count(u'\n'), 1);
}

void TestVerbs::aNameThatFitsSeveralIsNotGuessed()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s});
    program.write(u"s.jsonl"_s,
                  R"({"op":"insert","kind":"contact","values":{"name":"Anna Ek"}}
{"op":"insert","kind":"contact","values":{"name":"Anna Ek"}}
{"op":"insert","kind":"project","values":{"title":"Grön","manager":"#2"}}
{"op":"insert","kind":"project","values":{"title":"Blå","manager":"Anna Ek"}}
)");
    const Outcome done = program.run({u"edit"_s, u"a.utblick"_s, u"--script"_s, u"s.jsonl"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.out, u"ACK 1\nACK 2\nACK 3\n"_s);
    QVERIFY2(done.err.contains(u"#1") && done.err.contains(u"#2"), qPrintable(done.err));
}

void TestVerbs::listSearchesWhatTheTableShows()
{
    const Program program;
    program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s});
    const Outcome found = program.run({u"list"_s, u"a.utblick"_s, u"project"_s, u"--search"_s,
                                       u"baltic sea"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(found.code, 0);
    QCOMPARE(found.out.count(u'\n'), 2); // the header and the project of that programme
    QVERIFY2(found.out.contains(u"Supported by Nature"), qPrintable(found.out));
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
