#include "records/fold.h"

#include <algorithm>
#include <array>

namespace {

/// Letters that do not decompose. A null string for every other character.
QStringView replacement(char16_t c)
{
    switch (c) {
    case u'ø':
        return u"o";
    case u'æ':
        return u"a";
    case u'œ':
        return u"o";
    case u'ß':
        return u"ss";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

void append(QString &out, QChar c)
{
    if (c.isSpace()) {
        if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    } else if (const QStringView other = replacement(c.unicode()); !other.isNull()) {
        out += other;
    } else if (!c.isMark()) {
        out += c;
    }
}

QString foldedSlowly(QStringView text)
{
    const QString lower = text.toString().toLower();
    const QString plain =
        isAscii(lower) ? lower : lower.normalized(QString::NormalizationForm_KD).toLower();
    QString out;
    out.reserve(plain.size());
    for (const QChar c : plain)
        append(out, c);
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

// The letters of Europe and common punctuation are folded each by itself, by a table: every record
// that is saved is folded whole, and normalising takes twenty times as long.
constexpr char16_t lettersEnd = 0x250;
constexpr char16_t marksBegin = 0x2000;
constexpr char16_t marksEnd = 0x2070;
constexpr size_t tableSize = lettersEnd + marksEnd - marksBegin;

int placeOf(char16_t c)
{
    if (c < lettersEnd)
        return c;
    return c >= marksBegin && c < marksEnd ? lettersEnd + c - marksBegin : -1;
}

const std::array<QString, tableSize> &table()
{
    static const std::array<QString, tableSize> made = [] {
        std::array<QString, tableSize> letters;
        for (char16_t c = 0; c < marksEnd; ++c) {
            if (const int place = placeOf(c); place >= 0) {
                // Between letters, so that a space stays.
                const QString word = foldedSlowly(QString(u'a') + QChar(c) + u'a');
                letters[size_t(place)] = word.sliced(1).chopped(1);
            }
        }
        return letters;
    }();
    return made;
}

} // namespace

QString folded(QStringView text)
{
    const std::array<QString, tableSize> &letters = table();
    QString out;
    out.reserve(text.size() + 1);
    for (const QChar c : text) {
        const int place = placeOf(c.unicode());
        if (place < 0)
            return foldedSlowly(text);
        for (const QChar letter : letters[size_t(place)]) {
            if (letter != u' ' || !(out.isEmpty() || out.endsWith(u' ')))
                out += letter;
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}
