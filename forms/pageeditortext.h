#pragma once

#include "proseedit.h"

#include <QTextEdit>

/// The text of a page while it is written: grows with its content, keeps out of the blocks it
/// cannot edit, and pastes words without their looks.
class PageEditorText : public QTextEdit
{
    Q_OBJECT

public:
    explicit PageEditorText(QWidget *parent = nullptr);

    /// Gives every paragraph the editor's line height; looks only, no step of its own to undo.
    void spaceLines();

Q_SIGNALS:
    /// Ctrl+Return or leaving: time to save.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    bool handleTab(const QKeyEvent &event);
    bool handleReturn(const QKeyEvent &event);
    bool guard(const QKeyEvent &event);
    bool touchesProtected() const;
    bool erasesNeighbour(int key) const;
    void removeProtected();
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
