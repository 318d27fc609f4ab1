#pragma once

#include <QString>

#include <optional>

/// A colour of sRGB, each part 0 to 255.
struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;
    bool operator==(const Colour &) const = default;

    /// "#rrggbb", and the short "#rgb"; nothing for anything else.
    static std::optional<Colour> read(QStringView written);
    QString name() const; ///< #rrggbb
    /// On the way to \a other: 0 is this colour, 1 the other.
    Colour mixed(const Colour &other, double share) const;
};

/// How well one colour stands out from another, 1 to 21. Source: WCAG 2.1, contrast ratio.
double contrast(const Colour &one, const Colour &other);
/// "4,5 : 1", rounded down: what falls short of a minimum is never written as if it reached it.
QString contrastWords(double ratio);

inline constexpr double textContrast = 4.5; ///< least of text. Source: WCAG 2.1, 1.4.3
inline constexpr double shapeContrast = 3; ///< least of large text, borders. Source: 1.4.11
