#include "scenarios/program.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPrintIsAPdfOfEachRecord();
    void everyReportOfTheSampleIsAPdf_data();
    void everyReportOfTheSampleIsAPdf();
    void aSplitPrintIsAFileForEachRecord();
    void namesThatClashAreNumbered();
    void aSplitPrintReplacesNothingUnlessAsked();
    void htmlStandsOnItsOwn();
    void severalRecordsAreNotOneWebPage();
    void recordsAreChosenAsListAndTablesDo();
    void theTableFollowsASavedView();
    void nothingThatFitsIsSaidAndNotAllPrinted();
    void whatCannotBeUnderstoodIsUsage_data();
    void whatCannotBeUnderstoodIsUsage();
    void ownTemplatesAreUsed();
    void anUnwritableTargetIsSaid();
    void aFullDiskLeavesTheOldFile();
    void aKilledPrintLeavesNoCutFile();
    void aRegisterIsNotPrintedOver();
};

namespace {

QStringList print(const QStringList &more)
{
    return QStringList{u"print"_s, u"a.utblick"_s} + more;
}

void makeSample(const Program &program)
{
    QCOMPARE(program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s}).code, 0);
}

/// A register with projects of these titles, all with the case number KS 1/2026.
void makeProjects(const Program &program, const QStringList &titles)
{
    QCOMPARE(program.run({u"new"_s, u"a.utblick"_s}).code, 0);
    QByteArray rows("title,status,department\n");
    for (const QString &title : titles)
        rows += title.toUtf8() + ",running,Parks\n";
    program.write(u"p.csv"_s, rows);
    const Outcome imported =
        program.run({u"import"_s, u"a.utblick"_s, u"p.csv"_s, u"--kind"_s, u"project"_s});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
}

bool isWholePdf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
}

QStringList filesIn(const Program &program, const QString &folder)
{
    return QDir(program.path(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

void TestPrint::aPrintIsAPdfOfEachRecord()
{
    const Program program;
    makeSample(program);
    const Outcome printed = program.run(print({u"-o"_s, u"a.pdf"_s}));
    QVERIFY2(printed.code == 0, qPrintable(printed.err));
    QVERIFY(isWholePdf(program.read(u"a.pdf"_s)));
    const Outcome none = program.run(print({u"--id"_s, u"99"_s, u"-o"_s, u"b.pdf"_s}));
    QCOMPARE(none.code, 1);
    QVERIFY(!QFile::exists(program.path(u"b.pdf"_s)));
}

void TestPrint::everyReportOfTheSampleIsAPdf_data()
{
    QTest::addColumn<QString>("report");
    for (const char *report :
         {"portfolio", "annual", "networks", "towns", "table", "poster", "publicity", "record"})
        QTest::newRow(report) << QString::fromLatin1(report);
}

void TestPrint::everyReportOfTheSampleIsAPdf()
{
    QFETCH(QString, report);
    const Program program;
    makeSample(program);
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        const Outcome printed =
            program.run(print({u"--report"_s, report, u"--lang"_s, language, u"-o"_s, u"a.pdf"_s}));
        QVERIFY2(printed.code == 0, qPrintable(printed.err));
        QVERIFY(isWholePdf(program.read(u"a.pdf"_s)));
    }
}

void TestPrint::aSplitPrintIsAFileForEachRecord()
{
    const Program program;
    makeSample(program);
    const Outcome printed = program.run(print({u"--split"_s, u"-o"_s, u"out/new"_s}));
    QVERIFY2(printed.code == 0, qPrintable(printed.err));
    const QStringList files = filesIn(program, u"out/new"_s);
    QCOMPARE(files.size(), 2);
    QVERIFY2(files.filter(u"Land4Climate"_s).size() == 1, qPrintable(files.join(u' ')));
    for (const QString &file : files)
        QVERIFY(isWholePdf(program.read(u"out/new/"_s + file)));
}

void TestPrint::namesThatClashAreNumbered()
{
    const Program program;
    makeProjects(program, {u"Grön"_s, u"GRÖN"_s, u"Blå/gul"_s});
    const Outcome printed = program.run(print({u"--split"_s, u"--html"_s, u"-o"_s, u"out"_s}));
    QVERIFY2(printed.code == 0, qPrintable(printed.err));
    QStringList expected{u"Blå-gul.html"_s, u"GRÖN (2).html"_s, u"Grön.html"_s};
    QStringList files = filesIn(program, u"out"_s);
    files.sort();
    expected.sort();
    QCOMPARE(files, expected);
}

void TestPrint::aSplitPrintReplacesNothingUnlessAsked()
{
    const Program program;
    makeProjects(program, {u"Blå"_s, u"Grön"_s});
    QVERIFY(QDir().mkpath(program.path(u"out"_s)));
    program.write(u"out/Grön.html"_s, "mine");
    const QStringList options{u"--split"_s, u"--html"_s, u"-o"_s, u"out"_s};
    const Outcome refused = program.run(print(options));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"Grön.html"), qPrintable(refused.err));
    QCOMPARE(filesIn(program, u"out"_s), QStringList{u"Grön.html"_s});
    QCOMPARE(program.read(u"out/Grön.html"_s), QByteArray("mine"));
    const Outcome replaced = program.run(print(options + QStringList{u"--overwrite"_s}));
    QVERIFY2(replaced.code == 0, qPrintable(replaced.err));
    QCOMPARE(filesIn(program, u"out"_s).size(), 2);
    QVERIFY(program.read(u"out/Grön.html"_s) != "mine");
}

