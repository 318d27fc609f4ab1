#include "rules/pagereading.h"

#include "pages/blocks.h"
#include "pages/spelling.h"
#include "rules/languagerules.h"

#include <algorithm>
#include <iterator>

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

/// Collects misspelt words, each once.
class WordCollector
{
public:
    explicit WordCollector(const PageSpelling &with)
        : m_with(with)
    {
    }
    void take(const Passage &passage, BlockPlace place, const QString &field)
    {
        for (const Misspelling &wrong :
             m_with.spelling->misspelt(passage.text, passage.language, m_with.own)) {
            const QString word = passage.text.mid(wrong.start, wrong.length);
            if (m_seen.contains({word, passage.language}))
                continue;
            m_seen.insert({word, passage.language});
            place.start = passage.start + wrong.start;
            place.length = wrong.length;
            m_found.push_back({word, passage.language, place, {}, field});
        }
    }
    void takeField(const QString &words, const QString &field)
    {
        take({words, m_with.language, 0}, {}, field);
    }
    void takeContent(const BlockList &blocks)
    {
        eachBlock(blocks, [this](const Block &block, BlockPlace place) {
            if (const auto *const figure = block.as<content::Figure>())
                take({figure->alt, m_with.language, 0}, place, u"alt"_s);
            for (const content::Text *text : textsOf(block)) {
                for (const Passage &passage : passagesOf(*text, m_with.language))
                    take(passage, place, u"content"_s);
                ++place.text;
            }
        });
    }
    std::vector<MisspeltWord> found()
    {
        for (size_t i = 0; i < std::min(mostSuggested, m_found.size()); ++i) {
            MisspeltWord &word = m_found[i];
            word.suggestions = m_with.spelling->suggestions(word.word, word.language);
        }
        return std::move(m_found);
    }

private:
    const PageSpelling &m_with;
    std::vector<MisspeltWord> m_found;
    QSet<std::pair<QString, QString>> m_seen;
};

/// In reading order; what search engines show stands last.
std::vector<MisspeltWord> misspeltIn(const BlockList &blocks, const PageFacts &facts,
                                     const PageSpelling &with)
{
    WordCollector words(with);
    words.takeField(facts.name, u"title"_s);
    words.takeField(facts.ingress, u"ingress"_s);
    words.takeContent(blocks);
    words.takeField(facts.description, u"description"_s);
    return words.found();
}

/// What stands in a sentence that is in another language is not misspelt, only unmarked.
void leaveOutForeign(std::vector<MisspeltWord> &words, const PageFindings &unmarked)
{
    std::erase_if(words, [&unmarked](const MisspeltWord &word) {
        return std::ranges::any_of(unmarked, [&word](const PageFinding &finding) {
            const BlockPlace &place = finding.place;
            return word.field == "content"_L1 && word.place.path == place.path
                && word.place.text == place.text && word.place.start >= place.start
                && word.place.start < place.start + place.length;
        });
    });
}

bool isOfWholePage(const PageFinding &finding)
{
    return finding.place.path.empty();
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
    if (spelling.spelling) {
        reading.misspelt = misspeltIn(blocks, facts, spelling);
        PageFindings unmarked = unmarkedLanguages(blocks, spelling);
        leaveOutForeign(reading.misspelt, unmarked);
        reading.findings.insert(std::ranges::find_if(reading.findings, isOfWholePage),
                                std::make_move_iterator(unmarked.begin()),
                                std::make_move_iterator(unmarked.end()));
    }
    return reading;
}
