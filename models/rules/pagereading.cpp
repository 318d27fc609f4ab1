#include "rules/pagereading.h"

#include "pages/blocks.h"
#include "pages/spelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSuggested = 5; ///< words whose suggestions are looked up beforehand

std::vector<OutlineEntry> outlineOf(const BlockList &blocks)
{
    std::vector<OutlineEntry> outline;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        if (const auto *const heading = block.as<content::Heading>())
            outline.push_back({heading->level, plainText(heading->text).simplified(), place});
    });
    return outline;
}

BlockPlace placeOfSentence(const BlockList &blocks, int words)
{
    BlockPlace found;
    eachText(blocks, [&](const content::Text &text, const BlockPlace &place) {
        for (const Sentence &sentence : sentencesOf(plainText(text))) {
            if (found.path.empty() && sentence.words == words)
                found = {place.path, place.text, sentence.start, sentence.length};
        }
    });
    return found;
}

/// Runs that follow each other in one language.
struct Passage
{
    QString text;
    QString language;
    qsizetype start = 0; ///< character of the text around it
};

std::vector<Passage> passagesOf(const content::Text &text, const QString &language)
{
    std::vector<Passage> passages;
    qsizetype at = 0;
    for (const content::Run &run : text) {
        const QString spoken = run.language.isEmpty() ? language : run.language;
        if (passages.empty() || passages.back().language != spoken)
            passages.push_back({QString(), spoken, at});
        // What the register says is spelt as the register spells it.
        passages.back().text += run.fact.isEmpty() ? run.text : QString(run.text.size(), u' ');
        at += run.text.size();
    }
    return passages;
}

std::vector<MisspeltWord> misspeltIn(const BlockList &blocks, const PageSpelling &with)
{
    std::vector<MisspeltWord> found;
    QSet<std::pair<QString, QString>> seen;
    const auto take = [&](const Passage &passage, BlockPlace place) {
        for (const Misspelling &wrong :
             with.spelling->misspelt(passage.text, passage.language, with.own)) {
            const QString word = passage.text.mid(wrong.start, wrong.length);
            if (seen.contains({word, passage.language}))
                continue;
            seen.insert({word, passage.language});
            place.start = passage.start + wrong.start;
            place.length = wrong.length;
            found.push_back({word, passage.language, place, {}});
        }
    };
    eachText(blocks, [&](const content::Text &text, const BlockPlace &place) {
        for (const Passage &passage : passagesOf(text, with.language))
            take(passage, place);
    });
    for (size_t i = 0; i < std::min(mostSuggested, found.size()); ++i)
        found[i].suggestions = with.spelling->suggestions(found[i].word, found[i].language);
    return found;
}

} // namespace

PageReading readPage(const BlockList &blocks, const PageFacts &facts, const PageSpelling &spelling)
{
    PageReading reading;
    reading.blocks = blocks;
    reading.outline = outlineOf(blocks);
    reading.counts = readability(facts.ingress + u'\n' + plainText(blocks));
    reading.longest = placeOfSentence(blocks, reading.counts.longestSentence);
    reading.findings = pageFindings(blocks, facts);
    if (spelling.spelling)
        reading.misspelt = misspeltIn(blocks, spelling);
    return reading;
}
