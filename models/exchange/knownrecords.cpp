#include "exchange/knownrecords.h"

#include "exchange/factvalue.h"
#include "records/fold.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/project.h"
#include "records/town.h"
#include "storage/reader.h"
#include "tables/rowindex.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Completes what is known of one record.
class KnownReader
{
public:
    KnownReader(const Kind &kind, const Row &row, const LiveSource &source)
        : m_kind(kind)
        , m_row(row)
        , m_source(source)
    {
    }

    KnownRecord read()
    {
        m_known.uuid = m_row.uuid;
        m_known.name = m_source.reader->title(m_kind, m_row);
        m_known.nameFact = fieldFact(m_kind.field(m_kind.titleIndex()).key);
        for (const QStringView key :
             {u"acronym", u"title_en", u"short_name", u"swedish_name", u"own_name"}) {
            const int field = m_kind.indexOf(key);
            const QString name =
                field < 0 ? QString() : m_row.values[size_t(field)].toString().simplified();
            if (!name.isEmpty())
                m_known.otherNames.append(name);
        }
        if (&m_kind == &kindOf<Project>())
            addProject(fromRow<Project>(m_row));
        if (&m_kind == &kindOf<Network>())
            addMembers();
        return std::move(m_known);
    }

private:
    QString fieldFact(const char *key) const
    {
        return factText({m_row.uuid, QString::fromLatin1(key), {}});
    }
    void add(KnownFact fact)
    {
        const std::optional<QString> words = facts::publicText(fact.fact, m_source);
        if (!words)
            return;
        fact.words = *words;
        m_known.facts.push_back(std::move(fact));
    }
    void addProject(const Project &project);
    void addMembers();

    const Kind &m_kind;
    const Row &m_row;
    const LiveSource &m_source;
    KnownRecord m_known;
};

void KnownReader::addProject(const Project &project)
{
    if (project.endDate.isValid())
        add({KnownFact::Sort::End, fieldFact("end_date"), {}, 0, project.endDate});
    if (project.euContribution.minor)
        add({KnownFact::Sort::Support,
             fieldFact("eu_contribution"),
             {},
             *project.euContribution.minor,
             QDate(),
             project.currency});
}

/// Municipalities are counted only where all members are: no filter of the tables tells them apart.
void KnownReader::addMembers()
{
    const Kind &kind = kindOf<Membership>();
    const int network = kind.indexOf(u"network");
    const Result<std::vector<Row>> rows =
        m_source.reader->where(kind, network, QVariant::fromValue(m_row.id));
    if (!rows || rows->empty())
        return;
    const QString fact = facts::ofQuery(
        kind, {{network, Operator::AnyOf, {QVariant::fromValue(m_row.id)}}}, *m_source.reader);
    const auto isTown = [this](const Row &row) {
        const qint64 id = fromRow<Membership>(row).organisation.id;
        const Result<Row> member = m_source.reader->row(kindOf<Organisation>(), id);
        return member && fromRow<Organisation>(*member).type == u"municipality";
    };
    add({KnownFact::Sort::Members, fact, {}, qint64(rows->size())});
    if (std::ranges::all_of(*rows, isTown))
        add({KnownFact::Sort::Municipalities, fact, {}, qint64(rows->size())});
}

/// The words of \a text, which is folded.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}\\p{M}]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return text.split(gap, Qt::SkipEmptyParts);
}

} // namespace

namespace facts {

QString ofQuery(const Kind &kind, const std::vector<Condition> &conditions, const Reader &reader,
                int sum)
{
    LiveQuery query;
    query.kind = &kind;
    query.shape = LiveShape::Sum;
    query.view.conditions = conditions;
    query.sum = sum;
    const Result<content::LiveList> block = live::write(query, reader);
    return block ? factText({{}, {}, *block}) : QString();
}

KnownNames::KnownNames(LiveSource source)
    : m_source(std::move(source))
{
    for (const Kind *kind : {&kindOf<Project>(), &kindOf<Network>(), &kindOf<Town>()})
        readKind(*kind);
}

void KnownNames::readKind(const Kind &kind)
{
    LiveQuery query;
    query.kind = &kind;
    const auto published = m_source.index(kind)->find(
        live::published(kind, live::rowQuery(query, m_source.today), *m_source.reader),
        m_source.stop);
    const auto names = m_source.reader->names(kind);
    if (!published || !names)
        return; // nothing is sure
    std::vector<qint64> ids = published->ids;
    std::ranges::sort(ids);
    for (const qint64 id : ids) {
        const QString name = folded(names->value(id));
        const QStringList words = wordsOf(name);
        if (!words.isEmpty())
            m_byWord[words.front()].push_back(m_named.size());
        m_named.push_back({&kind, id, name});
    }
}

std::optional<KnownRecord> KnownNames::known(size_t place)
{
    if (const auto known = m_known.constFind(place); known != m_known.cend())
        return *known;
    const Named &named = m_named[place];
    const Result<Row> row = m_source.reader->row(*named.kind, named.id);
    if (!row)
        return std::nullopt;
    return *m_known.insert(place, KnownReader(*named.kind, *row, m_source).read());
}

/// Where in m_named those stand that \a text, which is folded, may speak of.
std::set<size_t> KnownNames::named(const QString &text) const
{
    std::set<size_t> places;
    for (const QString &word : wordsOf(text)) {
        for (const size_t place : m_byWord.value(word)) {
            if (text.contains(m_named[place].name))
                places.insert(place);
        }
    }
    return places;
}

/// Where in m_named the record with \a uuid stands; nothing when it is not on the web site.
std::optional<size_t> KnownNames::placeOf(const QString &uuid) const
{
    const auto record = m_source.reader->find(uuid);
    if (!record || !*record)
        return std::nullopt;
    const auto named = std::ranges::find_if(m_named, [&](const Named &one) {
        return one.kind == (*record)->kind && one.id == (*record)->id;
    });
    return named == m_named.end() ? std::nullopt : std::optional(size_t(named - m_named.begin()));
}

std::vector<KnownRecord> KnownNames::in(const QString &text, const QSet<QString> &linked)
{
    std::set<size_t> places = named(folded(text));
    for (const QString &uuid : linked) {
        if (const std::optional<size_t> place = placeOf(uuid))
            places.insert(*place);
    }
    std::vector<KnownRecord> found;
    for (const size_t place : places) {
        if (m_source.stop())
            break;
        if (std::optional<KnownRecord> one = known(place))
            found.push_back(*std::move(one));
    }
    return found;
}

std::vector<KnownRecord> knownIn(const QString &text, const QSet<QString> &linked,
                                 const LiveSource &source)
{
    return KnownNames(source).in(text, linked);
}

} // namespace facts