void TestPrint::htmlStandsOnItsOwn()
{
    const Program program;
    makeSample(program);
    const Outcome printed =
        program.run(print({u"--report"_s, u"portfolio"_s, u"--html"_s, u"-o"_s, u"a.html"_s}));
    QVERIFY2(printed.code == 0, qPrintable(printed.err));
    const QString html = QString::fromUtf8(program.read(u"a.html"_s));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"));
    static const QRegularExpression outside(u"(src|href)=\"(?!data:|https?:|#)|<link"_s);
    QVERIFY(!html.contains(outside));
}

void TestPrint::severalRecordsAreNotOneWebPage()
{
    const Program program;
    makeSample(program);
    const Outcome several = program.run(print({u"--html"_s, u"-o"_s, u"a.html"_s}));
    QCOMPARE(several.code, 2);
    QVERIFY(several.err.contains(u"--split"));
    QVERIFY(!QFile::exists(program.path(u"a.html"_s)));
    const Outcome one = program.run(print({u"--id"_s, u"1"_s, u"--html"_s, u"-o"_s, u"a.html"_s}));
    QVERIFY2(one.code == 0, qPrintable(one.err));
}

void TestPrint::recordsAreChosenAsListAndTablesDo()
{
    const Program program;
    makeProjects(program, {u"Grön"_s, u"Blå"_s});
    program.write(u"s.jsonl"_s,
                  R"({"op":"update","kind":"project","id":2,"values":{"status":"idea"}})"
                  "\n");
    const Outcome edited = program.run({u"edit"_s, u"a.utblick"_s, u"--script"_s, u"s.jsonl"_s});
    QVERIFY2(edited.code == 0, qPrintable(edited.err));
    const auto chosen = [&](const QStringList &options) {
        const Outcome printed =
            program.run(print(QStringList{u"--report"_s, u"table"_s, u"--lang"_s, u"en"_s,
                                          u"--html"_s, u"-o"_s, u"a.html"_s}
                              + options));
        if (printed.code != 0)
            return printed.err;
        const QString html = QString::fromUtf8(program.read(u"a.html"_s));
        return QString(html.contains(u">Grön<") ? u"G"_s : QString())
            + (html.contains(u">Blå<") ? u"B"_s : QString());
    };
    QCOMPARE(chosen({}), u"GB"_s);
    QCOMPARE(chosen({u"--id"_s, u"2"_s}), u"B"_s);
    QCOMPARE(chosen({u"--where"_s, u"status=running"_s}), u"G"_s);
    QCOMPARE(chosen({u"--view"_s, u"ongoing"_s}), u"G"_s);
    QCOMPARE(chosen({u"--view"_s, u"all"_s, u"--where"_s, u"status=idea"_s}), u"B"_s);
    QVERIFY(QString::fromUtf8(program.read(u"a.html"_s)).contains(u"Status: Idea"));
}

