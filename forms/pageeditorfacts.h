#pragma once

#include <QObject>
#include <QTextCursor>

#include <functional>

class PageEditorText;
class QHelpEvent;
class QKeyEvent;

/// Keeps the inline fields of a page's text whole: the cursor passes over each as over one
/// character, erasing takes all of it, and what is typed beside one does not become part of it.
class PageEditorFacts : public QObject
{
    Q_OBJECT

public:
    /// \a words say what an inline field tells, for its tool tip.
    PageEditorFacts(PageEditorText &text, std::function<QString(const QString &fact)> words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepWhole();
    void writeBeside();
    bool erase(const QKeyEvent &event);
    bool tip(const QHelpEvent &event);

    PageEditorText &m_text;
    std::function<QString(const QString &fact)> m_words;
    int m_last = 0; ///< where the cursor stood
};
