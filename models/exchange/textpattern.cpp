#include "exchange/textpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Letters shown before, after and between hits.
constexpr qsizetype around = 24;
constexpr qsizetype tail = 60;

char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

qsizetype sizeAt(const QString &text, qsizetype at)
{
    return codePointAt(text, at) > 0xffff ? 2 : 1;
}

char32_t codePointBefore(const QString &text, qsizetype at)
{
    const bool isPair = at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return codePointAt(text, isPair ? at - 2 : at - 1);
}

bool isWordLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

/// Marks, letters that are stored in two ways, and what is two units long: text without them can be
/// searched as it stands.
bool isIntricate(QChar c)
{
    if (c.unicode() < 0x300)
        return false;
    constexpr char16_t ohm = 0x2126;
    constexpr char16_t kelvin = 0x212a;
    constexpr char16_t angstrom = 0x212b;
    return c.isMark() || c.isSurrogate() || c == ohm || c == kelvin || c == angstrom;
}

QString composedFold(const QString &letters, bool matchCase)
{
    const QString composed = letters.normalized(QString::NormalizationForm_C);
    if (matchCase)
        return composed;
    QString folded;
    for (const char32_t c : composed.toUcs4()) {
        const char32_t small = QChar::toCaseFolded(c);
        folded += QString::fromUcs4(&small, 1);
    }
    return folded;
}

/// A text as it is compared, with the way back: letters with their marks stay one.
struct Folding
{
    Folding(const QString &text, bool matchCase)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype start = at;
            at += sizeAt(text, at);
            while (at < text.size() && QChar::isMark(codePointAt(text, at)))
                at += sizeAt(text, at);
            const QString letter = composedFold(text.mid(start, at - start), matchCase);
            origin.push_back(start);
            origin.insert(origin.end(), size_t(std::max<qsizetype>(letter.size() - 1, 0)), inside);
            folded += letter;
        }
        origin.push_back(text.size());
    }

    static constexpr qsizetype inside = -1; ///< not at the start of a letter
    QString folded;
    std::vector<qsizetype> origin; ///< in the text, of each unit of folded, and of its end
};

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
    }
    return text;
}

/// The first \a length letters, never half a surrogate pair.
QString headOf(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return onOneLine(text);
    const bool isSplit = text[length - 1].isHighSurrogate();
    return onOneLine(text.left(isSplit ? length - 1 : length)) + u'…';
}

QString tailOf(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return onOneLine(text);
    const bool isSplit = text[text.size() - length].isLowSurrogate();
    return u'…' + onOneLine(text.right(isSplit ? length - 1 : length));
}

/// What stands between two hits.
QString middleOf(const QString &text)
{
    if (text.size() <= 2 * around)
        return onOneLine(text);
    return headOf(text, around) + tailOf(text, around).mid(1);
}

} // namespace

TextPattern::TextPattern(const QString &words, Options options)
    : m_words(words.normalized(QString::NormalizationForm_C))
    , m_folded(composedFold(words, options.matchCase))
    , m_options(options)
{
}

std::vector<TextHit> TextPattern::hits(const QString &text) const
{
    if (m_words.isEmpty() || text.isEmpty())
        return {};
    const bool isIntricateText = std::any_of(text.cbegin(), text.cend(), isIntricate);
    return isIntricateText ? markedHits(text) : plainHits(text);
}

std::vector<TextHit> TextPattern::plainHits(const QString &text) const
{
    const auto sensitivity = m_options.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    std::vector<TextHit> found;
    for (qsizetype at = 0; (at = text.indexOf(m_words, at, sensitivity)) >= 0;) {
        const TextHit hit{at, m_words.size()};
        const bool isHit = isWhole(text, hit);
        if (isHit)
            found.push_back(hit);
        at += isHit ? hit.length : 1;
    }
    return found;
}

std::vector<TextHit> TextPattern::markedHits(const QString &text) const
{
    const Folding folding(text, m_options.matchCase);
    std::vector<TextHit> found;
    for (qsizetype at = 0; (at = folding.folded.indexOf(m_folded, at)) >= 0;) {
        const qsizetype start = folding.origin[size_t(at)];
        const qsizetype end = folding.origin[size_t(at + m_folded.size())];
        const TextHit hit{start, end - start};
        const bool isHit = start != Folding::inside && end != Folding::inside && isWhole(text, hit);
        if (isHit)
            found.push_back(hit);
        at += isHit ? m_folded.size() : 1;
    }
    return found;
}

/// An edge that is no letter itself, as in "(EU)", needs no free side.
bool TextPattern::isWhole(const QString &text, TextHit hit) const
{
    if (!m_options.wholeWords)
        return true;
    const qsizetype end = hit.start + hit.length;
    const bool joinsLeft = hit.start > 0 && isWordLetter(codePointBefore(text, hit.start))
        && isWordLetter(codePointAt(text, hit.start));
    const bool joinsRight = end < text.size() && isWordLetter(codePointAt(text, end))
        && isWordLetter(codePointBefore(text, end));
    return !joinsLeft && !joinsRight;
}

QString replaced(const QString &text, const std::vector<TextHit> &hits, const QString &replacement)
{
    QString made;
    made.reserve(text.size());
    qsizetype at = 0;
    for (const TextHit &hit : hits) {
        made += QStringView(text).mid(at, hit.start - at);
        made += replacement;
        at = hit.start + hit.length;
    }
    made += QStringView(text).mid(at);
    return made;
}

std::vector<ReplaceSegment> segmentsOf(const QString &text, const std::vector<TextHit> &hits,
                                       const QString &replacement, size_t most)
{
    using Role = ReplaceSegment::Role;
    std::vector<ReplaceSegment> segments;
    const auto add = [&](Role role, const QString &words) {
        if (!words.isEmpty())
            segments.push_back({role, words});
    };
    qsizetype at = 0;
    const size_t shown = std::min(most, hits.size());
    for (size_t i = 0; i < shown; ++i) {
        const TextHit &hit = hits[i];
        const QString between = text.mid(at, hit.start - at);
        add(Role::Kept, i == 0 ? tailOf(between, around) : middleOf(between));
        add(Role::Removed, onOneLine(text.mid(hit.start, hit.length)));
        add(Role::Inserted, onOneLine(replacement));
        at = hit.start + hit.length;
    }
    if (shown > 0)
        add(Role::Kept, headOf(text.mid(at), tail));
    return segments;
}
