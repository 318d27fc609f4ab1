#pragma once

#include "pagediff.h"

#include "records/kind.h"
#include "records/progress.h"
#include "records/result.h"

#include <QByteArray>
#include <QDateTime>

/// One saved state of a page's words: what stood in the register after an action.
struct PageVersion
{
    QDateTime time; ///< UTC
    QString user;
    QString label; ///< what was done: "Change page"
    int wordCount = -1; ///< of the page then; -1 until count() was called
    int added = 0; ///< words that the version before did not have
    int removed = 0; ///< words that only the version before has

    /// Title, ingress and content as they were.
    struct Words
    {
        QString title;
        QString ingress;
        QString content; ///< JSON of the blocks
        bool operator==(const Words &) const = default;
    };
    Words read() const;
    /// The same for comparing.
    pagediff::PageText text() const;
    void keep(const Words &words);

    /// The versions of the page \a id in the register at \a path, the latest first; what changed
    /// no words is none. A page that the journal never saw has one version, of no known time.
    /// For any thread: opens a connection of its own, and takes a while for long histories.
    static Result<std::vector<PageVersion>> all(const QString &path, qint64 id,
                                                const Progress &progress);
    /// Counts the words of \a versions, as all() gave them. For any thread.
    static void count(std::vector<PageVersion> &versions, const Progress &progress);

private:
    QByteArray m_packed; ///< hundreds of long pages stand in memory
};
