#include "windowtest.h"

#include "forms/messagebar.h"
#include "forms/pagedrafts.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "pages/blocks.h"
#include "records/page.h"
#include "views/pagedesk.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

/// The program is killed while a page is written: what was written is offered at the next start.
/// The test runs itself a second time, as the program that is killed.
class TestKilledWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsOfferedAfterAKill();
};

namespace {

PageDesk *deskOf(MainWindow &window)
{
    return window.findChild<PageDesk *>();
}

/// Opens the register and writes in its page until somebody kills us.
int writeUntilKilled(const QString &path)
{
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    window.openFile(path);
    window.stage()->showRecord(&kindOf<Page>(), 1);
    PageDesk *desk = deskOf(window);
    QObject::connect(desk, &PageDesk::draftKept, desk, [] {
        puts("kept");
        fflush(stdout);
    });
    desk->editor().text().setFocus();
    QTest::keyClicks(&desk->editor().text(), u"Never saved. "_s);
    return QApplication::exec();
}

} // namespace

void TestKilledWriting::whatWasWrittenIsOfferedAfterAKill()
{
    WindowTest test;
    QDir(Drafts::usualFolder()).removeRecursively();
    QVERIFY(writeEmpty(test.path()));
    {
        Result<Store> store = Store::open(test.path());
        QVERIFY(store);
        Page page;
        page.title = u"Towns"_s;
        page.content = toJson({Block{content::Paragraph{plain(u"We work together."_s)}}});
        Batch batch{u"Add"_s, {Change::insert(kindOf<Page>(), toRow(page))}, {}};
        QVERIFY(store->apply(batch));
    }
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, test.path()});
    QVERIFY(writer.waitForStarted(30'000));
    while (!writer.canReadLine())
        QVERIFY2(writer.waitForReadyRead(60'000), writer.readAllStandardError().constData());
    writer.kill(); // SIGKILL
    QVERIFY(writer.waitForFinished(30'000));
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

    Message::setAnswer([](const Message::Question &) { return 1; }); // its lock is taken over
    QVERIFY(test.open(test.path()));
    const auto *bar = test.window().findChild<MessageBar *>();
    QVERIFY(bar->text().contains(u"Towns"_s));
    test.stage().showRecord(&kindOf<Page>(), 1);
    PageDesk *desk = deskOf(test.window());
    QCOMPARE(desk->editor().text().toPlainText(), u"We work together."_s);
    QVERIFY(desk->drafts().waiting());
    desk->drafts().useWaiting();
    QCOMPARE(desk->editor().text().toPlainText(), u"Never saved. We work together."_s);
    QVERIFY(test.stage().current()->commitPending());
    desk->drafts().finish();
    QVERIFY(QDir(Drafts::usualFolder()).entryList(QDir::Files).isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Utblick"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write")
        return writeUntilKilled(arguments[2]);
    TestKilledWriting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwriting.moc"
