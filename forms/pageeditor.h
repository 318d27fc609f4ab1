#pragma once

#include "pages/blockplace.h"
#include "records/change.h"
#include "records/result.h"

#include <QTextCursor>
#include <QUrl>
#include <QWidget>

#include <functional>

class FieldEditor;
class FieldMessage;
class PageEditorBar;
class PageEditorCommands;
class PageEditorContent;
class PageEditorLive;
class PageEditorFiles;
class PageEditorRecords;
class PageEditorFind;
class PageEditorFindBar;
class PageEditorText;
class PageEditorTitle;
class PageEditorWords;
class PageEditorZoom;
class ProseEdit;
class QPlainTextEdit;
class QScrollArea;
class Workspace;
struct Page;
struct PageUnsaved;

/// A page of the web site while it is written: title, ingress and text in one column, as they will
/// be read. Saved when the page is left, as one undo step, however much was written; until then
/// PageDrafts keeps it. What was saved elsewhere is followed unless it is being written here.
class PageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PageEditor(Workspace &workspace, QWidget *parent = nullptr);
    ~PageEditor() override;

    /// Shows the page \a id, after saving what is written; 0 shows nothing. Text that cannot be
    /// saved is given up, which failed() tells.
    void showPage(qint64 id);
    qint64 currentId() const { return m_row.id; }
    /// Saves what is written; false when something cannot be saved and stays where it is.
    bool commitPending();

    /// Asks where the selected words, or the link at the cursor, shall lead.
    void askLink();
    /// Asks what the chosen abbreviation stands for.
    void askAbbreviation();
    /// Links the selected words to a web address or to "utblick:UUID"; empty for no link.
    void setLink(const QString &href);
    /// Opens what \a href leads to; what cannot be opened is told.
    void followLink(const QString &href);

    /// The page as it is written now, saved or not; its content is that of blocks().
    Page written() const;
    BlockList blocks() const;
    PageEditorText &text() const { return *m_text; }
    PageEditorLive &live() const { return *m_live; }
    /// What can be done with the page, for the window's menu.
    PageEditorCommands &commands() const { return *m_commands; }
    QWidget *bar() const;
    /// How long the page is and what stands where the cursor is.
    const PageEditorWords &words() const { return *m_words; }
    /// Scrolls to the cursor in \a part: title, ingress or text.
    void showCursor(const QWidget &part);
    /// What is written and not saved; content that was changed and changed back may be among it.
    PageUnsaved unsaved() const;
    /// Writes \a unsaved as if it had been typed: it can be undone, and is not saved.
    void takeOver(const PageUnsaved &unsaved);
    /// True when the text may be written in.
    bool isWritable() const;
    /// Puts the cursor on what stands at \a place of \a blocks; into the ingress without a path.
    void choose(const BlockList &blocks, const BlockPlace &place);
    /// Chooses what stands at \a start in the title or the ingress, \a field says which.
    void choose(const QString &field, qsizetype start, qsizetype length);
    /// Writes \a better in place of \a word at \a start of the title or ingress; nothing when
    /// something else stands there by now.
    void replaceIn(const QString &field, qsizetype start, const QString &word,
                   const QString &better);
    /// The title's or the ingress' own field.
    QPlainTextEdit *part(const QString &field) const;
    /// How many of the headings in the text itself the cursor has come to; 0: none yet.
    int headingsAbove() const;
    /// Changes the text as \a mend does with its blocks, as one step of the text's own undo.
    void mend(const std::function<BlockList(BlockList)> &mend);

Q_SIGNALS:
    /// A key was pressed, or another page is shown.
    void edited();
    /// Another page is shown; 0 for none.
    void shown(qint64 id);
    void failed(const Error &error);
    /// The page was saved, or nothing was left to save.
    void saved();
    /// A link to a record was followed.
    void recordActivated(const Kind *kind, qint64 id);
    /// A link to \a address was followed: a web page, e-mail or telephone.
    void addressActivated(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *column();
    void bind();
    void dress();
    void leave(FieldEditor &editor);
    void follow(const Batch &batch);
    void reread(bool own);
    /// Stores what \a written read; false when it could not be, which has then been said.
    bool store(const Row &before, const Row &after, const std::vector<FieldEditor *> &written);
    void take(const Row &row, const std::vector<FieldEditor *> &written);
    void review();
    void keepCursorVisible();
    void writeLink(QTextCursor passage, const QString &href, const QString &words);
    void addComfort();

    Workspace &m_workspace;
    const Kind &m_kind;
    PageEditorText *m_text;
    PageEditorFiles *m_files;
    PageEditorRecords *m_records; ///< drawn in the text
    PageEditorTitle *m_title;
    ProseEdit *m_ingress;
    PageEditorBar *m_bar;
    PageEditorLive *m_live;
    PageEditorZoom *m_zoom;
    PageEditorFind *m_find;
    PageEditorFindBar *m_findBar;
    PageEditorCommands *m_commands = nullptr;
    PageEditorWords *m_words = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_column = nullptr;
    FieldMessage *m_titleMessage;
    FieldMessage *m_textMessage;
    PageEditorContent *m_content = nullptr;
    std::vector<FieldEditor *> m_editors; ///< title, ingress, content
    Row m_row;
    bool m_isSaving = false;
};
