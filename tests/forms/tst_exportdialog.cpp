#include "forms/exportchanges.h"
#include "forms/exportdialog.h"
#include "forms/exportdone.h"
#include "forms/exportfindings.h"
#include "forms/folderedit.h"
#include "forms/messagebar.h"
#include "records/project.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;

/// Opens nothing: remembers what was to be opened.
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFolderOnlyTheFindingsAreShown();
    void whatWouldChangeIsShownBefore();
    void nothingIsExportedBeforeItWasLookedAt();
    void anotherChoiceLooksAgain();
    void aHindranceIsToldAndNothingIsExported();
    void errorsStopTheExportUntilToldOtherwise();
    void aFindingClosesTheDialogAndOpensItsRecord();
    void enterOpensAFinding();
    void theLookCanBeStoppedAndTakenUpAgain();
    void afterTheExportItsResultIsShown();
    void anExportThatFailsIsToldInTheDialog();
    void theSiteIsOpenedInTheBrowserAndAsAFolder();
    void theSiteIsSavedAsOneFile();
    void anArchiveThatCannotBeWrittenIsTold();
    void aFindingSaysHowBadItIsAndWhere();
    void everyFieldHasAName();
    void theListsKeepTheRulesOfModels();

private:
    static ExportFinding finding(Finding::Severity severity, const QString &message);
    ExportDialog &open(const ExportOffer &offer = {}, ExportChoices choices = {});
    ExportDialog &openReady() { return open({}, {.folder = u"/srv/site"_s}); }
    template <typename T> T &part(const char *name)
    {
        auto *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    /// A part of the list of what would change.
    template <typename T> T &preview(const char *name)
    {
        return *part<QWidget>("preview").findChild<T *>(QString::fromLatin1(name));
    }
    QString told() const { return m_dialog->findChild<MessageBar *>()->text(); }
    bool isDone() { return m_dialog->findChild<ExportDone *>()->isVisible(); }

    // What the jobs answer, and what they were asked.
    ExportPreview m_preview;
    std::optional<Error> m_fault; ///< of the export, or of the archive
    std::atomic<bool> m_isSlow = false; ///< looking goes on until it is stopped
    std::atomic<int> m_looks = 0;
    ExportChoices m_written;
    bool m_anyway = false;
    int m_exports = 0;
    QStringList m_packed;
    QString m_answer; ///< of every question for a path
    std::unique_ptr<ExportDialog> m_dialog;
    void aLongSentenceIsWhole();
};

void TestExportDialog::init()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    m_dialog.reset();
    m_preview = {};
    m_preview.findings.emplace();
    m_preview.changes = ExportChanges{
        .added = {{u"Land4Climate"_s, u"eu-projekt/land4climate.html"_s}},
        .changed = {{u"EU-projekt"_s, u"eu-projekt.html"_s}, {u"Start"_s, u"index.html"_s}},
        .removed = {},
        .unchanged = 12,
        .start = u"/srv/site/index.html"_s};
    m_fault.reset();
    m_isSlow = false;
    m_looks = 0;
    m_written = {};
    m_anyway = false;
    m_exports = 0;
    m_packed.clear();
    m_answer.clear();
}

ExportFinding TestExportDialog::finding(Finding::Severity severity, const QString &message)
{
    Finding one;
    one.severity = severity;
    one.message = message;
    one.field = u"aims"_s;
    return {one, &kindOf<Project>(), 7, u"Land4Climate"_s};
}

ExportDialog &TestExportDialog::open(const ExportOffer &offer, ExportChoices choices)
{
    ExportJobs jobs;
    jobs.look = [this](const ExportChoices &asked, const Progress &progress) {
        ++m_looks;
        while (m_isSlow && progress(1, 3))
            QThread::msleep(5);
        ExportPreview preview = m_preview;
        if (asked.folder.isEmpty())
            preview.changes.reset();
        return preview;
    };
    jobs.write = [this](const ExportChoices &asked, bool anyway,
                        const Progress &) -> Result<ExportChanges> {
        ++m_exports;
        m_written = asked;
        m_anyway = anyway;
        if (m_fault)
            return *m_fault;
        return *m_preview.changes;
    };
    jobs.pack = [this](const QString &folder, const QString &archive, const Progress &) {
        m_packed = {folder, archive};
        return m_fault ? Result<>(*m_fault) : Result<>();
    };
    jobs.askFolder = [this](const QString &) { return m_answer; };
    jobs.askArchive = [this](const QString &, const QString &) { return m_answer; };
    m_dialog = std::make_unique<ExportDialog>(offer, jobs, choices);
    m_dialog->show();
    if (!m_isSlow && !QTest::qWaitFor([this] { return m_dialog->isSettled(); }))
        qFatal("The dialog looks for ever");
    return *m_dialog;
}

