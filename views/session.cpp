#include "session.h"

#include "exchange/sample.h"
#include "forms/message.h"
#include "storage/freememory.h"
#include "storage/lockfile.h"
#include "tables/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>
#include <QWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

Result<> verifyFile(const QString &path)
{
    Result<Database> database = Database::openReader(path);
    Result<> verdict = database ? database->verify() : database.error();
    giveFreeMemoryBack();
    return verdict;
}

} // namespace

Session::Session(QWidget &window)
    : QObject(&window)
    , m_window(&window)
{
    connect(&m_verifier, &QFutureWatcher<Result<>>::finished, this, &Session::takeVerdict);
}

Session::~Session()
{
    m_verifier.waitForFinished();
}

bool Session::open(const QString &path)
{
    // Our own lock would stand in the way of opening the same file again.
    const bool isOpen = m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path());
    if (isOpen && m_workspace->store().database().confirmLock())
        return true;
    const Result<> done = openAs(path, Database::Access::Write, Database::Lock::Respect);
    if (done)
        return true;
    if (done.error().code == Error::Code::Locked && LockFile(path).holder())
        return askAboutLock(path, done.error());
    Message::show(m_window, done.error());
    return false;
}

bool Session::askAboutLock(const QString &path, const Error &error)
{
    const int answer = Message::ask(
        m_window, tr("%1 is in use").arg(QFileInfo(path).fileName()),
        error.message + u"\n\n"_s
            + tr("You can read it meanwhile. Take it over only if you know that nobody is "
                 "working in it: otherwise changes can meet."),
        {tr("Cancel"), tr("Take over"), tr("Open for reading")});
    Result<> done;
    if (answer == 2)
        done = openAs(path, Database::Access::Read, Database::Lock::Respect);
    else if (answer == 1)
        done = openAs(path, Database::Access::Write, Database::Lock::TakeOver);
    else
        return false;
    if (!done)
        Message::show(m_window, done.error());
    return done.ok();
}

Result<> Session::openAs(const QString &path, Database::Access access, Database::Lock lock)
{
    Result<Store> store = Store::open(path, access, lock, Database::Verify::Later);
    if (!store)
        return store.error();
    close();
    m_workspace = std::make_unique<Workspace>(*std::move(store));
    m_workspace->setGuard([this] { return soundness(); });
    verify();
    Q_EMIT opened(m_workspace.get());
    return {};
}

/// A register is never replaced by another.
bool Session::isFree(const QString &path)
{
    if (!QFileInfo::exists(path))
        return true;
    Message::show(
        m_window,
        Error{Error::Code::Access,
              tr("%1 exists already. Choose another name.").arg(QFileInfo(path).fileName()), path});
    return false;
}

bool Session::create(const QString &path)
{
    return make(path, writeEmpty);
}

bool Session::createSample(const QString &path)
{
    return make(path, writeSample);
}

bool Session::make(const QString &path, Result<> (*write)(const QString &))
{
    if (!isFree(path))
        return false;
    if (const Result<> made = write(path); !made) {
        Message::show(m_window, made.error());
        return false;
    }
    return open(path);
}

void Session::close()
{
    if (!m_workspace)
        return;
    Q_EMIT closing();
    m_workspace.reset();
    m_isDamaged = false;
    Q_EMIT closed();
}

void Session::verify()
{
    m_verifiedPath = m_workspace->path();
    m_verifier.setFuture(QtConcurrent::run(verifyFile, m_verifiedPath));
}

/// Nothing is written before the file has been read through. That takes a moment after opening.
Result<> Session::soundness()
{
    if (m_verifier.isRunning()) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        m_verifier.waitForFinished();
        QGuiApplication::restoreOverrideCursor();
    }
    const Result<> verdict = m_verifier.result();
    if (!verdict && verdict.error().code != Error::Code::Format)
        verify(); // it could not be read this time; perhaps the next
    return verdict;
}

void Session::takeVerdict()
{
    if (!m_workspace || m_workspace->path() != m_verifiedPath || m_isDamaged)
        return;
    if (QApplication::activeModalWidget()) { // it may hold on to the register
        QTimer::singleShot(500, this, &Session::takeVerdict);
        return;
    }
    const Result<> verdict = m_verifier.result();
    if (verdict) {
        Q_EMIT verified();
        return;
    }
    if (verdict.error().code != Error::Code::Format) {
        Message::show(m_window, verdict.error());
        return;
    }
    const Error found{Error::Code::Format,
                      tr("%1 is damaged and was opened for reading only. Make a backup of what can "
                         "be read, then go back to an older copy.")
                          .arg(QFileInfo(m_verifiedPath).fileName()),
                      verdict.error().line()};
    const QString path = m_verifiedPath;
    const Result<> reopened = openAs(path, Database::Access::Read, Database::Lock::Respect);
    if (!reopened)
        close(); // nothing may be written into a damaged file
    m_isDamaged = true;
    Message::show(m_window, found);
}
