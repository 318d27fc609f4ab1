#include "exchange/pagefacts.h"

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

void addHidden(const Contact &contact, std::vector<PageRegister::Person> &hidden)
{
    if (!mayBePublished(contact))
        hidden.push_back({contact.uuid, contact.name.simplified(), isInService(contact)});
}

void addPeople(const Reader &reader, PageRegister &known)
{
    each<Contact>(reader, [&known](const Contact &contact) {
        addWords(known, contact.name);
        addHidden(contact, known.hidden);
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
            known.projects.push_back(
                {project.uuid, project.title.simplified(), project.acronym.simplified(), owed});
    });
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

std::vector<PageRegister::Person> hiddenPeopleOf(const Reader &reader)
{
    std::vector<PageRegister::Person> hidden;
    each<Contact>(reader, [&hidden](const Contact &contact) { addHidden(contact, hidden); });
    return hidden;
}

PageFacts pageFacts(const Page &page, QDate today, PageFacts told)
{
    told.ingress = page.ingress;
    told.description = page.description;
    told.name = page.title;
    told.language = page.language;
    told.status = page.status;
    told.reviewDate = page.reviewDate;
    told.hasResponsible = page.responsible.id != 0;
    told.today = today;
    return told;
}

QHash<QString, QString> linkedTitles(const Reader &reader, const BlockList &blocks,
                                     QSet<QString> &gone)
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