void TestExportDialog::withoutAFolderOnlyTheFindingsAreShown()
{
    m_preview.findings = {finding(Finding::Severity::Advice, u"Write more."_s)};
    open();
    QCOMPARE(part<QListView>("findings").model()->rowCount(), 1);
    QCOMPARE(preview<QListView>("changes").model()->rowCount(), 0);
    QVERIFY(preview<QLabel>("changeCounts").text().contains(u"Choose a folder"_s));
    QVERIFY(!preview<QListView>("changes").isVisible()); // the findings have its room
    QVERIFY(part<QListView>("findings").height() > 4 * part<QWidget>("preview").height());
    QVERIFY(!part<QPushButton>("act").isEnabled());
}

void TestExportDialog::whatWouldChangeIsShownBefore()
{
    openReady();
    QCOMPARE(preview<QLabel>("changeCounts").text(), u"1 new, 2 changed, 12 as before"_s);
    const QAbstractItemModel &rows = *preview<QListView>("changes").model();
    QCOMPARE(rows.rowCount(), 3);
    QVERIFY(preview<QListView>("changes").isVisible());
    QVERIFY(preview<QListView>("changes").height() > part<QListView>("findings").height() / 2);
    QCOMPARE(rows.index(0, 0).data().toString(), u"New: Land4Climate"_s);
    QCOMPARE(rows.index(1, 0).data().toString(), u"Changed: EU-projekt"_s);
    QCOMPARE(part<QLabel>("findingCounts").text(), u"Nothing to mend."_s);
    QCOMPARE(m_exports, 0);
}

void TestExportDialog::nothingIsExportedBeforeItWasLookedAt()
{
    m_isSlow = true;
    ExportDialog &dialog = open({}, {.folder = u"/srv/site"_s});
    QVERIFY(!part<QPushButton>("act").isEnabled());
    dialog.exportNow();
    QCOMPARE(m_exports, 0);
}

void TestExportDialog::anotherChoiceLooksAgain()
{
    ExportDialog &dialog = open();
    QCOMPARE(m_looks, 1);
    m_answer = u"/srv/other"_s;
    auto &folder = part<FolderEdit>("folder");
    QTest::mouseClick(folder.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!part<QPushButton>("act").isEnabled());
    QTRY_VERIFY(dialog.isSettled());
    QCOMPARE(m_looks, 2);
    QCOMPARE(dialog.choices().folder, u"/srv/other"_s);
    QVERIFY(part<QPushButton>("act").isEnabled());
}

void TestExportDialog::aHindranceIsToldAndNothingIsExported()
{
    m_preview.changes.reset();
    m_preview.hindrance = Error{Error::Code::Access, u"The folder holds other files."_s, {}};
    openReady();
    QCOMPARE(preview<QLabel>("changeCounts").text(), u"The folder holds other files."_s);
    QVERIFY(!part<QPushButton>("act").isEnabled());
}

void TestExportDialog::errorsStopTheExportUntilToldOtherwise()
{
    m_preview.findings = {finding(Finding::Severity::Error, u"No alt text."_s),
                          finding(Finding::Severity::Error, u"No emblem."_s),
                          finding(Finding::Severity::Warning, u"No result."_s)};
    ExportDialog &dialog = openReady();
    auto &anyway = part<QCheckBox>("anyway");
    QVERIFY(anyway.isVisible());
    QCOMPARE(QString(anyway.text()).remove(u'&'), u"Export although 2 error(s) remain"_s);
    QCOMPARE(part<QLabel>("findingCounts").text(), u"2 error(s), 1 warning(s)"_s);
    QVERIFY(!part<QPushButton>("act").isEnabled());
    QVERIFY(!part<QPushButton>("act").toolTip().isEmpty());
    dialog.exportNow();
    QCOMPARE(m_exports, 0);
    anyway.click();
    part<QPushButton>("act").click();
    QCOMPARE(m_exports, 1);
    QVERIFY(m_anyway);
    QVERIFY(isDone());
}

