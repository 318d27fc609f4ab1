#pragma once

#include "records/result.h"

#include <QDate>
#include <QHash>
#include <QString>

/// The words of the site itself, in the language of a page: sv, en, de and da; other languages read
/// as Swedish. They stand in resources/site/words, one file a language.
class SiteWords
{
public:
    /// The words of \a language; made once and kept.
    static const SiteWords &of(QStringView language);

    /// The word with \a key; the key itself when there is none, which a test forbids.
    QString operator()(const char *key) const;
    const QHash<QString, QString> &all() const { return m_words; }
    const QString &language() const { return m_language; }

    /// 31 januari 2027, as the language writes it.
    QString date(QDate date) const;
    /// "1 augusti 2024 till 31 juli 2027", "från …", "till …"; empty without dates.
    QString period(QDate start, QDate end) const;

private:
    explicit SiteWords(const QString &language);

    QString m_language;
    QHash<QString, QString> m_words;
};
