#include "windowtest.h"

#include "forms/messagebar.h"
#include "forms/pageeditor.h"
#include "forms/pageeditorcommands.h"
#include "forms/pageeditortext.h"
#include "records/page.h"
#include "views/pageside.h"
#include "views/pagetree.h"
#include "views/searchbox.h"
#include "views/sidebar.h"
#include "views/statusline.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QToolBar>
#include <QUrl>

using namespace Qt::StringLiterals;

/// A browser that only remembers what it was asked to show.
class FakeBrowser : public QObject
{
    Q_OBJECT
public:
    FakeBrowser() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FakeBrowser() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_INVOKABLE void open(const QUrl &url) { file = url.toLocalFile(); }
    QString file;
};

/// What the window does around a page that is written.
class TestPageWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }

    void thePreviewShowsWhatIsWrittenNow();
    void thePreviewIsForThisUserAloneAndGoesWithTheProgram();
    void aBrowserThatDoesNotStartIsTold();
    void fullScreenIsForThePageAndEscapeLeavesIt();
    void fullScreenEndsWithThePage();
    void theSideCanBeHidden();
    void theMenuOfThePageIsThereWhileAPageIs();
    void theKeyboardGoesFromPartToPart();
    void ctrlFSearchesThePageAndThenTheRegister();
    void theStatusLineTellsWordsStyleAndLanguage();

private:
    QWidget *view() { return m_test->stage().current(); }
    PageEditor &editor() { return *view()->findChild<PageEditor *>(); }
    template <typename W> W *part() { return m_test->window().findChild<W *>(); }

    std::unique_ptr<WindowTest> m_test;
};

void TestPageWork::init()
{
    m_test = std::make_unique<WindowTest>();
    QVERIFY(m_test->openSample());
    QVERIFY(m_test->stage().showSection(u"page"_s));
    m_test->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window()));
    QVERIFY(m_test->stage().current()->currentId() > 0);
}

