#pragma once

#include "pageunsaved.h"

#include "records/result.h"
#include "storage/drafts.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

class PageEditor;
class Workspace;
struct Row;

/// Keeps what is written in a page editor as a draft every few seconds, beside the GUI thread, and
/// lets go of it once the page is saved. Finds the drafts of the page on show that were never
/// saved, because the program was killed or the file could not be written.
class PageDrafts : public QObject
{
    Q_OBJECT

public:
    PageDrafts(Workspace &workspace, PageEditor &editor,
               const QString &folder = Drafts::usualFolder());
    /// Waits for what is being written.
    ~PageDrafts() override;

    /// The newest draft of the page on show that waits for a decision; nothing when none does.
    std::optional<Draft> waiting() const;
    /// What \a draft holds; nothing when it cannot be read as a page.
    static std::optional<PageUnsaved> read(const Draft &draft);
    /// True when \a draft can be read and is not what its page \a saved says anyway.
    static bool differs(const Draft &draft, const Row &saved);
    /// Writes the waiting draft into the editor, where it can be undone and is not saved.
    void useWaiting();
    /// The waiting draft is not wanted.
    void discardWaiting();
    /// Lets what is being kept reach the disk.
    void finish() { m_pool.waitForDone(); }

Q_SIGNALS:
    /// Another draft waits, or none.
    void waitingChanged();
    /// What is written was kept at \a time.
    void kept(const QTime &time);
    /// What is written cannot be kept: told once, until it can be again.
    void failed(const Error &error);

private:
    void look();
    void schedule();
    void keep();
    void settle();
    void write(const PageUnsaved &unsaved);
    void taken(const Result<> &done, const QTime &time);

    Workspace &m_workspace;
    PageEditor &m_editor;
    Drafts m_drafts;
    std::vector<Draft> m_waiting; ///< the newest first
    std::optional<Draft> m_resumed; ///< gone on with; on the disk until its words are kept anew
    QString m_kept; ///< uuid of the page that this run keeps a draft of; empty for none
    QTimer m_quiet; ///< since the last key
    QTimer m_longest; ///< since the first key that is not kept
    bool m_isFailing = false;
    QThreadPool m_pool; ///< one thread: what is kept later is written later
};
