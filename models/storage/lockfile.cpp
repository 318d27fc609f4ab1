#include "storage/lockfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <utility>

#ifdef Q_OS_WIN
#    include <windows.h>
#else
#    include <cerrno>
#    include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Lock
{
    Q_DECLARE_TR_FUNCTIONS(Lock)
};

/// Whether a program with this number runs on this computer.
bool isRunning(qint64 pid)
{
#ifdef Q_OS_WIN
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return running;
#else
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
#endif
}

Result<> writeHolder(const QString &path)
{
    QFile::remove(path); // of an earlier program with the same number
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return Error{Error::Code::Access,
                     Lock::tr("The folder cannot be written to, so the register opens for "
                              "reading only."),
                     file.errorString()};
    }
    const QJsonObject holder{{u"user"_s, userName()},
                             {u"host"_s, QSysInfo::machineHostName()},
                             {u"pid"_s, QCoreApplication::applicationPid()},
                             {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    const QByteArray content = QJsonDocument(holder).toJson(QJsonDocument::Compact);
    if (file.write(content) == content.size())
        return {};
    const QString reason = file.errorString();
    file.close();
    QFile::remove(path);
    return Error{Error::Code::Disk,
                 Lock::tr("The disk is full, so the register cannot be opened for writing. Make "
                          "room and try again."),
                 reason};
}

std::optional<LockHolder> readHolder(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    LockHolder holder;
    holder.user = object[u"user"].toString(u"?"_s);
    holder.host = object[u"host"].toString(u"?"_s);
    holder.pid = object[u"pid"].toInteger();
    holder.since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODate);
    if (!holder.since.isValid())
        holder.since = QFileInfo(path).lastModified();
    return holder;
}

} // namespace

QString userName()
{
    for (const char *variable : {"UTBLICK_USER", "USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"?"_s;
}

QString LockHolder::described() const
{
    return Lock::tr("%1 on %2, since %3")
        .arg(user, host, since.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s));
}

LockFile::LockFile(const QString &registerPath)
    : m_path(pathFor(registerPath))
{
}

LockFile::~LockFile()
{
    release();
}

LockFile::LockFile(LockFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_held(std::exchange(other.m_held, false))
{
}

LockFile &LockFile::operator=(LockFile &&other) noexcept
{
    release();
    m_path = std::move(other.m_path);
    m_held = std::exchange(other.m_held, false);
    return *this;
}

QString LockFile::pathFor(const QString &registerPath)
{
    const QString canonical = QFileInfo(registerPath).canonicalFilePath();
    return (canonical.isEmpty() ? registerPath : canonical) + u".lock"_s;
}

/// The lock is written under a name of our own and then renamed, so that it is never seen
/// half-made.
Result<> LockFile::create()
{
    const QString own = u"%1.%2"_s.arg(m_path).arg(QCoreApplication::applicationPid());
    if (Result<> written = writeHolder(own); !written)
        return written;
    m_held = QFile::rename(own, m_path); // refuses when somebody else's stands there
    if (m_held)
        return {};
    QFile::remove(own);
    return Error{Error::Code::Locked, Lock::tr("The register is locked."), m_path};
}

std::optional<LockHolder> LockFile::holder() const
{
    return readHolder(m_path);
}

bool LockFile::isStale(const LockHolder &holder) const
{
    return holder.host == QSysInfo::machineHostName() && !isRunning(holder.pid);
}

Result<> LockFile::acquire()
{
    Result<> created = create();
    if (created || created.error().code != Error::Code::Locked)
        return created;
    const std::optional<LockHolder> other = holder();
    if (other && isStale(*other))
        return takeOver();
    return Error{Error::Code::Locked,
                 other ? Lock::tr("The register is already open: %1. Open it for reading, or ask "
                                  "them to close it.")
                             .arg(other->described())
                       : Lock::tr("The register is being opened or closed by somebody else. Try "
                                  "again."),
                 {}};
}

Result<> LockFile::takeOver()
{
    // Moved aside and looked at once more: somebody else may have taken it over a moment ago.
    const std::optional<LockHolder> judged = holder();
    const QString aside = u"%1.%2.old"_s.arg(m_path).arg(QCoreApplication::applicationPid());
    QFile::remove(aside);
    if (judged && QFile::rename(m_path, aside) && readHolder(aside) != judged)
        QFile::rename(aside, m_path);
    QFile::remove(aside);
    return create();
}

void LockFile::release()
{
    if (std::exchange(m_held, false))
        QFile::remove(m_path);
}
