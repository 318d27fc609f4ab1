#pragma once

#include <QObject>
#include <QTextCursor>

class PageEditorText;
class QAction;
class QKeySequence;
class QMenu;
class QToolButton;

/// What can be said of a passage of a page beside bold, italic and link: its language, what an
/// abbreviation stands for; and taking such marks away. Offered in the bar over the text, in the
/// text's own menu and with keys.
class PageEditorMarks : public QObject
{
    Q_OBJECT

public:
    explicit PageEditorMarks(PageEditorText &text, QObject *parent = nullptr);

    /// For the bar: a button with all of this in its menu. Made once, owned by \a parent.
    QToolButton *makeButton(QWidget *parent);
    /// The languages of the register's pages, which are offered first, and that of this page.
    void setLanguages(const QStringList &ofRegister, const QString &ofPage);
    /// After the text or the cursor changed.
    void follow();

    /// Says what the passage at the cursor is.
    void setLanguage(const QString &language);
    void setAbbreviation(const QString &expansion);
    /// Each word of the page that is the one at the cursor stands for \a expansion.
    void setAbbreviationEverywhere(const QString &expansion);
    void clear();
    /// Asks what the abbreviation at the cursor stands for.
    void askExpansion();

Q_SIGNALS:
    /// The marks of the text changed.
    void changed();

private:
    QAction *makeAction(const QString &name, const QString &words, const QKeySequence &keys);
    void fillLanguages();
    void addToMenu(QMenu &menu);
    void openLanguages();
    void writeBeside();
    void done();
    bool mayChange() const;

    PageEditorText &m_text;
    QMenu *m_languageMenu;
    QAction *m_language; ///< opens the languages with a key
    QAction *m_abbreviation;
    QAction *m_clear;
    QStringList m_languages;
    QString m_pageLanguage;
};
