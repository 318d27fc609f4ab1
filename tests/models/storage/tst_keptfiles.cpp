#include "storage/keptfiles.h"

#include "records/document.h"
#include "support/register.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

class TestKeptFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFilesOfARegisterAreKnownByTheirHashes()
    {
        TestRegister reg;
        QVERIFY(keptFiles(reg.store().database())->isEmpty());
        const QByteArray file = "minutes";
        Document document;
        document.title = u"Minutes"_s;
        document.file =
            QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        Batch batch{u"Keep"_s, {Change::insert(kindOf<Document>(), toRow(document))}, {file}};
        QVERIFY(reg.store().apply(batch));
        QCOMPARE(*keptFiles(reg.store().database()), QSet<QString>{document.file});
    }
};

QTEST_GUILESS_MAIN(TestKeptFiles)
#include "tst_keptfiles.moc"
