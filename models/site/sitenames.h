#pragma once

#include "site/siteplan.h"

#include <QHash>
#include <QString>

/// What people call the files of a site: the title of a page, the map, the news for feed readers.
class SiteNames
{
public:
    /// Of the pages of \a plan, and of those that the last export wrote to \a folder: they are read
    /// now, because an export takes them away.
    SiteNames(const SitePlan &plan, const QString &folder);

    /// The name of the file at \a path inside the site; the path itself when it has none.
    QString operator()(const QString &path) const;
    /// Whether the file at \a path is a page that people read, now or in the last export.
    bool isPage(const QString &path) const { return m_titles.contains(path); }

private:
    QHash<QString, QString> m_titles; ///< by path
};
