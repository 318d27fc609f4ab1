#pragma once

#include <QDate>
#include <QHash>
#include <QString>

/// The words of a set of templates in one language, with the dates of that language. They stand in
/// one JSON file a language.
class TemplateWords
{
public:
    /// Reads the file LANGUAGE.json of \a folder.
    TemplateWords(const QString &folder, const QString &language);

    /// The word with \a key; the key itself when there is none, which a test forbids.
    QString operator()(const char *key) const;
    const QHash<QString, QString> &all() const { return m_words; }
    const QString &language() const { return m_language; }

    /// 31 januari 2027, as the language writes it.
    QString date(QDate date) const;
    /// "1 augusti 2024 till 31 juli 2027", "från …", "till …" by the words periodBoth, periodFrom
    /// and periodTo; empty without dates.
    QString period(QDate start, QDate end) const;

private:
    QString m_language;
    QHash<QString, QString> m_words;
};
