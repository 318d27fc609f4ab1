#pragma once

#include "records/result.h"
#include "storage/translationage.h"

#include <QWidget>

class PageBeside;
class PageDrafts;
class PageEditor;
class PageHeader;
class PageNotice;
class QAction;
class QSplitter;
class Workspace;

/// A page at work: its header, what there is to know about it, its editor, and a counterpart
/// beside it when that is wanted.
class PageDesk : public QWidget
{
    Q_OBJECT

public:
    PageDesk(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the page \a id after saving what is written; 0 shows nothing.
    void showPage(qint64 id);
    PageEditor &editor() const { return *m_editor; }
    PageDrafts &drafts() const { return *m_drafts; }
    PageHeader &header() const { return *m_header; }

    /// Gives the page on show the status \a code.
    void setStatus(const QString &code) { setField(u"status", code); }
    /// Shows what was written in the page before, and restores it when the user wants that.
    void showVersions();

Q_SIGNALS:
    void failed(const Error &error);
    /// Something was done that can be undone.
    void done(const QString &what);
    /// The page \a id is to be shown.
    void pageRequested(qint64 id);
    void previewRequested();
    /// What is written was kept as a draft.
    void draftKept(const QTime &time);

private:
    void build();
    void connectParts();
    void compareDraft();
    void tellDraft();
    bool wasSavedSince(const QDateTime &time) const;
    void tellAge();
    void compareOriginal();
    void showBeside(bool on);
    qint64 counterpart() const;
    void setField(const char16_t *key, const QVariant &value);
    void makeAddress();
    void translate(const QString &language);

    Workspace &m_workspace;
    PageEditor *m_editor;
    PageDrafts *m_drafts;
    PageHeader *m_header;
    PageNotice *m_draft;
    PageNotice *m_age;
    PageBeside *m_beside;
    QSplitter *m_splitter;
    std::optional<translationage::Stale> m_stale;
};
