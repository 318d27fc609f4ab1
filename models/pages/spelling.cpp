#include "pages/spelling.h"

#include "pages/spellingwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 5;

/// The dictionary that a language without a country means.
const QHash<QString, QString> &usualCountries()
{
    static const QHash<QString, QString> usual{
        {u"sv"_s, u"sv-SE"_s}, {u"en"_s, u"en-GB"_s}, {u"de"_s, u"de-DE"_s}, {u"da"_s, u"da-DK"_s}};
    return usual;
}

QString languageOf(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

/// A path as Hunspell wants it: UTF-8 on Windows when marked as such, else the system's bytes.
QByteArray pathForHunspell(const QString &path)
{
#ifdef Q_OS_WIN
    return "\\\\?\\" + QDir::toNativeSeparators(path).toUtf8();
#else
    return path.toLocal8Bit();
#endif
}

/// As dictionaries write words: plain apostrophes and hyphens, nothing that is not seen.
QString plainWord(QStringView word)
{
    QString plain = word.toString().normalized(QString::NormalizationForm_C);
    plain.replace(u'’', u'\'').replace(u'\u2011', u'-').remove(u'\u00ad');
    return plain;
}

} // namespace

/// One language's Hunspell with what it has said already.
class Spelling::Dictionary
{
public:
    explicit Dictionary(const QString &path)
        : m_hunspell(pathForHunspell(path + u".aff"_s), pathForHunspell(path + u".dic"_s))
    {
        const auto encoding =
            QStringConverter::encodingForName(m_hunspell.get_dict_encoding().c_str());
        m_isReadable = encoding.has_value();
        m_encode = QStringEncoder(encoding.value_or(QStringConverter::Utf8));
        m_decode = QStringDecoder(encoding.value_or(QStringConverter::Utf8));
    }

    bool has(const QString &word)
    {
        const auto known = m_known.constFind(word);
        if (known != m_known.cend())
            return *known;
        const bool right = !m_isReadable || m_hunspell.spell(bytes(word));
        m_known.insert(word, right);
        return right;
    }

    /// Looking for them takes a tenth of a second: asked for again, they are there.
    const QStringList &suggestions(const QString &word)
    {
        const auto known = m_suggested.constFind(word);
        return known != m_suggested.cend() ? *known : *m_suggested.insert(word, similarTo(word));
    }

private:
    QStringList similarTo(const QString &word)
    {
        QStringList found;
        if (!m_isReadable)
            return found;
        for (const std::string &suggestion : m_hunspell.suggest(bytes(word))) {
            const QString text = m_decode(QByteArrayView(suggestion));
            if (!found.contains(text) && found.size() < mostSuggestions)
                found += text;
        }
        return found;
    }
    std::string bytes(const QString &word)
    {
        const QByteArray encoded = m_encode(word);
        return encoded.toStdString();
    }

    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
    bool m_isReadable = false; ///< its characters are in an encoding that Qt has
    QHash<QString, bool> m_known;
    QHash<QString, QStringList> m_suggested; ///< by the wrong word
};

QStringList dictionaryFolders()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s}) {
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name,
                                             QStandardPaths::LocateDirectory);
    }
    return folders;
}

QSet<QString> ownWords(const QString &lines)
{
    QSet<QString> words;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            words.insert(plainWord(line.trimmed()));
    }
    return words;
}

QString withOwnWord(const QString &lines, const QString &word)
{
    const QString added = word.trimmed();
    if (added.isEmpty() || ownWords(lines).contains(plainWord(added)))
        return lines;
    return lines.trimmed().isEmpty() ? added : lines.trimmed() + u'\n' + added;
}

Spelling::Spelling(QStringList folders)
    : m_folders(std::move(folders))
{
    for (const QString &name : m_folders) {
        const QDir folder(name);
        for (const QString &file : folder.entryList({u"*.aff"_s}, QDir::Files)) {
            const QString stem = file.chopped(4);
            const QString tag = QString(stem).replace(u'_', u'-');
            if (folder.exists(stem + u".dic"_s) && !m_files.contains(tag))
                m_files.insert(tag, folder.absoluteFilePath(stem));
        }
    }
}

Spelling::~Spelling() = default;

QStringList Spelling::languages() const
{
    return m_files.keys();
}

QString Spelling::dictionaryFor(const QString &language) const
{
    for (const QString &tag : {language, usualCountries().value(languageOf(language))}) {
        if (!tag.isEmpty() && m_files.contains(tag))
            return m_files.value(tag);
    }
    const auto sameLanguage =
        std::find_if(m_files.keyBegin(), m_files.keyEnd(),
                     [&](const QString &tag) { return languageOf(tag) == languageOf(language); });
    return sameLanguage == m_files.keyEnd() ? QString() : m_files.value(*sameLanguage);
}

Spelling::Dictionary *Spelling::opened(const QString &language)
{
    const QString path = dictionaryFor(language);
    if (path.isEmpty())
        return nullptr;
    std::unique_ptr<Dictionary> &dictionary = m_dictionaries[path];
    if (!dictionary)
        dictionary = std::make_unique<Dictionary>(path);
    return dictionary.get();
}

bool Spelling::isKnown(QStringView word, const QString &language, const QSet<QString> &own)
{
    const QString plain = plainWord(word);
    const bool genitive = plain.size() > 2 && plain.endsWith(u's');
    if (plain.size() < 2 || isAcronym(plain) || own.contains(plain)
        || (genitive && own.contains(plain.chopped(1))))
        return true;
    const QMutexLocker lock(&m_lock);
    Dictionary *const dictionary = opened(language);
    return !dictionary || dictionary->has(plain);
}

/// A word with hyphens is right as a whole or in all its parts: "Interreg-projekt".
bool Spelling::isRight(QStringView word, const QString &language, const QSet<QString> &own)
{
    if (isKnown(word, language, own))
        return true;
    const QStringList parts = plainWord(word).split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, [&](const QString &part) {
               return isKnown(part, language, own);
           });
}

std::vector<Misspelling> Spelling::misspelt(const QString &text, const QString &language,
                                            const QSet<QString> &own)
{
    std::vector<Misspelling> found;
    if (!knows(language))
        return found;
    for (const WordRange &word : wordsToSpell(text)) {
        if (!isRight(QStringView(text).mid(word.start, word.length), language, own))
            found.push_back({word.start, word.length});
    }
    return found;
}

QStringList Spelling::suggestions(const QString &word, const QString &language)
{
    const QMutexLocker lock(&m_lock);
    Dictionary *const dictionary = opened(language);
    return dictionary ? dictionary->suggestions(plainWord(word)) : QStringList();
}
