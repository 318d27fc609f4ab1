#include "pages/abbreviations.h"

#include "pages/blocks.h"
#include "pages/textrange.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

template <typename List, typename Visit> void eachTextOf(List &blocks, const Visit &visit)
{
    for (auto &block : blocks) {
        for (auto *text : textsOf(block))
            visit(*text);
        if (auto *const box = std::get_if<content::FactBox>(&block.value))
            eachTextOf(box->blocks, visit);
    }
}

/// Calls \a visit with each stretch where \a word stands unmarked in \a text.
void eachUnmarked(const content::Text &text, const QString &word,
                  const std::function<void(qsizetype start)> &visit)
{
    qsizetype at = 0;
    QString words;
    std::vector<std::pair<qsizetype, qsizetype>> marked; // from and to
    for (const content::Run &run : text) {
        if (!run.abbreviation.isEmpty())
            marked.emplace_back(at, at + run.text.size());
        at += run.text.size();
        words += run.text;
    }
    for (qsizetype i = indexOfWord(words, word); i >= 0; i = indexOfWord(words, word, i + 1)) {
        const bool isMarked = std::any_of(marked.begin(), marked.end(), [&](const auto &one) {
            return i < one.second && i + word.size() > one.first;
        });
        if (!isMarked)
            visit(i);
    }
}

/// Whether the letters of \a sign stand in \a words in their order, the first at the beginning and
/// the last in the last word: "Region Hovedstaden" is RH, "Europeiska socialfonden" ESF.
bool spells(const QStringList &words, const QString &sign)
{
    const QString line = words.join(u' ').toUpper();
    if (line.front() != sign.front())
        return false;
    qsizetype at = 0;
    for (const QChar letter : sign) {
        at = line.indexOf(letter, at) + 1;
        if (at == 0)
            return false;
    }
    return line.lastIndexOf(sign.back()) > line.size() - words.constLast().size() - 1;
}

/// The words before "(FN)" that its letters stand for.
void addFromWords(const QString &text, QHash<QString, QString> &found)
{
    static const QRegularExpression form(
        uR"(((?:[\p{L}'’-]+\s+){1,7}[\p{L}'’-]+)\s+\((\p{Lu}{2,8})\))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString sign = match.captured(2);
        QStringList words = match.captured(1).simplified().split(u' ');
        // The fewest words that spell it: what stands before them is another part of the sentence.
        for (qsizetype count = 1; count <= words.size(); ++count) {
            const QStringList last = words.mid(words.size() - count);
            if (spells(last, sign)) {
                if (!found.contains(sign))
                    found.insert(sign, last.join(u' '));
                break;
            }
        }
    }
}

} // namespace

QHash<QString, QString> explainedAbbreviations(const BlockList &blocks)
{
    QHash<QString, QString> found;
    eachTextOf(blocks, [&](const content::Text &text) {
        for (const content::Run &run : text) {
            const QString sign = run.text.simplified();
            if (!run.abbreviation.isEmpty() && !found.contains(sign))
                found.insert(sign, run.abbreviation);
        }
    });
    eachTextOf(blocks, [&](const content::Text &text) { addFromWords(plainText(text), found); });
    return found;
}

qsizetype indexOfWord(const QString &text, const QString &word, qsizetype from)
{
    const auto isLetter = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    if (word.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isLetter(at - 1) && !isLetter(at + word.size()))
            return at;
    }
    return -1;
}

int unmarkedCount(const BlockList &blocks, const QString &word)
{
    int count = 0;
    eachTextOf(blocks, [&](const content::Text &text) {
        eachUnmarked(text, word, [&count](qsizetype) { ++count; });
    });
    return count;
}

BlockList withAbbreviation(BlockList blocks, const QString &word, const QString &expansion)
{
    eachTextOf(blocks, [&](content::Text &text) {
        std::vector<qsizetype> places;
        eachUnmarked(text, word, [&places](qsizetype start) { places.push_back(start); });
        for (const qsizetype start : places) {
            changeRuns(text, start, word.size(),
                       [&](content::Run &run) { run.abbreviation = expansion; });
        }
    });
    return blocks;
}
