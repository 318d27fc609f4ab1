#include "site/sitewords.h"

using namespace Qt::StringLiterals;

SiteWords::SiteWords(const QString &language)
    : TemplateWords(u":/site/words"_s, language)
{
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
