#include "formfixture.h"

#include "forms/pagediffview.h"
#include "forms/pageversionsdialog.h"

#include "pages/blocks.h"
#include "records/page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class TestPageVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySaveIsAVersion();
    void aSaveThatChangesNoWordsIsNone();
    void aPageThatWasRemovedAndCameBackKeepsItsVersions();
    void wordsMoreAndLessAreCounted();
    void unreadableContentIsAVersionToo();
    void thePresentIsComparedWithWhatWasBefore();
    void anyTwoVersionsAreCompared();
    void restoringIsOneStepAndItselfAVersion();
    void whatStandsNowCannotBeRestored();
    void aReadOnlyRegisterCanBeLookedInto();
    void hundredsOfLongVersionsAreRead();

private:
    void save(const QString &words, const QString &title = u"Page"_s);
    std::vector<PageVersion> versions();
    static QString content(const QString &words);
    void open(Workspace &workspace);
    void choose(const std::vector<int> &rows);
    QString shown() { return m_dialog->view().text().toPlainText(); }
    QPushButton *restore();

    std::unique_ptr<FormFixture> m_fixture;
    std::unique_ptr<PageVersionsDialog> m_dialog;
    qint64 m_id = 0;
};

QString TestPageVersions::content(const QString &words)
{
    return toJson({Block{content::Paragraph{plain(words)}}});
}

void TestPageVersions::init()
{
    m_fixture = std::make_unique<FormFixture>();
    Page page;
    page.title = u"Page"_s;
    page.content = content(u"one two three"_s);
    m_id = m_fixture->seed().add(page);
}

void TestPageVersions::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestPageVersions::save(const QString &words, const QString &title)
{
    Page page = m_fixture->read<Page>(m_id);
    const Row before = toRow(page);
    page.title = title;
    page.content = words.startsWith(u'{') ? words : content(words);
    const Result<> saved = m_fixture->workspace().table(kindOf<Page>()).save(before, toRow(page));
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().line()));
}

std::vector<PageVersion> TestPageVersions::versions()
{
    auto found = PageVersion::all(m_fixture->workspace().path(), m_id, {});
    if (!found)
        return {};
    PageVersion::count(*found, {});
    return *found;
}

void TestPageVersions::open(Workspace &workspace)
{
    m_dialog = std::make_unique<PageVersionsDialog>(workspace, m_id);
    m_dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled(), 60'000);
}

void TestPageVersions::choose(const std::vector<int> &rows)
{
    QTreeWidget &list = m_dialog->list();
    list.clearSelection();
    for (const int row : rows)
        list.topLevelItem(row)->setSelected(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled(), 60'000);
}

QPushButton *TestPageVersions::restore()
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == PageVersionsDialog::tr("Restore this version"))
            return button;
    }
    return nullptr;
}

void TestPageVersions::everySaveIsAVersion()
{
    save(u"one two"_s);
    save(u"one two"_s, u"New title"_s);
    const std::vector<PageVersion> found = versions();
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].read().title, u"New title"_s);
    QCOMPARE(found[1].read().title, u"Page"_s);
    QCOMPARE(found[1].read().content, content(u"one two"_s));
    QCOMPARE(found[2].read().content, content(u"one two three"_s));
    QVERIFY(found[0].time.isValid());
}

void TestPageVersions::aSaveThatChangesNoWordsIsNone()
{
    Page page = m_fixture->read<Page>(m_id);
    const Row before = toRow(page);
    page.status = u"published"_s;
    QVERIFY(m_fixture->workspace().table(kindOf<Page>()).save(before, toRow(page)));
    QCOMPARE(versions().size(), 1U);
}

void TestPageVersions::aPageThatWasRemovedAndCameBackKeepsItsVersions()
{
    save(u"one two"_s);
    QVERIFY(m_fixture->workspace().table(kindOf<Page>()).remove({m_id}));
    QVERIFY(m_fixture->workspace().undo());
    const std::vector<PageVersion> found = versions();
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[1].read().content, content(u"one two three"_s));
}

