#include "forms/replacedialog.h"

#include "forms/formfixture.h"
#include "forms/messagebar.h"
#include "forms/replacefields.h"
#include "forms/replaceform.h"
#include "forms/replacemodel.h"
#include "forms/replacepreview.h"
#include "forms/theme.h"
#include "pages/blocks.h"
#include "records/page.h"
#include "records/town.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestReplaceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup() { ReplaceDialog::setAnswer({}); }

    void nothingIsFoundBeforeSomethingIsWritten();
    void theRowsShownAreSearchedFirst();
    void wordsAreReplacedAcrossRecordsAndPagesAsOneUndoStep();
    void onlyTickedFieldsAreSearched();
    void addressesOfLinksAreTheirOwnChoice();
    void caseAndWholeWordsAreChoices();
    void aRowCanBeLeftOut();
    void whatIsLeftOutStaysSoInANewSearch();
    void theSameWordsAreNothingToDo();
    void noHitsSaysWhatToDo();
    void aTitleIsNotEmptied();
    void aHitShowsItsRecord();
    void somebodyElsesChangeIsShownAndNothingIsLost();
    void cancellingChangesNothing();
    void aRegisterForReadingCannotBeChanged();
    void thousandsOfHitsAreReplacedBesideTheWindow();
    void aSearchCanBeStopped();
    void everyControlHasAName();
    void itIsPaintedInBothLooks();

private:
    using Work = std::function<void(ReplaceDialog &)>;
    Workspace &workspace() { return m_fixture->workspace(); }
    Result<int> ask(const Work &work);
    static void settle(ReplaceDialog &dialog)
    {
        QVERIFY(QTest::qWaitFor([&] { return dialog.isSettled(); }, 60'000));
    }
    static void write(ReplaceDialog &dialog, const QString &find, const QString &with);
    static QString counts(const ReplaceDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"counts"_s)->text();
    }
    static QPushButton &act(ReplaceDialog &dialog)
    {
        return *dialog.findChild<QPushButton *>(u"act"_s);
    }

    std::unique_ptr<FormFixture> m_fixture;
    std::vector<qint64> m_shown;
    qint64 m_green = 0;
    qint64 m_blue = 0;
    qint64 m_page = 0;
};

void TestReplaceDialog::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<FormFixture>();
    Project green = TestRegister::project(u"Grön by"_s);
    green.summary = u"Byn blir grönare. Varje by får ett torg."_s;
    green.website = u"https://by.example.org"_s;
    m_green = m_fixture->seed().add(green);
    m_blue = m_fixture->seed().add(TestRegister::project(u"Blå by"_s));
    Page page;
    page.title = u"Om byarna"_s;
    page.content = toJson({{content::Paragraph{
        {{.text = u"En by "_s}, {.text = u"till"_s, .href = u"https://by.example.org/"_s}}}}});
    m_page = m_fixture->seed().add(page);
    m_shown = {m_green};
}

Result<int> TestReplaceDialog::ask(const Work &work)
{
    ReplaceDialog::setAnswer([&](ReplaceDialog &dialog) {
        new QAbstractItemModelTester(
            &dialog.model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &dialog);
        work(dialog);
    });
    return ReplaceDialog::ask(nullptr, workspace(), &kindOf<Project>(), m_shown);
}

void TestReplaceDialog::write(ReplaceDialog &dialog, const QString &find, const QString &with)
{
    dialog.findChild<QLineEdit *>(u"find"_s)->setText(find); // keyClicks() knows no Swedish letters
    dialog.findChild<QLineEdit *>(u"replacement"_s)->setText(with);
    settle(dialog);
}

void TestReplaceDialog::nothingIsFoundBeforeSomethingIsWritten()
{
    const Result<int> replaced = ask([](ReplaceDialog &dialog) {
        settle(dialog);
        QCOMPARE(dialog.model().rowCount(), 0);
        QVERIFY(!act(dialog).isEnabled());
        QCOMPARE(counts(dialog), u"Write what to look for."_s);
        dialog.commit();
    });
    QCOMPARE(replaced.error().code, Error::Code::Stopped);
}

