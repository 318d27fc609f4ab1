#include "rules/publishrules.h"

#include "pages/abbreviations.h"
#include "pages/blocks.h"
#include "rules/linkrules.h"
#include "rules/pageregister.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;
using Places = QHash<QString, BlockPlace>; ///< of the first link to each record, by uuid

/// Where \a blocks link to records first.
Places linkPlaces(const BlockList &blocks)
{
    Places places;
    const auto take = [&places](const QString &record, const BlockPlace &place) {
        if (!record.isEmpty() && !places.contains(record))
            places.insert(record, place);
    };
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        if (const auto *const document = block.as<content::DocumentLink>())
            take(document->document, place);
    });
    eachText(blocks, [&](const content::Text &text, BlockPlace place) {
        for (const content::Run &run : text) {
            place.length = run.text.size();
            take(run.record, place);
            place.start += run.text.size();
        }
    });
    return places;
}

/// The words of \a blocks, so that most names are ruled out without a search.
QSet<QString> wordsOf(const BlockList &blocks)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = plainText(blocks).split(gap, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Where the full \a name stands first. A single name is not looked for: it may be anybody's.
std::optional<BlockPlace> placeOfName(const BlockList &blocks, const QSet<QString> &words,
                                      const QString &name)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = name.split(gap, Qt::SkipEmptyParts);
    const auto stands = [&words](const QString &part) {
        return words.contains(part) || words.contains(part + u's');
    };
    if (parts.size() < 2 || !std::ranges::all_of(parts, stands))
        return std::nullopt;
    std::optional<BlockPlace> found;
    eachText(blocks, [&](const content::Text &text, const BlockPlace &place) {
        const QString line = plainText(text);
        qsizetype at = indexOfWord(line, name);
        if (at < 0)
            at = indexOfWord(line, name + u's'); // the genitive
        if (!found && at >= 0)
            found = BlockPlace{place.path, place.text, at, name.size()};
    });
    return found;
}

PageFinding about(const PageRegister::Person &person, const BlockPlace &place)
{
    const QString message = person.serves
        ? Rules::tr("%1 is not marked to be shown on the web site. Mark the contact, or leave the "
                    "name out.")
        : Rules::tr("%1 is not cleared to be shown on the web site. Write the basis with the "
                    "contact, or leave the name out.");
    PageFinding found{{person.serves ? Severity::Warning : Severity::Error, "page-contact",
                       message.arg(person.name), u"content"_s, Rules::tr("Open contact")},
                      place,
                      {}};
    found.record = person.uuid;
    return found;
}

/// What \a project lacks of what readers are to be told, as one list of words; empty when nothing.
QString lacks(const PageRegister::Supported &project)
{
    static constexpr std::array<std::pair<const char *, const char *>, 4> told{{
        {"aims", QT_TRANSLATE_NOOP("Rules", "aims")},
        {"results", QT_TRANSLATE_NOOP("Rules", "results")},
        {"statement", QT_TRANSLATE_NOOP("Rules", "the funding statement")},
        {"programme", QT_TRANSLATE_NOOP("Rules", "its programme, and so the funding statement")},
    }};
    QStringList missing;
    for (const auto &[rule, words] : told) {
        const bool isOwed = std::ranges::any_of(project.owed, [rule = rule](const Finding &one) {
            return qstrcmp(one.rule, rule) == 0 && one.severity != Severity::Ok;
        });
        if (isOwed)
            missing += Rules::tr(words);
    }
    if (missing.size() < 2)
        return missing.join(QString());
    const QString last = missing.takeLast();
    return Rules::tr("%1 and %2").arg(missing.join(u", "_s), last);
}

/// Whether \a name, a page's title without needless spaces, is that of \a project.
bool isAbout(const QString &name, const PageRegister::Supported &project)
{
    const auto isSame = [&name](const QString &other) { // lengths first: there may be thousands
        return other.size() == name.size() && name.compare(other, Qt::CaseInsensitive) == 0;
    };
    return !name.isEmpty() && (isSame(project.title) || isSame(project.acronym));
}

PageFinding about(const PageRegister::Supported &project, const QString &missing,
                  const BlockPlace &place)
{
    PageFinding found{
        {Severity::Warning, "page-project",
         Rules::tr("The page tells of %1, which lacks %2. EU support asks for it.")
             .arg(project.acronym.isEmpty() ? project.title : project.acronym, missing),
         u"content"_s, Rules::tr("Open project")},
        place,
        {}};
    found.record = project.uuid;
    return found;
}

