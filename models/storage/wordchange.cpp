#include "storage/wordchange.h"

#include <QHash>

namespace {

/// Separators outside ASCII that texts are full of: quotes, dashes, dots, the no-break space.
bool isKnownSeparator(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x203a) || c == 0xa0 || c == 0xa7
        || c == 0xab || c == 0xb7 || c == 0xbb || c == 0x20ac;
}

/// Separators that are so for everybody. Capital letters are none, and folded text has no others.
bool isSeparator(char16_t c)
{
    return c < 0x80 ? c != 0 && !(c >= u'A' && c <= u'Z') : isKnownSeparator(c);
}

bool isWordPart(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

struct Counts
{
    int before = 0;
    int after = 0;
};
using WordCounts = QHash<QStringView, Counts>;

/// Counts the words of \a text; false when it cannot be parted for sure.
bool count(QStringView text, int Counts::*side, WordCounts &counts)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char16_t c = i < text.size() ? text[i].unicode() : u' ';
        if (isWordPart(c))
            continue;
        if (!isSeparator(c))
            return false;
        if (i > begin)
            ++(counts[text.sliced(begin, i - begin)].*side);
        begin = i + 1;
    }
    return true;
}

void append(QString &words, QStringView word, int times)
{
    for (int i = 0; i < times; ++i) {
        if (!words.isEmpty())
            words += u' ';
        words += word;
    }
}

} // namespace

std::optional<WordChange> WordChange::between(const QString &before, const QString &after)
{
    WordChange change;
    if (before == after)
        return change;
    WordCounts counts;
    if (!count(before, &Counts::before, counts) || !count(after, &Counts::after, counts))
        return std::nullopt;
    for (auto word = counts.cbegin(); word != counts.cend(); ++word) {
        if (word->before == word->after)
            continue;
        append(change.out, word.key(), word->before);
        append(change.in, word.key(), word->after);
    }
    return change;
}