void TestPageWork::thePreviewShowsWhatIsWrittenNow()
{
    FakeBrowser browser;
    editor().text().setFocus();
    QTest::keyClicks(&editor().text(), u"Zebra "_s);
    QTest::keyClick(&editor().text(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QFile::exists(browser.file));
    QFile file(browser.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Zebra"));
}

void TestPageWork::thePreviewIsForThisUserAloneAndGoesWithTheProgram()
{
    FakeBrowser browser;
    editor().commands().preview()->trigger();
    QString folder = browser.file;
    while (!QFileInfo(folder).fileName().startsWith(u"utblick-preview"_s) && folder.size() > 1)
        folder = QFileInfo(folder).path();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
    m_test->closeWindow();
    QVERIFY(!QFileInfo::exists(folder));
}

void TestPageWork::aBrowserThatDoesNotStartIsTold()
{
    editor().commands().preview()->trigger(); // there is none on an offscreen desktop
    const QString told = part<MessageBar>()->text();
    QVERIFY2(told.startsWith(u"The browser could not be started."_s), qPrintable(told));
    QVERIFY(told.contains(u".html"_s));
}

void TestPageWork::fullScreenIsForThePageAndEscapeLeavesIt()
{
    editor().text().setFocus();
    QTest::keyClick(&m_test->window(), Qt::Key_F11);
    QVERIFY(m_test->window().isFullScreen());
    QVERIFY(editor().commands().fullScreen()->isChecked());
    QVERIFY(!part<PageTree>()->isVisible());
    QVERIFY(!part<Sidebar>()->isVisible());
    QVERIFY(!part<QToolBar>()->isVisible());
    QVERIFY(!view()->findChild<PageSide *>()->isVisible());
    QVERIFY(editor().bar()->isVisible());
    QVERIFY(editor().text().hasFocus());
    QTest::keyClick(&m_test->window(), Qt::Key_F8); // the help is there when it is wanted
    QVERIFY(view()->findChild<PageSide *>()->isVisible());
    QTest::keyClicks(&editor().text(), u"Zebra "_s);
    QTest::keyClick(&editor().text(), Qt::Key_Escape);
    QVERIFY(!m_test->window().isFullScreen());
    QVERIFY(part<PageTree>()->isVisible());
    QVERIFY(part<Sidebar>()->isVisible());
    QVERIFY(part<QToolBar>()->isVisible());
    QVERIFY(editor().text().toPlainText().contains(u"Zebra"_s));
}

void TestPageWork::fullScreenEndsWithThePage()
{
    editor().commands().fullScreen()->trigger();
    QVERIFY(m_test->window().isFullScreen());
    QVERIFY(m_test->stage().showSection(u"project"_s));
    QVERIFY(part<Sidebar>()->isVisible());
    QVERIFY(part<QToolBar>()->isVisible());
    m_test->actions().fullScreen->setChecked(false);
    QVERIFY(m_test->stage().showSection(u"page"_s));
    QVERIFY(part<PageTree>()->isVisible());
}

void TestPageWork::theSideCanBeHidden()
{
    auto *const side = view()->findChild<PageSide *>();
    QVERIFY(side->isVisible());
    QTest::keyClick(&m_test->window(), Qt::Key_F8);
    QVERIFY(!side->isVisible());
    editor().commands().fullScreen()->trigger();
    m_test->actions().fullScreen->setChecked(false);
    QVERIFY(!side->isVisible()); // as it was before
    QTest::keyClick(&m_test->window(), Qt::Key_F8);
    QVERIFY(side->isVisible());
}

void TestPageWork::theMenuOfThePageIsThereWhileAPageIs()
{
    const QMenu *const menu = m_test->actions().pageMenu;
    QVERIFY(menu->menuAction()->isVisible());
    QVERIFY(menu->actions().contains(editor().commands().preview()));
    QVERIFY(m_test->stage().showSection(u"project"_s));
    QVERIFY(!menu->menuAction()->isVisible());
    QVERIFY(m_test->stage().showSection(u"page"_s));
    QVERIFY(menu->menuAction()->isVisible());
    bool listed = false;
    for (const auto &[name, list] : m_test->actions().withShortcuts())
        listed = listed || list.contains(editor().commands().preview());
    QVERIFY(listed);
}

void TestPageWork::theKeyboardGoesFromPartToPart()
{
    part<PageTree>()->setFocus();
    QTest::keyClick(&m_test->window(), Qt::Key_F6);
    QVERIFY(editor().bar()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&m_test->window(), Qt::Key_F6);
    QVERIFY(editor().text().hasFocus());
    QTest::keyClick(&m_test->window(), Qt::Key_F6);
    QVERIFY(view()->findChild<PageSide *>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&m_test->window(), Qt::Key_F6);
    QVERIFY(part<PageTree>()->hasFocus());
}

void TestPageWork::ctrlFSearchesThePageAndThenTheRegister()
{
    editor().text().setFocus();
    QTest::keyClick(&editor().text(), Qt::Key_F, Qt::ControlModifier);
    auto *const words = editor().findChild<QLineEdit *>(u"findWords"_s);
    QVERIFY(words->hasFocus());
    QTest::keyClick(words, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<SearchBox>()->hasFocus());
}

void TestPageWork::theStatusLineTellsWordsStyleAndLanguage()
{
    auto *const line = part<StatusLine>();
    editor().text().setFocus();
    QTRY_VERIFY(line->text().contains(u"Language: Swedish"_s));
    QVERIFY(line->text().contains(u"words"_s));
    QVERIFY(line->text().contains(u"Paragraph: "_s));
    QVERIFY(m_test->stage().showSection(u"project"_s));
    QVERIFY(!line->text().contains(u"Paragraph: "_s));
}

QTEST_MAIN(TestPageWork)
#include "tst_pagework.moc"
