#include "windowtest.h"

#include "forms/dialogact.h"
#include "forms/exportdialog.h"
#include "forms/exportdone.h"
#include "forms/folderedit.h"
#include "records/page.h"
#include "records/settings.h"
#include "records/town.h"
#include "views/exportmemory.h"
#include "views/siteexport.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestSiteExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSiteIsExportedWithTheDialog();
    void cancellingExportsNothing();
    void whatWasChosenIsRememberedForTheRegister();
    void onlyWhatIsOpenIsExported();
    void whenNothingIsLeftOfWhatWasOpenNothingIsExported();
    void kindsWithoutPagesOfferNothingThatIsOpen();
    void theLanguagesOfPublishedPagesAreOnOffer();
    void filesHaveNamesThatPeopleKnow();
    void aPageThatIsGoneIsCalledAsItWas();
    void aForeignFolderIsAHindrance();
    void aLookThatIsStoppedSaysSo();
    void aRegisterThatIsGoneIsAHindrance();
    void theSiteIsPackedAsOneFile();

private:
    /// Presses the button \a name in \a dialog.
    static void press(const QWidget &dialog, const char *name)
    {
        auto *button = dialog.findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY(button && button->isEnabled());
        button->click();
    }
    /// Chooses \a folder in \a dialog and waits until it was looked at.
    static void choose(ExportDialog &dialog, const QString &folder)
    {
        filechoice::setAnswer([folder](const filechoice::Request &) { return folder; });
        dialog.findChild<FolderEdit *>(u"folder"_s)->findChild<QPushButton *>()->click();
        QTRY_VERIFY(dialog.isSettled());
    }
    static QStringList names(const std::vector<ExportFile> &files)
    {
        QStringList list;
        for (const ExportFile &file : files)
            list.append(file.name);
        return list;
    }
    static bool goOn(int, int) { return true; }
};

void TestSiteExport::theSiteIsExportedWithTheDialog()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QString folder = test.path(u"site"_s);
    inDialog<ExportDialog>([&] { test.actions().exportSite->trigger(); },
                           [&](ExportDialog &dialog) {
                               choose(dialog, folder);
                               QVERIFY(!QDir(folder).exists()); // it was only looked at
                               press(dialog, "act");
                               QVERIFY(dialog.findChild<ExportDone *>()->isVisible());
                               press(dialog, "close");
                           });
    QVERIFY(QFileInfo::exists(folder + u"/index.html"_s));
}

void TestSiteExport::cancellingExportsNothing()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QString folder = test.path(u"site"_s);
    inDialog<ExportDialog>([&] { test.actions().exportSite->trigger(); },
                           [&](ExportDialog &dialog) {
                               choose(dialog, folder);
                               QTest::keyClick(&dialog, Qt::Key_Escape);
                               QVERIFY(!dialog.isVisible());
                           });
    QVERIFY(!QDir(folder).exists());
}

void TestSiteExport::whatWasChosenIsRememberedForTheRegister()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QString folder = test.path(u"site"_s);
    inDialog<ExportDialog>([&] { test.actions().exportSite->trigger(); },
                           [&](ExportDialog &dialog) { choose(dialog, folder); });
    QCOMPARE(exportmemory::load(test.path()).folder, folder);
    inDialog<ExportDialog>(
        [&] { test.actions().exportSite->trigger(); },
        [&](ExportDialog &dialog) { QCOMPARE(dialog.choices().folder, folder); });
    QVERIFY(writeEmpty(test.path(u"other.utblick"_s)));
    QVERIFY(exportmemory::load(test.path(u"other.utblick"_s)).folder.isEmpty());
}

