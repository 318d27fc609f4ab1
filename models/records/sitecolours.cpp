#include "records/sitecolours.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Colour white{0xff, 0xff, 0xff};
constexpr Colour black{0, 0, 0};
constexpr Colour yellow{0xff, 0xd9, 0x64}; ///< where the focus is, on a dark band
constexpr double comfortable = 7; ///< of links in the dark. Source: WCAG 2.1, 1.4.6
constexpr double deep = 10; ///< of white on a band in the dark

constexpr SiteToken own[] = {
    {"bg", {0xff, 0xff, 0xff}, {0x0f, 0x1a, 0x1e}},
    {"surface", {0xef, 0xf4, 0xf3}, {0x17, 0x26, 0x2b}},
    {"raised", {0xff, 0xff, 0xff}, {0x1c, 0x2e, 0x34}},
    {"sea", {0xe3, 0xed, 0xef}, {0x12, 0x23, 0x29}},
    {"band", {0x08, 0x3b, 0x46}, {0x0a, 0x2c, 0x35}},
    {"horizon", {0xd9, 0xa0, 0x2b}, {0xd9, 0xa0, 0x2b}},
};

const SiteToken &ownToken(QLatin1StringView name)
{
    return *std::ranges::find_if(
        own, [name](const SiteToken &token) { return name == QLatin1StringView(token.name); });
}

/// \a colour mixed with \a other just so far that it reaches \a least against \a ground.
Colour towards(const Colour &colour, const Colour &other, const Colour &ground, double least)
{
    constexpr int steps = 25;
    for (int step = 0; step < steps; ++step) {
        const Colour mixed = colour.mixed(other, double(step) / steps);
        if (contrast(mixed, ground) >= least)
            return mixed;
    }
    return other;
}

/// The one of white and black that can be read on \a ground; one of them always can.
Colour inkOn(const Colour &ground)
{
    return contrast(white, ground) >= textContrast ? white : black;
}

/// A little of \a ground in \a ink, as far as it can still be read.
Colour softInk(const Colour &ink, const Colour &ground)
{
    return towards(ink.mixed(ground, 0.2), ink, ground, textContrast);
}

void addAccent(std::vector<SiteToken> &tokens, const Colour &accent)
{
    const Colour raised = ownToken("raised"_L1).dark;
    const Colour background = ownToken("bg"_L1).dark;
    const Colour dark = towards(accent, white, raised, comfortable);
    tokens.push_back({"accent", accent, dark});
    tokens.push_back({"accent-ink", inkOn(accent), background});
    tokens.push_back({"brand", accent, towards(accent, white, background, shapeContrast)});
}

void addBand(std::vector<SiteToken> &tokens, const Colour &band)
{
    const Colour dark = towards(band, black, white, deep);
    const Colour ink = inkOn(band);
    tokens.push_back({"band", band, dark});
    tokens.push_back({"band-ink", ink, white});
    tokens.push_back({"band-soft", softInk(ink, band), softInk(white, dark)});
    tokens.push_back(
        {"band-focus", contrast(yellow, band) >= shapeContrast ? yellow : ink, yellow});
}

Colour darkBand(const std::vector<SiteToken> &tokens)
{
    const auto chosen = std::ranges::find_if(
        tokens, [](const SiteToken &token) { return QLatin1StringView(token.name) == "band"_L1; });
    return chosen == tokens.end() ? ownToken("band"_L1).dark : chosen->dark;
}

} // namespace

std::span<const SiteToken> ownSiteTokens()
{
    return own;
}

std::vector<SiteToken> siteTokens(const ChosenColours &chosen)
{
    std::vector<SiteToken> tokens;
    if (chosen.accent)
        addAccent(tokens, *chosen.accent);
    if (chosen.band)
        addBand(tokens, *chosen.band);
    if (chosen.line)
        tokens.push_back({"horizon", *chosen.line,
                          towards(*chosen.line, white, darkBand(tokens), shapeContrast)});
    return tokens;
}

void check::siteColours(std::vector<Problem> &problems, const ChosenColours &chosen)
{
    if (chosen.accent) {
        double least = contrast(*chosen.accent, ownToken("bg"_L1).light);
        for (const QLatin1StringView ground : {"surface"_L1, "sea"_L1})
            least = std::min(least, contrast(*chosen.accent, ownToken(ground).light));
        if (least < textContrast)
            problems.push_back(
                {"colour_accent",
                 QCoreApplication::translate(
                     "Check",
                     "Links in this colour reach %1 against the page; to be read they need "
                     "%2. Choose a darker colour.")
                     .arg(contrastWords(least), contrastWords(textContrast))});
    }
    if (!chosen.line && !chosen.band)
        return;
    const double seen = contrast(chosen.line.value_or(ownToken("horizon"_L1).light),
                                 chosen.band.value_or(ownToken("band"_L1).light));
    if (seen < shapeContrast)
        problems.push_back(
            {chosen.line ? "colour_line" : "colour_band",
             QCoreApplication::translate(
                 "Check",
                 "Line and band reach %1 against each other; to be told apart they need %2. "
                 "Choose one lighter or darker.")
                 .arg(contrastWords(seen), contrastWords(shapeContrast))});
}

QStringList fontNames(const QString &written)
{
    QStringList names;
    for (const QString &name : written.split(u',')) {
        if (!name.simplified().isEmpty())
            names.append(name.simplified());
    }
    return names;
}

void check::fonts(std::vector<Problem> &problems, const char *field, const QString &value)
{
    static const QRegularExpression plain(u"^[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,59}$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &name : fontNames(value)) {
        if (plain.match(name).hasMatch())
            continue;
        problems.push_back(
            {field,
             QCoreApplication::translate("Check",
                                         "“%1” is not the name of a font. Write names with a comma "
                                         "between them, such as Open Sans, Arial.")
                 .arg(name.left(60))});
        return;
    }
}
