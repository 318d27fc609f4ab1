#pragma once

#include "pageeditorspelling.h"
#include "pagehelpfacts.h"

#include "records/result.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class PageEditor;
class QMenu;
class QPlainTextEdit;
class Spelling;
class Workspace;

/// Spelling in the page editor: underlined words in text, title and ingress, suggestions in the
/// menu over them, the register's own words, and words that are right in one page.
class PageHelpSpelling : public QObject
{
    Q_OBJECT

public:
    PageHelpSpelling(Workspace &workspace, PageEditor &editor, QObject *parent);
    ~PageHelpSpelling() override;

    /// The dictionaries; may be used on other threads, and longer than this object.
    const std::shared_ptr<Spelling> &dictionaries() const { return m_spelling; }
    /// The register's own words, see ownWords(), with those that are right in this page.
    QSet<QString> own() const;
    /// Underlines the words of \a done and strikes out its links that lead nowhere.
    void show(const PageHelpReading &done);
    /// Keeps \a word in the register: it is right from now on, in all pages.
    void addWord(const QString &word);
    /// \a word is right in the page on show, until the register is closed.
    void ignore(const QString &word);
    /// Writes \a better in place of the misspelt \a word.
    void replace(const MisspeltWord &word, const QString &better);

Q_SIGNALS:
    void failed(const Error &error);
    /// Other words are right from now on.
    void wordsChanged();
    /// The suggestions for an open menu have come.
    void suggested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSuggestions(QMenu &menu, const QTextCursor &word, PageEditorSpelling &underlines);
    void askSuggestions(QMenu &menu, QAction &waiting, const QTextCursor &word,
                        const QString &language);
    void replaceInAlt(const MisspeltWord &word, const QString &better);
    void replaceInDescription(const MisspeltWord &word, const QString &better);
    bool openMenu(QPlainTextEdit &part, const QPoint &at);

    Workspace &m_workspace;
    PageEditor &m_editor;
    std::shared_ptr<Spelling> m_spelling;
    PageEditorSpelling *m_underlines;
    QHash<QObject *, PageEditorSpelling *> m_parts; ///< of title and ingress
    QHash<qint64, QSet<QString>> m_ignored; ///< by page
};
