#include "rules/textrules.h"

#include "pages/blocks.h"
#include "pages/lix.h"
#include "pages/textrange.h"
#include "rules/lookalikes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 40; ///< of a sentence
constexpr int wordSize = 5; ///< letters; shorter words in capitals may be abbreviations

Finding advice(const char *rule, const QString &message, const QString &action = {})
{
    return {Finding::Severity::Advice, rule, message, u"content"_s, action};
}

/// Words in capitals that follow each other.
struct Passage
{
    qsizetype start = 0;
    qsizetype length = 0;
    int words = 0; ///< of at least wordSize letters
};

/// Letters of \a word when all of them are capitals; -1 when one is not, 0 for no word at all.
int capitalsIn(QStringView word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLetter() && !c.isUpper())
            return -1;
        letters += c.isLetter();
    }
    return letters;
}

std::vector<Passage> capitalPassages(const QString &words)
{
    std::vector<Passage> found;
    Passage open;
    const auto finish = [&] {
        if (open.words >= 2)
            found.push_back(open);
        open = {};
    };
    qsizetype start = 0;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        if (at < words.size() && !words.at(at).isSpace())
            continue;
        const int letters = capitalsIn(QStringView(words).mid(start, at - start));
        if (letters < 0) {
            finish();
        } else if (letters > 0) {
            if (open.length == 0)
                open.start = start;
            open.length = at - open.start;
            open.words += letters >= wordSize;
        }
        start = at + 1;
    }
    finish();
    return found;
}

/// \a words in small letters; the first is a capital when \a place begins a sentence of \a words.
void lower(content::Text &text, const BlockPlace &place)
{
    const QString words = plainText(text);
    const std::vector<Sentence> sentences = sentencesOf(words);
    changeRuns(text, place.start, place.length,
               [](content::Run &run) { run.text = run.text.toLower(); });
    for (const Sentence &sentence : sentences) {
        if (sentence.start < place.start || sentence.start >= place.start + place.length)
            continue;
        changeRuns(text, sentence.start, 1,
                   [](content::Run &run) { run.text = run.text.toUpper(); });
    }
}

bool isStrong(const content::Text &text)
{
    return std::ranges::all_of(
        text, [](const content::Run &run) { return run.strong || run.text.trimmed().isEmpty(); });
}

} // namespace

PageFindings longSentences(const BlockList &blocks)
{
    PageFindings found;
    eachText(blocks, [&](const content::Text &text, BlockPlace place) {
        for (const Sentence &sentence : sentencesOf(plainText(text))) {
            if (sentence.words <= mostWords)
                continue;
            place.start = sentence.start;
            place.length = sentence.length;
            found.push_back({advice("sentence",
                                    Rules::tr("A sentence has %n words. Make two of it, or leave "
                                              "something out.",
                                              nullptr, sentence.words)),
                             place,
                             {}});
        }
    });
    return found;
}

PageFindings capitals(const BlockList &blocks)
{
    PageFindings found;
    eachText(blocks, [&](const content::Text &text, BlockPlace place) {
        const QString words = plainText(text);
        for (const Passage &passage : capitalPassages(words)) {
            place.start = passage.start;
            place.length = passage.length;
            found.push_back(
                {advice("capitals",
                        Rules::tr("“%1” is written in capitals, which are hard to read. "
                                  "Write small letters.")
                            .arg(words.mid(passage.start, passage.length).simplified())),
                 place, Rules::tr("Make letters small"),
                 mend::text(place, [place](content::Text &loud) { lower(loud, place); })});
        }
    });
    return found;
}

PageFindings strongParagraphs(const BlockList &blocks)
{
    PageFindings found;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const paragraph = block.as<content::Paragraph>();
        if (!paragraph || !isStrong(paragraph->text) || isPretendHeading(blocks, place))
            return;
        if (plainText(paragraph->text).trimmed().isEmpty())
            return;
        found.push_back({advice("strong",
                                Rules::tr("A whole paragraph is bold. Stress only the words that "
                                          "matter most.")),
                         place, Rules::tr("Make it plain"),
                         mend::text(place, [](content::Text &text) {
                             for (content::Run &run : text)
                                 run.strong = false;
                             text = normalised(std::move(text));
                         })});
    });
    return found;
}

PageFindings textFindings(const BlockList &blocks)
{
    PageFindings all = strongParagraphs(blocks);
    for (const auto rule : {capitals, longSentences}) {
        PageFindings found = rule(blocks);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}
