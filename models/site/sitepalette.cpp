#include "site/sitepalette.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A colour and what it is seen against.
struct PalettePair
{
    const char *token;
    const char *ground;
    double least;
};

namespace {

// Source: the table of tokens of the design of the site.
constexpr PalettePair pairs[] = {
    {"ink", "bg", textContrast},
    {"ink", "surface", textContrast},
    {"ink", "raised", textContrast},
    {"ink", "sea", textContrast},
    {"muted", "bg", textContrast},
    {"muted", "surface", textContrast},
    {"accent", "bg", textContrast},
    {"accent", "surface", textContrast},
    {"accent", "raised", textContrast},
    {"accent", "sea", textContrast},
    {"accent-ink", "accent", textContrast},
    {"band-ink", "band", textContrast},
    {"band-soft", "band", textContrast},
    {"band-focus", "band", shapeContrast},
    {"horizon", "band", shapeContrast},
    {"edge", "bg", shapeContrast},
    {"edge", "surface", shapeContrast},
    {"focus", "bg", shapeContrast},
    {"focus", "surface", shapeContrast},
    {"mark-ink", "mark", textContrast},
    {"ok", "ok-bg", textContrast},
    {"wait", "wait-bg", textContrast},
    {"done", "done-bg", textContrast},
    {"bad", "bad-bg", textContrast},
    {"eu", "bg", shapeContrast},
    {"own", "bg", shapeContrast},
    {"own-light", "own", shapeContrast},
    {"brand", "bg", shapeContrast},
};

/// Comments become blanks, so that places stay where they are.
QString withoutComments(QString css)
{
    static const QRegularExpression comment(u"/\\*.*?(\\*/|$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    for (QRegularExpressionMatch found = comment.match(css); found.hasMatch();
         found = comment.match(css, found.capturedStart())) {
        for (qsizetype at = found.capturedStart(); at < found.capturedEnd(); ++at) {
            if (css[at] != u'\n')
                css[at] = u' ';
        }
    }
    return css;
}

/// Where the blocks of "@media … \a condition" begin and end.
std::vector<std::pair<qsizetype, qsizetype>> blocksOf(const QString &css, const QString &condition)
{
    const QRegularExpression media(u"@media[^{;]*%1[^{;]*\\{"_s.arg(condition));
    std::vector<std::pair<qsizetype, qsizetype>> blocks;
    for (auto it = media.globalMatch(css); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        qsizetype end = match.capturedEnd();
        for (int depth = 1; end < css.size() && depth > 0; ++end)
            depth += css[end] == u'{' ? 1 : css[end] == u'}' ? -1 : 0;
        blocks.emplace_back(match.capturedStart(), end);
    }
    return blocks;
}

bool isIn(const std::vector<std::pair<qsizetype, qsizetype>> &blocks, qsizetype at)
{
    return std::ranges::any_of(
        blocks, [at](const auto &block) { return at >= block.first && at < block.second; });
}

bool isOfDesign(const QString &token)
{
    return std::ranges::any_of(pairs, [&token](const PalettePair &pair) {
        return token == QLatin1StringView(pair.token) || token == QLatin1StringView(pair.ground);
    });
}

QByteArray rootRule(const std::vector<SiteToken> &tokens, Colour SiteToken::*scheme)
{
    QString rule;
    for (const SiteToken &token : tokens)
        rule += u" --%1: %2;"_s.arg(QLatin1StringView(token.name), (token.*scheme).name());
    return ":root {" + rule.toUtf8() + " }\n";
}

/// Each name in quotes; the last resort stands without, as CSS wants it.
QByteArray fontRule(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(u'"' + name + u'"');
    quoted.append(u"sans-serif"_s);
    return ":root { --font: " + quoted.join(u", "_s).toUtf8() + "; }\n";
}

} // namespace

SitePalette SitePalette::read(const QByteArray &css)
{
    SitePalette palette;
    const QString plain = withoutComments(QString::fromUtf8(css));
    const auto print = blocksOf(plain, u"print"_s);
    const auto dark = blocksOf(plain, u"prefers-color-scheme:\\s*dark"_s);
    palette.m_hasDark = !dark.empty();
    // Behind a letter or "-" it is the end of a class, such as .state--ok:hover.
    static const QRegularExpression token(u"(?<![\\w-])--([a-z0-9-]+)\\s*:\\s*([^;{}]*)"_s);
    for (auto it = token.globalMatch(plain); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isIn(print, match.capturedStart()))
            continue;
        const int line = int(QStringView(plain).left(match.capturedStart()).count(u'\n')) + 1;
        const QString written = match.captured(2).trimmed();
        const std::optional<Colour> colour = Colour::read(written);
        if (!colour) {
            if (!palette.m_unread && isOfDesign(match.captured(1)))
                palette.m_unread = {match.captured(1), written, line};
            continue;
        }
        Entries &entries = isIn(dark, match.capturedStart()) ? palette.m_dark : palette.m_light;
        entries.insert(match.captured(1), {*colour, line});
    }
    return palette;
}

void SitePalette::set(const SiteToken &token)
{
    const QString name = QString::fromUtf8(token.name);
    m_light.insert(name, {token.light});
    m_dark.insert(name, {token.dark});
}

const SitePalette::Entry *SitePalette::find(const QString &token, bool dark) const
{
    if (const auto found = m_dark.constFind(token); dark && found != m_dark.cend())
        return &*found;
    const auto found = m_light.constFind(token);
    return found == m_light.cend() ? nullptr : &*found;
}

std::optional<Colour> SitePalette::colour(const QString &token, bool dark) const
{
    const Entry *entry = find(token, dark);
    return entry ? std::optional(entry->colour) : std::nullopt;
}

std::optional<PaletteFault> SitePalette::fault(const PalettePair &pair, bool dark) const
{
    const Entry *seen = find(QString::fromUtf8(pair.token), dark);
    const Entry *ground = find(QString::fromUtf8(pair.ground), dark);
    if (!seen || !ground)
        return std::nullopt;
    const double ratio = contrast(seen->colour, ground->colour);
    if (ratio >= pair.least)
        return std::nullopt;
    return PaletteFault{QString::fromUtf8(pair.token),
                        QString::fromUtf8(pair.ground),
                        seen->colour,
                        ratio,
                        pair.least,
                        dark,
                        seen->line > 0 ? seen->line : ground->line};
}

std::vector<PaletteFault> SitePalette::faults() const
{
    std::vector<PaletteFault> faults;
    for (const bool dark : {false, true}) {
        for (const PalettePair &pair : pairs) {
            if (const auto found = fault(pair, dark); found && (!dark || m_hasDark))
                faults.push_back(*found);
        }
    }
    return faults;
}

QByteArray siteRules(const Settings &settings)
{
    QByteArray rules;
    const std::vector<SiteToken> tokens = siteTokens(settings.colours());
    if (!tokens.empty()) // paper keeps its black
        rules += "@media screen {\n" + rootRule(tokens, &SiteToken::light)
            + "}\n@media screen and (prefers-color-scheme: dark) {\n"
            + rootRule(tokens, &SiteToken::dark) + "}\n";
    if (const QStringList names = fontNames(settings.fonts); !names.isEmpty())
        rules += fontRule(names);
    return rules.isEmpty() ? rules : "\n/* From the municipality's settings. */\n" + rules;
}
