#include "pagelanguages.h"

#include "records/choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Language
{
    const char *tag;
    const char *name;
};

/// Beside those of the pages themselves: neighbours, and the languages of Europe's networks.
constexpr Language others[] = {
    {"nb", QT_TRANSLATE_NOOP("PageLanguages", "Norwegian")},
    {"fi", QT_TRANSLATE_NOOP("PageLanguages", "Finnish")},
    {"fr", QT_TRANSLATE_NOOP("PageLanguages", "French")},
    {"es", QT_TRANSLATE_NOOP("PageLanguages", "Spanish")},
    {"it", QT_TRANSLATE_NOOP("PageLanguages", "Italian")},
    {"nl", QT_TRANSLATE_NOOP("PageLanguages", "Dutch")},
    {"pl", QT_TRANSLATE_NOOP("PageLanguages", "Polish")},
    {"et", QT_TRANSLATE_NOOP("PageLanguages", "Estonian")},
    {"lv", QT_TRANSLATE_NOOP("PageLanguages", "Latvian")},
    {"lt", QT_TRANSLATE_NOOP("PageLanguages", "Lithuanian")},
    {"uk", QT_TRANSLATE_NOOP("PageLanguages", "Ukrainian")},
};

/// The name of a language without a country; empty when we have none.
QString plainName(const QString &language)
{
    const QString label = choiceLabel(contentLanguages(), language);
    if (label != language)
        return label;
    const auto found = std::ranges::find(
        others, language, [](const Language &one) { return QString::fromLatin1(one.tag); });
    if (found != std::end(others))
        return QCoreApplication::translate("PageLanguages", found->name);
    const QLocale locale(language);
    return locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
}

} // namespace

QStringList pagelanguages::offered(const QStringList &ofRegister)
{
    QStringList tags = ofRegister;
    for (const Choice &choice : contentLanguages())
        tags += QString::fromLatin1(choice.code);
    for (const Language &one : others)
        tags += QString::fromLatin1(one.tag);
    tags.removeDuplicates();
    return tags;
}

QString pagelanguages::name(const QString &tag)
{
    const QString language = tag.section(u'-', 0, 0).toLower();
    const QString plain = plainName(language);
    if (plain.isEmpty())
        return tag;
    return language == tag ? plain : u"%1 (%2)"_s.arg(plain, tag);
}
