#include "site/sitemaps.h"

#include "exchange/siteword.h"
#include "records/network.h"
#include "records/organisation.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Member
{
    QString name;
    QString note;
};

/// Members by country, Sweden first, then the countries by name; those of unknown country last.
std::map<std::pair<int, QString>, std::vector<Member>> membersOf(const SiteContext &context,
                                                                 qint64 network)
{
    std::map<std::pair<int, QString>, std::vector<Member>> members;
    const Kind &bodies = kindOf<Organisation>();
    const FieldInfo &country = bodies.field(bodies.indexOf(u"country"));
    for (const SiteMember &member : context.plan().members(network)) {
        const SiteBody body = context.plan().body(member.organisation);
        const QString name = body.country.isEmpty()
            ? context.word("unknownCountry")
            : siteValue(country, body.country, context.language());
        const int rank = body.country == u"SE" ? 0 : body.country.isEmpty() ? 2 : 1;
        members[{rank, name}].push_back({body.name, member.note});
    }
    const QCollator order = context.collator();
    for (auto &[place, list] : members) {
        std::ranges::stable_sort(list, [&order](const Member &a, const Member &b) {
            return order.compare(a.name, b.name) < 0;
        });
    }
    return members;
}

void putMembers(TemplateData &data, const SiteContext &context, qint64 network)
{
    TemplateList list;
    qsizetype count = 0;
    for (const auto &[country, members] : membersOf(context, network)) {
        TemplateData &entry = list.add();
        put(entry, "country", country.second);
        TemplateList names;
        for (const Member &member : members) {
            TemplateData &row = names.add();
            put(row, "name", member.name);
            put(row, "note", member.note);
        }
        put(entry, "members", std::move(names).entries());
        count += qsizetype(members.size());
    }
    list.putInto(data, "members");
    put(data, "membersWords",
        count == 1 ? context.word("memberOne") : context.word("memberCount").arg(count));
}

void putRepresentatives(TemplateData &data, const SiteContext &context, const Network &network)
{
    TemplateList list;
    const std::pair<Ref, const char *> people[] = {{network.representative, "representative"},
                                                   {network.deputy, "deputy"}};
    for (const auto &[person, word] : people) {
        const std::optional<Contact> contact = context.plan().publicContact(person.id);
        if (!contact)
            continue;
        TemplateData &entry = list.add();
        put(entry, "label", context.word(word));
        put(entry, "name", contact->name);
        put(entry, "title", contact->title);
    }
    list.putInto(data, "people");
}

} // namespace

void fillNetwork(TemplateData &data, const SiteContext &context, const Row &row)
{
    const Network network = fromRow<Network>(row);
    const Kind &kind = kindOf<Network>();
    put(data, "kindWords", context.word("network"));
    SiteContext::paragraphs(network.summary).putInto(data, "lead");
    SiteContext::paragraphs(network.aims).putInto(data, "aims");
    QStringList governing{network.governingBody};
    if (!network.secretariat.isEmpty())
        governing.append(context.word("secretariat") + u": "_s + network.secretariat);
    SiteContext::paragraphs(governing.join(u'\n')).putInto(data, "governing");
    putMembers(data, context, network.id);
    putRepresentatives(data, context, network);
    putEvents(data, context, network.uuid);
    SiteFacts facts;
    for (const char *key : {"short_name", "formality", "kind", "governing_body", "joined"})
        facts.add(context.label(kind, key), context.value(kind, row, key));
    facts.add(context.label(kind, "represented_by"),
              context.plan().body(network.representedBy.id).name);
    std::move(facts).putInto(data);
    putLinks(data, context, {{network.website, "networkSite"}});
}

void fillTown(TemplateData &data, const SiteContext &context, const Row &row)
{
    const Town town = fromRow<Town>(row);
    const Kind &kind = kindOf<Town>();
    put(data, "kindWords", context.value(kind, row, "kind"));
    SiteContext::paragraphs(town.summary).putInto(data, "lead");
    SiteContext::paragraphs(town.areas).putInto(data, "areas");
    putEvents(data, context, town.uuid);
    if (town.latitude.micro && town.longitude.micro)
        putTownsMap(data, context);
    SiteFacts facts;
    for (const char *key : {"kind", "swedish_name", "own_name", "country", "region", "status"})
        facts.add(context.label(kind, key), context.value(kind, row, key));
    if (town.agreementDate.isValid())
        facts.addHtml(context.label(kind, "agreement_date"), context.time(town.agreementDate));
    facts.add(context.label(kind, "partner_body"), town.partnerBody);
    std::move(facts).putInto(data);
    putPerson(data, context.plan().publicContact(town.ourContact.id));
    putLinks(data, context, {{town.website, "townSite"}});
}
