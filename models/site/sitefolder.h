#pragma once

#include "records/result.h"
#include "storage/safefolder.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

/// What an export did, or would do.
struct SiteSummary
{
    QStringList added; ///< paths of files that are new
    QStringList changed; ///< files that differ from those of the last export
    QStringList removed; ///< files of the last export that are no longer part of the site
    int unchanged = 0; ///< files that are as they were
    QString start; ///< full path of the first page

    int written() const { return int(added.size() + changed.size()); }
};

/// The folder of an exported site. Only files that an export wrote are replaced or removed; those
/// that others put there stay. A folder that no export made, and that is not empty, is refused.
class SiteFolder
{
public:
    /// With \a dry nothing is written: finish() only tells what would change. Locked while another
    /// export goes to the same folder; a dry one looks all the same, and keeps nobody from it.
    static Result<SiteFolder> open(const QString &path, bool dry = false);

    /// Whether an export made the folder at \a path.
    static bool isSite(const QString &path);

    /// What the site was made from the last time; see finish().
    const QString &source() const { return m_source; }
    /// Paths of the files of the last export.
    QStringList files() const { return m_known.keys(); }
    /// Uuid of the register's latest action when the whole site was last exported; empty when that
    /// is not known. What was done since may have made the site untrue.
    const QString &action() const { return m_action; }
    /// Notes \a uuid for the next one to ask; see finish().
    void setAction(const QString &uuid) { m_action = uuid; }
    /// The only language of the site that was last exported as a whole; empty: all, or unknown.
    const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { m_language = language; }
    /// Every file of the last export is there, as large as it was written.
    bool isWhole() const;
    /// The summary of an export that had nothing to do.
    SiteSummary unchanged() const;

    /// What the last export noted of its pages, see MovedPages; empty at first.
    const QJsonObject &noted() const { return m_noted; }
    /// Keeps \a pages for the next export.
    void note(const QJsonObject &pages) { m_noted = pages; }
    /// A file of the site. It is written beside when it differs from what is there. Different files
    /// may be put from different threads.
    Result<> put(const QString &path, const QByteArray &content);
    /// Ends the export: the folder with the new files takes the place of the old one. \a source
    /// says what the site was made from.
    Result<SiteSummary> finish(const QString &source);
    /// Files of the last export that this one does not make stay: it makes only some.
    void keepOthers();

    /// The error of an export that the user stopped.
    static Error stopped();

private:
    Result<> readManifest();
    QByteArray manifest(const QString &source) const;
    QString fullPath(const QString &path) const { return m_path + u'/' + path; }
    Result<> keepRest();
    void sumUp();
    enum class State { Taken, Same, New, Changed };
    State stateOf(const QString &path, const QByteArray &content);
    Result<> start();

    QString m_path;
    bool m_isDry = false;
    bool m_mayReplace = true; ///< as far as is known before it is tried
    SafeFolder::Lock m_lock; ///< until m_made has it
    QString m_source;
    QString m_action;
    QString m_language;
    QJsonObject m_noted; ///< where pages stand and stood
    QHash<QString, qint64> m_known; ///< files of the last export, with their sizes
    QHash<QString, qint64> m_now; ///< files of this one
    bool m_hasOthers = false; ///< files may stand in the folder that are not ours
    QStringList m_same; ///< of this one, that need not be written
    SiteSummary m_summary;
    std::optional<SafeFolder> m_made;
    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>(); ///< over all of these
};
