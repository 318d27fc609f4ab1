#pragma once

#include "site/siteplan.h"

#include <QHash>
#include <QString>

/// What people call the files of a site: the title of a page, the map, the news for feed readers.
class SiteNames
{
public:
    /// Of the pages of \a plan; pages that are no longer in it are read in \a folder, where the
    /// last export wrote them.
    SiteNames(const SitePlan &plan, QString folder);

    /// The name of the file at \a path inside the site; the path itself when it has none.
    QString operator()(const QString &path) const;

private:
    QString oldTitle(const QString &path) const;

    QHash<QString, QString> m_titles; ///< by path
    QString m_folder;
};
