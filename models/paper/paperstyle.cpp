#include "paper/paperstyle.h"

#include "paper/papertext.h"

#include <QFontInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Liberation Sans comes with the program's packages where Segoe UI is missing.
QStringList families(bool isEmblem)
{
    if (isEmblem)
        return {u"Arial"_s, u"Liberation Sans"_s, u"Noto Sans"_s};
    return {u"Segoe UI"_s, u"Liberation Sans"_s, u"Arial"_s, u"Noto Sans"_s};
}

} // namespace

TextLook TextLook::bold() const
{
    TextLook look = *this;
    look.isBold = true;
    return look;
}

TextLook TextLook::inColour(const QColor &other) const
{
    TextLook look = *this;
    look.colour = other;
    return look;
}

PaperStyle::PaperStyle(double scale, bool isPoster)
    : m_scale(scale)
    , m_isPoster(isPoster)
{
}

TextLook PaperStyle::text(double points, double lineHeight) const
{
    return {.size = of(points), .lineHeight = lineHeight};
}

TextLook PaperStyle::heading(int level) const
{
    TextLook look = text(level == 1 ? 24 : level == 2 ? 11.5 : 10, 1.25).bold();
    if (level == 1) {
        look.lineHeight = 1.1;
        look.spacing = -0.015;
    }
    if (level == 1 && m_isPoster) {
        look.size = of(74);
        look.lineHeight = 1;
        look.spacing = -0.02;
    }
    return look;
}

TextLook PaperStyle::lead() const
{
    return m_isPoster ? text(24, 1.3) : text(11.5);
}

TextLook PaperStyle::small() const
{
    return text(m_isPoster ? 15 : 8.125).inColour(papercolour::muted);
}

QString PaperStyle::family() const
{
    if (m_family.isEmpty())
        m_family = QFontInfo(QFont(families(false))).family();
    return m_family;
}

const QFont &PaperStyle::font(const TextLook &look) const
{
    const int pixels = std::max(1, int(std::lround(look.size * textUnits)));
    const int spacing = int(std::lround(look.spacing * pixels));
    const quint64 key = (quint64(pixels) << 32) | (quint64(quint16(spacing)) << 8)
        | (quint64(look.isBold) << 2) | (quint64(look.isItalic) << 1) | quint64(look.isEmblem);
    const auto known = m_fonts.constFind(key);
    if (known != m_fonts.cend())
        return *known;
    QFont font(families(look.isEmblem));
    font.setPixelSize(pixels);
    font.setBold(look.isBold);
    font.setItalic(look.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A trace of space between letters keeps "fi" two letters: as a ligature nobody could search
    // for it in the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing == 0 ? 1.0 / 64 : spacing);
    return *m_fonts.insert(key, font);
}