void TestExportDialog::aFindingClosesTheDialogAndOpensItsRecord()
{
    m_preview.findings = {finding(Finding::Severity::Error, u"No alt text."_s)};
    ExportDialog &dialog = openReady();
    std::vector<ExportFinding> opened;
    connect(&dialog, &ExportDialog::findingActivated, this,
            [&](const ExportFinding &one) { opened.push_back(one); });
    auto &list = part<QListView>("findings");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    QCOMPARE(opened.size(), size_t(1));
    QCOMPARE(opened.front().id, 7);
    QCOMPARE(opened.front().finding.field, u"aims"_s);
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::enterOpensAFinding()
{
    m_preview.findings = {finding(Finding::Severity::Error, u"No alt text."_s)};
    ExportDialog &dialog = openReady();
    int opened = 0;
    connect(&dialog, &ExportDialog::findingActivated, this, [&] { ++opened; });
    QTest::keyClick(&part<QListView>("findings"), Qt::Key_Return);
    QCOMPARE(opened, 1);
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::theLookCanBeStoppedAndTakenUpAgain()
{
    m_isSlow = true;
    ExportDialog &dialog = open({}, {.folder = u"/srv/site"_s});
    auto &stop = preview<QPushButton>("stopLooking");
    QTRY_VERIFY(stop.isVisible());
    stop.click();
    QVERIFY(dialog.isSettled());
    QVERIFY(!part<QPushButton>("act").isEnabled());
    QCOMPARE(part<QLabel>("findingCounts").text(), u"Not checked."_s);
    m_isSlow = false;
    preview<QPushButton>("lookAgain").click();
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY(part<QPushButton>("act").isEnabled());
}

void TestExportDialog::afterTheExportItsResultIsShown()
{
    openReady();
    part<QPushButton>("act").click();
    QVERIFY(isDone());
    QVERIFY(!m_anyway);
    QCOMPARE(m_written.folder, u"/srv/site"_s);
    QCOMPARE(part<QLabel>("doneTitle").text(), u"The web site was exported."_s);
    auto *rows = m_dialog->findChild<ExportDone *>()->findChild<QListView *>(u"changes"_s);
    QCOMPARE(rows->model()->rowCount(), 3);
    part<QPushButton>("close").click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestExportDialog::anExportThatFailsIsToldInTheDialog()
{
    openReady();
    m_fault = Error{Error::Code::Disk, u"The disk is full."_s, {}};
    part<QPushButton>("act").click();
    QVERIFY(!isDone());
    QCOMPARE(told(), u"The disk is full."_s);
    QTRY_VERIFY(m_dialog->isSettled());
    QCOMPARE(m_looks, 2);
}

void TestExportDialog::theSiteIsOpenedInTheBrowserAndAsAFolder()
{
    const Opener opener;
    openReady();
    part<QPushButton>("act").click();
    part<QPushButton>("openBrowser").click();
    part<QPushButton>("openFolder").click();
    QCOMPARE(opener.opened, (QStringList{u"/srv/site/index.html"_s, u"/srv/site"_s}));
}

void TestExportDialog::theSiteIsSavedAsOneFile()
{
    openReady();
    part<QPushButton>("act").click();
    auto &save = part<QPushButton>("saveArchive");
    save.click(); // the user changes their mind
    QVERIFY(m_packed.isEmpty());
    m_answer = u"/srv/site.zip"_s;
    save.click();
    QCOMPARE(m_packed, (QStringList{u"/srv/site"_s, u"/srv/site.zip"_s}));
    QVERIFY2(told().contains(u"site.zip"_s), qPrintable(told()));
}

void TestExportDialog::anArchiveThatCannotBeWrittenIsTold()
{
    openReady();
    part<QPushButton>("act").click();
    m_fault = Error{Error::Code::Disk, u"The disk is full."_s, {}};
    m_answer = u"/srv/site.zip"_s;
    part<QPushButton>("saveArchive").click();
    QCOMPARE(told(), u"The disk is full."_s);
}

void TestExportDialog::aFindingSaysHowBadItIsAndWhere()
{
    m_preview.findings = {finding(Finding::Severity::Error, u"No alt text."_s)};
    open();
    const QModelIndex row = part<QListView>("findings").model()->index(0, 0);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"Error · Project: Land4Climate. No alt text."_s);
}

void TestExportDialog::everyFieldHasAName()
{
    openReady();
    for (const QWidget *field : m_dialog->findChildren<QWidget *>()) {
        if (field->focusPolicy() == Qt::NoFocus || !field->isVisible()
            || qobject_cast<const QAbstractButton *>(field))
            continue;
        const QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(field));
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(field->metaObject()->className())));
    }
}

void TestExportDialog::theListsKeepTheRulesOfModels()
{
    ExportFindingsModel findings;
    const QAbstractItemModelTester findingsTester(&findings);
    findings.setFindings({finding(Finding::Severity::Ok, u"Fine."_s)});
    ExportChangesModel changes;
    const QAbstractItemModelTester changesTester(&changes);
    changes.setChanges(*m_preview.changes);
    QCOMPARE(changes.rowCount(), 3);
}

void TestExportDialog::aLongSentenceIsWhole()
{
    QSplitter parts(Qt::Vertical);
    auto *filler = new QListView;
    auto *view = new ExportChangesView(u"What changes"_s);
    parts.addWidget(filler);
    parts.addWidget(view);
    parts.resize(560, 500);
    parts.setSizes({500, 0});
    view->showNothing(u"The folder holds files that are not a site of ours. "_s.repeated(5), true);
    parts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&parts));
    const auto *sentence = view->findChild<QLabel *>(u"changeCounts"_s);
    QVERIFY(sentence->heightForWidth(sentence->width()) > 2 * sentence->fontMetrics().height());
    QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
