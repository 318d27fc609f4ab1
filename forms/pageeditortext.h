#pragma once

#include "proseedit.h"

#include <QTextEdit>

class QMenu;

/// The text of a page while it is written: grows with its content, keeps out of the blocks it
/// cannot edit, and pastes what means something, without its looks.
class PageEditorText : public QTextEdit
{
    Q_OBJECT

public:
    explicit PageEditorText(QWidget *parent = nullptr);

    /// Language of the page, as BCP 47 tag: passages in it that are pasted need no mark.
    void setLanguage(const QString &language) { m_language = language; }
    /// Pastes the words alone.
    void pastePlain();
    /// The menu for the place \a at of the text, with what others add to it. The caller deletes it.
    QMenu *menuAt(const QPoint &at);
    /// Gives every paragraph the editor's line height; looks only, no step of its own to undo.
    void spaceLines();
    /// After a command changed the text: writing goes on at \a cursor.
    void goOnAt(const QTextCursor &cursor);

Q_SIGNALS:
    /// Ctrl+Return or leaving: time to save.
    void left();
    /// So many pictures of what was pasted could not be brought along.
    void picturesLost(int count);
    /// The context menu for the place \a at is about to be shown: time to add to it.
    void contextMenuOpened(QMenu &menu, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fit();
    void standAt(const QPoint &at);
    void insertWords(QString words);
    void addPastePlain(QMenu &menu);
    static bool isPlainPaste(const QKeyEvent &event);
    bool handleTab(const QKeyEvent &event);
    void goToCell(bool back);
    bool handleReturn(const QKeyEvent &event);
    bool returnInTable();
    bool returnInStyle();
    bool guard(const QKeyEvent &event);
    bool touchesProtected() const;
    bool erasesNeighbour(int key) const;
    void removeProtected();
    void paintQuote(QPainter &painter, const QTextBlock &block) const;
    void paintSeparator(QPainter &painter, const QTextBlock &block) const;

    QString m_language;
};

/// A title: one line of words that may wrap. Return goes on to what follows.
class PageEditorTitle : public ProseEdit
{
    Q_OBJECT

public:
    explicit PageEditorTitle(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};
