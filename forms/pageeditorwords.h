#pragma once

#include <QObject>
#include <QTimer>

class PageEditor;

/// How long the page is and what stands where the cursor is, for the status line. Counted in the
/// pauses of writing.
class PageEditorWords : public QObject
{
    Q_OBJECT

public:
    explicit PageEditorWords(PageEditor &editor);

    int words() const { return m_words; }
    int chosen() const { return m_chosen; } ///< words that are selected
    const QString &style() const { return m_style; } ///< "bulleted list"
    const QString &language() const { return m_language; } ///< "Swedish", where the cursor stands

Q_SIGNALS:
    void changed();

private:
    void count();

    PageEditor &m_editor;
    QTimer m_pause;
    int m_revision = -1; ///< of the text when its words were counted
    int m_textWords = 0;
    int m_words = 0;
    int m_chosen = 0;
    QString m_style;
    QString m_language;
};
