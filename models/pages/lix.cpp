#include "pages/lix.h"

#include <QStringTokenizer>

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

/// Reads a text word by word and cuts it into sentences.
class SentenceReader
{
public:
    explicit SentenceReader(const QString &text)
        : m_text(text)
    {
    }
    std::vector<Sentence> read();

private:
    void take(qsizetype start, qsizetype end);
    void finish();

    const QString &m_text;
    std::vector<Sentence> m_sentences;
    Sentence m_open;
    bool m_ended = false; ///< what was read last may end a sentence
};

void SentenceReader::finish()
{
    if (m_open.words > 0)
        m_sentences.push_back(m_open);
    m_open = {};
    m_ended = false;
}

/// The word between \a start and \a end.
void SentenceReader::take(qsizetype start, qsizetype end)
{
    const QStringView word = QStringView(m_text).mid(start, end - start);
    if (m_ended && startsWithCapital(word))
        finish();
    if (m_open.length == 0)
        m_open.start = start;
    m_open.length = end - m_open.start;
    if (letters(word) > 0) {
        ++m_open.words;
        m_ended = false;
    }
    m_ended = m_ended || mayEndSentence(word);
}

std::vector<Sentence> SentenceReader::read()
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= m_text.size(); ++at) {
        const bool atEnd = at == m_text.size();
        if (!atEnd && !m_text.at(at).isSpace())
            continue;
        if (at > start)
            take(start, at);
        if (atEnd || m_text.at(at) == u'\n')
            finish();
        start = at + 1;
    }
    return std::move(m_sentences);
}

int longWordsIn(QStringView text)
{
    int found = 0;
    for (const QStringView word : QStringTokenizer(text, u' ', Qt::SkipEmptyParts))
        found += letters(word) > 6;
    return found;
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

std::vector<Sentence> sentencesOf(const QString &text)
{
    return SentenceReader(text).read();
}

Readability readability(const QString &text)
{
    Readability counts;
    for (const Sentence &sentence : sentencesOf(text)) {
        ++counts.sentences;
        counts.words += sentence.words;
        counts.longestSentence = std::max(counts.longestSentence, sentence.words);
        counts.longWords += longWordsIn(text.mid(sentence.start, sentence.length).simplified());
    }
    return counts;
}