void TestReplaceDialog::theRowsShownAreSearchedFirst()
{
    QVERIFY(!ask([this](ReplaceDialog &dialog) {
        QCOMPARE(dialog.form().scope(), u"shown"_s);
        write(dialog, u"by"_s, u"stad"_s);
        QCOMPARE(dialog.model().rowCount(), 3); // title, summary, website
        for (const ReplaceHit &hit : dialog.model().hits())
            QCOMPARE(hit.id, m_green);
        dialog.form().setScope(u"kind"_s);
        settle(dialog);
        QCOMPARE(dialog.model().rowCount(), 4);
        dialog.form().setScope(u"all"_s);
        settle(dialog);
        QCOMPARE(dialog.model().rowCount(), 6);
        QCOMPARE(counts(dialog), u"7 hit(s) in 3 record(s)"_s);
    }));
}

void TestReplaceDialog::wordsAreReplacedAcrossRecordsAndPagesAsOneUndoStep()
{
    const Result<int> replaced = ask([](ReplaceDialog &dialog) {
        dialog.form().setScope(u"all"_s);
        write(dialog, u"by"_s, u"stad"_s);
        QCOMPARE(act(dialog).text(), u"Replace 7 hit(s)"_s);
        act(dialog).click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    });
    QCOMPARE(*replaced, 7);
    QCOMPARE(m_fixture->undoSteps(), 1);
    QCOMPARE(m_fixture->read<Project>(m_blue).title, u"Blå stad"_s);
    QCOMPARE(m_fixture->read<Project>(m_green).summary,
             u"stadn blir grönare. Varje stad får ett torg."_s);
    const auto page = m_fixture->read<Page>(m_page);
    QCOMPARE(page.title, u"Om stadarna"_s);
    QVERIFY(page.content.contains(u"En stad "_s));
    QVERIFY(page.content.contains(u"https://by.example.org/"_s));
    QCOMPARE(workspace().undoLabel(), u"Replace “by” with “stad”"_s);
    QVERIFY(workspace().undo());
    QCOMPARE(m_fixture->read<Page>(m_page).title, u"Om byarna"_s);
    QCOMPARE(m_fixture->read<Project>(m_green).title, u"Grön by"_s);
}

void TestReplaceDialog::onlyTickedFieldsAreSearched()
{
    QVERIFY(!ask([](ReplaceDialog &dialog) {
        const Kind &kind = kindOf<Project>();
        dialog.form().fields().setTicked(kind, kind.indexOf(u"website"), false);
        write(dialog, u"by"_s, u"stad"_s);
        QCOMPARE(dialog.model().rowCount(), 2);
        dialog.form().setScope(u"kind"_s); // the choice of fields stays
        settle(dialog);
        QCOMPARE(dialog.model().rowCount(), 3);
        for (int i = 0; i < kind.fieldCount(); ++i)
            dialog.form().fields().setTicked(kind, i, false);
        settle(dialog);
        QCOMPARE(counts(dialog), u"Choose at least one field to look in."_s);
    }));
}

void TestReplaceDialog::addressesOfLinksAreTheirOwnChoice()
{
    QVERIFY(ask([](ReplaceDialog &dialog) {
        dialog.form().setScope(u"all"_s);
        write(dialog, u"https://by."_s, u"https://stad."_s);
        QCOMPARE(dialog.model().rowCount(), 1);
        dialog.form().fields().setTicked(kindOf<Page>(), ReplaceFields::addresses, true);
        settle(dialog);
        QCOMPARE(dialog.model().rowCount(), 2);
        dialog.commit();
    }));
    QVERIFY(m_fixture->read<Page>(m_page).content.contains(u"https://stad.example.org/"_s));
}

void TestReplaceDialog::caseAndWholeWordsAreChoices()
{
    QVERIFY(!ask([](ReplaceDialog &dialog) {
        write(dialog, u"by"_s, u"stad"_s);
        QCOMPARE(countsOf(dialog.model().hits()).hits, 4);
        dialog.findChild<QCheckBox *>(u"matchCase"_s)->click();
        settle(dialog);
        QCOMPARE(countsOf(dialog.model().hits()).hits, 3);
        dialog.findChild<QCheckBox *>(u"matchCase"_s)->click();
        dialog.findChild<QCheckBox *>(u"wholeWords"_s)->click();
        settle(dialog);
        QCOMPARE(countsOf(dialog.model().hits()).hits, 3); // not Byn
    }));
}

