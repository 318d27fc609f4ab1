#include "forms/choicecombo.h"
#include "forms/importdialog.h"
#include "forms/importmapping.h"
#include "forms/importproblems.h"
#include "forms/theme.h"

#include "support/register.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itSaysHowTheFileWasReadAndWhatWillBeDone();
    void theActImportsInOneUndoStep();
    void rowsWithErrorsAreMarkedAndLeftOut();
    void withErrorsNothingCanBeImportedUnlessTheyAreLeftOut();
    void anotherFieldForAColumnMakesAnotherPlan();
    void aFieldComesFromOneColumnOnly();
    void missingProgrammesAreCreatedOnlyWhenTicked();
    void aKeyUpdatesWhatIsThere();
    void anotherMarkReadsTheAmountsAnew();
    void anotherKindMatchesTheColumnsAnew();
    void aProblemLeadsToItsRow();
    void theProblemsCanBeCopied();
    void aFileThatCannotBeReadSaysWhyAndAnotherMayBeChosen();
    void cancelWritesNothing();

private:
    QString write(const QString &name, const QString &text);
    void open(const QString &csv);
    void settle(const std::function<void()> &act);
    template <typename W> W &find(const char *name)
    {
        return *m_dialog->findChild<W *>(QString::fromLatin1(name));
    }
    void tick(const char *name) { find<QCheckBox>(name).click(); }
    void choose(ChoiceCombo &combo, const QString &code);
    QString text(const char *label) { return find<QLabel>(label).text(); }
    QStringList titles();

    std::unique_ptr<TestRegister> m_files;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::initTestCase()
{
    Theme::apply(*qApp, Theme::Mode::Light);
}

void TestImportDialog::init()
{
    m_files = std::make_unique<TestRegister>();
    Programme programme;
    programme.name = u"LIFE"_s;
    m_files->add(programme);
    m_files->close();
    Result<Store> store = Store::open(m_files->path());
    QVERIFY(store.ok());
    m_workspace = std::make_unique<Workspace>(*std::move(store));
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_files.reset();
}

