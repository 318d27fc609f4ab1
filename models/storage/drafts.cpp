#include "storage/drafts.h"

#include "storage/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A draft is the JSON object {"utblick": "draft", "register": path, "page": uuid, "time": UTC,
// "fields": {key: text}}, in a file named after the page, the register and the run of the program.

constexpr qint64 mostBytes = 64LL * 1024 * 1024; // a page is never that long
constexpr qsizetype mostFiles = 500; // looked at; more can only be an accident

/// A part of a file's name: whatever stands in \a text, it leads to no other folder.
QString nameOf(const QString &text)
{
    const QByteArray hash =
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(hash.toHex().left(20));
}

QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

QJsonObject toJson(const Draft &draft, const QString &registerPath)
{
    QJsonObject fields;
    for (const auto &[key, text] : draft.fields)
        fields[key] = text;
    return {{u"utblick"_s, u"draft"_s},
            {u"register"_s, registerPath},
            {u"page"_s, draft.page},
            {u"time"_s, draft.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"fields"_s, fields}};
}

QJsonObject contentOf(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (info.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(mostBytes)).object();
}

Draft fromJson(const QJsonObject &object, const QString &file)
{
    Draft draft{file,
                object[u"page"_s].toString(),
                QDateTime::fromString(object[u"time"_s].toString(), Qt::ISODateWithMs),
                {}};
    const QJsonObject fields = object[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field->isString())
            draft.fields[field.key()] = field->toString();
    }
    return draft;
}

bool isDraft(const QJsonObject &object, const Draft &draft)
{
    return object[u"utblick"_s] == u"draft"_s && !draft.page.isEmpty() && draft.time.isValid()
        && !draft.fields.empty();
}

} // namespace

Drafts::Drafts(const QString &folder, const QString &registerPath)
    : m_folder(folder)
    , m_register(placeOf(registerPath))
{
    begin();
}

QString Drafts::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

void Drafts::begin()
{
    m_run = QUuid::createUuid().toString(QUuid::Id128);
}

QString Drafts::ownFile(const QString &page) const
{
    return QDir(m_folder).filePath(
        u"%1-%2-%3.draft"_s.arg(nameOf(page), nameOf(m_register), m_run));
}

Result<> Drafts::keep(const Draft &draft) const
{
    if (!QFileInfo::exists(m_folder) && QDir().mkpath(m_folder)) {
        QFile::setPermissions(m_folder,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                  | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    }
    const QByteArray bytes =
        QJsonDocument(toJson(draft, m_register)).toJson(QJsonDocument::Compact);
    return safefile::write(ownFile(draft.page), bytes);
}

void Drafts::drop(const QString &page) const
{
    QFile::remove(ownFile(page));
}

std::vector<Draft> Drafts::matching(const QString &pattern) const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {pattern}, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Time);
    std::vector<Draft> found;
    for (const QFileInfo &file : files.first(std::min(files.size(), mostFiles))) {
        const QJsonObject object = contentOf(file);
        Draft draft = fromJson(object, file.filePath());
        const QString place = object[u"register"_s].toString();
        const bool ours = place == m_register || !QFileInfo::exists(place);
        if (ours && isDraft(object, draft))
            found.push_back(std::move(draft));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Draft::time);
    return found;
}

std::vector<Draft> Drafts::of(const QString &page) const
{
    std::vector<Draft> found = matching(nameOf(page) + u"-*.draft"_s);
    std::erase_if(found, [&page](const Draft &draft) { return draft.page != page; });
    return found;
}

std::vector<Draft> Drafts::all() const
{
    return matching(u"*-%1-*.draft"_s.arg(nameOf(m_register)));
}

bool Drafts::isOwn(const Draft &draft) const
{
    return draft.file == ownFile(draft.page);
}

void Drafts::discard(const Draft &draft)
{
    QFile::remove(draft.file);
}
