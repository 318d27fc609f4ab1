#include "storage/guard.h"

#include "storage/database.h"
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace guard {

using namespace Qt::StringLiterals;

namespace {

struct Guard
{
    Q_DECLARE_TR_FUNCTIONS(Guard)
};

Error refused(Error::Code code, const QString &message, const QString &path)
{
    return {code, message.arg(QFileInfo(path).fileName()), path};
}

/// Is there, is a file, may be read, is not empty.
Result<> plainFile(const QFileInfo &info, const QString &path)
{
    if (!info.exists())
        return refused(Error::Code::NotFound,
                       Guard::tr("“%1” does not exist. Check the name, or whether it was moved."),
                       path);
    if (info.isDir())
        return refused(Error::Code::Format,
                       Guard::tr("“%1” is a folder. Choose a file that ends in .utblick."), path);
    if (!info.isFile())
        return refused(Error::Code::Format,
                       Guard::tr("“%1” is not a file. Choose a file that ends in .utblick."), path);
    if (!info.isReadable())
        return refused(Error::Code::Access,
                       Guard::tr("You may not read “%1”. Ask its owner for the right to."), path);
    if (info.size() == 0)
        return refused(Error::Code::Format,
                       Guard::tr("“%1” is empty. Open a backup, or make a new register."), path);
    return {};
}

/// Magic, application id and version from the first 100 bytes of the file.
Result<int> version(const QByteArray &header, const QString &path)
{
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return refused(Error::Code::Format,
                       Guard::tr("“%1” is not an Utblick register, or its beginning is damaged. "
                                 "Choose a file that ends in .utblick."),
                       path);
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        return refused(Error::Code::Format,
                       Guard::tr("“%1” belongs to another program. Choose a file that ends in "
                                 ".utblick."),
                       path);
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > migrations::current())
        return refused(Error::Code::Format,
                       Guard::tr("“%1” was made by a newer version of Utblick. Update the program "
                                 "to open it."),
                       path);
    if (version < 1)
        return refused(Error::Code::Format,
                       Guard::tr("“%1” is damaged: it has no version. Open a backup."), path);
    return version;
}

Result<QStringList> objects(const Database &database)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s);
    if (!query)
        return query.error();
    QStringList list;
    const Result<> read = eachRow(*query, database.path(), [&](const QSqlQuery &row) {
        list.append(row.value(0).toString());
        return true;
    });
    if (!read)
        return read.error();
    return list;
}

} // namespace

bool mayWrite(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<Findings> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (Result<> plain = plainFile(info, path); !plain)
        return plain.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Error::Code::Access, Guard::tr("“%1” cannot be read. Try again."), path);
    const Result<int> known = version(file.read(100), path);
    if (!known)
        return known.error();
    const bool writable = mayWrite(path);
    if (!writable && QFileInfo(path + u"-journal"_s).size() > 0)
        return refused(Error::Code::Access,
                       Guard::tr("“%1” was left half-written by a crash and may only be read here. "
                                 "Copy it and its -journal file to a folder you may write to, and "
                                 "open it there."),
                       path);
    return Findings{writable, *known};
}

Result<> checkSchema(const Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const Result<QStringList> found = objects(database);
    if (!found)
        return found.error();
    const Result<QStringList> expected = migrations::schemaOf(version->toInt(), objects);
    if (!expected)
        return expected.error();
    if (*found == *expected)
        return {};
    return refused(Error::Code::Format,
                   Guard::tr("“%1” does not have the tables it should have. It is damaged or was "
                             "changed by another program. Open a backup."),
                   database.path());
}

Result<> mayCreate(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return refused(Error::Code::Access, Guard::tr("“%1” already exists. Choose another name."),
                       path);
    if (!QFileInfo(info.absolutePath()).isDir())
        return refused(Error::Code::NotFound,
                       Guard::tr("The folder for “%1” does not exist. Make it first."), path);
    if (!QFileInfo(info.absolutePath()).isWritable())
        return refused(Error::Code::Access,
                       Guard::tr("“%1” cannot be made here: you may not write to the folder."),
                       path);
    return {};
}

} // namespace guard
