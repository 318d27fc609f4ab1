#pragma once

#include "records/result.h"
#include "storage/database.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QWidget;
class Workspace;

/// Which register is open. Opens and makes files, asks what to do about one that somebody else has
/// open, and reads the whole file through in the background after opening.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Questions and messages appear in the window of \a window.
    explicit Session(QWidget &window);
    ~Session() override;

    /// The open register; nullptr while none is.
    Workspace *workspace() const { return m_workspace.get(); }
    bool isDamaged() const { return m_isDamaged; }

    /// Opens \a path in place of the open register, which stays open when this fails.
    bool open(const QString &path);
    /// Makes a register with the funding programmes only at \a path and opens it.
    bool create(const QString &path);
    /// Writes the sample to \a path and opens it.
    bool createSample(const QString &path);
    void close();

Q_SIGNALS:
    /// The open register is about to go away: let go of everything that refers to it.
    void closing();
    /// No register is open any more.
    void closed();
    void opened(Workspace *workspace);
    /// The whole file was read; it is sound.
    void verified();

private:
    Result<> openAs(const QString &path, Database::Access access, Database::Lock lock);
    bool askAboutLock(const QString &path, const Error &error);
    bool isFree(const QString &path);
    bool make(const QString &path, Result<> (*write)(const QString &));
    void verify();
    Result<> soundness();
    void takeVerdict();

    QWidget *m_window;
    std::unique_ptr<Workspace> m_workspace;
    QFutureWatcher<Result<>> m_verifier;
    QString m_verifiedPath;
    bool m_isDamaged = false;
};
