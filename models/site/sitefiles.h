#pragma once

#include "pages/pagehtml.h"
#include "records/result.h"

#include <QHash>

#include <map>

class SiteFolder;
class Store;

/// The kept files that the pages of a site show or link to, each with its place in the site. Only
/// images, and documents that may be published and harm nobody, have one.
class SiteFiles
{
public:
    explicit SiteFiles(const Store &store)
        : m_store(store)
    {
    }

    /// The image \a hash, its source as a path inside the site; nothing when the register lacks it.
    std::optional<Picture> picture(const QString &hash);
    /// The same of what was asked for before, without a look at the register: from any thread.
    std::optional<Picture> known(const QString &hash) const
    {
        return m_pictures.value(hash, std::nullopt);
    }
    /// The document with \a uuid: a path inside the site, or the address it is kept at; nothing
    /// when it is not to be shown. \a language is the page's.
    std::optional<LinkTarget> document(const QString &uuid, const QString &language);
    /// The content of the file at \a path inside the site; empty when nothing asked for it.
    QByteArray content(const QString &path) const;
    /// Puts all that was asked for into \a folder.
    Result<> put(SiteFolder &folder) const;

private:
    const Store &m_store;
    QHash<QString, std::optional<Picture>> m_pictures; ///< by hash
    std::map<QString, QString> m_used; ///< path to hash
};
