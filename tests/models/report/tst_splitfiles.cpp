#include "report/splitfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using splitfiles::Existing;
using splitfiles::Form;

class TestSplitFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachDocumentIsAFileWithItsName();
    void aFileInTheWayIsNamedAndNothingIsWritten();
    void filesOfAnotherFormAreInNobodysWay();
    void filesInTheWayAreReplacedOrKeptAsAsked();
    void anErrorTellsHowManyFilesWereWritten();
    void aStopTellsHowManyFilesWereWritten();
    void aFolderThatIsGoneIsTold();

private:
    splitfiles::Target target(Existing existing) const
    {
        return {m_folder->path(), Form::WebPage, existing};
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    QByteArray content(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Documents with these names and words; then \a error when it says something.
splitfiles::Documents documents(const QStringList &names, const QByteArray &words = "new",
                                const Error &error = {})
{
    return [names, words, error](const ReportSink &sink) -> Result<> {
        for (const QString &name : names) {
            if (const Result<> taken = sink({words, name, name}); !taken)
                return taken;
        }
        return error.message.isEmpty() ? Result<>() : Result<>(error);
    };
}

} // namespace

void TestSplitFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestSplitFiles::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSplitFiles::eachDocumentIsAFileWithItsName()
{
    const Result<int> written =
        splitfiles::write(target(Existing::Refuse), {}, documents({u"A"_s, u"a"_s, u"B"_s}));
    QVERIFY(written);
    QCOMPARE(*written, 3);
    QCOMPARE(files().size(), 3);
    QCOMPARE(content(u"A.html"_s), QByteArray("new"));
    QCOMPARE(content(u"a (2).html"_s), QByteArray("new")); // some systems take A and a for the same
}

void TestSplitFiles::aFileInTheWayIsNamedAndNothingIsWritten()
{
    QVERIFY(splitfiles::write(target(Existing::Refuse), {}, documents({u"B"_s, u"C"_s}, "old")));
    const Result<int> again =
        splitfiles::write(target(Existing::Refuse), {}, documents({u"A"_s, u"b"_s, u"C"_s}));
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QVERIFY2(again.error().message.contains(u"B.html"), qPrintable(again.error().message));
    QCOMPARE(files(), (QStringList{u"B.html"_s, u"C.html"_s}));
    QCOMPARE(content(u"B.html"_s), QByteArray("old"));
    const Result<splitfiles::InTheWay> found =
        splitfiles::inTheWay(target(Existing::Refuse), documents({u"A"_s, u"b"_s, u"C"_s}));
    QVERIFY(found);
    QCOMPARE(found->count, 2);
}

void TestSplitFiles::filesOfAnotherFormAreInNobodysWay()
{
    QFile other(m_folder->filePath(u"A.pdf"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(splitfiles::write(target(Existing::Refuse), {}, documents({u"A"_s})));
}

void TestSplitFiles::filesInTheWayAreReplacedOrKeptAsAsked()
{
    QVERIFY(splitfiles::write(target(Existing::Refuse), {}, documents({u"A"_s}, "old")));
    QVERIFY(splitfiles::write(target(Existing::Keep), {}, documents({u"A"_s}, "kept")));
    QCOMPARE(content(u"A.html"_s), QByteArray("old"));
    QCOMPARE(content(u"A (2).html"_s), QByteArray("kept"));
    QVERIFY(splitfiles::write(target(Existing::Replace), {}, documents({u"A"_s})));
    QCOMPARE(content(u"A.html"_s), QByteArray("new"));
    QCOMPARE(files().size(), 2);
}

void TestSplitFiles::anErrorTellsHowManyFilesWereWritten()
{
    const Error fault{Error::Code::Format, u"The template is broken."_s, {}};
    const Result<int> written =
        splitfiles::write(target(Existing::Refuse), {}, documents({u"A"_s, u"B"_s}, "new", fault));
    QCOMPARE(written.error().code, Error::Code::Format);
    QVERIFY(written.error().message.startsWith(fault.message));
    QVERIFY2(written.error().message.contains(u"2 file"), qPrintable(written.error().message));
    QCOMPARE(files().size(), 2);
    const Result<int> none =
        splitfiles::write(target(Existing::Replace), {}, documents({}, "new", fault));
    QCOMPARE(none.error().message, fault.message);
}

void TestSplitFiles::aStopTellsHowManyFilesWereWritten()
{
    const Error stop{Error::Code::Stopped, u"Stopped. Nothing was printed."_s, {}};
    const Result<int> written =
        splitfiles::write(target(Existing::Refuse), {}, documents({u"A"_s}, "new", stop));
    QCOMPARE(written.error().code, Error::Code::Stopped);
    QVERIFY2(written.error().message.contains(u"1 file"), qPrintable(written.error().message));
    QVERIFY(!written.error().message.contains(u"Nothing"));
}

void TestSplitFiles::aFolderThatIsGoneIsTold()
{
    splitfiles::Target gone = target(Existing::Refuse);
    gone.folder += u"/gone"_s;
    const Result<int> written = splitfiles::write(gone, {}, documents({u"A"_s}));
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
}

QTEST_MAIN(TestSplitFiles)
#include "tst_splitfiles.moc"
