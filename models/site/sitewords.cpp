#include "site/sitewords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

SiteWords::SiteWords(const QString &language)
    : m_language(language)
{
    QFile file(u":/site/words/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    for (auto word = words.begin(); word != words.end(); ++word)
        m_words.insert(word.key(), word->toString());
}

const SiteWords &SiteWords::of(QStringView language)
{
    static const SiteWords swedish(u"sv"_s);
    static const SiteWords others[] = {SiteWords(u"en"_s), SiteWords(u"de"_s), SiteWords(u"da"_s)};
    for (const SiteWords &words : others) {
        if (words.language() == language)
            return words;
    }
    return swedish;
}

QString SiteWords::operator()(const char *key) const
{
    const QString name = QString::fromUtf8(key);
    return m_words.value(name, name);
}

QString SiteWords::date(QDate date) const
{
    const bool dotted = m_language == u"de" || m_language == u"da";
    return QLocale(m_language).toString(date, dotted ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString SiteWords::period(QDate start, QDate end) const
{
    if (start.isValid() && end.isValid())
        return (*this)("periodBoth").arg(date(start), date(end));
    if (start.isValid())
        return (*this)("periodFrom").arg(date(start));
    return end.isValid() ? (*this)("periodTo").arg(date(end)) : QString();
}
