#include "scenarios/program.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TestKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledEditKeepsEverythingAcknowledged();
    void aKilledImportIsAllOrNothing();
};

namespace {

constexpr int tries = 12;

/// Starts the program and kills it at a random moment; what it printed until then.
QByteArray killed(const Program &program, const QStringList &arguments, int within)
{
    QProcess process;
    process.setWorkingDirectory(program.path(u"."_s));
    process.start(QStringLiteral(UTBLICK_PROGRAM), arguments);
    process.waitForStarted();
    process.waitForFinished(QRandomGenerator::global()->bounded(1, within));
    process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

void TestKilled::aKilledEditKeepsEverythingAcknowledged()
{
    const Program program;
    QByteArray script;
    for (int i = 1; i <= 60; ++i)
        script += R"({"op":"insert","kind":"project","values":{"title":"P)" + QByteArray::number(i)
            + "\"}}\n";
    program.write(u"s.jsonl"_s, script);
    for (int i = 0; i < tries; ++i) {
        const QString file = u"%1.utblick"_s.arg(i);
        QCOMPARE(program.run({u"new"_s, file}).code, 0);
        const QByteArray out = killed(program, {u"edit"_s, file, u"--script"_s, u"s.jsonl"_s}, 800);
        const Outcome check = program.run({u"check"_s, file});
        QVERIFY2(check.code == 0, qPrintable(check.err));
        const QString dump = program.run({u"dump"_s, file}).out;
        for (int line = 1; line <= out.count("ACK"); ++line)
            QVERIFY(dump.contains(u"\"title\":\"P%1\""_s.arg(line)));
    }
}

void TestKilled::aKilledImportIsAllOrNothing()
{
    const Program program;
    QByteArray rows("title,aims\n");
    for (int i = 0; i < 3000; ++i)
        rows += "P" + QByteArray::number(i) + "," + QByteArray(200, 'x') + "\n";
    program.write(u"p.csv"_s, rows);
    for (int i = 0; i < tries; ++i) {
        const QString file = u"%1.utblick"_s.arg(i);
        QCOMPARE(program.run({u"new"_s, file}).code, 0);
        killed(program, {u"import"_s, file, u"p.csv"_s, u"--kind"_s, u"project"_s}, 700);
        const Outcome check = program.run({u"check"_s, file});
        QVERIFY2(check.code == 0, qPrintable(check.err));
        const qsizetype count = program.run({u"dump"_s, file}).out.count(u"\"kind\":\"project\"");
        QVERIFY2(count == 0 || count == 3000, qPrintable(QString::number(count)));
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
