#include "rules/imagerules.h"

#include "pages/blocks.h"
#include "pages/spellingwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t manyWords = 12; ///< that is a description of what it says

bool tellsOfText(const QString &alt)
{
    static const QRegularExpression kinds(
        u"\\b(affisch(en)?|skärm(bild|dump)(en)?|infografik(en)?|löpsedel|flygblad(et)?|inbjudan|"
        "poster|screenshot|infographic|flyer|leaflet|plakat|skærmbillede|infografik|bildschirmfoto|"
        "einladung)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kinds.match(alt).hasMatch();
}

bool saysTheText(const QString &alt)
{
    static const QRegularExpression quoted(u"[\"”“„»«:]"_s);
    return alt.contains(quoted) || wordsToSpell(alt).size() >= manyWords;
}

bool tellsOfSupportLogo(const QString &alt)
{
    static const QRegularExpression logo(u"(logo|logotyp|emblem|symbol|märke|flagga)\\p{L}*"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression support(
        u"\\b(EU|Interreg|ERUF|ERDF|ESF)\\b|"
        "\\bEurop(eiska|ean|æiske|äische\\p{L}*) ([Uu]nion|[Rr]egional|[Ss]ocial)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return alt.contains(logo) && alt.contains(support);
}

} // namespace

PageFindings imagesOfText(const BlockList &blocks)
{
    PageFindings found;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const figure = block.as<content::Figure>();
        if (!figure || figure->decorative || !tellsOfText(figure->alt) || saysTheText(figure->alt))
            return;
        found.push_back({{Finding::Severity::Advice,
                          "image-text",
                          Rules::tr("The image seems to hold text. Write that text in the alt text "
                                    "or the page, and see that it stands out from its ground."),
                          u"content"_s,
                          {}},
                         place,
                         {}});
    });
    return found;
}

PageFindings supportLogos(const BlockList &blocks)
{
    PageFindings found;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const figure = block.as<content::Figure>();
        if (!figure || !tellsOfSupportLogo(figure->alt))
            return;
        found.push_back(
            {{Finding::Severity::Warning,
              "support-logo",
              Rules::tr("The image seems to be a logo for EU support. The emblem is drawn by the "
                        "web site, and no other logo may stand for the support. Take the image "
                        "away and link to the project."),
              u"content"_s,
              {}},
             place,
             Rules::tr("Remove the image"),
             mend::remove(place)});
    });
    return found;
}
