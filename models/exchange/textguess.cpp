#include "exchange/textguess.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
/// Windows-1252 0x80 to 0x9F; the rest is numbered as in Unicode.
constexpr std::array<char16_t, 32> upperControls = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/// First bytes of well-formed UTF-8 sequences, with the borders of the byte after: RFC 3629, 4.
struct Sequence
{
    uchar from, to; ///< the first byte
    uchar secondFrom, secondTo; ///< the second byte; those that follow are 80 to BF
    qsizetype length;
};
constexpr std::array<Sequence, 9> sequences = {{
    {0x00, 0x7F, 0x00, 0x00, 1},
    {0xC2, 0xDF, 0x80, 0xBF, 2},
    {0xE0, 0xE0, 0xA0, 0xBF, 3},
    {0xE1, 0xEC, 0x80, 0xBF, 3},
    {0xED, 0xED, 0x80, 0x9F, 3},
    {0xEE, 0xEF, 0x80, 0xBF, 3},
    {0xF0, 0xF0, 0x90, 0xBF, 4},
    {0xF1, 0xF3, 0x80, 0xBF, 4},
    {0xF4, 0xF4, 0x80, 0x8F, 4},
}};

/// Bytes of the UTF-8 sequence that begins \a bytes; 0 when it is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto within = [&](qsizetype at, uchar from, uchar to) {
        return at < bytes.size() && uchar(bytes[at]) >= from && uchar(bytes[at]) <= to;
    };
    const auto fits = [&](const Sequence &sequence) {
        return within(0, sequence.from, sequence.to)
            && (sequence.length < 2 || within(1, sequence.secondFrom, sequence.secondTo));
    };
    const auto *found = std::find_if(sequences.begin(), sequences.end(), fits);
    if (found == sequences.end())
        return 0;
    for (qsizetype at = 2; at < found->length; ++at) {
        if (!within(at, 0x80, 0xBF))
            return 0;
    }
    return found->length;
}

/// Why bytes that are not valid UTF-8 are not: only walked when they are not.
void explainForeignBytes(QByteArrayView bytes, EncodingGuess &guess)
{
    qint64 good = 0;
    qint64 foreign = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length == 0 && foreign++ == 0)
            guess.firstForeignLine = 1 + countLineEnds(bytes.first(at));
        good += length > 1;
        at += std::max<qsizetype>(length, 1);
    }
    guess.damaged = good > foreign;
    guess.encoding = Encoding::Windows1252;
}

/// Files without a byte order mark but with NUL bytes: UTF-16, or no text.
void guessFromNuls(QByteArrayView bytes, EncodingGuess &guess)
{
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nuls[size_t(i % 2)] += bytes[i] == '\0';
    const auto [fewer, more] = std::minmax(nuls[0], nuls[1]);
    // Half of the characters at least are ASCII or Latin-1, and U+xx00 are rare in any language.
    guess.binary = bytes.size() % 2 != 0 || more < bytes.size() / 4 || fewer > more / 20;
    guess.encoding = nuls[0] > nuls[1] ? Encoding::Utf16BigEndian : Encoding::Utf16LittleEndian;
}
} // namespace

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    EncodingGuess guess;
    if (bytes.startsWith("\xFF\xFE"_ba) && !bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return {.encoding = Encoding::Utf16LittleEndian, .markLength = 2};
    if (bytes.startsWith("\xFE\xFF"_ba))
        return {.encoding = Encoding::Utf16BigEndian, .markLength = 2};
    if (bytes.startsWith("\xEF\xBB\xBF"_ba))
        guess.markLength = 3;
    if (bytes.contains('\0'))
        guessFromNuls(bytes, guess);
    else if (!bytes.isValidUtf8())
        explainForeignBytes(bytes, guess);
    // A marked file says what it wants to be: not Windows-1252, but damaged.
    guess.damaged = guess.firstForeignLine > 0 && (guess.damaged || guess.markLength > 0);
    return guess;
}

qint64 countLineEnds(QByteArrayView bytes)
{
    qint64 count = 0;
    for (qsizetype at = 0; (at = bytes.indexOf('\n', at)) >= 0; ++at)
        ++count;
    for (qsizetype at = 0; (at = bytes.indexOf('\r', at)) >= 0; ++at)
        count += at + 1 == bytes.size() || bytes[at + 1] != '\n';
    return count;
}

bool isWorkbook(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04"_ba) || bytes.startsWith("\xD0\xCF\x11\xE0"_ba);
}

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QByteArray utf8;
    // A euro sign, the longest, becomes three bytes; most text is nearly all ASCII.
    utf8.reserve(bytes.size() + bytes.size() / 8);
    const auto isPlain = [](char c) { return uchar(c) < 0x80; };
    for (auto at = bytes.begin(); at != bytes.end();) {
        const auto special = std::find_if_not(at, bytes.end(), isPlain);
        utf8.append(QByteArrayView(at, special));
        at = special;
        if (at == bytes.end())
            break;
        const uchar byte = uchar(*at++);
        const char16_t letter = byte < 0xA0 ? upperControls[byte - 0x80U] : char16_t(byte);
        if (letter >= 0x800)
            utf8.append(char(0xE0 | letter >> 12)).append(char(0x80 | (letter >> 6 & 0x3F)));
        else
            utf8.append(char(0xC0 | letter >> 6));
        utf8.append(char(0x80 | (letter & 0x3F)));
    }
    return utf8;
}
