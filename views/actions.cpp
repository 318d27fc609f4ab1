#include "actions.h"

#include "preferences.h"
#include "printchoices.h"
#include "sections.h"
#include "sectionview.h"
#include "session.h"

#include "exchange/livequery.h"
#include "forms/icons.h"
#include "tables/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

Actions::Actions(QMainWindow &window)
    : QObject(&window)
    , m_window(&window)
{
    make();
    makeEdit();
    makeMore();
    makeMenus();
    makeToolBar();
}

QAction *Actions::action(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *made = new QAction(text, this);
    if (!icon.isEmpty())
        made->setIcon(Icons::named(icon));
    made->setShortcut(keys);
    if (text.endsWith(u'…')) // a menu says that a question follows; a button need not
        made->setIconText(QString(text).remove(u'&').remove(u'…'));
    made->setIconVisibleInMenu(false); // words lead in menus; icons stand on the toolbar
    const QString plain = QString(text).remove(u'&').remove(u'…');
    const QString shown = keys.toString(QKeySequence::NativeText);
    made->setToolTip(shown.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, shown));
    return made;
}

void Actions::make()
{
    newRegister = action(tr("&New register…"), u"document-new"_s);
    open = action(tr("&Open…"), u"document-open"_s, QKeySequence::Open);
    sample = action(tr("&Sample register…"), u"media-playback-start"_s);
    importFile = action(tr("&Import…"), u"document-import"_s, QKeySequence(u"Ctrl+I"_s));
    exportSite = action(tr("&Export web site…"), u"document-export"_s, QKeySequence(u"Ctrl+E"_s));
    print = action(tr("&Print or PDF…"), u"document-print"_s, QKeySequence::Print);
    backup = action(tr("&Back up…"), u"utblick-archive"_s);
    closeRegister = action(tr("&Close register"), {}, QKeySequence(u"Ctrl+W"_s));
    quit = action(tr("&Quit"), {}, QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
    undo = action(tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo);
    redo = action(tr("&Redo"), u"edit-redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s));
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
}

void Actions::makeEdit()
{
    cut = action(tr("Cu&t"), {}, QKeySequence::Cut);
    copy = action(tr("&Copy"), u"edit-copy"_s, QKeySequence::Copy);
    copyWithNames = action(tr("Copy with column &names"), {}, QKeySequence(u"Ctrl+Shift+C"_s));
    copyForWeb = action(tr("Copy for the &web"), {}, QKeySequence(u"Ctrl+Alt+C"_s));
    paste = action(tr("&Paste"), u"edit-paste"_s, QKeySequence::Paste);
    fillDown = action(tr("Fill &down"), {}, QKeySequence(u"Ctrl+D"_s));
    clear = action(tr("C&lear"), {}, QKeySequence::Delete);
    editMany = action(tr("Change &several…"), u"document-edit"_s, QKeySequence(u"Ctrl+M"_s));
    replace = action(tr("Find and &replace…"), u"edit-find-replace"_s, QKeySequence(u"Ctrl+H"_s));
    fileHistory = action(tr("&History of the file…"), {}, QKeySequence(u"Ctrl+Shift+H"_s));
    // Only where rows have the keyboard: in a field, also one that stands in the table, the keys
    // are about its text.
    for (QAction *one : {cut, copy, copyWithNames, paste, fillDown, clear})
        one->setShortcutContext(Qt::WidgetShortcut);
}

void Actions::makeMore()
{
    find = action(tr("&Find in the register"), u"edit-find"_s, QKeySequence::Find);
    filter = action(tr("Fi&lter the table"), u"view-filter"_s, QKeySequence(u"Ctrl+L"_s));
    filterRow = action(tr("&Row of filters"), {}, QKeySequence(u"Ctrl+Shift+F"_s));
    values = action(tr("&Values of the column…"), {}, QKeySequence(u"Ctrl+Shift+L"_s));
    sidebar = action(tr("&Narrow sidebar"), {}, QKeySequence(u"F9"_s));
    sidebar->setCheckable(true);
    writingHelp = action(tr("&Writing help"), u"tools-check-spelling"_s, QKeySequence(u"F7"_s));
    writingHelp->setCheckable(true);
    fullScreen = action(tr("F&ull screen"), u"view-fullscreen"_s, QKeySequence(u"F11"_s));
    fullScreen->setCheckable(true);
    add = action(tr("&New record"), u"list-add"_s, QKeySequence::New);
    duplicate = action(tr("&Duplicate"), u"edit-duplicate"_s, QKeySequence(u"Ctrl+Shift+D"_s));
    remove = action(tr("&Remove"), u"edit-delete"_s, QKeySequence(u"Ctrl+Del"_s));
    remove->setShortcutContext(Qt::WidgetShortcut); // in a field the key takes away a word
    previous = action(tr("&Previous record"), u"go-previous"_s, QKeySequence(u"Alt+Up"_s));
    next = action(tr("Ne&xt record"), u"go-next"_s, QKeySequence(u"Alt+Down"_s));
    check = action(tr("&Check the file"), u"emblem-ok"_s);
    help = action(tr("&Help and shortcuts"), u"help-contents"_s, QKeySequence(u"F1"_s));
    about = action(tr("&About Utblick"), {});
    about->setMenuRole(QAction::AboutRole);
}

QMenu *Actions::menu(const QString &title, const QList<QAction *> &actions)
{
    QMenu *made = m_window->menuBar()->addMenu(title);
    for (QAction *one : actions) {
        if (one)
            made->addAction(one);
        else
            made->addSeparator();
    }
    m_menus.append(made);
    return made;
}

void Actions::makeMenus()
{
    QMenu *file = menu(tr("&File"),
                       {newRegister, open, sample, nullptr, importFile, exportSite, nullptr, print,
                        nullptr, backup, closeRegister, nullptr, quit});
    reportMenu = makeReportMenu();
    file->insertMenu(backup, reportMenu);
    file->insertSeparator(backup);
    recentMenu = new QMenu(tr("Open &recent"), file);
    file->insertMenu(sample, recentMenu);
    menu(tr("&Edit"),
         {undo,    redo,     nullptr, cut,       copy,     copyWithNames, copyForWeb,
          paste,   fillDown, clear,   nullptr,   editMany, nullptr,       find,
          replace, nullptr,  filter,  filterRow, values,   nullptr,       fileHistory});
    makeViewMenu();
    menu(tr("&Record"), {add, duplicate, remove, nullptr, previous, next});
    pageMenu = menu(tr("&Page"), {});
    QMenu *tools = menu(tr("&Tools"), {check, nullptr});
    tools->addAction(m_sections->actions().constLast()); // the register's settings
    menu(tr("&Help"), {help, about});
}

QMenu *Actions::makeReportMenu()
{
    auto *made = new QMenu(tr("Repor&ts"), m_window);
    for (const ReportKind &report : reportKinds()) {
        const QString key = QString::fromLatin1(report.key);
        QAction *one = made->addAction(tr("%1…").arg(printreport::name(report)));
        one->setData(key);
        connect(one, &QAction::triggered, this, [this, key] { Q_EMIT reportRequested(key); });
    }
    return made;
}

QMenu *Actions::makeViewMenu()
{
    m_sections = new QActionGroup(this);
    int number = 0;
    for (const Section &section : sections::all()) {
        const QString key = QString::fromLatin1(section.key);
        ++number;
        QAction *made = action(sections::name(section), QString::fromLatin1(section.icon),
                               number < 10 ? QKeySequence(u"Ctrl+%1"_s.arg(number))
                                           : QKeySequence(u"Ctrl+,"_s));
        made->setCheckable(true);
        made->setData(key);
        m_sections->addAction(made);
        connect(made, &QAction::triggered, this, [this, key] { Q_EMIT sectionRequested(key); });
    }
    QMenu *view = menu(tr("&View"), m_sections->actions());
    view->addSeparator();
    view->addAction(sidebar);
    view->addAction(writingHelp);
    view->addAction(fullScreen);
    view->addSeparator();
    view->addMenu(makeAppearanceMenu());
    view->addMenu(makeLanguageMenu());
    return view;
}

QMenu *Actions::makeAppearanceMenu()
{
    auto *made = new QMenu(tr("&Appearance"), m_window);
    auto *group = new QActionGroup(made);
    const std::pair<QString, Theme::Mode> modes[] = {
        {tr("As the &desktop"), Theme::Mode::System},
        {tr("&Light"), Theme::Mode::Light},
        {tr("Dar&k"), Theme::Mode::Dark},
    };
    for (const auto &[name, mode] : modes) {
        QAction *one = group->addAction(name);
        one->setCheckable(true);
        one->setChecked(mode == preferences::theme());
        connect(one, &QAction::triggered, this, [mode = mode] {
            preferences::setTheme(mode);
            Theme::apply(*qApp, mode);
        });
    }
    made->addActions(group->actions());
    return made;
}

QMenu *Actions::makeLanguageMenu()
{
    auto *made = new QMenu(tr("&Language"), m_window);
    auto *group = new QActionGroup(made);
    const std::pair<QString, QString> languages[] = {
        {tr("As the &desktop"), {}}, {u"&Svenska"_s, u"sv"_s}, {u"&English"_s, u"en"_s}};
    for (const auto &[name, language] : languages) {
        QAction *one = group->addAction(name);
        one->setCheckable(true);
        one->setChecked(language == preferences::language());
        connect(one, &QAction::triggered, this, [this, language = language] {
            preferences::setLanguage(language);
            Q_EMIT languageChosen();
        });
    }
    made->addActions(group->actions());
    return made;
}

void Actions::makeToolBar()
{
    toolBar = m_window->addToolBar(tr("Toolbar"));
    toolBar->setObjectName(u"toolbar"_s);
    toolBar->setMovable(false);
    toolBar->setFloatable(false);
    toolBar->setIconSize({Theme::toolbarIcon, Theme::toolbarIcon});
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *space = new QWidget(toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_space = toolBar->addWidget(space);
    const auto separator = [this] {
        auto *made = new QAction(this);
        made->setSeparator(true);
        return made;
    };
    m_startBar = {newRegister, open};
    m_workBar = {add,  duplicate,   remove,     separator(), undo,
                 redo, separator(), importFile, exportSite,  print};
    fillToolBar(false);
}

/// Before a register is open only what opens one is of use.
void Actions::fillToolBar(bool isOpen)
{
    const QList<QAction *> &wanted = isOpen ? m_workBar : m_startBar;
    if (toolBar->actions().contains(wanted.constFirst()))
        return;
    for (QAction *one : m_startBar + m_workBar)
        toolBar->removeAction(one);
    toolBar->insertActions(m_space, wanted);
    for (QAction *one : wanted) {
        auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(one));
        if (!button)
            continue;
        button->setFocusPolicy(Qt::TabFocus);
        const bool words = !isOpen || one == add || one == importFile || one == exportSite;
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
}

void Actions::update(const Session &session, const SectionView *view)
{
    const Workspace *workspace = session.workspace();
    const bool isOpen = workspace != nullptr;
    const bool writable = isOpen && workspace->isWritable();
    const Kind *kind = view ? view->kind() : nullptr;
    const bool isList = kind && qstrcmp(kind->key(), "settings") != 0;
    const bool chosen = isList && !view->chosen().empty();
    for (QAction *one : {exportSite, backup, closeRegister, find, check})
        one->setEnabled(isOpen);
    m_sections->setEnabled(isOpen);
    importFile->setEnabled(writable);
    add->setEnabled(writable);
    for (QAction *one : {duplicate, remove})
        one->setEnabled(writable && chosen);
    for (QAction *one : {filter, previous, next})
        one->setEnabled(isList);
    copyForWeb->setEnabled(chosen && live::hasPages(*kind) && view->currentId() > 0);
    updateReports(isOpen, isList ? kind : nullptr);
    const std::optional<bool> shown = view ? view->helpShown() : std::nullopt;
    writingHelp->setEnabled(shown.has_value());
    writingHelp->setChecked(shown.value_or(false));
    // Ctrl+N makes what one is working with: records, and a register while there is none.
    newRegister->setShortcut(isOpen ? QKeySequence(u"Ctrl+Shift+N"_s)
                                    : QKeySequence(QKeySequence::New));
    add->setText(isList ? sections::words(*kind).newRecord
                        : sections::words(*findKind(u"project")).newRecord);
    add->setToolTip(
        u"%1 (%2)"_s.arg(add->text(), add->shortcut().toString(QKeySequence::NativeText)));
    fillToolBar(isOpen);
    for (QAction *one : m_sections->actions())
        one->setChecked(view && one->data().toString() == view->objectName());
    updateUndo(session);
    updateCells(session, view);
}

/// Reports of the register can always be made, others where their records are shown.
void Actions::updateReports(bool isOpen, const Kind *kind)
{
    print->setEnabled(isOpen);
    for (QAction *one : reportMenu->actions()) {
        const ReportKind *report = findReport(one->data().toString());
        one->setEnabled(isOpen && report && printreport::canBegin(*report, kind));
    }
    reportMenu->setEnabled(isOpen);
}

void Actions::fillPageMenu(SectionView *view)
{
    qDeleteAll(pageMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    pageMenu->clear();
    if (view)
        view->fillPageMenu(*pageMenu);
    pageMenu->menuAction()->setVisible(!pageMenu->isEmpty());
}

void Actions::updateCells(const Session &session, const SectionView *view)
{
    const bool isOpen = session.workspace() != nullptr;
    const bool writable = isOpen && session.workspace()->isWritable();
    const bool cells = view && view->hasCells();
    for (QAction *one : {copy, copyWithNames, filterRow, values})
        one->setEnabled(cells);
    for (QAction *one : {cut, paste, fillDown, editMany})
        one->setEnabled(cells && writable);
    clear->setEnabled(writable && view && view->list());
    replace->setEnabled(writable);
    fileHistory->setEnabled(isOpen);
}

void Actions::updateUndo(const Session &session)
{
    const Workspace *workspace = session.workspace();
    const bool writable = workspace && workspace->isWritable();
    const auto name = [&](QAction *one, const QString &bare, const QString &named,
                          const std::optional<QString> &label) {
        one->setEnabled(writable && label);
        const QString what = label.value_or(QString()).replace(u'&', u"&&"_s);
        one->setText(what.isEmpty() ? bare : named.arg(what));
        one->setToolTip(u"%1 (%2)"_s.arg(QString(one->text()).remove(u'&'),
                                         one->shortcut().toString(QKeySequence::NativeText)));
    };
    name(undo, tr("&Undo"), tr("&Undo: %1"), workspace ? workspace->undoLabel() : std::nullopt);
    name(redo, tr("&Redo"), tr("&Redo: %1"), workspace ? workspace->redoLabel() : std::nullopt);
}

QList<std::pair<QString, QList<QAction *>>> Actions::withShortcuts() const
{
    QList<std::pair<QString, QList<QAction *>>> result;
    QSet<const QAction *> seen; // the settings stand in two menus
    for (const QMenu *one : m_menus) {
        QList<QAction *> actions;
        for (QAction *action : one->actions())
            actions += action->menu() ? action->menu()->actions() : QList{action};
        actions.removeIf([&](const QAction *a) {
            const bool skip = a->shortcut().isEmpty() || seen.contains(a);
            seen.insert(a);
            return skip;
        });
        if (!actions.isEmpty())
            result.append({QString(one->title()).remove(u'&'), actions});
    }
    return result;
}
