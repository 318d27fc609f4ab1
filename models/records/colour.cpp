#include "records/colour.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Source: WCAG 2.1, relative luminance.
double linear(int part)
{
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue);
}

bool isHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

std::optional<Colour> Colour::read(QStringView written)
{
    if (!written.startsWith(u'#') || (written.size() != 7 && written.size() != 4)
        || !std::all_of(written.begin() + 1, written.end(), isHexadecimal))
        return std::nullopt;
    if (written.size() == 4) {
        const auto part = [&](qsizetype at) { return written.mid(at, 1).toInt(nullptr, 16) * 17; };
        return Colour{part(1), part(2), part(3)};
    }
    const auto part = [&](qsizetype at) { return written.mid(at, 2).toInt(nullptr, 16); };
    return Colour{part(1), part(3), part(5)};
}

QString Colour::name() const
{
    return u"#%1"_s.arg((red << 16) + (green << 8) + blue, 6, 16, QChar(u'0'));
}

Colour Colour::mixed(const Colour &other, double share) const
{
    const auto part = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return {part(red, other.red), part(green, other.green), part(blue, other.blue)};
}

double contrast(const Colour &one, const Colour &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QString contrastWords(double ratio)
{
    const double tenths = std::floor(ratio * 10 + 1e-9) / 10;
    return QString::number(tenths, 'f', 1).replace(u'.', u',') + u"\u00a0:\u00a01"_s;
}
