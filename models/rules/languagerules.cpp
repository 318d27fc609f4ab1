#include "rules/languagerules.h"

#include "pages/blocks.h"
#include "pages/spelling.h"
#include "pages/spellingwords.h"
#include "pages/textrange.h"
#include "records/choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestWords = 5;

/// A stretch of a text in a language that is not the page's.
struct Foreign
{
    QString language;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The words of \a sentence that are no names.
QStringList commonWords(QStringView sentence)
{
    QStringList words;
    for (const WordRange &word : wordsToSpell(sentence)) {
        if (sentence.at(word.start).isLower())
            words += sentence.mid(word.start, word.length).toString();
    }
    return words;
}

int wrongWords(const QStringList &words, const QString &language, const PageSpelling &with)
{
    return int(with.spelling->misspelt(words.join(u' '), language, with.own).size());
}

QString languageOf(const QStringList &words, const PageSpelling &with)
{
    const int count = int(words.size());
    if (count < fewestWords || wrongWords(words, with.language, with) * 2 < count)
        return {};
    QString best;
    int fewest = count;
    for (const Choice &choice : contentLanguages()) {
        const QString tag = QString::fromLatin1(choice.code);
        if (with.language.startsWith(tag) || !with.spelling->knows(tag))
            continue;
        if (const int wrong = wrongWords(words, tag, with); wrong < fewest) {
            best = tag;
            fewest = wrong;
        }
    }
    return fewest * 10 <= count ? best : QString();
}

/// Whether something between two positions is marked already.
bool isMarked(const content::Text &text, qsizetype start, qsizetype end)
{
    qsizetype at = 0;
    return std::ranges::any_of(text, [&](const content::Run &run) {
        const qsizetype from = std::exchange(at, at + run.text.size());
        return !run.language.isEmpty() && from < end && at > start;
    });
}

std::vector<Foreign> foreignIn(const content::Text &text, const PageSpelling &with)
{
    std::vector<Foreign> found;
    const QString words = plainText(text);
    for (const Sentence &sentence : sentencesOf(words)) {
        const qsizetype end = sentence.start + sentence.length;
        if (isMarked(text, sentence.start, end))
            continue;
        const QString language =
            languageOf(commonWords(QStringView(words).mid(sentence.start, sentence.length)), with);
        if (language.isEmpty())
            continue;
        const bool goesOn = !found.empty() && found.back().language == language
            && QStringView(words)
                   .mid(found.back().end, sentence.start - found.back().end)
                   .trimmed()
                   .isEmpty();
        if (goesOn)
            found.back().end = end;
        else
            found.push_back({language, sentence.start, end});
    }
    return found;
}

/// Whole sentences, because names of languages are written differently in them.
QString markLabel(const QString &language)
{
    if (language == "sv"_L1)
        return Rules::tr("Mark as Swedish");
    if (language == "da"_L1)
        return Rules::tr("Mark as Danish");
    if (language == "de"_L1)
        return Rules::tr("Mark as German");
    return Rules::tr("Mark as English");
}

QString shortened(const QString &words)
{
    constexpr qsizetype most = 40;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(line.lastIndexOf(u' ', most)) + u'…';
}

} // namespace

PageFindings unmarkedLanguages(const BlockList &blocks, const PageSpelling &spelling)
{
    PageFindings found;
    if (!spelling.spelling || !spelling.spelling->knows(spelling.language))
        return found;
    eachText(blocks, [&](const content::Text &text, BlockPlace place) {
        for (const Foreign &foreign : foreignIn(text, spelling)) {
            place.start = foreign.start;
            place.length = foreign.end - foreign.start;
            const QString words = plainText(text).mid(place.start, place.length);
            found.push_back(
                {{Finding::Severity::Warning,
                  "language",
                  Rules::tr("“%1” is in another language than the page and not marked. Screen "
                            "readers then say it wrongly.")
                      .arg(shortened(words)),
                  u"content"_s,
                  {}},
                 place,
                 markLabel(foreign.language),
                 mend::text(place, [place, words, language = foreign.language](content::Text &own) {
                     if (plainText(own).mid(place.start, place.length) == words) {
                         changeRuns(own, place.start, place.length,
                                    [&](content::Run &run) { run.language = language; });
                     }
                 })});
        }
    });
    return found;
}
