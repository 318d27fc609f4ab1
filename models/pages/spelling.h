#pragma once

#include <QMap>
#include <QMutex>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

/// A word that no dictionary knows.
struct Misspelling
{
    qsizetype start = 0; ///< character of the text
    qsizetype length = 0;
    bool operator==(const Misspelling &) const = default;
};

/// Where dictionaries are looked for: the folder "dictionaries" beside the program, and then where
/// the system keeps those of Hunspell.
QStringList dictionaryFolders();

/// The words of a register that are right although no dictionary has them, written one a line.
QSet<QString> ownWords(const QString &lines);
/// \a lines with \a word too, once.
QString withOwnWord(const QString &lines, const QString &word);

/// Finds misspelt words with Hunspell and its dictionaries (LANGUAGE_COUNTRY.aff and .dic). A
/// dictionary is read when its language is asked for first, which takes a tenth of a second or
/// more, and every word is looked up only once, and so are its suggestions.
///
/// Hunspell's objects serve one thread at a time. Here a lock lets the threads in one by one, word
/// by word, so all functions may be called from any thread.
class Spelling
{
public:
    explicit Spelling(QStringList folders = dictionaryFolders());
    ~Spelling();
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    /// BCP 47 tags of the dictionaries that are there, "da-DK", "sv-SE", in order of the alphabet.
    QStringList languages() const;
    /// Whether words in \a language, a BCP 47 tag such as "sv" or "en-GB", can be looked up.
    bool knows(const QString &language) const { return !dictionaryFor(language).isEmpty(); }

    /// The words of \a text that are wrong in \a language, in reading order; none when there is no
    /// dictionary. Not looked up: words with digits, web and mail addresses, words of capitals
    /// such as OECD also with an ending (EU:s), and \a own words, also with a genitive s.
    std::vector<Misspelling> misspelt(const QString &text, const QString &language,
                                      const QSet<QString> &own = {});
    /// What \a word may be meant to be, the likeliest first; at most five.
    QStringList suggestions(const QString &word, const QString &language);

private:
    class Dictionary;

    QString dictionaryFor(const QString &language) const;
    Dictionary *opened(const QString &language);
    bool isRight(QStringView word, const QString &language, const QSet<QString> &own);
    bool isKnown(QStringView word, const QString &language, const QSet<QString> &own);

    QStringList m_folders;
    QMap<QString, QString> m_files; ///< tag -> path without ending; never changes
    QMutex m_lock; ///< around what follows
    std::map<QString, std::unique_ptr<Dictionary>> m_dictionaries; ///< by path
};
