#pragma once

#include "pagediff.h"

#include <QWidget>

class QLabel;
class QTextCursor;
class QTextEdit;
class QToolButton;

/// Two states of a page as one text: what was removed struck out, what was added underlined, each
/// changed part with a sign and a word before it; with buttons from one difference to the next.
class PageDiffView : public QWidget
{
    Q_OBJECT

public:
    explicit PageDiffView(QWidget *parent = nullptr);

    void show(const pagediff::Parts &parts);
    /// Shows a sentence in place of a text.
    void say(const QString &sentence);
    /// Goes to the next difference, or the one before; round at the end.
    void step(int by);
    int current() const { return m_current; } ///< the difference that is marked, from 0; -1: none
    QTextEdit &text() const { return *m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &words, const QKeySequence &keys,
                        int by);
    void write();
    void writePart(QTextCursor &cursor, const pagediff::Part &part);
    void mark();

    pagediff::Parts m_parts;
    std::vector<int> m_places; ///< position in the document of each difference
    int m_current = -1;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTextEdit *m_text;
};