void TestReplaceDialog::aRowCanBeLeftOut()
{
    QVERIFY(ask([](ReplaceDialog &dialog) {
        write(dialog, u"by"_s, u"stad"_s);
        dialog.preview().view().setFocus();
        dialog.preview().view().setCurrentIndex(dialog.model().index(0, 0));
        QTest::keyClick(&dialog.preview().view(), Qt::Key_Space);
        QVERIFY(dialog.model().hits()[0].excluded);
        QVERIFY(counts(dialog).contains(u"1 left out"_s));
        dialog.preview().view().setCurrentIndex(dialog.model().index(1, 0));
        dialog.findChild<QPushButton *>(u"leaveOut"_s)->click();
        QVERIFY(dialog.model().hits()[1].excluded);
        dialog.findChild<QPushButton *>(u"leaveOut"_s)->click();
        QVERIFY(!dialog.model().hits()[1].excluded);
        dialog.commit();
    }));
    QCOMPARE(m_fixture->read<Project>(m_green).title, u"Grön by"_s);
    QVERIFY(m_fixture->read<Project>(m_green).summary.startsWith(u"stadn"_s));
}

void TestReplaceDialog::whatIsLeftOutStaysSoInANewSearch()
{
    QVERIFY(!ask([](ReplaceDialog &dialog) {
        write(dialog, u"by"_s, u"stad"_s);
        dialog.model().setExcluded({0}, true);
        FormFixture::type(dialog.findChild<QWidget *>(u"replacement"_s), u"ort"_s);
        settle(dialog);
        QVERIFY(dialog.model().hits()[0].excluded);
        QVERIFY(!dialog.model().hits()[1].excluded);
    }));
}

void TestReplaceDialog::theSameWordsAreNothingToDo()
{
    QVERIFY(!ask([](ReplaceDialog &dialog) {
        dialog.findChild<QCheckBox *>(u"matchCase"_s)->click();
        write(dialog, u"by"_s, u"by"_s);
        QVERIFY(counts(dialog).contains(u"same"_s));
        QVERIFY(!act(dialog).isEnabled());
    }));
}

void TestReplaceDialog::noHitsSaysWhatToDo()
{
    QVERIFY(!ask([](ReplaceDialog &dialog) {
        write(dialog, u"zebra"_s, u"häst"_s);
        QVERIFY(counts(dialog).startsWith(u"No hits."_s));
        QVERIFY(!act(dialog).isEnabled());
    }));
}

void TestReplaceDialog::aTitleIsNotEmptied()
{
    m_shown = {m_blue, m_green};
    QVERIFY(ask([](ReplaceDialog &dialog) {
        write(dialog, u"blå by"_s, u""_s);
        QCOMPARE(dialog.model().rowCount(), 1);
        QVERIFY(!act(dialog).isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(u"leaveOut"_s)->isEnabled());
        write(dialog, u" by"_s, u""_s);
        dialog.commit();
    }));
    QCOMPARE(m_fixture->read<Project>(m_blue).title, u"Blå"_s);
}

void TestReplaceDialog::aHitShowsItsRecord()
{
    QVERIFY(!ask([this](ReplaceDialog &dialog) {
        write(dialog, u"by"_s, u"stad"_s);
        QSignalSpy activated(&dialog, &ReplaceDialog::recordActivated);
        const QPoint place =
            dialog.preview().view().visualRect(dialog.model().index(1, 0)).center();
        QTest::mouseClick(dialog.preview().view().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(dialog.preview().view().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][1].toLongLong(), m_green);
        QTest::keyClick(&dialog.preview().view(), Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
        QVERIFY(dialog.isVisible());
    }));
}

void TestReplaceDialog::somebodyElsesChangeIsShownAndNothingIsLost()
{
    const Result<int> replaced = ask([this](ReplaceDialog &dialog) {
        dialog.form().setScope(u"all"_s);
        write(dialog, u"by"_s, u"stad"_s);
        auto theirs = m_fixture->read<Project>(m_blue);
        theirs.title = u"Ljusblå by"_s;
        m_fixture->changeBeside(theirs);
        dialog.commit();
        settle(dialog);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.replaced(), 0);
        QVERIFY(dialog.findChild<MessageBar *>()->text().contains(u"Blå by"_s));
        QCOMPARE(m_fixture->read<Project>(m_green).title, u"Grön by"_s);
        const auto &hits = dialog.model().hits();
        QVERIFY(std::ranges::any_of(
            hits, [](const ReplaceHit &hit) { return hit.name == u"Ljusblå by"; }));
        dialog.commit();
    });
    QCOMPARE(*replaced, 7);
    QCOMPARE(m_fixture->read<Project>(m_blue).title, u"Ljusblå stad"_s);
}