void TestPageVersions::wordsMoreAndLessAreCounted()
{
    save(u"one four five six"_s);
    const std::vector<PageVersion> found = versions();
    QCOMPARE(found[0].wordCount, 5); // with the title
    QCOMPARE(found[0].added, 3);
    QCOMPARE(found[0].removed, 2);
    QCOMPARE(found[1].added, 4);
    QCOMPARE(found[1].removed, 0);
}

void TestPageVersions::unreadableContentIsAVersionToo()
{
    save(u"{\"not\": \"blocks\""_s);
    QCOMPARE(versions().size(), 2U);
    open(m_fixture->workspace());
    QVERIFY(shown().contains(u"Removed"_s));
}

void TestPageVersions::thePresentIsComparedWithWhatWasBefore()
{
    save(u"one two four"_s);
    open(m_fixture->workspace());
    QCOMPARE(m_dialog->list().topLevelItemCount(), 2);
    QCOMPARE(m_dialog->list().topLevelItem(0)->text(2), u"+1 −1"_s);
    QVERIFY(shown().contains(u"Changed: Paragraph"_s));
    QVERIFY(shown().contains(u"threefour"_s));
}

void TestPageVersions::anyTwoVersionsAreCompared()
{
    save(u"one two four"_s);
    save(u"one two five"_s);
    open(m_fixture->workspace());
    choose({0, 2});
    QVERIFY(shown().contains(u"threefive"_s));
    choose({1, 2});
    QVERIFY(shown().contains(u"threefour"_s));
    choose({2});
    QVERIFY(!shown().contains(u"Changed"_s));
}

void TestPageVersions::restoringIsOneStepAndItselfAVersion()
{
    save(u"one two"_s, u"New title"_s);
    open(m_fixture->workspace());
    choose({1});
    QSignalSpy restored(m_dialog.get(), &PageVersionsDialog::restored);
    const int steps = m_fixture->undoSteps();
    restore()->click();
    QCOMPARE(restored.size(), 1);
    QCOMPARE(m_fixture->undoSteps(), steps + 1);
    QCOMPARE(m_fixture->read<Page>(m_id).content, content(u"one two three"_s));
    QCOMPARE(m_fixture->read<Page>(m_id).title, u"Page"_s);
    QCOMPARE(versions().size(), 3U);
    QVERIFY(m_fixture->workspace().undo());
    QCOMPARE(m_fixture->read<Page>(m_id).content, content(u"one two"_s));
}

void TestPageVersions::whatStandsNowCannotBeRestored()
{
    save(u"one two"_s);
    open(m_fixture->workspace());
    choose({0});
    QVERIFY(!restore()->isEnabled());
    choose({0, 1});
    QVERIFY(!restore()->isEnabled());
}

void TestPageVersions::aReadOnlyRegisterCanBeLookedInto()
{
    open(m_fixture->readOnlyWorkspace());
    QCOMPARE(m_dialog->list().topLevelItemCount(), 1);
    QVERIFY(!restore()->isEnabled());
}

/// The window goes on meanwhile: a timer of its own keeps ticking.
void TestPageVersions::hundredsOfLongVersionsAreRead()
{
    QString words;
    for (int i = 0; words.size() < 8000; ++i)
        words += u"word%1 "_s.arg(i);
    for (int i = 0; i < 120; ++i)
        save(words + u"version %1"_s.arg(i));
    m_dialog = std::make_unique<PageVersionsDialog>(m_fixture->workspace(), m_id);
    m_dialog->show();
    QVERIFY(!m_dialog->isSettled()); // it came up before they were read
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isSettled(), 60'000);
    QCOMPARE(m_dialog->list().topLevelItemCount(), 121);
    QVERIFY(shown().contains(u"118119"_s));
}

QTEST_MAIN(TestPageVersions)
#include "tst_pageversions.moc"
