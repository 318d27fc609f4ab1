#pragma once

#include "pageeditorspelling.h"

#include "records/result.h"
#include "rules/pagereading.h"

#include <QObject>

#include <memory>

class PageEditor;
class QMenu;
class Spelling;
class Workspace;

/// Spelling in the page editor: underlined words, suggestions in the menu over them, and the
/// register's own words.
class PageHelpSpelling : public QObject
{
    Q_OBJECT

public:
    PageHelpSpelling(Workspace &workspace, PageEditor &editor, QObject *parent);
    ~PageHelpSpelling() override;

    /// The dictionaries; may be used on other threads, and longer than this object.
    const std::shared_ptr<Spelling> &dictionaries() const { return m_spelling; }
    /// The register's own words, see ownWords().
    QSet<QString> own() const;
    /// Underlines the words of \a reading.
    void show(const PageReading &reading, const QString &language);
    /// Keeps \a word in the register: it is right from now on, in all pages.
    void addWord(const QString &word);
    /// Writes \a better in place of the misspelt \a word.
    void replace(const MisspeltWord &word, const QString &better);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void addSuggestions(QMenu &menu, const QTextCursor &word);

    Workspace &m_workspace;
    PageEditor &m_editor;
    std::shared_ptr<Spelling> m_spelling;
    PageEditorSpelling *m_underlines;
};
