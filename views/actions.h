#pragma once

#include "records/result.h"

#include <QAction>
#include <QObject>

class Kind;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class SectionView;
class Session;

/// Everything the window can do, in menus and on the toolbar, each with its shortcut.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow &window);

    QAction *newRegister;
    QAction *open;
    QAction *sample;
    QAction *importFile;
    QAction *exportSite;
    QAction *print;
    QAction *backup;
    QAction *closeRegister;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *copyWithNames;
    QAction *copyForWeb;
    QAction *paste;
    QAction *fillDown;
    QAction *clear;
    QAction *editMany;
    QAction *replace;
    QAction *fileHistory;
    QAction *find;
    QAction *filter;
    QAction *filterRow;
    QAction *values;
    QAction *sidebar;
    QAction *writingHelp;
    QAction *fullScreen;
    QAction *add;
    QAction *duplicate;
    QAction *remove;
    QAction *previous;
    QAction *next;
    QAction *check;
    QAction *help;
    QAction *about;

    QMenu *recentMenu = nullptr;
    QMenu *reportMenu = nullptr; ///< the names of all reports
    QMenu *pageMenu = nullptr; ///< what can be done with the page that is written
    QToolBar *toolBar = nullptr;

    /// Enables what can be done now and gives the undo steps their names.
    void update(const Session &session, const SectionView *view);
    /// Fills the menu of what can be done with the page that \a view shows; hides it where none is.
    void fillPageMenu(SectionView *view);
    /// Every action with a shortcut, by menu, for the overview of shortcuts.
    QList<std::pair<QString, QList<QAction *>>> withShortcuts() const;

Q_SIGNALS:
    void sectionRequested(const QString &section);
    void reportRequested(const QString &report);
    /// The user has chosen another language; it shows at the next start.
    void languageChosen();

private:
    void make();
    void makeEdit();
    void makeMore();
    QAction *action(const QString &text, const QString &icon = {}, const QKeySequence &keys = {});
    QMenu *menu(const QString &title, const QList<QAction *> &actions);
    void makeMenus();
    QMenu *makeReportMenu();
    QMenu *makeViewMenu();
    QMenu *makeAppearanceMenu();
    QMenu *makeLanguageMenu();
    void makeToolBar();
    void fillToolBar(bool isOpen);
    void updateUndo(const Session &session);
    void updateReports(bool isOpen, const Kind *kind);
    void updateCells(const Session &session, const SectionView *view);

    QMainWindow *m_window;
    QList<QMenu *> m_menus;
    QActionGroup *m_sections = nullptr;
    QList<QAction *> m_startBar;
    QList<QAction *> m_workBar;
    QAction *m_space = nullptr; ///< what stands behind it keeps to the right
};
