#include "site/sitetheme.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Kinds of files a theme may bring; anything else in the folder stays where it is.
bool isSiteFile(const QString &name)
{
    static const QStringList kinds{u"css"_s,  u"js"_s,  u"svg"_s,  u"png"_s,   u"jpg"_s, u"jpeg"_s,
                                   u"webp"_s, u"ico"_s, u"woff"_s, u"woff2"_s, u"txt"_s};
    return kinds.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

Result<SiteTheme> SiteTheme::load(const QString &folder)
{
    SiteTheme theme;
    QStringList places{u":/site"_s};
    if (!folder.isEmpty()) {
        if (!QFileInfo(folder).isDir())
            return Error{Error::Code::NotFound,
                         QCoreApplication::translate(
                             "SiteTheme", "There is no folder “%1”. Choose the theme again.")
                             .arg(folder),
                         {}};
        places.append(folder);
    }
    for (const QString &place : places) {
        if (Result<> added = theme.m_templates.add(place + u"/templates"_s); !added)
            return added.error();
        if (Result<> added = theme.addFiles(place); !added)
            return added.error();
    }
    if (Result<> compiled = theme.m_templates.compile(); !compiled)
        return compiled.error();
    return theme;
}

Result<> SiteTheme::addFiles(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(folder.size() + 1);
        if (name.startsWith(u"templates/") || name.startsWith(u"words/") || !isSiteFile(name))
            continue;
        Result<QByteArray> content = themeFile(path);
        if (!content)
            return content.error();
        m_files.insert(name, *content);
    }
    return {};
}
