#include "rules/abbreviationrules.h"

#include "pages/abbreviations.h"
#include "pages/blocks.h"
#include "pages/spellingwords.h"
#include "pages/textrange.h"
#include "rules/pageregister.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// A word in capitals where it stands.
struct Sign
{
    QString word;
    qsizetype start = 0;
};

bool isRoman(const QString &word)
{
    static const QRegularExpression form(u"^[IVX]+$"_s);
    return form.match(word).hasMatch();
}

/// What follows makes it part of a number: "KS 2023/117".
bool isOfNumber(const QString &text, qsizetype end)
{
    static const QRegularExpression form(uR"(\G[\s\x{a0}-]*\d)"_s);
    return form.match(text, end).hasMatch();
}

/// "ABC (…)", "(ABC)" and "ABC, det vill säga" explain, whatever the words are.
bool isExplainedBeside(const QString &text, const Sign &sign)
{
    static const QRegularExpression behind(
        uR"(\G(:s)?\s*(\(|,? (som )?(står för|betyder|dvs|det vill säga|stands for|that is|i\.e)))"_s);
    const bool isInside = sign.start > 0 && text.at(sign.start - 1) == u'('
        && text.mid(sign.start + sign.word.size(), 1) == ")"_L1;
    return isInside || behind.match(text, sign.start + sign.word.size()).hasMatch();
}

/// Whether one of the neighbouring words is in capitals too: then they are a name, or a shout.
bool standsAmongCapitals(const std::vector<WordRange> &words, size_t index, const QString &text)
{
    const auto isLoud = [&](size_t at) {
        const WordRange &word = words[at];
        return isAcronym(QStringView(text).mid(word.start, word.length));
    };
    const auto isNear = [&](size_t left, size_t right) {
        const qsizetype end = words[left].start + words[left].length;
        return QStringView(text).mid(end, words[right].start - end).trimmed().isEmpty();
    };
    const bool before = index > 0 && isLoud(index - 1) && isNear(index - 1, index);
    const bool behind = index + 1 < words.size() && isLoud(index + 1) && isNear(index, index + 1);
    return before || behind;
}

/// The letters before a colon or hyphen: "EU" of "EU:s".
QString stemOf(const QString &word)
{
    static const QRegularExpression end(u"[:-]"_s);
    return word.section(end, 0, 0);
}

std::vector<Sign> signsIn(const QString &text)
{
    static const QRegularExpression form(uR"(^\p{Lu}{2,6}$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Sign> signs;
    const std::vector<WordRange> words = wordsToSpell(text);
    for (size_t i = 0; i < words.size(); ++i) {
        const QString word = stemOf(text.mid(words[i].start, words[i].length));
        const bool isSign = form.match(word).hasMatch() && !isRoman(word)
            && !isCommonAbbreviation(word) && !isOfNumber(text, words[i].start + words[i].length);
        if (isSign && !standsAmongCapitals(words, i, text))
            signs.push_back({word, words[i].start});
    }
    return signs;
}

/// Of a passage in another language nothing is said.
bool isForeign(const content::Text &text, qsizetype at)
{
    for (const content::Run &run : text) {
        if (at < run.text.size())
            return !run.language.isEmpty();
        at -= run.text.size();
    }
    return false;
}

PageFinding unexplained(const Sign &sign, BlockPlace place, const QString &expansion)
{
    place.start = sign.start;
    place.length = sign.word.size();
    PageFinding found{{Finding::Severity::Advice, "abbreviation",
                       Rules::tr("“%1” is never explained. Write what it stands for where it "
                                 "stands first.")
                           .arg(sign.word),
                       u"content"_s, Rules::tr("Explain…")},
                      place,
                      {}};
    if (expansion.isEmpty())
        return found;
    found.mendLabel = Rules::tr("Mark as “%1”").arg(expansion);
    found.mend = mend::text(place, [place, sign, expansion](content::Text &text) {
        if (plainText(text).mid(place.start, place.length) == sign.word) {
            changeRuns(text, place.start, place.length,
                       [&](content::Run &run) { run.abbreviation = expansion; });
        }
    });
    return found;
}

} // namespace

bool isCommonAbbreviation(const QString &word)
{
    // Also codes of countries and currencies, file formats, and words that are read as words.
    static const QString list =
        u"EU|FN|USA|UK|GB|TV|IT|AI|VD|AB|HB|KB|OK|PR|HR|PDF|CSV|XML|HTML|URL|QR|SMS|MMS|GPS|DVD|CD|"
        "PC|USB|FAQ|ID|CV|VIP|SOS|BNP|VA|CO|EUR|SEK|DKK|NOK|USD|GBP|SE|DK|NO|FI|DE|NU|ASAP|FM|"
        "NATO|OECD|WHO|UNESCO|UNICEF|IKEA|SAS|SVT|SR|BBC|RSS|WIFI|SFI|AM|PM|OBS|OK|JA|NEJ|YES|FAX|TEL|LIX"_s;
    static const QSet<QString> known = [] {
        const QStringList words = list.split(u'|');
        return QSet<QString>(words.begin(), words.end());
    }();
    return known.contains(word);
}

PageFindings unexplainedAbbreviations(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    const QHash<QString, QString> explained = explainedAbbreviations(blocks);
    QSet<QString> done(explained.keyBegin(), explained.keyEnd());
    eachText(blocks, [&](const content::Text &text, const BlockPlace &) {
        const QString words = plainText(text);
        for (const Sign &sign : signsIn(words)) {
            if (isExplainedBeside(words, sign))
                done += sign.word;
        }
    });
    eachText(blocks, [&](const content::Text &text, const BlockPlace &place) {
        for (const Sign &sign : signsIn(plainText(text))) {
            const bool isName = facts.registered && facts.registered->names.contains(sign.word);
            if (done.contains(sign.word) || isName || isForeign(text, sign.start))
                continue;
            done += sign.word;
            found.push_back(unexplained(
                sign, place,
                facts.registered ? facts.registered->shortNames.value(sign.word) : QString()));
        }
    });
    return found;
}
