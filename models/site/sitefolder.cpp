#include "site/sitefolder.h"

#include "exchange/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteFolder)
};

constexpr auto manifestName = ".utblick-site.json"_L1;

/// Whether the file on disk has exactly \a content.
bool isSame(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file.size() == content.size()
        && file.readAll() == content;
}

/// A path of a manifest that may have come from elsewhere: it must not lead out of the folder.
bool isInside(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return clean == path && QDir::isRelativePath(clean) && !clean.startsWith(u"..");
}

} // namespace

Result<SiteFolder> SiteFolder::open(const QString &path, bool dry)
{
    SiteFolder folder;
    folder.m_isDry = dry;
    folder.m_path = SafeFolder::place(path);
    Result<SafeFolder::Lock> lock = SafeFolder::lock(folder.m_path);
    // Who only looks may look while somebody writes: the folder is whole until it is replaced.
    const bool isTaken = !lock && lock.error().code == Error::Code::Locked;
    if (!lock && !(dry && isTaken))
        return lock.error();
    if (lock)
        folder.m_lock = *std::move(lock);
    if (folder.m_lock)
        SafeFolder::recover(folder.m_path);
    // A folder around that does not exist is made when it comes to it.
    folder.m_mayReplace =
        isTaken || folder.m_lock || !QFileInfo::exists(QFileInfo(folder.m_path).path());
    if (dry)
        folder.m_lock.reset();
    const QFileInfo info(folder.m_path);
    if (info.exists() && !info.isDir())
        return Error{Error::Code::Access,
                     Text::tr("“%1” is a file. Choose a folder for the web site.").arg(path),
                     {}};
    if (Result<> read = folder.readManifest(); !read)
        return read.error();
    if (folder.m_known.isEmpty() && info.exists() && !QDir(folder.m_path).isEmpty())
        return Error{Error::Code::Access,
                     Text::tr("“%1” holds files that are not a site of Utblick's. Choose an empty "
                              "folder, or a new one.")
                         .arg(path),
                     {}};
    folder.m_hasOthers = info.exists();
    return folder;
}

bool SiteFolder::isSite(const QString &path)
{
    return QFileInfo::exists(SafeFolder::place(path) + u'/' + manifestName);
}

Error SiteFolder::stopped()
{
    return {Error::Code::Stopped, Text::tr("Stopped. The site is as it was."), {}};
}

