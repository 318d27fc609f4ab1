#include "pages/spellingwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAddress(QStringView token)
{
    static const QRegularExpression form(
        u"@|://|^\\W*www\\.|^\\W*[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}(/|\\W*$)|^\\W*(mailto|tel):"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return token.contains(u'@') || token.contains(u'.') || token.contains(u':')
        ? form.match(token.toString()).hasMatch()
        : false;
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\u00ad';
}

bool joinsWords(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'-' || c == u'\u2011' || c == u':';
}

/// The words of a \a token without spaces that starts at \a offset of the text.
void addWords(QStringView token, qsizetype offset, std::vector<WordRange> &words)
{
    qsizetype at = 0;
    while (at < token.size()) {
        if (!isInWord(token.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < token.size()
               && (isInWord(token.at(end))
                   || (joinsWords(token.at(end)) && end + 1 < token.size()
                       && isInWord(token.at(end + 1)))))
            ++end;
        const QStringView word = token.mid(at, end - at);
        const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isNumber(); });
        const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
        if (!hasDigit && letters > 1)
            words.push_back({offset + at, end - at});
        at = end;
    }
}

} // namespace

std::vector<WordRange> wordsToSpell(QStringView text)
{
    std::vector<WordRange> words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace()
            && text.at(at) != QChar::ObjectReplacementCharacter)
            continue;
        const QStringView token = text.mid(start, at - start);
        if (!isAddress(token))
            addWords(token, start, words);
        start = at + 1;
    }
    return words;
}

bool isAcronym(QStringView word)
{
    const qsizetype colon = word.indexOf(u':');
    const QStringView stem = colon > 0 ? word.first(colon) : word;
    const auto capitals = std::ranges::count_if(stem, [](QChar c) { return c.isUpper(); });
    return capitals > 1 && std::ranges::none_of(stem, [](QChar c) { return c.isLower(); });
}