void TestSiteExport::onlyWhatIsOpenIsExported()
{
    WindowTest test;
    QVERIFY(test.openSample());
    test.stage().showSection(u"town"_s);
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
    const QString name =
        test.workspace()->nameOf(kindOf<Town>(), test.stage().current()->currentId());
    const QString folder = test.path(u"site"_s);
    inDialog<ExportDialog>([&] { test.actions().exportSite->trigger(); },
                           [&](ExportDialog &dialog) {
                               auto *scope = dialog.findChild<ChoiceCombo *>(u"scope"_s);
                               QVERIFY2(scope->itemText(scope->count() - 1).contains(name),
                                        qPrintable(scope->itemText(scope->count() - 1)));
                               scope->setCurrentIndex(scope->count() - 1);
                               choose(dialog, folder);
                               press(dialog, "act");
                           });
    QVERIFY(!QFileInfo::exists(folder + u"/index.html"_s));
    QVERIFY(!QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

void TestSiteExport::whenNothingIsLeftOfWhatWasOpenNothingIsExported()
{
    const WindowTest test;
    QVERIFY(writeSample(test.path()));
    const ExportJobs jobs = siteexport::jobs(test.path(), {&kindOf<Town>(), {99999}}, nullptr);
    ExportChoices choices{.folder = test.path(u"site"_s)};
    choices.scope = ExportScope::Seen;
    const ExportPreview preview = jobs.look(choices, &goOn);
    QVERIFY(!preview.changes && !preview.findings);
    QVERIFY(preview.hindrance && preview.hindrance->code == Error::Code::NotFound);
    const Result<ExportChanges> done = jobs.write(choices, true, &goOn);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QVERIFY(!QDir(choices.folder).exists());
}

void TestSiteExport::kindsWithoutPagesOfferNothingThatIsOpen()
{
    WindowTest test;
    QVERIFY(test.openSample());
    test.stage().showSection(u"organisation"_s);
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
    inDialog<ExportDialog>([&] { test.actions().exportSite->trigger(); },
                           [&](ExportDialog &dialog) {
                               const auto *scope = dialog.findChild<ChoiceCombo *>(u"scope"_s);
                               QVERIFY(scope->findData(u"seen"_s) < 0);
                               QVERIFY(scope->findData(u"all"_s) == 0);
                           });
}

void TestSiteExport::theLanguagesOfPublishedPagesAreOnOffer()
{
    WindowTest test;
    QVERIFY(test.openSample());
    Page page;
    page.title = u"Welcome"_s;
    page.language = u"en"_s;
    page.status = u"published"_s;
    Page draft = page;
    draft.language = u"da"_s;
    draft.status = u"draft"_s;
    Batch batch{
        u"Add"_s,
        {Change::insert(kindOf<Page>(), toRow(page)), Change::insert(kindOf<Page>(), toRow(draft))},
        {}};
    QVERIFY(test.workspace()->commit(batch));
    inDialog<ExportDialog>([&] { test.actions().exportSite->trigger(); },
                           [&](ExportDialog &dialog) {
                               const auto *scope = dialog.findChild<ChoiceCombo *>(u"scope"_s);
                               QVERIFY(scope->findData(u"sv"_s) > 0);
                               QVERIFY(scope->findData(u"en"_s) > 0);
                               QVERIFY(scope->findData(u"da"_s) < 0);
                           });
}

void TestSiteExport::filesHaveNamesThatPeopleKnow()
{
    const WindowTest test;
    QVERIFY(writeSample(test.path()));
    const ExportJobs jobs = siteexport::jobs(test.path(), {}, nullptr);
    const ExportPreview preview = jobs.look({.folder = test.path(u"site"_s)}, &goOn);
    QVERIFY2(preview.changes,
             qPrintable(preview.hindrance ? preview.hindrance->line() : QString()));
    const QStringList added = names(preview.changes->added);
    QVERIFY(added.contains(u"Looks of the site"_s));
    QVERIFY(added.indexOf(u"Rendsburg"_s) >= 0); // pages stand before what machines read
    QVERIFY(added.indexOf(u"Rendsburg"_s) < added.indexOf(u"Looks of the site"_s));
    QVERIFY(names(preview.changes->added).contains(u"EU-projekt"_s));
    QVERIFY(preview.changes->removed.empty());
    QVERIFY(preview.findings);
}

void TestSiteExport::aPageThatIsGoneIsCalledAsItWas()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const ExportJobs jobs = siteexport::jobs(test.path(), {}, nullptr);
    const ExportChoices choices{.folder = test.path(u"site"_s)};
    QVERIFY(jobs.write(choices, true, &goOn));
    test.stage().showSection(u"town"_s);
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
    const QString name =
        test.workspace()->nameOf(kindOf<Town>(), test.stage().current()->currentId());
    test.stage().current()->removeChosen();
    const ExportPreview preview = jobs.look(choices, &goOn);
    QVERIFY(preview.changes && names(preview.changes->removed).contains(name));
    const Result<ExportChanges> done = jobs.write(choices, true, &goOn);
    QVERIFY(done && names(done->removed).contains(name));
}

void TestSiteExport::aForeignFolderIsAHindrance()
{
    const WindowTest test;
    QVERIFY(writeSample(test.path()));
    const ExportJobs jobs = siteexport::jobs(test.path(), {}, nullptr);
    const ExportPreview preview =
        jobs.look({.folder = QFileInfo(test.path()).absolutePath()}, &goOn);
    QVERIFY(!preview.changes);
    QVERIFY(preview.hindrance && preview.hindrance->code == Error::Code::Access);
    QVERIFY(preview.findings); // they can be mended all the same
}

void TestSiteExport::aLookThatIsStoppedSaysSo()
{
    const WindowTest test;
    QVERIFY(writeSample(test.path()));
    const ExportJobs jobs = siteexport::jobs(test.path(), {}, nullptr);
    const ExportPreview preview =
        jobs.look({.folder = test.path(u"site"_s)}, [](int, int) { return false; });
    QVERIFY(!preview.changes);
    QVERIFY(preview.hindrance && preview.hindrance->code == Error::Code::Stopped);
}

void TestSiteExport::aRegisterThatIsGoneIsAHindrance()
{
    const WindowTest test;
    const ExportJobs jobs = siteexport::jobs(test.path(), {}, nullptr);
    const ExportPreview preview = jobs.look({.folder = test.path(u"site"_s)}, &goOn);
    QVERIFY(preview.hindrance && !preview.changes && !preview.findings);
    QVERIFY(!jobs.write({.folder = test.path(u"site"_s)}, true, &goOn));
}

void TestSiteExport::theSiteIsPackedAsOneFile()
{
    const WindowTest test;
    QVERIFY(writeSample(test.path()));
    const ExportJobs jobs = siteexport::jobs(test.path(), {}, nullptr);
    QVERIFY(jobs.write({.folder = test.path(u"site"_s)}, true, &goOn));
    filechoice::setAnswer([&](const filechoice::Request &request) {
        return request.suffix == u"zip" && request.mayReplace ? test.path(request.name) : QString();
    });
    const QString archive = jobs.askArchive(u"Save"_s, u"site"_s);
    QCOMPARE(archive, test.path(u"site.zip"_s));
    QVERIFY(jobs.pack(test.path(u"site"_s), archive, &goOn));
    QVERIFY(QFileInfo(archive).size() > 1000);
}

QTEST_MAIN(TestSiteExport)
#include "tst_siteexport.moc"
