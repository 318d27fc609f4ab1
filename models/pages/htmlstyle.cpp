#include "pages/htmlstyle.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const QString &name)
{
    static const QSet<QString> names{u"font-weight"_s,       u"font-style"_s,  u"font"_s,
                                     u"display"_s,           u"mso-hide"_s,    u"mso-list"_s,
                                     u"margin-left"_s,       u"text-indent"_s, u"white-space"_s,
                                     u"mso-outline-level"_s, u"margin"_s,      u"mso-ignore"_s,
                                     u"mso-element"_s};
    return names.contains(name);
}

/// A length of a style in points; nothing for percentages and words.
std::optional<int> points(const QString &length)
{
    static const QRegularExpression form(uR"(^(-?[0-9]*\.?[0-9]+)\s*(pt|px|in|cm|mm|em)?$)"_s);
    const QRegularExpressionMatch match = form.match(length);
    if (!match.hasMatch())
        return std::nullopt;
    static const QHash<QString, double> units{{u"pt"_s, 1},          {u"px"_s, 0.75},
                                              {u"in"_s, 72},         {u"cm"_s, 72 / 2.54},
                                              {u"mm"_s, 7.2 / 2.54}, {u"em"_s, 12}};
    const double value = match.captured(1).toDouble() * units.value(match.captured(2), 0.75);
    return int(std::clamp(value, -10'000.0, 10'000.0));
}

std::optional<bool> isBold(const QString &weight)
{
    if (weight == "bold"_L1 || weight == "bolder"_L1)
        return true;
    if (weight == "normal"_L1 || weight == "lighter"_L1)
        return false;
    bool isNumber = false;
    const double number = weight.toDouble(&isNumber);
    return isNumber ? std::optional(number >= 600) : std::nullopt;
}

/// What stands in the "font" property before the size.
QStringList fontWords(const QString &font)
{
    return font.left(60).split(u' ', Qt::SkipEmptyParts).mid(0, 4);
}

/// Behind the rule whose first "{" is at \a open; rules for some media hold rules of their own.
qsizetype ruleEnd(const QString &css, qsizetype open, bool holdsRules)
{
    int depth = 0;
    for (qsizetype i = open; i < css.size(); ++i) {
        depth += holdsRules && css[i] == u'{' ? 1 : 0;
        if (css[i] == u'}' && --depth <= 0)
            return i + 1;
    }
    return css.size();
}

} // namespace

void HtmlStyle::set(const QString &name, const QString &value)
{
    if (name.startsWith("border"_L1) && name != "border-collapse"_L1
        && name != "border-spacing"_L1) {
        const bool isLine = value.contains("solid"_L1) || value.contains("double"_L1)
            || value.contains("dashed"_L1) || value.contains("dotted"_L1);
        m_hasBorder = m_hasBorder || isLine;
    } else if (isKnown(name)) {
        m_values.insert(name, value);
    }
}

void HtmlStyle::add(QStringView css)
{
    for (const QStringView part : css.split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon <= 0)
            continue;
        QString value = part.mid(colon + 1).left(200).toString().simplified().toLower();
        value.remove("!important"_L1);
        set(part.left(colon).trimmed().toString().toLower(), value.trimmed());
    }
}

void HtmlStyle::add(const HtmlStyle &other)
{
    m_values.insert(other.m_values);
    m_hasBorder = m_hasBorder || other.m_hasBorder;
}

bool HtmlStyle::isHidden() const
{
    return value(u"display"_s) == "none"_L1 || value(u"mso-hide"_s) == "all"_L1;
}

std::optional<bool> HtmlStyle::strong() const
{
    if (const auto bold = isBold(value(u"font-weight"_s)))
        return bold;
    for (const QString &word : fontWords(value(u"font"_s))) {
        if (isBold(word).value_or(false))
            return true;
    }
    return std::nullopt;
}

std::optional<bool> HtmlStyle::emphasis() const
{
    const QString slant = value(u"font-style"_s);
    if (slant.startsWith("italic"_L1) || slant.startsWith("oblique"_L1))
        return true;
    if (slant == "normal"_L1)
        return false;
    return fontWords(value(u"font"_s)).contains(u"italic"_s) ? std::optional(true) : std::nullopt;
}

std::optional<bool> HtmlStyle::keepsLines() const
{
    const QString space = value(u"white-space"_s);
    if (space.isEmpty())
        return std::nullopt;
    return space.startsWith("pre"_L1) || space == "break-spaces"_L1;
}

std::optional<int> HtmlStyle::indent() const
{
    if (const auto margin = points(value(u"margin-left"_s)))
        return margin;
    const QStringList sides = value(u"margin"_s).split(u' ', Qt::SkipEmptyParts);
    return sides.size() == 4 ? points(sides[3]) : std::nullopt;
}

void HtmlStyleSheet::add(QStringView css)
{
    static const QRegularExpression noise(uR"(/\*.*?\*/|<!--|-->)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression simple(uR"(^([a-z0-9]*)\.([\w-]+)$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString text = css.toString().remove(noise);
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const QStringView selectors = QStringView(text).mid(at, open - at).trimmed();
        const qsizetype end = ruleEnd(text, open, selectors.startsWith(u'@'));
        for (const QStringView selector : selectors.split(u',')) {
            const auto match = simple.match(selector.trimmed().toString());
            if (match.hasMatch())
                m_rules[match.captured(1).toLower() + u'.' + match.captured(2)].add(
                    QStringView(text).mid(open + 1, end - open - 2));
        }
        at = end;
    }
}

HtmlStyle HtmlStyleSheet::of(const QString &name, const QString &classes,
                             const QString &attribute) const
{
    HtmlStyle style;
    if (!m_rules.isEmpty() && !classes.isEmpty()) {
        for (const QString &one : classes.left(1000).simplified().split(u' ')) {
            style.add(m_rules.value(u'.' + one));
            style.add(m_rules.value(name + u'.' + one));
        }
    }
    style.add(attribute);
    return style;
}
