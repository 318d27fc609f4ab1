#include "pagehelpfacts.h"

#include "pages/spelling.h"
#include "pages/spellingwords.h"
#include "records/contact.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/town.h"
#include "rules/linkrules.h"
#include "rules/privacy.h"
#include "rules/visibility.h"
#include "storage/database.h"
#include "storage/reader.h"

using namespace Qt::StringLiterals;

namespace {

/// Calls \a visit with each record of a kind; an error leaves out what could not be read.
template <typename R, typename Visit> void each(const Reader &reader, const Visit &visit)
{
    const Result<> read = reader.each(kindOf<R>(), {}, [&visit](const Row &row) {
        visit(fromRow<R>(row));
        return true;
    });
    Q_UNUSED(read)
}

void addShortName(PageRegister &known, const QString &shortName, const QString &name)
{
    if (!shortName.isEmpty() && shortName != name && !known.shortNames.contains(shortName))
        known.shortNames.insert(shortName, name);
}

/// The words of \a name that are names: those with a capital.
void addWords(PageRegister &known, const QString &name)
{
    for (const WordRange &word : wordsToSpell(name)) {
        if (name.at(word.start).isUpper())
            known.words.insert(name.mid(word.start, word.length));
    }
}

void addPlaces(const Reader &reader, PageRegister &known)
{
    each<Town>(reader, [&known](const Town &town) {
        for (const QString &name : {town.name, town.swedishName, town.ownName, town.region})
            addWords(known, name);
    });
    each<Organisation>(reader, [&known](const Organisation &organisation) {
        addWords(known, organisation.name);
        addWords(known, organisation.ownName);
    });
}

void addPeople(const Reader &reader, PageRegister &known)
{
    each<Contact>(reader, [&known](const Contact &contact) {
        addWords(known, contact.name);
        const bool serves = contact.kind == "official"_L1 || contact.kind == "elected"_L1;
        if (!mayBePublished(contact))
            known.hidden.push_back({contact.uuid, contact.name.simplified(), serves});
    });
}

void addProjects(const Reader &reader, QDate today, PageRegister &known)
{
    QHash<qint64, Programme> programmes;
    each<Programme>(reader, [&](const Programme &programme) {
        programmes.insert(programme.id, programme);
        addShortName(known, programme.shortName, programme.name);
        addWords(known, programme.name);
    });
    each<Project>(reader, [&](const Project &project) {
        addWords(known, project.title);
        addWords(known, project.acronym);
        if (!project.acronym.isEmpty())
            known.names.insert(project.acronym);
        const auto programme = programmes.constFind(project.programme.id);
        const Findings owed =
            visibility(project, programme == programmes.cend() ? nullptr : &*programme, today);
        if (!owed.empty())
            known.projects.push_back({project.uuid, project.title, project.acronym, owed});
    });
}

PageFacts factsOf(const Page &page, QDate today, PageFacts facts)
{
    facts.ingress = page.ingress;
    facts.description = page.description;
    facts.name = page.title;
    facts.language = page.language;
    facts.status = page.status;
    facts.reviewDate = page.reviewDate;
    facts.hasResponsible = page.responsible.id != 0;
    facts.today = today;
    return facts;
}

/// Titles of what \a blocks link to; who is gone stands in \a gone.
QHash<QString, QString> titlesOf(const Reader &reader, const BlockList &blocks, QSet<QString> &gone)
{
    QHash<QString, QString> titles;
    const QSet<QString> linked = linkedRecords(blocks);
    for (const QString &uuid : linked) {
        const Result<std::optional<RecordName>> record = reader.find(uuid);
        if (record && !*record)
            gone.insert(uuid);
        else // what cannot be asked for is not called gone
            titles.insert(uuid, record ? (*record)->title : QString());
    }
    return titles;
}

} // namespace

PageRegister pageRegister(const Reader &reader, QDate today)
{
    PageRegister known;
    addPeople(reader, known);
    addPlaces(reader, known);
    addProjects(reader, today, known);
    each<Network>(reader, [&known](const Network &network) {
        addShortName(known, network.shortName, network.name);
        addWords(known, network.name);
    });
    return known;
}

PageHelpReading readForHelp(const PageHelpQuestion &question)
{
    PageHelpReading done;
    const QDate today = QDate::currentDate();
    done.facts = factsOf(question.page, today, question.told);
    done.facts.registered = question.known;
    if (const Result<Database> database = Database::openReader(question.path)) {
        const Reader reader(*database);
        const QHash<QString, QString> titles = titlesOf(reader, question.blocks, done.gone);
        done.facts.title = [titles](const QString &uuid) {
            const auto found = titles.constFind(uuid);
            return found == titles.cend() ? std::nullopt : std::optional(*found);
        };
        if (!question.known)
            done.facts.registered = std::make_shared<PageRegister>(pageRegister(reader, today));
    }
    QSet<QString> own = question.own;
    if (done.facts.registered)
        own += done.facts.registered->words;
    done.reading = readPage(question.blocks, done.facts,
                            {question.dictionaries.get(), question.page.language, own});
    return done;
}
