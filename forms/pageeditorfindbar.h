#pragma once

#include <QWidget>

class PageEditorFind;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

/// Find and replace in the page that is written: a slim bar below the tools. Return goes on, Shift
/// and Return goes back, Escape closes.
class PageEditorFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageEditorFindBar(PageEditorFind &find, QWidget *parent = nullptr);

    /// Shows the bar with the keyboard in it; \a replacing with what replaces. Words that are
    /// chosen on the page are looked for.
    void open(bool replacing);
    /// Hides it and the marks; the keyboard goes back to the place that was chosen.
    void close();
    /// Goes to the next place or the one before; opens the bar while nothing is looked for.
    void step(bool back);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *findPart();
    QWidget *replacePart();
    QToolButton *toggle(const QString &sign, const QString &words, const QString &name);
    QToolButton *tool(const QString &icon, const QString &words, const QString &name);
    void search();
    void replaceOne();
    void replaceAll();
    void tell(const QString &what);
    void showCount();
    void enable();

    PageEditorFind &m_find;
    QLineEdit *m_words;
    QLineEdit *m_better;
    QLabel *m_count;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    QWidget *m_replacing;
    bool m_isTelling = false; ///< something else than the count stands in its place
};