void TestReplaceDialog::cancellingChangesNothing()
{
    QCOMPARE(ask([](ReplaceDialog &dialog) {
                 write(dialog, u"by"_s, u"stad"_s);
                 QTest::keyClick(&dialog, Qt::Key_Escape);
                 QVERIFY(!dialog.isVisible());
             })
                 .error()
                 .code,
             Error::Code::Stopped);
    QCOMPARE(m_fixture->undoSteps(), 0);
}

void TestReplaceDialog::aRegisterForReadingCannotBeChanged()
{
    FormFixture closed;
    const Result<int> replaced =
        ReplaceDialog::ask(nullptr, closed.readOnlyWorkspace(), nullptr, {});
    QVERIFY(!replaced);
    QVERIFY(replaced.error().code != Error::Code::Stopped);
}

void TestReplaceDialog::thousandsOfHitsAreReplacedBesideTheWindow()
{
    Batch many{u"Add"_s, {}, {}};
    for (int i = 0; i < 2'500; ++i)
        many.changes.push_back(
            Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"By %1"_s.arg(i)))));
    QVERIFY(m_fixture->seed().store().apply(many));
    QSignalSpy reloaded(&workspace(), &Workspace::reloaded);
    QCOMPARE(*ask([](ReplaceDialog &dialog) {
        dialog.form().setScope(u"kind"_s);
        write(dialog, u"By "_s, u"Stad "_s);
        dialog.commit();
    }),
             2'501); // and "Varje by får"
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(m_fixture->read<Project>(many.changes.back().id).title, u"Stad 2499"_s);
}

void TestReplaceDialog::aSearchCanBeStopped()
{
    QVERIFY(!ask([](ReplaceDialog &dialog) {
        FormFixture::type(dialog.findChild<QWidget *>(u"find"_s), u"by"_s);
        QVERIFY(!dialog.isSettled());
        QVERIFY(QTest::qWaitFor([&] { return dialog.isSettled(); }, 60'000));
        dialog.findChild<QPushButton *>(u"stop"_s)->click();
        QVERIFY(dialog.isSettled());
        QVERIFY(counts(dialog).startsWith(u"Stopped."_s));
    }));
}

void TestReplaceDialog::everyControlHasAName()
{
    QVERIFY(!ask([](ReplaceDialog &dialog) {
        for (const QString &name : {u"find"_s, u"replacement"_s, u"scope"_s, u"fields"_s})
            QVERIFY(!dialog.findChild<QWidget *>(name)->accessibleName().isEmpty());
        write(dialog, u"Grön"_s, u"Blå"_s);
        const QModelIndex change = dialog.model().index(0, ReplaceModel::ChangeColumn);
        QCOMPARE(change.data(Qt::AccessibleTextRole).toString(), u"“Grön by” becomes “Blå by”"_s);
    }));
}

void TestReplaceDialog::itIsPaintedInBothLooks()
{
    const QString folder = qEnvironmentVariable("UTBLICK_PICTURES");
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        Theme::apply(*qApp, mode);
        QVERIFY(!ask([&](ReplaceDialog &dialog) {
            dialog.form().setScope(u"all"_s);
            write(dialog, u"by"_s, u"stad"_s);
            dialog.model().setExcluded({3}, true);
            QTest::qWait(50); // until all is laid out
            const QImage seen = dialog.grab().toImage();
            QVERIFY(!seen.isNull());
            if (!folder.isEmpty())
                seen.save(folder
                          + (Theme::isDark() ? u"/replace-dark.png"_s : u"/replace-light.png"_s));
        }));
    }
}

QTEST_MAIN(TestReplaceDialog)
#include "tst_replacedialog.moc"
