#include "rules/registerrules.h"

#include "pages/blockplace.h"
#include "pages/blocks.h"
#include "pages/lix.h"
#include "pages/textrange.h"
#include "rules/knownrecord.h"
#include "rules/namesearch.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

Finding about(Severity severity, const char *rule, const QString &message,
              const QString &action = {})
{
    return {severity, rule, message, u"content"_s, action};
}

/// A fact as somebody wrote it.
struct Told
{
    qsizetype start = 0;
    qsizetype length = 0;
    KnownFact::Sort sort = KnownFact::Sort::Members;
    qint64 number = 0; ///< of an amount in hundredths
    QDate date;
    QString currency;
};

mend::Mend useField(const BlockPlace &place, const QString &fact, const QString &words)
{
    return mend::text(place, [place, fact, words](content::Text &text) {
        bool isWritten = false;
        changeRuns(text, place.start, place.length, [&](content::Run &run) {
            run.text = std::exchange(isWritten, true) ? QString() : words;
            run.fact = run.text.isEmpty() ? QString() : fact;
        });
    });
}

qint64 numberOf(QString digits)
{
    return digits.remove(QRegularExpression(u"\\s"_s)).toLongLong();
}

QDate dateOf(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    for (const QLocale::Language language : {QLocale::Swedish, QLocale::English}) {
        const QDate date = QLocale(language).toDate(text.toLower(), u"d MMMM yyyy"_s);
        if (date.isValid())
            return date;
    }
    return {};
}

/// Numbers of municipalities and members.
void addCounts(const QString &sentence, std::vector<Told> &told)
{
    static const QRegularExpression form(u"(?<![\\d,.-])(\\d{1,3}(?:\\s\\d{3})+|\\d+)\\s+"
                                         "(?:(kommuner|municipalities|kommunen\\b|gemeinden)|"
                                         "(medlemmar|members|mitglieder|medlemmer))\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    auto found = form.globalMatch(sentence);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const bool isTowns = match.capturedLength(2) > 0;
        told.push_back({match.capturedStart(1), match.capturedLength(1),
                        isTowns ? KnownFact::Sort::Municipalities : KnownFact::Sort::Members,
                        numberOf(match.captured(1)), QDate(), QString()});
    }
}

/// The day on which something ends.
void addEnds(const QString &sentence, std::vector<Told> &told)
{
    static const QRegularExpression form(
        u"\\b(?:slutar|avslutas|pågår till|till och med|t\\.o\\.m\\.|ends|ending|until)\\s+"
        "(?:den\\s+|on\\s+)?(\\d{1,2}\\s\\p{L}+\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto found = form.globalMatch(sentence);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QDate date = dateOf(match.captured(1).replace(QChar(QChar::Nbsp), u' '));
        if (date.isValid())
            told.push_back({match.capturedStart(1), match.capturedLength(1), KnownFact::Sort::End,
                            0, date, QString()});
    }
}

/// The amount of the EU's support, when the sentence calls it so and names no other.
void addSupport(const QString &sentence, std::vector<Told> &told)
{
    static const QRegularExpression cue(
        u"EU-stöd|EU-bidrag|(?:stöd|bidrag) från EU|EU (?:support|contribution|funding|grant)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression form(
        u"(?<![\\d,.])(\\d{1,3}(?:\\s\\d{3})+|\\d+)(?:,(\\d{2}))?\\s*"
        "(?:(euro|EUR)|(kronor|kr|SEK))\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (!cue.match(sentence).hasMatch())
        return;
    auto found = form.globalMatch(sentence);
    const QRegularExpressionMatch match =
        found.hasNext() ? found.next() : QRegularExpressionMatch();
    if (!match.hasMatch() || found.hasNext())
        return;
    const qint64 cents = match.captured(2).toLongLong();
    told.push_back({match.capturedStart(), match.capturedLength(), KnownFact::Sort::Support,
                    numberOf(match.captured(1)) * 100 + cents, QDate(),
                    match.capturedLength(3) > 0 ? u"EUR"_s : u"SEK"_s});
}

/// \a told says something else than \a known, surely.
bool contradicts(const Told &told, const KnownFact &known)
{
    if (told.sort != known.sort)
        return false;
    switch (told.sort) {
    case KnownFact::Sort::End:
        return told.date != known.date;
    case KnownFact::Sort::Support: // cents are left out where people read
        return told.currency == known.currency && qAbs(told.number - known.number) >= 100;
    default: // a register with a few of many members does not know how many there are
        return told.number != known.number
            && qAbs(told.number - known.number) * 5 <= std::max<qint64>(5, told.number);
    }
}

/// The one record that characters \a start to \a end of a text speak of; nullptr for none or many.
const KnownRecord *onlyOne(const std::vector<NamedPlace> &names, qsizetype start, qsizetype end)
{
    const KnownRecord *only = nullptr;
    for (const NamedPlace &name : names) {
        if (name.start < start || name.start >= end)
            continue;
        if (only && only != name.record)
            return nullptr;
        only = name.record;
    }
    return only;
}

/// Some of the characters are an inline field already.
bool touchesFact(const content::Text &text, qsizetype start, qsizetype length)
{
    qsizetype at = 0;
    for (const content::Run &run : text) {
        const qsizetype end = at + run.text.size();
        if (!run.fact.isEmpty() && at < start + length && end > start)
            return true;
        at = end;
    }
    return false;
}

void judge(const content::Text &text, const std::vector<NamedPlace> &names, BlockPlace place,
           PageFindings &found)
{
    const QString words = plainText(text);
    for (const Sentence &sentence : sentencesOf(words)) {
        const KnownRecord *const record =
            onlyOne(names, sentence.start, sentence.start + sentence.length);
        if (!record)
            continue;
        std::vector<Told> told;
        const QString line = words.mid(sentence.start, sentence.length);
        addCounts(line, told);
        addEnds(line, told);
        addSupport(line, told);
        for (const Told &one : told) {
            const auto known = std::ranges::find_if(
                record->facts, [&](const KnownFact &fact) { return fact.sort == one.sort; });
            const bool isAlone = std::ranges::count(told, one.sort, &Told::sort) == 1;
            place.start = sentence.start + one.start;
            place.length = one.length;
            if (known == record->facts.end() || !isAlone || !contradicts(one, *known)
                || touchesFact(text, place.start, place.length))
                continue;
            found.push_back({about(Severity::Warning, "register-fact",
                                   Rules::tr("The register says %1 for %2, here it says %3.")
                                       .arg(known->words, record->name,
                                            words.mid(place.start, place.length).simplified())),
                             place, Rules::tr("Use the field"),
                             useField(place, known->fact, known->words)});
        }
    }
}

} // namespace