void TestPrint::theTableFollowsASavedView()
{
    const Program program;
    makeProjects(program, {u"Grön"_s, u"Blå"_s});
    program.write(
        u"s.jsonl"_s,
        R"({"op":"insert","kind":"saved_view","values":{"name":"Mine","kind":"project","definition":"{\"columns\":[{\"key\":\"department\"},{\"key\":\"title\"}],\"version\":1}"}})"
        "\n");
    const Outcome edited = program.run({u"edit"_s, u"a.utblick"_s, u"--script"_s, u"s.jsonl"_s});
    QVERIFY2(edited.code == 0, qPrintable(edited.err));
    const Outcome printed =
        program.run(print({u"--report"_s, u"table"_s, u"--view"_s, u"mine"_s, u"--lang"_s, u"en"_s,
                           u"--html"_s, u"-o"_s, u"a.html"_s}));
    QVERIFY2(printed.code == 0, qPrintable(printed.err));
    const QString html = QString::fromUtf8(program.read(u"a.html"_s));
    QVERIFY2(html.contains(u"<thead><tr><th scope=\"col\">Department</th><th scope=\"col\">Title"
                           "</th></tr></thead>"),
             qPrintable(html));
}

void TestPrint::nothingThatFitsIsSaidAndNotAllPrinted()
{
    const Program program;
    makeProjects(program, {u"Grön"_s});
    for (const QStringList &options : {QStringList{u"--where"_s, u"status=archived"_s},
                                       {u"--view"_s, u"missing_results"_s},
                                       {u"--id"_s, u"1"_s, u"--where"_s, u"status=archived"_s}}) {
        const Outcome none = program.run(print(options + QStringList{u"-o"_s, u"a.pdf"_s}));
        QCOMPARE(none.code, 1);
        QVERIFY(!QFile::exists(program.path(u"a.pdf"_s)));
    }
}

void TestPrint::whatCannotBeUnderstoodIsUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("told");
    QTest::newRow("report") << QStringList{u"--report"_s, u"poem"_s} << u"portfolio"_s;
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"ship"_s} << u"network"_s;
    QTest::newRow("kind of another report")
        << QStringList{u"--report"_s, u"towns"_s, u"--kind"_s, u"project"_s} << u"town"_s;
    QTest::newRow("id") << QStringList{u"--id"_s, u"first"_s} << u"first"_s;
    QTest::newRow("condition") << QStringList{u"--where"_s, u"colour=red"_s} << u"colour"_s;
    QTest::newRow("no condition") << QStringList{u"--where"_s, u"status"_s} << u"status"_s;
    QTest::newRow("view") << QStringList{u"--view"_s, u"nowhere"_s} << u"nowhere"_s;
    QTest::newRow("view and id") << QStringList{u"--view"_s, u"all"_s, u"--id"_s, u"1"_s}
                                 << u"--view"_s;
    QTest::newRow("year") << QStringList{u"--report"_s, u"annual"_s, u"--year"_s, u"26"_s}
                          << u"26"_s;
    QTest::newRow("year of no year") << QStringList{u"--year"_s, u"2026"_s} << u"annual"_s;
    QTest::newRow("group") << QStringList{u"--report"_s, u"portfolio"_s, u"--group"_s, u"colour"_s}
                           << u"colour"_s;
    QTest::newRow("group of no groups")
        << QStringList{u"--report"_s, u"table"_s, u"--group"_s, u"status"_s} << u"portfolio"_s;
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
}

