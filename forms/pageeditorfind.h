#pragma once

#include "pages/documentfind.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

class PageEditorText;
class QPlainTextEdit;

/// Finds words in the parts of a page that is written: title, ingress, text, in this order. Follows
/// what is written meanwhile, and marks what it found.
class PageEditorFind : public QObject
{
    Q_OBJECT

public:
    /// \a before: what stands above \a text.
    PageEditorFind(std::vector<QPlainTextEdit *> before, PageEditorText &text,
                   QObject *parent = nullptr);

    /// Looks for something else, and chooses the first place from where the cursor stood at
    /// begin() on. Without words nothing is found and no mark is left.
    void setQuery(const FindQuery &query);
    /// From here on is looked.
    void begin();

    int count() const { return int(m_places.size()); }
    /// Number of the place that is chosen, from 0; -1 when none is.
    int current() const;
    /// Places whose words only stand for a block, see FoundPlace::canChange.
    int fixedCount() const;
    bool isReadOnly() const;

    /// Chooses the next place, or the one before. True when it went round the end of the page.
    bool step(bool back);
    /// Writes \a words where the chosen place is, and goes on to the next. Without a chosen place
    /// it only goes on. False when the words there only stand for a block.
    bool replace(const QString &words);
    /// Writes \a words at all places, as one step of each part's undo. Returns how many.
    int replaceAll(const QString &words);
    /// The cursor of the part that was written in last, and the part itself.
    QTextCursor cursor() const;
    QWidget *part() const;

Q_SIGNALS:
    /// Other places are found, or another one is chosen.
    void changed();
    /// \a part shows a place that was chosen just now: it is to be in sight.
    void chosen(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        int part = 0;
        FoundPlace found;
    };
    int partCount() const { return int(m_before.size()) + 1; }
    QTextDocument &document(int part) const;
    void choose(int number);
    void chooseFromStart();
    void scan();
    void refresh();
    void mark();

    std::vector<QPlainTextEdit *> m_before;
    PageEditorText &m_text;
    FindQuery m_query;
    std::vector<Place> m_places; ///< in reading order
    int m_part; ///< that was written in last
    int m_start = 0; ///< where its cursor stood at begin()
    QTimer m_pause;
};
