#pragma once

#include "printfixture.h"

#include "exchange/sample.h"
#include "forms/message.h"
#include "forms/messagebar.h"
#include "records/project.h"
#include "tables/workspace.h"
#include "views/filechoice.h"
#include "views/mailing.h"
#include "views/pagesheets.h"
#include "views/pagestrip.h"
#include "views/printdialog.h"
#include "views/printoptions.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The print window over the sample, with documents of our own making unless real ones are wanted.
class PrintWindow
{
public:
    explicit PrintWindow(const QString &report = QStringLiteral("summary"), bool isReal = false)
        : m_report(report)
        , m_isReal(isReal)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Utblick"));
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        const QString file = path(QStringLiteral("test.utblick"));
        if (!writeSample(file))
            qFatal("The sample cannot be written");
        m_workspace.emplace(*Store::open(file));
        subject.kind = &kindOf<Project>();
        subject.shown = *m_workspace->reader().ids(*subject.kind);
        subject.chosen = {subject.shown.front(), subject.shown[1]};
        subject.view = TableView();
    }
    ~PrintWindow()
    {
        Message::setAnswer({});
        filechoice::setAnswer({});
    }
    Workspace &workspace() { return *m_workspace; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    PrintDialog &open()
    {
        const PrintOpener opener = m_isReal ? printOpener(m_workspace->path()) : reports.opener();
        m_dialog.emplace(PrintDialog::Needs{*m_workspace, mailing, opener}, subject, m_report,
                         nullptr);
        m_dialog->resize(1300, 700);
        m_dialog->show();
        return *m_dialog;
    }
    /// The same with all its pages there.
    PrintDialog &settled()
    {
        PrintDialog &dialog = open();
        if (!QTest::qWaitFor([&] { return dialog.isSettled(); }, 60'000))
            qFatal("The pages were not made");
        return dialog;
    }
    void close()
    {
        m_dialog->close();
        m_dialog.reset();
    }
    QString told() const
    {
        const auto *bar = m_dialog->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    /// Chooses as a user does.
    void choose(const char *name, const QString &code) const
    {
        auto *combo = m_dialog->findChild<QComboBox *>(QString::fromLatin1(name));
        const int row = combo->findData(code);
        if (row < 0)
            qFatal("There is no %s in %s", qPrintable(code), name);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    FakeReports reports;
    Mailing mailing;
    PrintSubject subject;

private:
    QTemporaryDir m_folder;
    std::optional<Workspace> m_workspace;
    QString m_report;
    bool m_isReal;
    std::optional<PrintDialog> m_dialog;
};
