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

void readKind(const Kind &kind, const QString &text, const QSet<QString> &linked,
              const LiveSource &source, std::vector<KnownRecord> &known)
{
    LiveQuery query;
    query.kind = &kind;
    const auto published = source.index(kind)->find(
        live::published(kind, live::rowQuery(query, source.today), *source.reader), source.stop);
    const auto names = source.reader->names(kind);
    if (!published || !names)
        return; // nothing is sure
    QSet<qint64> meant;
    for (const QString &uuid : linked) {
        const auto record = source.reader->find(uuid);
        if (record && *record && (*record)->kind == &kind)
            meant.insert((*record)->id);
    }
    for (const qint64 id : published->ids) {
        if (source.stop())
            return;
        const QString name = folded(names->value(id));
        if (!meant.contains(id) && (name.isEmpty() || !text.contains(name)))
            continue;
        if (const Result<Row> row = source.reader->row(kind, id))
            known.push_back(KnownReader(kind, *row, source).read());
    }
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

std::vector<KnownRecord> knownIn(const QString &text, const QSet<QString> &linked,
                                 const LiveSource &source)
{
    std::vector<KnownRecord> known;
    const QString words = folded(text);
    for (const Kind *kind : {&kindOf<Project>(), &kindOf<Network>(), &kindOf<Town>()})
        readKind(*kind, words, linked, source, known);
    return known;
}

} // namespace facts
