#include "rules/linkrules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What links say everywhere, in the four languages that pages are written in.
const QSet<QString> &emptyPhrases()
{
    static const QString phrases =
        u"här|klicka|klicka här|tryck här|läs mer|läs mer här|läs här|läs vidare|läs mera|se här|"
        u"se mer|se länk|visa mer|mer|mer här|mer info|mer information|länk|länken|denna länk|"
        u"följ länken|till sidan|denna sida|sidan|"
        u"here|click|click here|read|read more|read more here|read on|see here|see more|more|"
        u"more here|more info|more information|learn more|find out more|details|link|this link|"
        u"this page|this site|continue reading|"
        u"hier|hier klicken|klicken sie hier|siehe hier|mehr|mehr lesen|mehr erfahren|"
        u"mehr dazu|mehr infos|mehr informationen|weitere informationen|weiterlesen|weiter|lesen|"
        u"lesen sie mehr|lesen sie hier|dieser link|diese seite|zur seite|"
        u"her|klik|klik her|tryk her|læs|læs her|læs mere|læs mere her|læs videre|se her|se mere|"
        u"mere|mere info|mere information|linket|dette link|denne side|til siden"_s;
    static const QSet<QString> known = [] {
        const QStringList list = phrases.split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return known;
}

bool isBareAddress(const QString &text)
{
    static const QRegularExpression form(
        u"^(https?://\\S+|www\\.\\S+|[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}/\\S*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.trimmed()).hasMatch();
}

} // namespace

bool isUnclearLinkText(const QString &text)
{
    QString words = text.toLower();
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return isBareAddress(text) || emptyPhrases().contains(words.simplified());
}
