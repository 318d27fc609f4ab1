#include "storage/lockfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <utility>

#ifdef Q_OS_WIN
#    include <windows.h>
#else
#    include <cerrno>
#    include <csignal>
#    include <ctime>
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

/// When this computer was started; an invalid time when it does not tell.
QDateTime startOfComputer()
{
#if defined(Q_OS_WIN)
    const qint64 since = qint64(GetTickCount64());
#elif defined(CLOCK_BOOTTIME)
    timespec up{};
    if (::clock_gettime(CLOCK_BOOTTIME, &up) != 0)
        return {};
    const qint64 since = qint64(up.tv_sec) * 1000;
#else
    return {};
#endif
    return QDateTime::currentDateTimeUtc().addMSecs(-since);
}

Result<> writeHolder(const QString &path, const QString &token)
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
                             {u"token"_s, token},
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
    holder.token = object[u"token"].toString();
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

bool LockHolder::isThisProgram() const
{
    return pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
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
    , m_token(std::exchange(other.m_token, {}))
{
}

LockFile &LockFile::operator=(LockFile &&other) noexcept
{
    release();
    m_path = std::move(other.m_path);
    m_token = std::exchange(other.m_token, {});
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
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (Result<> written = writeHolder(own, token); !written)
        return written;
    if (QFile::rename(own, m_path)) { // refuses when somebody else's stands there
        m_token = token;
        return {};
    }
    QFile::remove(own);
    return Error{Error::Code::Locked, Lock::tr("The register is locked."), m_path};
}

std::optional<LockHolder> LockFile::holder() const
{
    return readHolder(m_path);
}

bool LockFile::isStale(const LockHolder &holder) const
{
    if (holder.host != QSysInfo::machineHostName())
        return false;
    // After a restart another program may have the number; a minute for clocks that were set.
    const QDateTime start = startOfComputer();
    return !isRunning(holder.pid) || (start.isValid() && holder.since.secsTo(start) > 60);
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

Result<> LockFile::confirm() const
{
    const std::optional<LockHolder> now = holder();
    if (now && (isHeld() ? now->token == m_token : now->isThisProgram()))
        return {};
    return Error{
        Error::Code::Locked,
        now ? Lock::tr("The register was taken over: %1. Nothing was saved. Open it again to see "
                       "what they wrote.")
                  .arg(now->described())
            : Lock::tr("The lock beside the register is gone, so somebody may have taken it over. "
                       "Nothing was saved. Open the register again."),
        m_path};
}

void LockFile::release()
{
    if (isHeld() && confirm())
        QFile::remove(m_path);
    m_token.clear();
}
