// What the window's actions lead to; its parts are placed in mainwindow.cpp.
#include "mainwindow.h"

#include "actions.h"
#include "filechoice.h"
#include "filejobs.h"
#include "help.h"
#include "pagepreview.h"
#include "printing.h"
#include "recentfiles.h"
#include "removallinks.h"
#include "searchbox.h"
#include "sidebar.h"
#include "stage.h"
#include "suggestedname.h"
#include "textacts.h"
#include "webcopy.h"

#include "forms/actionsdialog.h"
#include "forms/linkersdialog.h"
#include "forms/longedit.h"
#include "forms/message.h"
#include "forms/replacedialog.h"
#include "forms/welcome.h"
#include "records/page.h"
#include "tables/workspace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;
using filechoice::Request;

namespace {

QString registerFilter()
{
    return MainWindow::tr("Register (*.utblick)");
}

bool isTable(const QString &path)
{
    return path.endsWith(u".csv", Qt::CaseInsensitive)
        || path.endsWith(u".tsv", Qt::CaseInsensitive);
}

/// The first dropped file that we can do something with; empty when there is none.
QString usableFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (isTable(path) || path.endsWith(u".utblick", Qt::CaseInsensitive))
            return path;
    }
    return {};
}

} // namespace

void MainWindow::connectFile()
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_actions->newRegister, &MainWindow::askForNew);
    on(m_actions->open, &MainWindow::askForOpen);
    on(m_actions->sample, &MainWindow::askForSample);
    on(m_actions->closeRegister, [this] {
        if (isSettled())
            m_session.close();
    });
    on(m_actions->quit, &QWidget::close);
    on(m_actions->importFile, [this] {
        if (m_session.workspace() && isSettled())
            m_jobs->importFile(*m_session.workspace(), m_stage->current()->kind());
    });
    const auto onFile = [this](QAction *action, auto job) {
        connect(action, &QAction::triggered, this, [this, job] {
            if (m_session.workspace() && isSettled())
                job(*m_session.workspace());
        });
    };
    onFile(m_actions->exportSite, [this](const Workspace &open) {
        const SectionView &view = *m_stage->current();
        m_jobs->exportSite(open, view.kind(), view.chosen());
    });
    onFile(m_actions->copyForWeb, [this](const Workspace &open) {
        const SectionView &view = *m_stage->current();
        webcopy::copy(this, open, *view.kind(), view.currentId());
    });
    connect(m_jobs, &FileJobs::mendRequested, m_stage, &Stage::showPlace);
    onFile(m_actions->backup, [this](const Workspace &open) { m_jobs->backup(open); });
    onFile(m_actions->check, [this](const Workspace &open) { m_jobs->check(open); });
    on(m_actions->help, [this] { help::showShortcuts(this, *m_actions); });
    on(m_actions->about, [this] { help::showAbout(this); });
    connect(m_actions->fullScreen, &QAction::toggled, this, &MainWindow::placeFullScreen);
    connect(m_actions->recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_recent, &RecentFiles::changed, this, &MainWindow::fillRecent);
    connect(m_welcome, &Welcome::sampleRequested, this, &MainWindow::askForSample);
    connect(m_welcome, &Welcome::newRequested, this, &MainWindow::askForNew);
    connect(m_welcome, &Welcome::openRequested, this, &MainWindow::askForOpen);
    connect(m_welcome, &Welcome::fileChosen, this, &MainWindow::openFile);
    connect(m_welcome, &Welcome::fileDropped, this, &MainWindow::openFile);
    connect(m_welcome, &Welcome::forgetRequested, m_recent, &RecentFiles::forget);
}

