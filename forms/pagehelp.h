#pragma once

#include "latestjob.h"
#include "pagehelpfacts.h"
#include "pagehelpshown.h"

#include "records/change.h"
#include "records/result.h"

#include <QTimer>
#include <QWidget>

class LixBar;
class PageEditor;
class PageHelpOutline;
class PageHelpSection;
class PageHelpSpelling;
class QLabel;
class QPushButton;
class Workspace;

/// Help beside the page that is being written: its headings, how hard it is to read, misspelt words
/// and what is to be mended, each leading to its place. It follows the text after a short pause,
/// and reads it beside the window, so that typing is not held up.
class PageHelp : public QWidget
{
    Q_OBJECT

public:
    PageHelp(Workspace &workspace, PageEditor &editor, QWidget *parent = nullptr);

    /// What the help shows now.
    const PageReading &reading() const { return m_done.reading; }
    /// True when that is of the page as it stands; otherwise the page is about to be read.
    bool isUpToDate() const;
    PageHelpSpelling &spelling() const { return *m_spelling; }

Q_SIGNALS:
    /// The page was read anew, and the help shows it.
    void shown();
    /// The user wants to write in the field \a key, which does not stand in the editor.
    void fieldRequested(const QString &key);
    /// The user wants to see the record \a uuid.
    void recordRequested(const QString &uuid);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *readabilityPart();
    QWidget *scrolled(QWidget *content);
    void connectEditor();
    void follow(const Batch &batch);
    void grow();
    void read();
    void take(PageHelpReading done);
    void showOutline();
    void markHere();
    void goToHeading(int entry);
    void showReadability();
    void showWords();
    void lead(const MisspeltWord &word);
    void showFindings();
    void lead(const PageFinding &finding);
    void mend(const PageFinding &finding);

    Workspace &m_workspace;
    PageEditor &m_editor;
    PageHelpSpelling *m_spelling;
    PageHelpSection *m_outline;
    PageHelpSection *m_readability;
    PageHelpSection *m_words;
    PageHelpSection *m_findings;
    PageHelpOutline *m_headings;
    QLabel *m_lix;
    QLabel *m_level;
    LixBar *m_bar;
    QLabel *m_longest;
    QPushButton *m_showLongest;
    PageHelpReading m_done;
    std::shared_ptr<const PageRegister> m_known; ///< null when the register has changed
    PageHelpShown m_shown;
    LatestJob m_job;
    QTimer m_pause;
    QTimer m_moving; ///< runs while the cursor moves
    bool m_isOld = true; ///< the text may have changed since it was read
};
