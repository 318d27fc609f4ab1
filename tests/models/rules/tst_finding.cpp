#include "rules/finding.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorsComeFirstAndEqualsKeepTheirOrder()
    {
        using enum Finding::Severity;
        const Findings found = sorted({{Ok, "a"}, {Warning, "b"}, {Error, "c"}, {Warning, "d"}});
        QString order;
        for (const Finding &finding : found)
            order += QLatin1StringView(finding.rule);
        QCOMPARE(order, u"cbda"_s);
        QCOMPARE(toMend(found), 3);
    }

    void findingsOfManyRecordsAreCountedInWords()
    {
        QVERIFY(summary("results", 5).startsWith(u'5'));
        QCOMPARE(summary("nothing", 5), QString());
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
