#include "storage/filestate.h"

#include "support/register.h"

using namespace Qt::StringLiterals;

class TestFileState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyWritesToStaysTheSame()
    {
        TestRegister reg;
        reg.add(TestRegister::project(u"Grön"_s));
        const Result<Database> reader = Database::openReader(reg.path());
        QVERIFY(reader);
        const Result<qint64> before = fileState(*reader);
        QVERIFY(before);
        QCOMPARE(Reader(*reader).ids(kindOf<Project>())->size(), size_t(1));
        QCOMPARE(*fileState(*reader), *before);
    }

    void aChangeByAnotherConnectionIsSeen()
    {
        TestRegister reg;
        const Result<Database> reader = Database::openReader(reg.path());
        QVERIFY(reader);
        const Result<qint64> before = fileState(*reader);
        QVERIFY(before);
        reg.add(TestRegister::project(u"Grön"_s));
        QVERIFY(*fileState(*reader) != *before);
    }
};

QTEST_GUILESS_MAIN(TestFileState)
#include "tst_filestate.moc"
