#include "rules/namesearch.h"

#include "pages/blocks.h"
#include "records/fold.h"

#include <algorithm>
#include <span>

namespace {

/// Shorter names are too often other words.
constexpr qsizetype shortestName = 4;

struct Word
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString key; ///< folded
};

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isPart = at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
        if (isPart && start < 0)
            start = at;
        if (!isPart && start >= 0) {
            words.push_back({start, at, folded(QStringView(text).mid(start, at - start))});
            start = -1;
        }
    }
    return words;
}

/// Written as a name of \a record is, but for its capitals.
bool isRight(const QString &written, const KnownRecord &record)
{
    const auto isSame = [&](const QString &name) {
        return name.compare(written, Qt::CaseInsensitive) == 0;
    };
    return isSame(record.name) || std::ranges::any_of(record.otherNames, isSame);
}

} // namespace

NameSearch::NameSearch(const std::vector<KnownRecord> &known)
    : m_known(known)
{
    for (const KnownRecord &record : known) {
        add(record, record.name);
        for (const QString &name : record.otherNames)
            add(record, name);
    }
}

void NameSearch::add(const KnownRecord &record, const QString &name)
{
    Name made{&record, {}};
    for (const Word &word : wordsOf(name.normalized(QString::NormalizationForm_C)))
        made.words.append(word.key);
    if (name.size() >= shortestName && !made.words.isEmpty())
        m_names[made.words.front()].push_back(std::move(made));
}

std::vector<NamedPlace> NameSearch::names(const content::Text &text) const
{
    std::vector<NamedPlace> found;
    if (m_known.empty())
        return found;
    const QString words = plainText(text);
    const std::vector<Word> parts = wordsOf(words);
    for (size_t at = 0; at < parts.size(); ++at) {
        for (const Name &name : m_names.value(parts[at].key)) {
            const auto count = size_t(name.words.size());
            const bool fits = at + count <= parts.size()
                && std::ranges::equal(name.words, std::span(parts).subspan(at, count), {}, {},
                                      &Word::key);
            if (!fits)
                continue;
            const qsizetype start = parts[at].start;
            const qsizetype length = parts[at + count - 1].end - start;
            found.push_back(
                {name.record, start, length, isRight(words.mid(start, length), *name.record)});
        }
    }
    qsizetype at = 0;
    for (const content::Run &run : text) {
        const auto record = std::ranges::find(m_known, run.record, &KnownRecord::uuid);
        if (!run.record.isEmpty() && record != m_known.end())
            found.push_back({&*record, at, run.text.size(), true});
        at += run.text.size();
    }
    std::ranges::stable_sort(found, {}, &NamedPlace::start);
    // A name in two languages may be one word when folded.
    const auto isSame = [](const NamedPlace &a, const NamedPlace &b) {
        return a.record == b.record && a.start == b.start && a.length == b.length;
    };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
    return found;
}
