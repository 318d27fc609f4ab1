#include "templates/templatewords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

TemplateWords::TemplateWords(const QString &folder, const QString &language)
    : m_language(language)
{
    QFile file(folder + u'/' + language + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    for (auto word = words.begin(); word != words.end(); ++word)
        m_words.insert(word.key(), word->toString());
}

QString TemplateWords::operator()(const char *key) const
{
    const QString name = QString::fromUtf8(key);
    return m_words.value(name, name);
}

QString TemplateWords::date(QDate date) const
{
    const bool dotted = m_language == u"de" || m_language == u"da";
    return QLocale(m_language).toString(date, dotted ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString TemplateWords::period(QDate start, QDate end) const
{
    if (start.isValid() && end.isValid())
        return (*this)("periodBoth").arg(date(start), date(end));
    if (start.isValid())
        return (*this)("periodFrom").arg(date(start));
    return end.isValid() ? (*this)("periodTo").arg(date(end)) : QString();
}
