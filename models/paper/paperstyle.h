#pragma once

#include "paper/paperformat.h"

#include <QColor>
#include <QFont>
#include <QHash>

/// Colours of a document on paper, which is always white. Contrast on white: 15.8, 7.7, 8.4.
namespace papercolour {
inline constexpr QColor ink(0x14, 0x25, 0x2c);
inline constexpr QColor muted(0x46, 0x56, 0x5e);
inline constexpr QColor accent(0x0b, 0x55, 0x63);
inline constexpr QColor line(0xb9, 0xc6, 0xc7);
inline constexpr QColor soft(0xe9, 0xf1, 0xf0);
inline constexpr QColor own(0xb0, 0x6c, 0x00);
inline constexpr QColor ownLight(0xf3, 0xd9, 0xa6);
inline constexpr QColor edge(0x6a, 0x7b, 0x83);
inline constexpr QColor horizon(0xd9, 0xa0, 0x2b);
inline constexpr QColor ok(0x14, 0x60, 0x2f);
inline constexpr QColor bad(0x8f, 0x1d, 0x1d);
} // namespace papercolour

/// How the letters of a text look.
struct TextLook
{
    double size = 10; ///< points
    double lineHeight = 1.4; ///< of the size
    double spacing = 0; ///< between letters, of the size
    bool isBold = false;
    bool isItalic = false;
    bool isEmblem = false; ///< the letters of the statement beside the emblem
    bool isUnbroken = false; ///< its words stay on one line
    QColor colour = papercolour::ink;

    TextLook bold() const;
    TextLook inColour(const QColor &other) const;
    bool operator==(const TextLook &) const = default;
};

/// The measures of one document, points. Those of the house's print style, made smaller as a whole
/// when a document nearly fits its page.
class PaperStyle
{
public:
    /// \a scale 1 or less; \a isPoster for an A3 poster.
    explicit PaperStyle(double scale = 1, bool isPoster = false);

    bool isPoster() const { return m_isPoster; }
    double scale() const { return m_scale; }
    /// \a points at the document's scale.
    double of(double points) const { return points * m_scale; }
    /// \a mm millimetres at the document's scale, in points.
    double mm(double mm) const { return mm * pointsPerMm * m_scale; }
    /// Letters of \a points at the document's scale.
    TextLook text(double points, double lineHeight = 1.4) const;
    TextLook heading(int level) const;
    TextLook lead() const;
    TextLook small() const; ///< labels and notes
    /// True for the first texts of a document: their letters are kept from layout to paint. Those
    /// of long documents are found anew page by page, for the sake of memory.
    bool keepsLetters() const { return ++m_texts <= mostKept; }
    /// The name of the letters in use, for drawings.
    QString family() const;
    /// The font for \a look at textUnits units a point, see PaperText.
    const QFont &font(const TextLook &look) const;

private:
    double m_scale;
    bool m_isPoster;
    static constexpr int mostKept = 2000;
    mutable int m_texts = 0;
    mutable QString m_family;
    mutable QHash<quint64, QFont> m_fonts; ///< so that equal texts share one
};
