#pragma once

#include "exchange/sample.h"
#include "forms/message.h"
#include "records/project.h"
#include "storage/database.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"
#include "views/actions.h"
#include "views/filechoice.h"
#include "views/mainwindow.h"
#include "views/registerview.h"
#include "views/stage.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// A window with a register of our own making in a folder of its own; settings begin empty.
class WindowTest
{
public:
    WindowTest()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Utblick"));
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }
    ~WindowTest()
    {
        Message::setAnswer({});
        filechoice::setAnswer({});
    }

    QString path(const QString &name = QStringLiteral("test.utblick")) const
    {
        return m_folder.filePath(name);
    }
    /// Makes an empty register, and opens it in the window.
    bool openEmpty() { return writeEmpty(path()) && open(path()); }
    bool openSample() { return writeSample(path()) && open(path()); }
    bool open(const QString &file)
    {
        window().resize(1366, 768);
        window().show();
        window().openFile(file);
        return workspace() != nullptr;
    }
    MainWindow &window()
    {
        if (!m_window)
            m_window = std::make_unique<MainWindow>();
        return *m_window;
    }
    void closeWindow()
    {
        m_window->close();
        m_window.reset();
    }
    Workspace *workspace() { return window().session().workspace(); }
    Actions &actions() { return *window().actionList(); }
    Stage &stage() { return *window().stage(); }

    /// Adds projects with these titles in one batch.
    bool addProjects(const QStringList &titles)
    {
        Batch batch{QStringLiteral("Add"), {}, {}};
        for (const QString &title : titles) {
            Project project;
            project.title = title;
            project.euContribution.minor = 100000;
            batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
        }
        return bool(workspace()->commit(batch));
    }
    /// The view of the projects, with its rows there.
    RegisterView *projects()
    {
        stage().showSection(QStringLiteral("project"));
        auto *view = qobject_cast<RegisterView *>(stage().current());
        RecordTable &table = workspace()->table(kindOf<Project>());
        return view && QTest::qWaitFor([&] { return table.isSettled(); }) ? view : nullptr;
    }
    QStringList shownTitles()
    {
        const RecordTable &table = workspace()->table(kindOf<Project>());
        QStringList titles;
        for (int row = 0; row < table.rowCount(); ++row)
            titles.append(table.rowAt(row).values[0].toString());
        return titles;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};
