#include "mainwindow.h"

#include "actions.h"
#include "draftnews.h"
#include "filejobs.h"
#include "pagepreview.h"
#include "printing.h"
#include "recentfiles.h"
#include "removallinks.h"
#include "searchbox.h"
#include "sidebar.h"
#include "sidebarcounts.h"
#include "stage.h"
#include "statusline.h"
#include "undokeys.h"

#include "forms/messagebar.h"
#include "forms/theme.h"
#include "forms/welcome.h"
#include "records/page.h"
#include "tables/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_session(*this)
    , m_actions(new Actions(*this))
    , m_recent(new RecentFiles(this))
    , m_jobs(new FileJobs(*this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new Welcome)
    , m_splitter(new QSplitter)
    , m_sidebar(new Sidebar)
    , m_stage(new Stage)
    , m_search(new SearchBox(this))
    , m_status(new StatusLine(this))
    , m_preview(new PagePreview(this))
    , m_printing(new Printing(*this))
    , m_links(new RemovalLinks(this))
{
    setObjectName(u"window"_s);
    setAcceptDrops(true);
    qApp->installEventFilter(new UndoKeys(this));
    build();
    connectFile();
    connectRecords();
    connectViews();
    connectSession();
    m_search->setPath({});
    fillRecent();
    restoreWindow();
    update();
}

MainWindow::~MainWindow()
{
    // The views refer to the register, which would otherwise go first.
    detach();
}

void MainWindow::build()
{
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_stage);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_splitter);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new MessageBar(centre));
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_search->setMaximumWidth(m_search->sizeHint().width());
    m_actions->toolBar->addWidget(m_search);
    setMinimumSize(720, 480);
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    const QSize room = screen()->availableSize();
    resize(std::min(1440, room.width()), std::min(900, room.height()));
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    const bool narrow = settings.value(u"window/narrow"_s).toBool();
    m_actions->sidebar->setChecked(narrow);
    placeSidebar();
}

void MainWindow::placeSidebar()
{
    m_sidebar->setCollapsed(m_actions->sidebar->isChecked());
    const int wanted = m_sidebar->isCollapsed()
        ? Sidebar::collapsedWidth
        : std::max(QSettings().value(u"window/sidebar"_s).toInt(), m_sidebar->widthFor(width()));
    m_splitter->setSizes({wanted, width() - wanted});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // Large text on a small screen leaves room for icons only.
    const bool cramped = width() < fontMetrics().averageCharWidth() * 100;
    if (cramped && !m_sidebar->isCollapsed())
        m_actions->sidebar->setChecked(true);
}

/// The whole screen; for a page that is written without anything beside it.
void MainWindow::placeFullScreen(bool on)
{
    SectionView *const view = m_stage->current();
    const bool alone = view && view->setAlone(on) && on;
    m_sidebar->setHidden(alone);
    m_actions->toolBar->setHidden(alone);
    // Hidden, its menus would not hear their shortcuts.
    menuBar()->setMaximumHeight(alone ? 0 : QWIDGETSIZE_MAX);
    setWindowState(on ? windowState() | Qt::WindowFullScreen
                      : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The desktop can end it, too.
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_actions->fullScreen->isChecked())
        m_actions->fullScreen->setChecked(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isSettled()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/narrow"_s, m_sidebar->isCollapsed());
    if (!m_sidebar->isCollapsed() && m_session.workspace())
        settings.setValue(u"window/sidebar"_s, m_splitter->sizes().constFirst());
    m_session.close();
    event->accept();
}

void MainWindow::attach(Workspace *workspace)
{
    m_recent->add(workspace->path());
    m_stage->setWorkspace(workspace);
    m_search->setPath(workspace->path());
    m_status->showFile(workspace);
    m_counts = new SidebarCounts(*workspace, *m_sidebar);
    connect(workspace, &Workspace::changed, this, [this] {
        m_status->showSaved();
        update();
    });
    connect(workspace, &Workspace::reloaded, this, [this] {
        m_status->showSaved();
        update();
    });
    m_pages->setCurrentWidget(m_splitter);
    placeSidebar();
    const QString last = QSettings().value(u"window/section"_s, u"overview"_s).toString();
    m_stage->showSection(last.isEmpty() ? u"overview"_s : last);
    m_sidebar->setFocus();
    const QString state = workspace->isWritable() ? QString() : u' ' + tr("(read only)");
    setWindowTitle(QFileInfo(workspace->path()).fileName() + state);
    setWindowFilePath(workspace->path());
    const qint64 onShow =
        m_stage->current()->kind() == &kindOf<Page>() ? m_stage->current()->currentId() : 0;
    draftnews::tell(this, *workspace, onShow,
                    [this](qint64 page) { m_stage->showRecord(&kindOf<Page>(), page); });
}

void MainWindow::detach()
{
    if (!m_stage->section().isEmpty())
        QSettings().setValue(u"window/section"_s, m_stage->section());
    m_actions->fillPageMenu(nullptr);
    m_actions->fullScreen->setChecked(false);
    m_links->stop();
    findChild<MessageBar *>()->hide(); // its acts are about this register
    delete std::exchange(m_counts, nullptr);
    m_stage->setWorkspace(nullptr);
    m_search->setPath({});
    m_status->showFile(nullptr);
    m_pages->setCurrentWidget(m_welcome);
    setWindowFilePath({});
    setWindowTitle(u"Utblick"_s);
    update();
}

void MainWindow::update()
{
    SectionView *view = m_stage->current();
    m_actions->update(m_session, view);
    m_status->showView(view ? view->status() : ViewStatus());
    if (!m_session.workspace())
        m_status->showFile(nullptr);
}