PageFindings goneFacts(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    if (!facts.factProblem)
        return found;
    eachText(blocks, [&](const content::Text &text, BlockPlace place) {
        place.start = 0;
        for (const content::Run &run : text) {
            place.length = run.text.size();
            const QString problem = run.fact.isEmpty() ? QString() : facts.factProblem(run.fact);
            if (!problem.isEmpty()) {
                const auto byHand = [place](content::Text &all) {
                    changeRuns(all, place.start, place.length,
                               [](content::Run &one) { one.fact.clear(); });
                };
                found.push_back(
                    {about(Severity::Error, "fact-gone",
                           Rules::tr("“%1” cannot be exported. %2").arg(run.text, problem),
                           Rules::tr("Show")),
                     place, Rules::tr("Keep as text"), mend::text(place, byHand)});
            }
            place.start += place.length;
        }
    });
    return found;
}

PageFindings emptyLiveBlocks(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    if (!facts.liveProblem)
        return found;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const live = block.as<content::LiveList>();
        const QString problem = live ? facts.liveProblem(*live) : QString();
        if (!problem.isEmpty())
            found.push_back(
                {about(Severity::Error, "live-empty",
                       Rules::tr("A live block shows nothing. %1").arg(problem), Rules::tr("Show")),
                 place, Rules::tr("Remove the block"), mend::remove(place)});
    });
    return found;
}

PageFindings misspeltNames(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    const NameSearch search(facts.known);
    eachText(blocks, [&](const content::Text &text, BlockPlace place) {
        for (const NamedPlace &name : search.names(text)) {
            place.start = name.start;
            place.length = name.length;
            if (name.isRight || touchesFact(text, name.start, name.length))
                continue;
            found.push_back(
                {about(Severity::Warning, "register-name",
                       Rules::tr("The register writes %1, here it says %2.")
                           .arg(name.record->name, plainText(text).mid(name.start, name.length))),
                 place, Rules::tr("Use the field"),
                 useField(place, name.record->nameFact, name.record->name)});
        }
    });
    return found;
}

PageFindings contradictedFacts(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    const NameSearch search(facts.known);
    eachText(blocks, [&](const content::Text &text, const BlockPlace &place) {
        judge(text, search.names(text), place, found);
    });
    return found;
}

QString keptKey(const PageFinding &finding)
{
    const QLatin1StringView rule(finding.finding.rule);
    const bool canBeKept = rule == "register-name"_L1 || rule == "register-fact"_L1;
    return canBeKept ? finding.finding.message : QString();
}

PageFindings registerFindings(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings all = goneFacts(blocks, facts);
    for (PageFindings found : {emptyLiveBlocks(blocks, facts), misspeltNames(blocks, facts),
                               contradictedFacts(blocks, facts)})
        std::move(found.begin(), found.end(), std::back_inserter(all));
    std::erase_if(all, [&](const PageFinding &finding) {
        const QString key = keptKey(finding);
        return !key.isEmpty() && facts.kept.contains(key);
    });
    return all;
}
