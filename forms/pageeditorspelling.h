#pragma once

#include <QHash>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTextCursor>

/// Words that are known to be wrong, by the language they are wrong in (BCP 47).
using WrongWords = QHash<QString, QSet<QString>>;

/// Underlines misspelt words in a page's text, and strikes out links that lead nowhere. It looks
/// nothing up, it only draws what it was told, so that typing never waits for a dictionary. The
/// underline stands in the layout and not in the text: it is neither content nor a step to undo.
class PageEditorSpelling : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit PageEditorSpelling(QTextDocument &document);

    /// \a language: of the page; passages of the text may have their own. \a gone: uuids of
    /// records that are no longer there.
    void show(const WrongWords &wrong, const QString &language, const QSet<QString> &gone = {});
    /// True when a link to \a href cannot be followed.
    bool isBroken(const QString &href) const;

    /// The underlined word at \a position of the document, chosen; null when there is none.
    QTextCursor wordAt(int position) const;
    /// The language that the words at \a cursor are in.
    QString languageAt(const QTextCursor &cursor) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Word
    {
        int start = 0; ///< character of the paragraph
        int length = 0;
    };
    std::vector<Word> wrongIn(const QTextBlock &block) const;
    void drawAnew(const QSet<QString> &words);
    void addWrong(const QString &passage, const QString &language, int start,
                  std::vector<Word> &found) const;

    void strikeBroken();

    WrongWords m_wrong;
    QSet<QString> m_gone;
    QString m_language;
};
