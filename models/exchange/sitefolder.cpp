#include "exchange/sitefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct SiteText
{
    Q_DECLARE_TR_FUNCTIONS(SiteFolder)
};

constexpr auto manifestName = ".utblick-site.json";

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Whether the file on disk has exactly \a content.
bool isSame(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == content.size()
        && file.readAll() == content;
}

Error notWritable(const QString &path)
{
    return {Error::Code::Access,
            SiteText::tr("The folder “%1” cannot be written to. Choose another folder.").arg(path),
            {}};
}

} // namespace

QString SiteFolder::fullPath(const QString &path) const
{
    return m_path + u'/' + path;
}

Result<SiteFolder> SiteFolder::open(const QString &path)
{
    SiteFolder folder;
    folder.m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo info(folder.m_path);
    if (info.exists() && !info.isDir())
        return Error{Error::Code::Access,
                     SiteText::tr("“%1” is a file. Choose a folder for the web site.").arg(path),
                     {}};
    if (!QDir().mkpath(folder.m_path) || !QFileInfo(folder.m_path).isWritable())
        return notWritable(path);
    if (Result<> read = folder.readManifest(); !read)
        return read.error();
    return folder;
}

Result<> SiteFolder::readManifest()
{
    QFile file(fullPath(QString::fromLatin1(manifestName)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject files = QJsonDocument::fromJson(file.readAll()).object();
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        // A manifest from elsewhere must not make us remove files outside the folder.
        const QString clean = QDir::cleanPath(entry.key());
        if (clean == entry.key() && QDir::isRelativePath(clean) && !clean.startsWith(u".."))
            m_known.insert(entry.key(), entry->toString());
    }
    return {};
}

Result<> SiteFolder::makeFolders() const
{
    for (const safefile::Content &file : m_waiting) {
        const QString folder = QFileInfo(file.path).path();
        if (!QDir().mkpath(folder))
            return notWritable(folder);
    }
    return {};
}

Result<> SiteFolder::put(const QString &path, const QByteArray &content)
{
    const QString full = fullPath(path);
    m_now.insert(path, digestOf(content));
    if (isSame(full, content)) {
        ++m_summary.unchanged;
        return {};
    }
    if (QFileInfo::exists(full) && !m_known.contains(path)) {
        return Error{Error::Code::Access,
                     SiteText::tr("“%1” already stands in the folder and is not ours. Choose an "
                                  "empty folder.")
                         .arg(path),
                     full};
    }
    ++m_summary.written;
    m_waiting.push_back({full, content});
    return {};
}

Result<> SiteFolder::finish()
{
    // What will be ours is noted before it is written: an export that is cut off can be taken up
    // again.
    QHash<QString, QString> both = m_known;
    both.insert(m_now);
    if (Result<> made = makeFolders(); !made)
        return made;
    if (!m_waiting.empty() && both != m_known) {
        if (Result<> noted = writeManifest(both); !noted)
            return noted;
    }
    if (Result<> written = safefile::writeAll(m_waiting); !written)
        return written;
    for (auto path = m_now.keyBegin(); path != m_now.keyEnd(); ++path)
        QFile::remove(
            safefile::temporaryBeside(fullPath(*path))); // left by an export that was cut off
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        if (!m_now.contains(known.key()) && QFile::remove(fullPath(known.key())))
            ++m_summary.removed;
    }
    m_summary.start = fullPath(u"index.html"_s);
    return m_now == m_known ? Result<>() : writeManifest(m_now);
}

Result<> SiteFolder::writeManifest(const QHash<QString, QString> &files) const
{
    QJsonObject object;
    for (auto file = files.begin(); file != files.end(); ++file)
        object[file.key()] = file.value();
    return safefile::write(fullPath(QString::fromLatin1(manifestName)),
                           QJsonDocument(object).toJson());
}