void TestPrint::whatCannotBeUnderstoodIsUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, told);
    const Program program;
    makeProjects(program, {u"Grön"_s});
    const Outcome outcome = program.run(print(options + QStringList{u"-o"_s, u"a.pdf"_s}));
    QVERIFY2(outcome.code == 2, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(program.path(u"a.pdf"_s)));
}

void TestPrint::ownTemplatesAreUsed()
{
    const Program program;
    makeProjects(program, {u"Grön"_s});
    QVERIFY(QDir().mkpath(program.path(u"own"_s)));
    program.write(u"own/table.mustache"_s, "<h1>Our {{title}}</h1>{{{table}}}");
    const QStringList options{u"--report"_s, u"table"_s, u"--html"_s, u"-o"_s, u"a.html"_s};
    const Outcome printed = program.run(print(options + QStringList{u"--templates"_s, u"own"_s}));
    QVERIFY2(printed.code == 0, qPrintable(printed.err));
    QVERIFY(program.read(u"a.html"_s).contains("<h1>Our "));
    const Outcome missing = program.run(print(options + QStringList{u"--templates"_s, u"no"_s}));
    QCOMPARE(missing.code, 1);
}

void TestPrint::anUnwritableTargetIsSaid()
{
    const Program program;
    makeProjects(program, {u"Grön"_s});
    const Outcome file = program.run(print({u"-o"_s, u"nowhere/a.pdf"_s}));
    QCOMPARE(file.code, 1);
    program.write(u"taken"_s, "a file");
    const Outcome folder = program.run(print({u"--split"_s, u"-o"_s, u"taken"_s}));
    QCOMPARE(folder.code, 1);
    QCOMPARE(program.read(u"taken"_s), QByteArray("a file"));
}

void TestPrint::aFullDiskLeavesTheOldFile()
{
    const Program program;
    makeProjects(program, {u"Grön"_s});
    program.write(u"a.pdf"_s, "old");
    QProcess shell; // files may grow to 4 kB, as on a disk that is nearly full
    shell.setWorkingDirectory(program.path(u"."_s));
    shell.start(u"bash"_s,
                {u"-c"_s, u"trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\""_s,
                 QStringLiteral(UTBLICK_PROGRAM), u"print"_s, u"a.utblick"_s, u"-o"_s, u"a.pdf"_s});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 1);
    QCOMPARE(program.read(u"a.pdf"_s), QByteArray("old"));
    QVERIFY(!QFile::exists(program.path(u".a.pdf.part"_s)));
}

void TestPrint::aKilledPrintLeavesNoCutFile()
{
    constexpr int tries = 10;
    constexpr int longest = 1500; // ms
    const Program program;
    QStringList titles;
    for (int i = 0; i < 60; ++i)
        titles.append(u"P%1"_s.arg(i));
    makeProjects(program, titles);
    for (int i = 0; i < tries; ++i) {
        program.write(u"a.pdf"_s, "old");
        QProcess process;
        process.setWorkingDirectory(program.path(u"."_s));
        process.start(QStringLiteral(UTBLICK_PROGRAM), print({u"-o"_s, u"a.pdf"_s}));
        process.waitForStarted();
        process.waitForFinished(QRandomGenerator::global()->bounded(1, longest));
        process.kill();
        process.waitForFinished();
        const QByteArray bytes = program.read(u"a.pdf"_s);
        QVERIFY2(bytes == "old" || isWholePdf(bytes), bytes.left(20).constData());
    }
}

void TestPrint::aRegisterIsNotPrintedOver()
{
    const Program program;
    makeProjects(program, {u"Grön"_s});
    const Outcome printed = program.run(print({u"-o"_s, u"a.utblick"_s}));
    QCOMPARE(printed.code, 1);
    QVERIFY2(printed.err.contains(u"a.utblick"), qPrintable(printed.err));
    QCOMPARE(program.run({u"check"_s, u"a.utblick"_s}).code, 0);
}

QTEST_GUILESS_MAIN(TestPrint)
#include "tst_print.moc"
