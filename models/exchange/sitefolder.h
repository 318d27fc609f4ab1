#pragma once

#include "exchange/site.h"
#include "records/result.h"
#include "storage/safefile.h"

#include <QByteArray>
#include <QHash>
#include <QString>

/// The folder a site is exported to. Remembers in a file of its own which files are ours and their
/// digests, so that what has not changed is not written and what is not ours is never touched.
class SiteFolder
{
public:
    /// Makes the folder when it is missing. Access when it cannot be, or is a file.
    static Result<SiteFolder> open(const QString &path);

    /// Puts \a content at \a path inside the folder, with "/" between folders; written by finish().
    /// Access when a file that is not ours stands there.
    Result<> put(const QString &path, const QByteArray &content);
    /// Writes what is new or changed, and removes what earlier exports wrote and this one did not.
    Result<> finish();

    const SiteSummary &summary() const { return m_summary; }
    QString fullPath(const QString &path) const;

private:
    Result<> readManifest();
    Result<> makeFolders() const;
    Result<> writeManifest(const QHash<QString, QString> &files) const;

    QString m_path;
    QHash<QString, QString> m_known; ///< path to digest, of the export before
    QHash<QString, QString> m_now;
    std::vector<safefile::Content> m_waiting;
    SiteSummary m_summary;
};