Result<> SiteFolder::readManifest()
{
    QFile file(fullPath(manifestName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    m_source = manifest[u"source"_s].toString();
    m_action = manifest[u"action"_s].toString();
    m_language = manifest[u"language"_s].toString();
    m_noted = manifest[u"pages"_s].toObject();
    const QJsonObject files = manifest[u"files"_s].toObject();
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        if (isInside(entry.key()))
            m_known.insert(entry.key(), entry->toInteger());
    }
    return {};
}

QByteArray SiteFolder::manifest(const QString &source) const
{
    JsonText json;
    json.beginObject().pair("source", source).pair("action", m_action);
    json.pair("language", m_language).key("files").beginObject();
    QStringList paths = m_now.keys();
    paths.sort(); // the same content gives the same bytes
    for (const QString &path : std::as_const(paths))
        json.key(path).number(m_now[path]);
    json.endObject().key("pages");
    return json.json() + QJsonDocument(m_noted).toJson(QJsonDocument::Compact) + "}\n";
}

bool SiteFolder::isWhole() const
{
    for (auto file = m_known.begin(); file != m_known.end(); ++file) {
        const QFileInfo info(fullPath(file.key()));
        if (!info.isFile() || info.size() != file.value())
            return false;
    }
    return !m_known.isEmpty();
}

SiteSummary SiteFolder::unchanged() const
{
    SiteSummary summary;
    summary.unchanged = int(m_known.size());
    summary.start = fullPath(u"index.html"_s);
    return summary;
}

Result<> SiteFolder::start()
{
    const std::lock_guard lock(*m_mutex);
    if (m_made)
        return {};
    Result<SafeFolder> made = SafeFolder::beside(m_path, std::move(m_lock));
    if (!made)
        return made.error();
    m_made.emplace(std::move(*made));
    return {};
}

/// How the file stands to the one of the last export; notes it as part of this one.
SiteFolder::State SiteFolder::stateOf(const QString &path, const QByteArray &content)
{
    {
        const std::lock_guard lock(*m_mutex);
        if (m_now.contains(path))
            return State::Taken; // a theme's own file stands in for ours
        m_now.insert(path, content.size());
    }
    const bool isKnown = m_known.contains(path);
    const bool isAsItWas = isKnown && isSame(fullPath(path), content);
    const std::lock_guard lock(*m_mutex);
    if (isAsItWas) {
        m_same.append(path);
        ++m_summary.unchanged;
        return State::Same;
    }
    (isKnown ? m_summary.changed : m_summary.added).append(path);
    return isKnown ? State::Changed : State::New;
}

Result<> SiteFolder::put(const QString &path, const QByteArray &content)
{
    const State state = stateOf(path, content);
    if (state == State::Taken || state == State::Same)
        return {};
    if (state == State::New && m_hasOthers && QFileInfo::exists(fullPath(path)))
        return Error{Error::Code::Access,
                     Text::tr("“%1” already stands in the folder and is not ours. Move it away, or "
                              "choose another folder.")
                         .arg(path),
                     fullPath(path)};
    if (m_isDry)
        return {};
    if (Result<> started = start(); !started)
        return started;
    return m_made->write(path, content);
}

/// Takes over what is as it was, and what others put into the folder.
Result<> SiteFolder::keepRest()
{
    for (const QString &path : m_same) {
        if (Result<> kept = m_made->keep(path); !kept)
            return kept;
    }
    QDirIterator files(m_path,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(m_path.size() + 1);
        const QFileInfo info = files.fileInfo();
        const bool isFolder = info.isDir() && !info.isSymLink();
        const bool isOurs = path == manifestName || m_known.contains(path) || m_now.contains(path);
        if (isOurs
            || (isFolder
                && !QDir(info.filePath())
                        .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                 | QDir::NoDotAndDotDot)))
            continue;
        if (Result<> kept = m_made->keep(path); !kept)
            return kept;
    }
    return {};
}

void SiteFolder::keepOthers()
{
    for (auto file = m_known.begin(); file != m_known.end(); ++file) {
        if (m_now.contains(file.key()) || !QFileInfo(fullPath(file.key())).isFile())
            continue;
        m_now.insert(file.key(), file.value());
        m_same.append(file.key());
        ++m_summary.unchanged;
    }
}

Result<SiteSummary> SiteFolder::finish(const QString &source)
{
    sumUp();
    const bool isNew =
        m_summary.written() > 0 || !m_summary.removed.isEmpty() || source != m_source;
    if (!isNew)
        return m_summary;
    if (m_isDry)
        return m_mayReplace ? Result<SiteSummary>(m_summary) : start().error();
    if (Result<> started = start(); !started)
        return started.error();
    if (Result<> kept = keepRest(); !kept)
        return kept.error();
    if (Result<> noted = m_made->write(manifestName, manifest(source)); !noted)
        return noted.error();
    if (Result<> finished = m_made->finish(); !finished)
        return finished.error();
    return m_summary;
}

/// Completes the summary: what is gone, all in order, and where the site starts.
void SiteFolder::sumUp()
{
    for (auto file = m_known.begin(); file != m_known.end(); ++file) {
        if (!m_now.contains(file.key()))
            m_summary.removed.append(file.key());
    }
    for (QStringList *list : {&m_summary.added, &m_summary.changed, &m_summary.removed})
        list->sort();
    const QStringList &first = m_summary.added.isEmpty() ? m_summary.changed : m_summary.added;
    m_summary.start = fullPath(m_now.contains(u"index.html"_s) || first.isEmpty() ? u"index.html"_s
                                                                                  : first.front());
}
