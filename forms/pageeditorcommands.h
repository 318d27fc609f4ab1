#pragma once

#include <QObject>

#include <functional>

class PageEditor;
class PageEditorFindBar;
class PageEditorText;
class PageEditorZoom;
class QAction;
class QKeySequence;
class QMenu;

/// What can be done with the page that is written, beside the tools of its bar: styles, find and
/// replace, zoom, what signs become while typing, full screen and preview. Each has its keys; the
/// menu "Page" lists them all.
class PageEditorCommands : public QObject
{
    Q_OBJECT

public:
    /// What the commands are about.
    struct Parts
    {
        PageEditorText &text;
        PageEditorFindBar &find;
        PageEditorZoom &zoom;
        std::function<void(int style)> setStyle; ///< level of a heading, 0 for text
    };
    PageEditorCommands(const Parts &parts, QObject *parent);

    QAction *findReplace() const { return m_replace; }
    /// The whole window for the page; checked while it is so. The window does it.
    QAction *fullScreen() const { return m_fullScreen; }
    /// The page in the browser, as it is written now. The window does it.
    QAction *preview() const { return m_preview; }
    /// Those whose keys the page takes before the window does.
    QList<QAction *> ownKeys() const;
    /// Those whose keys only the text takes: they are about the paragraph where its cursor stands.
    const QList<QAction *> &styles() const { return m_styles; }
    /// Those whose keys also go while the keyboard is in the bar of find and replace.
    QList<QAction *> keysWhileFinding() const { return {m_replace, m_next, m_previous}; }

    /// Adds all commands, those of the bar, too.
    void fill(QMenu &menu) const;

private:
    QAction *add(const QString &words, const QList<QKeySequence> &keys,
                 const std::function<void()> &act);
    void addStyles();
    void addFinding();
    void addZoom();
    void addTyping();
    void addWindow();
    void follow();

    Parts m_parts;
    QList<QAction *> m_styles;
    QList<QAction *> m_zooms;
    QAction *m_find = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_typing = nullptr;
    QAction *m_fullScreen = nullptr;
    QAction *m_preview = nullptr;
};
