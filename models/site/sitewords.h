#pragma once

#include "templates/templatewords.h"

/// The words of the site itself, in the language of a page: sv, en, de and da; other languages read
/// as Swedish. They stand in resources/site/words, one file a language.
class SiteWords : public TemplateWords
{
public:
    /// The words of \a language; made once and kept.
    static const SiteWords &of(QStringView language);

private:
    explicit SiteWords(const QString &language);
};
