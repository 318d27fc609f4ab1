#pragma once

#include "records/result.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <vector>

/// What was written in a page and has not been saved in the register.
struct Draft
{
    QString file; ///< where it is kept
    QString page; ///< uuid
    QDateTime time; ///< UTC, of the last words
    std::map<QString, QString> fields; ///< what was written, by the field's key
};

/// The drafts of one register: files in the user's own folder, outside of the register and its
/// journal. Each run of the program writes files of its own, so that a draft which waits for a
/// decision is never written over.
class Drafts
{
public:
    /// The drafts that \a folder holds of the register at \a registerPath.
    Drafts(const QString &folder, const QString &registerPath);
    /// Where the drafts of this user lie.
    static QString usualFolder();

    /// Writes \a draft in place of what this run kept of the same page before. The folder is made
    /// when it is missing, readable for the user alone.
    Result<> keep(const Draft &draft) const;
    /// What this run kept of \a page is not needed any more.
    void drop(const QString &page) const;
    /// From now on other files are written: those so far wait for a decision.
    void begin();

    /// The drafts of \a page, the newest first; also those of a register at a place where there is
    /// none any more, because it was moved. Files that are no drafts are left out, as are the
    /// symbolic links and giants that only somebody else can have put there.
    std::vector<Draft> of(const QString &page) const;
    /// The drafts of all pages, the newest first.
    std::vector<Draft> all() const;
    /// True when this run writes \a draft itself.
    bool isOwn(const Draft &draft) const;
    /// Removes the file of \a draft.
    static void discard(const Draft &draft);

private:
    QString ownFile(const QString &page) const;
    std::vector<Draft> matching(const QString &pattern) const;

    QString m_folder;
    QString m_register;
    QString m_run;
};
