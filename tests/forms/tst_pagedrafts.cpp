#include "pageeditortest.h"

#include "forms/pagediffview.h"
#include "forms/pagedraftdialog.h"
#include "forms/pagedrafts.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestPageDrafts : public PageEditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsWrittenIsKeptAfterAPauseAndNotInTheRegister();
    void aDraftIsKeptWhileTypingGoesOn();
    void aSavedPageNeedsNoDraft();
    void whatIsTakenBackNeedsNoDraft();
    void whatIsTakenBackJustBeforeThePageIsLeftNeedsNoDraft();
    void whatIsWrittenInAPageRemovedElsewhereIsKept();
    void lookingAtAPageKeepsNothing();
    void aDraftThatWasNotSavedWaits();
    void goingOnWithADraftWritesItAndCanBeUndone();
    void aDraftGoneOnWithStaysUntilItsWordsAreKeptAnew();
    void aDiscardedDraftIsGone();
    void aWaitingDraftIsNotWrittenOver();
    void aDraftThatSaysWhatIsSavedDoesNotWait();
    void brokenAndForeignContentDoesNotWait();
    void whatCannotBeSavedIsKept();
    void aFolderThatCannotBeWrittenToIsToldOnce();
    void aReadOnlyRegisterOffersNothing();
    void theDialogShowsWhatTheDraftChanges();

private:
    QString folder() const { return m_home->filePath(u"drafts"_s); }
    qsizetype files() const { return QDir(folder()).entryList(QDir::Files).size(); }
    std::vector<Draft> kept() const
    {
        return Drafts(folder(), m_fixture->workspace().path()).of(m_uuid);
    }
    void write(const QString &words)
    {
        text()->setFocus();
        QTest::keyClicks(text(), words);
    }
    /// A draft of an earlier run of the program.
    void leave(const std::map<QString, QString> &fields, int secondsAgo = 60) const
    {
        const Drafts earlier(folder(), m_fixture->workspace().path());
        QVERIFY(earlier.keep(
            {{}, m_uuid, QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), fields}));
    }
    QString content(const QString &words) const
    {
        return toJson({Block{content::Paragraph{plain(words)}}});
    }
    /// The editor as it comes up when the program starts again.
    PageDrafts &start()
    {
        m_drafts = new PageDrafts(m_fixture->workspace(), *m_editor, folder());
        return *m_drafts;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_uuid;
    PageDrafts *m_drafts = nullptr;
};

void TestPageDrafts::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    show(toJson({Block{content::Paragraph{plain(u"We work together."_s)}}}));
    m_uuid = stored().uuid;
}

void TestPageDrafts::cleanup()
{
    close();
    m_home.reset();
}