/// The projects that are \a shown and lack something.
std::vector<const PageRegister::Supported *> owing(const PageRegister &registered,
                                                   const QStringList &shown)
{
    std::vector<const PageRegister::Supported *> found;
    for (const PageRegister::Supported &project : registered.projects) {
        if (shown.contains(project.uuid) && !lacks(project).isEmpty())
            found.push_back(&project);
    }
    return found;
}

/// All projects of a live list that lack something, in one finding.
void addListed(const BlockList &blocks, const PageFacts &facts, PageFindings &found)
{
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        const auto *const live = block.as<content::LiveList>();
        if (!live || live->kind != "project"_L1)
            return;
        const auto projects = owing(*facts.registered, facts.listed(*live));
        if (projects.size() == 1)
            found.push_back(about(*projects.front(), lacks(*projects.front()), place));
        if (projects.size() > 1) {
            found.push_back({{Severity::Warning, "page-projects",
                              Rules::tr("%n of the listed EU projects lack aims, results or the "
                                        "funding statement.",
                                        nullptr, int(projects.size())),
                              u"content"_s, Rules::tr("Open the first")},
                             place,
                             {}});
            found.back().record = projects.front()->uuid;
        }
    });
}

/// The EU's support spelled out, in the languages of the pages. Source: Regulation (EU) 2021/1060,
/// Annex IX; Swedish also as people write it.
bool hasStatement(const QString &text)
{
    static const QRegularExpression form(
        u"(med)?finansiera(s|d|t|de|r)[^.]{0,60}\\b(Europeiska unionen|EU)\\b|"
        "\\b(co-?)?(funded|financed) by the (European Union|EU)\\b|"
        "(med)?finansiere[rt][^.]{0,60}Europæiske Union|"
        "(ko)?finanziert[^.]{0,60}Europäischen Union"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

bool isListed(const BlockList &blocks, const PageFacts &facts, const QString &uuid)
{
    bool found = false;
    eachBlock(blocks, [&](const Block &block, const BlockPlace &) {
        const auto *const live = block.as<content::LiveList>();
        // What a list shows that nobody can tell may well be the project.
        found = found || (live && (!facts.listed || facts.listed(*live).contains(uuid)));
    });
    return found;
}

} // namespace

PageFindings hiddenPeople(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    if (!facts.registered)
        return found;
    const Places links = linkPlaces(blocks);
    const QSet<QString> words = wordsOf(blocks);
    for (const PageRegister::Person &person : facts.registered->hidden) {
        if (const auto link = links.constFind(person.uuid); link != links.cend())
            found.push_back(about(person, *link));
        else if (const auto named = placeOfName(blocks, words, person.name))
            found.push_back(about(person, *named));
    }
    return found;
}

PageFindings owingProjects(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    if (!facts.registered)
        return found;
    const Places links = linkPlaces(blocks);
    const QString name = facts.name.simplified();
    for (const PageRegister::Supported &project : facts.registered->projects) {
        const auto link = links.constFind(project.uuid);
        const bool isTold = link != links.cend() || isAbout(name, project);
        const QString missing = isTold ? lacks(project) : QString();
        if (!missing.isEmpty())
            found.push_back(about(project, missing, link != links.cend() ? *link : BlockPlace()));
    }
    if (facts.listed)
        addListed(blocks, facts, found);
    return found;
}

PageFindings missingStatements(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings found;
    if (!facts.registered || blocks.empty())
        return found;
    const Places links = linkPlaces(blocks);
    const QString name = facts.name.simplified();
    for (const PageRegister::Supported &project : facts.registered->projects) {
        if (!isAbout(name, project) || links.contains(project.uuid)
            || isListed(blocks, facts, project.uuid)
            || hasStatement(facts.ingress + u'\n' + plainText(blocks)))
            continue;
        found.push_back({{Severity::Warning, "page-statement",
                          Rules::tr("The page is about an EU project and does not say that the EU "
                                    "pays for it. Link to the project, which shows the emblem and "
                                    "statement, or write “Medfinansieras av Europeiska unionen”."),
                          u"content"_s, Rules::tr("Open project")},
                         {},
                         {}});
        found.back().record = project.uuid;
    }
    return found;
}

PageFindings publishFindings(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings all = hiddenPeople(blocks, facts);
    for (PageFindings found : {owingProjects(blocks, facts), missingStatements(blocks, facts)})
        std::move(found.begin(), found.end(), std::back_inserter(all));
    return all;
}