void MainWindow::connectRecords()
{
    const auto onView = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (SectionView *view = m_stage->current())
                act(*view);
        });
    };
    connect(m_actions->add, &QAction::triggered, this, &MainWindow::addRecord);
    connect(m_actions->undo, &QAction::triggered, this, [this] { takeBack(false); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { takeBack(true); });
    onView(m_actions->duplicate, [](SectionView &view) { view.duplicateRecord(); });
    onView(m_actions->remove, [](SectionView &view) { view.removeChosen(); });
    connect(m_actions->replace, &QAction::triggered, this, &MainWindow::findAndReplace);
    connect(m_actions->fileHistory, &QAction::triggered, this, &MainWindow::showFileHistory);
    const std::pair<QAction *, SectionView::CellAct> acts[] = {
        {m_actions->cut, SectionView::CellAct::Cut},
        {m_actions->copy, SectionView::CellAct::Copy},
        {m_actions->copyWithNames, SectionView::CellAct::CopyWithNames},
        {m_actions->paste, SectionView::CellAct::Paste},
        {m_actions->fillDown, SectionView::CellAct::FillDown},
        {m_actions->clear, SectionView::CellAct::Clear},
        {m_actions->editMany, SectionView::CellAct::EditMany},
    };
    for (const auto &[action, act] : acts) {
        onView(action, [this, act = act](SectionView &view) {
            if (!textacts::take(focusWidget(), act))
                view.act(act);
        });
    }
    onView(m_actions->previous, [](SectionView &view) { view.step(-1); });
    onView(m_actions->next, [](SectionView &view) { view.step(1); });
    onView(m_actions->filter, [](SectionView &view) { view.focusFilter(); });
    onView(m_actions->filterRow, [](SectionView &view) { view.toggleFilterRow(); });
    onView(m_actions->values, [](SectionView &view) { view.openValues(); });
    onView(m_actions->writingHelp,
           [this](SectionView &view) { view.showHelp(m_actions->writingHelp->isChecked()); });
    connect(m_actions, &Actions::reportRequested, this, &MainWindow::print);
    connect(m_actions->print, &QAction::triggered, this, [this] { print({}); });
}

void MainWindow::connectViews()
{
    connect(m_sidebar, &Sidebar::sectionChosen, this, [this](const QString &section) {
        if (!m_stage->showSection(section))
            m_sidebar->setSection(m_stage->section());
    });
    connect(m_sidebar, &Sidebar::viewChosen, this,
            [this](const QString &section, const QString &view) {
                if (!m_stage->showView(section, view))
                    m_sidebar->setSection(m_stage->section());
            });
    connect(m_stage, &Stage::viewChanged, m_sidebar, &Sidebar::setView);
    connect(m_sidebar, &QTreeView::activated, this, [this] {
        if (m_stage->current())
            m_stage->current()->focusFirst();
    });
    connect(m_actions, &Actions::sectionRequested, m_stage, &Stage::showSection);
    connect(m_stage, &Stage::sectionChanged, m_sidebar, &Sidebar::setSection);
    connect(m_stage, &Stage::sectionChanged, this, [this] {
        m_actions->fillPageMenu(m_stage->current());
        if (m_actions->fullScreen->isChecked())
            placeFullScreen(true);
        QWidget *list = m_stage->current()->list();
        if (!list)
            return;
        list->addActions({m_actions->remove, m_actions->clear});
        if (m_stage->current()->hasCells())
            list->addActions({m_actions->cut, m_actions->copy, m_actions->copyWithNames,
                              m_actions->paste, m_actions->fillDown});
    });
    connect(m_stage, &Stage::changed, this, &MainWindow::update);
    connect(m_stage, &Stage::failed, this,
            [this](const Error &error) { Message::show(this, error); });
    connect(m_stage, &Stage::removed, this, &MainWindow::offerUndo);
    connect(m_stage, &Stage::fullScreenRequested, m_actions->fullScreen, &QAction::toggle);
    connect(m_stage, &Stage::previewRequested, this,
            [this](const Page &page) { m_preview->show(*this, *m_session.workspace(), page); });
    connect(m_stage, &Stage::webCopyRequested, m_actions->copyForWeb, &QAction::trigger);
    connect(m_stage, &Stage::importRequested, m_actions->importFile, &QAction::trigger);
    connect(m_actions->sidebar, &QAction::toggled, this, &MainWindow::placeSidebar);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &SearchBox::recordActivated, m_stage, &Stage::showRecord);
    connect(m_actions, &Actions::languageChosen, this, [this] {
        Message::tell(this, tr("The language changes when Utblick starts next time."));
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::attach);
    connect(&m_session, &Session::closing, this, &MainWindow::detach);
    connect(&m_session, &Session::closed, this, &MainWindow::update);
}

bool MainWindow::isSettled()
{
    if (!m_stage->current() || m_stage->current()->commitPending())
        return true;
    const Result<> writable = m_session.workspace()->mayWrite();
    if (writable)
        return false; // it can be mended in its field
    const int answer = Message::ask(
        this, tr("Not saved"),
        writable.error().message + u"\n\n"_s
            + tr("What you wrote still stands in its field. Copy it from there if you need it."),
        {tr("Stay here"), tr("Leave without saving")});
    return answer == 1;
}

void MainWindow::askForNew()
{
    if (!isSettled())
        return;
    const QString path = filechoice::ask(this,
                                         {Request::Kind::Save, tr("New register"), registerFilter(),
                                          suggestedName(tr("register")), u"utblick"_s});
    if (!path.isEmpty())
        m_session.create(path);
}