void TestPageDrafts::whatIsWrittenIsKeptAfterAPauseAndNotInTheRegister()
{
    QSignalSpy kept(&start(), &PageDrafts::kept);
    const int steps = m_fixture->undoSteps();
    write(u"Our "_s);
    FormFixture::type(part(u"title"_s), u"Work abroad"_s);
    QVERIFY(kept.wait(20'000));
    const std::vector<Draft> found = this->kept();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().fields.at(u"title"_s), u"Work abroad"_s);
    QCOMPARE(found.front().fields.at(u"content"_s), content(u"Our We work together."_s));
    QVERIFY(!found.front().fields.contains(u"ingress"_s));
    QCOMPARE(m_fixture->undoSteps(), steps);
    QCOMPARE(stored().title, u"International work"_s);
}

void TestPageDrafts::aDraftIsKeptWhileTypingGoesOn()
{
    QSignalSpy kept(&start(), &PageDrafts::kept);
    text()->setFocus();
    const QDeadlineTimer end(30'000);
    while (kept.isEmpty() && !end.hasExpired()) {
        QTest::keyClicks(text(), u"x"_s);
        QTest::qWait(200);
    }
    QVERIFY(!kept.isEmpty());
}

void TestPageDrafts::aSavedPageNeedsNoDraft()
{
    QSignalSpy kept(&start(), &PageDrafts::kept);
    write(u"Our "_s);
    QVERIFY(kept.wait(20'000));
    QCOMPARE(files(), 1);
    QVERIFY(m_editor->commitPending());
    m_drafts->finish();
    QCOMPARE(files(), 0);
}

void TestPageDrafts::whatIsTakenBackNeedsNoDraft()
{
    QSignalSpy kept(&start(), &PageDrafts::kept);
    write(u"O"_s);
    QVERIFY(kept.wait(20'000));
    text()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(files(), 0, 20'000);
}

void TestPageDrafts::whatIsTakenBackJustBeforeThePageIsLeftNeedsNoDraft()
{
    QSignalSpy kept(&start(), &PageDrafts::kept);
    write(u"O"_s);
    QVERIFY(kept.wait(20'000));
    QTest::keyClick(text(), Qt::Key_Backspace);
    m_editor->showPage(0);
    m_drafts->finish();
    QCOMPARE(files(), 0);
}

void TestPageDrafts::whatIsWrittenInAPageRemovedElsewhereIsKept()
{
    start();
    write(u"Our "_s);
    Result<Store> beside = Store::openBeside(m_fixture->workspace().path());
    QVERIFY(beside);
    Result<Batch> gone = beside->removal(kindOf<Page>(), {m_id});
    QVERIFY(gone && beside->apply(*gone));
    QSignalSpy failed(m_editor, &PageEditor::failed);
    m_fixture->workspace().reload();
    QCOMPARE(failed.size(), 1); // told
    QCOMPARE(m_editor->currentId(), 0);
    m_drafts->finish();
    QCOMPARE(kept().size(), 1U);
    QCOMPARE(kept().front().fields.at(u"content"_s), content(u"Our We work together."_s));
}

void TestPageDrafts::lookingAtAPageKeepsNothing()
{
    start();
    text()->setFocus();
    part(u"title"_s)->setFocus();
    QTest::qWait(2500);
    m_drafts->finish();
    QCOMPARE(files(), 0);
}

void TestPageDrafts::aDraftThatWasNotSavedWaits()
{
    leave({{u"content"_s, content(u"Old words"_s)}}, 600);
    leave({{u"content"_s, content(u"New words"_s)}});
    const std::optional<Draft> waiting = start().waiting();
    QVERIFY(waiting);
    QCOMPARE(waiting->fields.at(u"content"_s), content(u"New words"_s));
    QCOMPARE(text()->toPlainText(), u"We work together."_s);
}

void TestPageDrafts::goingOnWithADraftWritesItAndCanBeUndone()
{
    leave({{u"content"_s, content(u"New words"_s)}, {u"title"_s, u"Work\nabroad"_s}});
    start().useWaiting();
    QCOMPARE(text()->toPlainText(), u"New words"_s);
    QCOMPARE(part(u"title"_s)->toPlainText(), u"Work abroad"_s);
    QVERIFY(!m_drafts->waiting());
    m_drafts->finish();
    QCOMPARE(files(), 1); // it is not saved yet, so the words stand in a draft of this run
    QCOMPARE(plainText(blocks()), u"We work together."_s);
    text()->undo();
    QCOMPARE(text()->toPlainText(), u"We work together."_s);
    text()->redo();
    QVERIFY(m_editor->commitPending());
    QCOMPARE(plainText(blocks()), u"New words"_s);
    m_drafts->finish();
    QCOMPARE(files(), 0);
}

void TestPageDrafts::aDraftGoneOnWithStaysUntilItsWordsAreKeptAnew()
{
    leave({{u"content"_s, content(u"New words"_s)}});
    const QString earlier = QFileInfo(kept().front().file).fileName();
    QSignalSpy kept(&start(), &PageDrafts::kept);
    write(u"Our "_s);
    QVERIFY(kept.wait(20'000));
    QDir inTheWay(folder());
    for (const QString &own : inTheWay.entryList(QDir::Files)) {
        if (own != earlier) // a folder where this run's file stood
            QVERIFY(inTheWay.remove(own) && inTheWay.mkpath(own + u"/full"_s));
    }
    m_drafts->useWaiting();
    m_drafts->finish();
    QCOMPARE(inTheWay.entryList(QDir::Files), QStringList{earlier});
    for (const QString &own : inTheWay.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY(QDir(inTheWay.filePath(own)).removeRecursively());
    kept.clear();
    write(u"own "_s);
    QVERIFY(kept.wait(20'000));
    QCOMPARE(files(), 1);
    QVERIFY(!inTheWay.exists(earlier));
}

void TestPageDrafts::aDiscardedDraftIsGone()
{
    leave({{u"content"_s, content(u"New words"_s)}});
    QSignalSpy changed(&start(), &PageDrafts::waitingChanged);
    m_drafts->discardWaiting();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_drafts->waiting());
    m_drafts->finish();
    QCOMPARE(files(), 0);
    QCOMPARE(text()->toPlainText(), u"We work together."_s);
}

void TestPageDrafts::aWaitingDraftIsNotWrittenOver()
{
    leave({{u"content"_s, content(u"New words"_s)}});
    QSignalSpy kept(&start(), &PageDrafts::kept);
    write(u"Our "_s);
    QVERIFY(kept.wait(20'000));
    QCOMPARE(this->kept().size(), 2U);
    QVERIFY(m_editor->commitPending());
    m_drafts->finish();
    QCOMPARE(this->kept().size(), 1U);
    QCOMPARE(this->kept().front().fields.at(u"content"_s), content(u"New words"_s));
}

void TestPageDrafts::aDraftThatSaysWhatIsSavedDoesNotWait()
{
    leave({{u"content"_s, stored().content}, {u"title"_s, u"International work"_s}});
    QVERIFY(!start().waiting());
}

void TestPageDrafts::brokenAndForeignContentDoesNotWait()
{
    leave({{u"content"_s, u"[{\"type\": \"para"_s}});
    leave({{u"content"_s, u"<script>alert(1)</script>"_s}});
    leave({{u"status"_s, u"published"_s}});
    QVERIFY(!start().waiting());
    QCOMPARE(files(), 3); // nothing that is not understood is removed
}

void TestPageDrafts::whatCannotBeSavedIsKept()
{
    start();
    FormFixture::type(part(u"title"_s), {});
    m_editor->showPage(0); // gives the empty title up
    m_drafts->finish();
    QCOMPARE(stored().title, u"International work"_s);
    m_editor->showPage(m_id);
    QVERIFY(m_drafts->waiting());
    QCOMPARE(m_drafts->waiting()->fields.at(u"title"_s), QString());
}

void TestPageDrafts::aFolderThatCannotBeWrittenToIsToldOnce()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failed(&start(), &PageDrafts::failed);
    write(u"Our "_s);
    QVERIFY(failed.wait(20'000));
    write(u"own "_s);
    QTest::qWait(2500);
    m_drafts->finish();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QVERIFY(inTheWay.remove());
    QSignalSpy kept(m_drafts, &PageDrafts::kept);
    write(u"way "_s);
    QVERIFY(kept.wait(20'000));
}

void TestPageDrafts::aReadOnlyRegisterOffersNothing()
{
    auto closed = std::make_unique<FormFixture>();
    Page page;
    page.title = u"Closed"_s;
    const qint64 id = closed->seed().add(page);
    auto *editor = new PageEditor(closed->readOnlyWorkspace());
    closed->show(editor, 760);
    const QString uuid = closed->read<Page>(id).uuid;
    QVERIFY(Drafts(folder(), closed->workspace().path())
                .keep({{}, uuid, QDateTime::currentDateTimeUtc(), {{u"title"_s, u"Open"_s}}}));
    const PageDrafts drafts(closed->workspace(), *editor, folder());
    editor->showPage(id);
    QVERIFY(!drafts.waiting());
}

void TestPageDrafts::theDialogShowsWhatTheDraftChanges()
{
    const Draft draft{{},
                      m_uuid,
                      QDateTime::currentDateTimeUtc(),
                      {{u"content"_s, content(u"We work very well together."_s)}}};
    const Result<Row> row = m_fixture->workspace().reader().row(kindOf<Page>(), m_id);
    PageDraftDialog dialog(draft, *row, nullptr);
    const auto *view = dialog.findChild<PageDiffView *>();
    QVERIFY(!dialog.isSettled()); // a long page does not hold up the window
    QTRY_VERIFY(dialog.isSettled());
    QVERIFY(view->text().toPlainText().contains(u"very well"_s));
    QVERIFY(view->text().toPlainText().contains(u"Changed"_s));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == PageDraftDialog::tr("Go on with the draft"))
            button->click();
    }
    QCOMPARE(dialog.answer(), PageDraftDialog::Answer::Use);
}

QTEST_MAIN(TestPageDrafts)
#include "tst_pagedrafts.moc"