QString TestImportDialog::write(const QString &name, const QString &text)
{
    const QString path = m_files->file(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

void TestImportDialog::settle(const std::function<void()> &act)
{
    QSignalSpy settled(m_dialog.get(), &ImportDialog::settled);
    act();
    QVERIFY(settled.wait());
}

void TestImportDialog::open(const QString &csv)
{
    const QString path = write(u"list.csv"_s, csv);
    m_dialog = std::make_unique<ImportDialog>(*m_workspace, &kindOf<Project>(), path);
    settle([this] { m_dialog->show(); });
}

void TestImportDialog::choose(ChoiceCombo &combo, const QString &code)
{
    const int index = combo.findData(code);
    QVERIFY(index >= 0);
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
}

QStringList TestImportDialog::titles()
{
    QStringList titles;
    const auto names = m_workspace->reader().names(kindOf<Project>());
    for (const QString &name : *names)
        titles.append(name);
    titles.sort();
    return titles;
}

void TestImportDialog::itSaysHowTheFileWasReadAndWhatWillBeDone()
{
    open(u"title;end_date;total_budget;fund\nGröna städer;31.1.2027;1 200,50;ERUF\nVägar;;;\n"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Import into EU projects"_s);
    QCOMPARE(find<ChoiceCombo>("delimiter").code(), u";"_s);
    QCOMPARE(find<ChoiceCombo>("decimal").code(), u","_s);
    QCOMPARE(text("decimalHint"), u"for example 1 200,50"_s);
    QCOMPARE(text("datesHint"), u"guessed"_s);
    QCOMPARE(text("columnsCount"), u"3 of 4 taken in"_s);
    QVERIFY(text("summary").contains(u"2 of 2"));
    QVERIFY(find<QPushButton>("act").isEnabled());
    QVERIFY(find<QPushButton>("act").text().contains(u"2"));
    const QAbstractItemModel &preview = *find<QTableView>("preview").model();
    QCOMPARE(preview.rowCount(), 2);
    QCOMPARE(preview.headerData(1, Qt::Horizontal).toString(), u"Title"_s);
    QCOMPARE(preview.index(0, 2).data().toString(), u"2027-01-31"_s);
}

void TestImportDialog::theActImportsInOneUndoStep()
{
    open(u"title\nOne\nTwo\n"_s);
    QSignalSpy reloaded(m_workspace.get(), &Workspace::reloaded);
    find<QPushButton>("act").click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE(titles(), (QStringList{u"One"_s, u"Two"_s}));
    QVERIFY(m_workspace->undo().ok());
    QVERIFY(titles().isEmpty());
}

void TestImportDialog::rowsWithErrorsAreMarkedAndLeftOut()
{
    open(u"title,end_date\nOne,2027-01-31\nTwo,2027-02-31\n"_s);
    const QAbstractItemModel &preview = *find<QTableView>("preview").model();
    QVERIFY(preview.index(0, 2).data(Roles::Problem).toString().isEmpty());
    QVERIFY(preview.index(1, 2).data(Roles::Problem).toString().contains(u"2027-02-28"));
    QCOMPARE(preview.index(1, 3).data().toString(), u"left out"_s);
    QVERIFY(text("datesHint").contains(u"1 cannot be read"));
    QVERIFY(text("summary").contains(u"1 of 2"));
    find<QPushButton>("act").click();
    QCOMPARE(titles(), QStringList{u"One"_s});
}

void TestImportDialog::withErrorsNothingCanBeImportedUnlessTheyAreLeftOut()
{
    open(u"title,end_date\nOne,2027-01-31\nTwo,2027-02-31\n"_s);
    settle([this] { tick("skip"); });
    QVERIFY(!find<QPushButton>("act").isEnabled());
    QVERIFY(text("summary").contains(u"have errors"));
    settle([this] { tick("skip"); });
    QVERIFY(find<QPushButton>("act").isEnabled());
}

void TestImportDialog::anotherFieldForAColumnMakesAnotherPlan()
{
    open(u"namn,nummer\nOne,7\n"_s);
    QVERIFY(!find<QPushButton>("act").isEnabled()); // a project needs its title
    const QList<ChoiceCombo *> combos =
        find<ImportMapping>("mapping").findChildren<ChoiceCombo *>();
    QCOMPARE(combos.size(), 2);
    settle([&] { choose(*combos[0], u"title"_s); });
    QVERIFY(find<QPushButton>("act").isEnabled());
    QCOMPARE(m_dialog->plan()->columns[0].match, ImportColumn::Match::Asked);
    find<QPushButton>("act").click();
    QCOMPARE(titles(), QStringList{u"One"_s});
}

void TestImportDialog::aFieldComesFromOneColumnOnly()
{
    open(u"title,namn\nOne,Two\n"_s);
    const QList<ChoiceCombo *> combos =
        find<ImportMapping>("mapping").findChildren<ChoiceCombo *>();
    settle([&] { choose(*combos[1], u"title"_s); });
    QCOMPARE(combos[0]->code(), QString());
    QCOMPARE(combos[1]->code(), u"title"_s);
    find<QPushButton>("act").click();
    QCOMPARE(titles(), QStringList{u"Two"_s});
}

void TestImportDialog::missingProgrammesAreCreatedOnlyWhenTicked()
{
    open(u"title,programme\nOne,life\nTwo,URBACT\n"_s);
    QCOMPARE(m_dialog->plan()->created, 1);
    QVERIFY(find<QCheckBox>("create").isVisible());
    settle([this] { tick("create"); });
    QCOMPARE(m_dialog->plan()->created, 0);
    QCOMPARE(m_dialog->plan()->skipped, 1);
}

void TestImportDialog::aKeyUpdatesWhatIsThere()
{
    Project project = TestRegister::project(u"Old"_s);
    project.caseNumber = u"KS 1"_s;
    Batch batch{u"Add"_s, {Change::insert(kindOf<Project>(), toRow(project))}, {}};
    QVERIFY(m_workspace->commit(batch).ok());
    open(u"case_number,title\nKS 1,New\nKS 2,Another\n"_s);
    QVERIFY(find<QCheckBox>("update").isChecked()); // a case number serves as a key
    QCOMPARE(find<ChoiceCombo>("key").code(), u"case_number"_s);
    QCOMPARE(m_dialog->plan()->updated, 1);
    settle([this] { tick("update"); });
    QCOMPARE(m_dialog->plan()->inserted, 2);
    settle([this] { tick("update"); });
    find<QPushButton>("act").click();
    QCOMPARE(titles(), (QStringList{u"Another"_s, u"New"_s}));
}

void TestImportDialog::anotherMarkReadsTheAmountsAnew()
{
    open(u"title,total_budget\nOne,1.234\n"_s);
    const int column = m_dialog->plan()->kind->indexOf(u"total_budget");
    const auto amount = [&] {
        const Row row = m_dialog->plan()->batch.changes.front().row();
        return row.values[size_t(column)].toLongLong();
    };
    QCOMPARE(amount(), 123400); // rather thousands than decimals
    settle([this] { choose(find<ChoiceCombo>("decimal"), u"."_s); });
    QCOMPARE(m_dialog->plan()->skipped, 1); // three decimals
    settle([this] { choose(find<ChoiceCombo>("decimal"), u","_s); });
    QCOMPARE(amount(), 123400);
}

void TestImportDialog::anotherKindMatchesTheColumnsAnew()
{
    open(u"name,website\nEurocities,https://eurocities.eu\n"_s);
    QVERIFY(!find<QPushButton>("act").isEnabled());
    settle([this] { choose(find<ChoiceCombo>("kind"), u"network"_s); });
    QCOMPARE(m_dialog->windowTitle(), u"Import into Networks"_s);
    QVERIFY(find<QPushButton>("act").isEnabled());
}

void TestImportDialog::aProblemLeadsToItsRow()
{
    QString csv = u"title,end_date\n"_s;
    for (int i = 0; i < 300; ++i)
        csv += u"Row %1,%2\n"_s.arg(i).arg(i == 250 ? u"never"_s : u"2027-01-31"_s);
    open(csv);
    auto &problems = find<ImportProblems>("problems");
    const auto buttons = problems.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.front()->click();
    const QModelIndex current = find<QTableView>("preview").currentIndex();
    QCOMPARE(current.data().toString(), u"never"_s);
}

void TestImportDialog::theProblemsCanBeCopied()
{
    open(u"title,end_date,fund\nOne,never,x\n"_s);
    find<QPushButton>("copyProblems").click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"Line 2, end_date: "));
    QVERIFY(lines[1].startsWith(u"fund: "));
}

void TestImportDialog::aFileThatCannotBeReadSaysWhyAndAnotherMayBeChosen()
{
    m_dialog = std::make_unique<ImportDialog>(*m_workspace, &kindOf<Project>(),
                                              m_files->file(u"nothing.csv"_s));
    settle([this] { m_dialog->show(); });
    QVERIFY(text("summary").contains(u"nothing.csv"));
    QVERIFY(!find<QPushButton>("act").isEnabled());
    const QString path = write(u"other.csv"_s, u"title\nOne\n"_s);
    settle([&] { m_dialog->setFile(path); });
    QVERIFY(find<QPushButton>("act").isEnabled());
}

void TestImportDialog::cancelWritesNothing()
{
    open(u"title\nOne\n"_s);
    find<QPushButton>("cancel").click();
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(titles().isEmpty());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
