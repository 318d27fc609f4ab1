#include "scenarios/program.h"

using namespace Qt::StringLiterals;

// What stands between a register and its web site, from the command line.

class TestPublish : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSampleCanBePublishedAndIsToldWhatWouldMakeItBetter()
    {
        const Outcome checked = check();
        QVERIFY2(checked.code == 0, qPrintable(checked.out));
        QVERIFY(!checked.out.contains(u"error\t"));
        QVERIFY(checked.out.contains(u"warning\tpage-responsible\tpage 1, responsible\t"));
        for (const QString &line : checked.out.split(u'\n', Qt::SkipEmptyParts))
            QCOMPARE(line.count(u'\t'), 4);
        QCOMPARE(m_program.run({u"check"_s, u"a.utblick"_s}).out, u"a.utblick is sound.\n"_s);
    }

    void anErrorIsToldAndStopsTheExportUntilItIsAllowed()
    {
        QCOMPARE(exported().code, 0);
        const QByteArray before = m_program.read(u"site/index.html"_s);
        edit(R"({"op":"update","kind":"project","id":1,"values":{"aims":""}})");
        edit(R"({"op":"update","kind":"page","id":1,"values":{"ingress":"Nytt."}})");
        const Outcome checked = check();
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.out.startsWith(u"error\taims\tproject 1, aims\tSupported by Nature\t"),
                 qPrintable(checked.out));
        const Outcome stopped = exported();
        QCOMPARE(stopped.code, 1);
        QCOMPARE(stopped.err.count(u'\n'), 1);
        QVERIFY2(stopped.err.contains(u"Supported by Nature")
                     && stopped.err.contains(u"--allow-findings"),
                 qPrintable(stopped.err));
        QCOMPARE(m_program.read(u"site/index.html"_s), before);
        QCOMPARE(exported({u"--allow-findings"_s}).code, 0);
        QVERIFY(m_program.read(u"site/index.html"_s) != before);
    }

    void onePageIsExportedAlthoughAnotherIsFaulty()
    {
        edit(R"({"op":"update","kind":"project","id":1,"values":{"aims":""}})");
        QCOMPARE(exported({u"--page"_s, u"land4climate"_s}).code, 0);
        QCOMPARE(exported({u"--page"_s, u"supported-by-nature"_s}).code, 1);
    }

    void aLanguageThatNoPageIsWrittenInIsUsage()
    {
        for (const Outcome &outcome :
             {exported({u"--lang"_s, u"fi"_s}), check({u"--lang"_s, u"fi"_s})}) {
            QVERIFY2(outcome.code == 2, qPrintable(outcome.err));
            QVERIFY2(outcome.err.contains(u"“fi”") && outcome.err.contains(u"sv, en"),
                     qPrintable(outcome.err));
        }
        QVERIFY(!QFile::exists(m_program.path(u"site"_s)));
        QCOMPARE(exported({u"--lang"_s, u"sv"_s}).code, 0);
    }

    void whatChangedSinceTheExportIsToldOfItsFolder()
    {
        QCOMPARE(exported().code, 0);
        QVERIFY(!check({u"--site"_s, u"site"_s}).out.contains(u"advice\tchanged"));
        edit(R"({"op":"update","kind":"project","id":2,"values":{"end_date":"2027-08-31"}})");
        const Outcome checked = check({u"--site"_s, u"site"_s});
        QCOMPARE(checked.code, 0);
        QVERIFY2(checked.out.contains(u"advice\tchanged\tproject 2\tLand4Climate\t"),
                 qPrintable(checked.out));
        QVERIFY2(checked.out.contains(u"2027-07-31 → 2027-08-31"), qPrintable(checked.out));
        QVERIFY(!check().out.contains(u"advice\tchanged"));
    }

    void anAddressWithoutItsSchemeIsAUsageError()
    {
        const Outcome refused = exported({u"--base-url"_s, u"www.example.se"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(u"--base-url"), qPrintable(refused.err));
        QVERIFY(!QFile::exists(m_program.path(u"site"_s)));
        QCOMPARE(exported({u"--base-url"_s, u"https://www.example.se"_s}).code, 0);
    }

    void aFragmentReplacesOnlyAFragment()
    {
        const QStringList piece{u"--fragment"_s, u"--page"_s, u"land4climate"_s};
        const QString file = u"site/land4climate.html"_s;
        QCOMPARE(exported(piece).code, 0);
        const QByteArray first = m_program.read(file);
        QCOMPARE(exported(piece).code, 0); // a fragment of ours is made anew
        QCOMPARE(m_program.read(file), first);
        m_program.write(file, "<!DOCTYPE html>\n<p>mine</p>\n");
        const Outcome refused = exported(piece);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"land4climate.html"), qPrintable(refused.err));
        QCOMPARE(m_program.read(file), QByteArray("<!DOCTYPE html>\n<p>mine</p>\n"));
    }

    void aFragmentStaysOutOfASite()
    {
        QCOMPARE(exported().code, 0);
        const QByteArray start = m_program.read(u"site/index.html"_s);
        const Outcome refused = exported({u"--fragment"_s, u"--page"_s, u"land4climate"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"web site"), qPrintable(refused.err));
        QVERIFY(!QFile::exists(m_program.path(u"site/land4climate.html"_s)));
        QCOMPARE(m_program.read(u"site/index.html"_s), start);
    }

    void init()
    {
        QFile::remove(m_program.path(u"a.utblick"_s));
        QDir(m_program.path(u"site"_s)).removeRecursively();
        QCOMPARE(m_program.run({u"new"_s, u"a.utblick"_s, u"--sample"_s}).code, 0);
    }

private:
    Outcome check(const QStringList &more = {}) const
    {
        return m_program.run(QStringList{u"check"_s, u"a.utblick"_s, u"--publish"_s} + more);
    }
    Outcome exported(const QStringList &more = {}) const
    {
        return m_program.run(QStringList{u"export"_s, u"a.utblick"_s, u"site"_s} + more);
    }
    void edit(const QByteArray &line) const
    {
        m_program.write(u"s.jsonl"_s, line + '\n');
        QCOMPARE(m_program.run({u"edit"_s, u"a.utblick"_s, u"--script"_s, u"s.jsonl"_s}).code, 0);
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
