#include "pages/lix.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

qsizetype letters(QStringView word)
{
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool mayEndSentence(QStringView word)
{
    while (!word.isEmpty() && u"”’\"')»]"_s.contains(word.back()))
        word.chop(1);
    return !word.isEmpty() && u".!?…"_s.contains(word.back());
}

bool startsWithCapital(QStringView word)
{
    const auto first =
        std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return first != word.end() && first->isUpper();
}

void countLine(const QString &line, Readability &counts)
{
    int length = 0;
    bool ended = false;
    const auto finish = [&] {
        counts.sentences += length > 0;
        counts.longestSentence = std::max(counts.longestSentence, length);
        length = 0;
    };
    for (const QString &word : line.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (ended && startsWithCapital(word))
            finish();
        if (const qsizetype size = letters(word); size > 0) {
            ++length;
            ++counts.words;
            counts.longWords += size > 6;
            ended = false;
        }
        ended = ended || mayEndSentence(word);
    }
    finish();
}

} // namespace

std::optional<int> Readability::lix() const
{
    if (words == 0)
        return std::nullopt;
    return int(std::lround(double(words) / sentences + 100.0 * longWords / words));
}

ReadingLevel readingLevel(int lix)
{
    if (lix < 30)
        return ReadingLevel::VeryEasy;
    if (lix < 40)
        return ReadingLevel::Easy;
    if (lix < 50)
        return ReadingLevel::Medium;
    return lix < 60 ? ReadingLevel::Hard : ReadingLevel::VeryHard;
}

Readability readability(const QString &text)
{
    Readability counts;
    for (const QString &line : text.split(u'\n'))
        countLine(line, counts);
    return counts;
}
