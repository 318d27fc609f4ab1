#pragma once

#include "latestjob.h"
#include "pagehelpshown.h"

#include "records/result.h"
#include "rules/pagereading.h"

#include <QTimer>
#include <QWidget>

class PageEditor;
class PageHelpSection;
class PageHelpSpelling;
class QLabel;
class QListWidget;
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
    const PageReading &reading() const { return m_reading; }
    PageHelpSpelling &spelling() const { return *m_spelling; }

Q_SIGNALS:
    /// The page was read anew, and the help shows it.
    void shown();
    /// The user wants to write in the field \a key, which does not stand in the editor.
    void fieldRequested(const QString &key);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *readabilityPart();
    QWidget *scrolled(QWidget *content);
    void connectEditor();
    void read();
    PageFacts facts(const BlockList &blocks) const;
    void take(PageReading reading, const QString &language);
    void showOutline();
    void showReadability();
    void showWords();
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
    QListWidget *m_headings;
    QLabel *m_lix;
    QLabel *m_level;
    QLabel *m_longest;
    QPushButton *m_showLongest;
    PageReading m_reading;
    PageHelpShown m_shown;
    LatestJob m_job;
    QTimer m_pause;
    bool m_isOld = true; ///< the text may have changed since it was read
};