void MainWindow::askForSample()
{
    if (!isSettled())
        return;
    const QString path =
        filechoice::ask(this,
                        {Request::Kind::Save, tr("Save the sample as"), registerFilter(),
                         suggestedName(tr("sample")), u"utblick"_s});
    if (!path.isEmpty())
        m_session.createSample(path);
}

void MainWindow::askForOpen()
{
    const QString path = filechoice::ask(this,
                                         {Request::Kind::Open, tr("Open a register"),
                                          registerFilter() + u";;"_s + tr("All files (*)")});
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    if (!isSettled())
        return;
    if (!isTable(path)) {
        m_session.open(path);
        return;
    }
    Workspace *workspace = m_session.workspace();
    if (workspace && workspace->isWritable())
        m_jobs->importFile(*workspace, m_stage->current()->kind(), path);
    else if (workspace)
        Message::show(this,
                      Error{Error::Code::Access,
                            tr("The register is open for reading only. Open it for writing "
                               "to import %1.")
                                .arg(QFileInfo(path).fileName()),
                            path});
    else
        Message::tell(this,
                      tr("Open or make a register first, then drop %1 into it.")
                          .arg(QFileInfo(path).fileName()));
}

void MainWindow::fillRecent()
{
    const QList<RecentFile> files = m_recent->files();
    m_welcome->setRecent(files);
    m_actions->recentMenu->clear();
    for (const RecentFile &file : files) {
        QAction *action = m_actions->recentMenu->addAction(QFileInfo(file.path).fileName());
        action->setToolTip(file.path);
        action->setEnabled(file.exists);
        connect(action, &QAction::triggered, this, [this, path = file.path] { openFile(path); });
    }
    m_actions->recentMenu->setEnabled(!files.isEmpty());
}

void MainWindow::addRecord()
{
    SectionView *view = m_stage->current();
    if (!view)
        return;
    const bool isList = view->kind() && qstrcmp(view->kind()->key(), "settings") != 0;
    if (!isList && !m_stage->showSection(u"project"_s))
        return;
    m_stage->current()->addRecord();
}

void MainWindow::takeBack(bool redo)
{
    if (!m_session.workspace() || !isSettled())
        return;
    const Result<> done = longedit::takeBack(this, *m_session.workspace(), redo);
    if (!done && done.error().code != Error::Code::Stopped)
        Message::show(this, done.error());
    update();
}

void MainWindow::findAndReplace()
{
    SectionView *view = m_stage->current();
    if (!view || !isSettled())
        return;
    const Result<int> replaced =
        ReplaceDialog::ask(this, *m_session.workspace(), view->kind(), view->shownRecords(),
                           [this](const Kind *kind, qint64 id) { m_stage->showRecord(kind, id); });
    if (replaced)
        offerUndo(tr("%n place(s) were replaced.", nullptr, *replaced));
    else if (replaced.error().code != Error::Code::Stopped)
        Message::show(this, replaced.error());
    update();
}

void MainWindow::showFileHistory()
{
    if (!m_session.workspace() || !isSettled())
        return;
    ActionsDialog dialog(*m_session.workspace(), this);
    connect(&dialog, &ActionsDialog::recordActivated, m_stage, &Stage::showRecord);
    dialog.exec();
    update();
}

void MainWindow::print(const QString &report)
{
    if (m_session.workspace() && isSettled())
        m_printing->open(*m_session.workspace(), m_stage->current(), report);
}

/// What was removed can be had back at once: no question is asked before.
void MainWindow::offerUndo(const QString &what)
{
    const qint64 batch = RemovalLinks::lastAction(*m_session.workspace());
    const Message::Action undo{tr("Undo"), [this, batch] { takeBackOffered(batch); }};
    Message::tell(this, what, Tone::Info, undo);
    m_links->look(*m_session.workspace(), [this, what, undo](const std::vector<RecordName> &pages) {
        const QString links = tr("%n page(s) link to it.", nullptr, int(pages.size()));
        Message::tell(this, what + u' ' + links, Tone::Warn, undo,
                      {tr("Show them…"), [this, pages] { showLinking(pages); }});
    });
}

/// Only what the message is about: what was written since may be the latest by now.
void MainWindow::takeBackOffered(qint64 batch)
{
    if (!m_session.workspace() || !isSettled())
        return;
    if (RemovalLinks::lastAction(*m_session.workspace()) == batch)
        takeBack(false);
    else
        Message::tell(this,
                      tr("Something else was changed since. Undo that first, or take this back "
                         "in the history of the file."));
}

void MainWindow::showLinking(const std::vector<RecordName> &pages)
{
    LinkersDialog dialog(pages, this);
    connect(&dialog, &LinkersDialog::recordActivated, m_stage, &Stage::showRecord);
    dialog.exec();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!usableFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = usableFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}
