#include "exchange/livequery.h"

#include "records/event.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/page.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/town.h"
#include "storage/reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct LiveText
{
    Q_DECLARE_TR_FUNCTIONS(LiveText)
};

/// Words of the file format: never change or reuse one.
constexpr std::pair<LiveShape, const char *> shapeWords[] = {
    {LiveShape::List, "list"}, {LiveShape::Table, "table"}, {LiveShape::Cards, "cards"},
    {LiveShape::Sum, "sum"},   {LiveShape::Map, "map"},
};

/// What a block shows that does not say: the columns people look for on a web page.
std::vector<int> usualColumns(const Kind &kind)
{
    static const std::map<QByteArray, QList<const char *>> usual{
        {"project", {"title", "programme", "end_date"}},
        {"network", {"name", "kind", "joined"}},
        {"town", {"name", "country", "kind"}},
        {"event", {"title", "start_date", "place"}},
        {"organisation", {"name", "type", "country"}},
        {"programme", {"name", "fund", "period"}},
        {"membership", {"organisation", "note"}},
    };
    std::vector<int> columns;
    if (const auto keys = usual.find(kind.key()); keys != usual.end()) {
        for (const char *key : keys->second)
            columns.push_back(kind.indexOf(QString::fromLatin1(key)));
    }
    return columns.empty() ? std::vector{kind.titleIndex()} : columns;
}

std::optional<LiveShape> shapeOf(const QString &word)
{
    if (word.isEmpty())
        return LiveShape::List;
    const auto *const found = std::ranges::find_if(
        shapeWords, [&](auto &pair) { return word == QLatin1StringView(pair.second); });
    return found == std::end(shapeWords) ? std::nullopt : std::optional(found->first);
}

bool holds(const std::vector<int> &columns, int column)
{
    return std::ranges::find(columns, column) != columns.end();
}

void readShape(const content::LiveList &block, LiveQuery &query)
{
    const std::optional<LiveShape> shape = shapeOf(block.view);
    const std::vector<LiveShape> possible = live::shapes(*query.kind);
    if (shape && std::ranges::find(possible, *shape) != possible.end()) {
        query.shape = *shape;
        return;
    }
    query.notes.append(LiveText::tr("“%1” is no way to show %2 here. Choose another one.")
                           .arg(block.view.left(60), query.kind->plural()));
}

void readSum(const content::LiveList &block, LiveQuery &query)
{
    if (block.sum.isEmpty())
        return;
    const int column = Listing::of(*query.kind).indexOf(block.sum);
    if (holds(live::summable(*query.kind), column))
        query.sum = column;
    else
        query.notes.append(LiveText::tr("The amount “%1” is not known here. Choose another one.")
                               .arg(block.sum.left(60)));
}

/// Columns that may not be shown, as an edited file may name them, are left out.
void keepShowable(LiveQuery &query)
{
    const std::vector<int> showable = live::showable(*query.kind);
    std::erase_if(query.view.columns,
                  [&](const ViewColumn &one) { return !holds(showable, one.column); });
    const std::vector<int> groupable = live::groupable(*query.kind);
    std::erase_if(query.view.groups, [&](int column) { return !holds(groupable, column); });
}

/// Ids of the networks that stand on the web site; never empty, for then a condition would hold for
/// all.
std::vector<QVariant> publishedNetworks(const Reader &reader)
{
    const Kind &kind = kindOf<Network>();
    std::vector<QVariant> ids{QVariant::fromValue<qint64>(-1)};
    const Result<std::vector<Row>> rows = reader.where(kind, kind.indexOf(u"publish"), true);
    for (const Row &row : rows ? *rows : std::vector<Row>())
        ids.push_back(QVariant::fromValue(row.id));
    return ids;
}

} // namespace

std::vector<int> LiveQuery::columns() const
{
    if (!kind)
        return {};
    std::vector<int> columns;
    for (const ViewColumn &one : view.columns)
        columns.push_back(one.column);
    return columns.empty() ? usualColumns(*kind) : columns;
}

namespace live {

std::vector<const Kind *> kinds()
{
    return {&kindOf<Project>(),      &kindOf<Network>(),   &kindOf<Town>(),       &kindOf<Event>(),
            &kindOf<Organisation>(), &kindOf<Programme>(), &kindOf<Membership>(), &kindOf<Page>()};
}

QString englishPlural(const Kind &kind)
{
    const std::pair<const Kind *, const char *> plurals[] = {
        {&kindOf<Project>(), Project::plural},
        {&kindOf<Network>(), Network::plural},
        {&kindOf<Town>(), Town::plural},
        {&kindOf<Event>(), Event::plural},
        {&kindOf<Organisation>(), Organisation::plural},
        {&kindOf<Programme>(), Programme::plural},
        {&kindOf<Membership>(), Membership::plural},
        {&kindOf<Page>(), Page::plural}};
    const auto *const found =
        std::ranges::find(plurals, &kind, [](auto &one) { return one.first; });
    return found == std::end(plurals) ? QString() : QString::fromUtf8(found->second);
}

std::vector<int> showable(const Kind &kind)
{
    static const QStringList inside{u"publish"_s,     u"missing_duties"_s, u"lix"_s,
                                    u"counterpart"_s, u"image_alt"_s,      u"parent"_s,
                                    u"position"_s,    u"responsible"_s};
    const Listing &listing = Listing::of(kind);
    std::vector<int> columns;
    for (int column = 0; column < listing.count(); ++column) {
        const FieldInfo &field = listing.field(column);
        const bool isContent = field.type == FieldType::Blocks || field.type == FieldType::File;
        if (!isContent && !inside.contains(QLatin1StringView(field.key)))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> groupable(const Kind &kind)
{
    const Listing &listing = Listing::of(kind);
    const std::vector<const Kind *> open{&kindOf<Programme>(), &kindOf<Organisation>()};
    std::vector<int> columns = showable(kind);
    std::erase_if(columns, [&](int column) {
        const FieldInfo &field = listing.field(column);
        const bool isReference = field.type == FieldType::Reference;
        return field.type == FieldType::Link
            || (isReference
                && !std::ranges::count(open, findKind(QString::fromLatin1(field.references))));
    });
    return columns;
}

std::vector<int> summable(const Kind &kind)
{
    const Listing &listing = Listing::of(kind);
    std::vector<int> columns;
    for (int column = listing.count() - 1; column >= 0; --column) {
        if (listing.field(column).type == FieldType::Money)
            columns.push_back(column);
    }
    std::stable_partition(columns.begin(), columns.end(), [&](int column) {
        return listing.isComputed(column) && listing.computed(column).amount >= 0;
    });
    return columns;
}

std::vector<LiveShape> shapes(const Kind &kind)
{
    std::vector<LiveShape> shapes{LiveShape::List, LiveShape::Table, LiveShape::Cards,
                                  LiveShape::Sum};
    if (kind.indexOf(u"latitude") >= 0 && kind.indexOf(u"longitude") >= 0)
        shapes.push_back(LiveShape::Map);
    return shapes;
}

bool hasPages(const Kind &kind)
{
    return &kind == &kindOf<Project>() || &kind == &kindOf<Network>() || &kind == &kindOf<Town>()
        || &kind == &kindOf<Page>();
}

LiveQuery read(const content::LiveList &block, const Reader &reader)
{
    LiveQuery query;
    query.title = block.title;
    query.most = block.most;
    const std::vector<const Kind *> known = kinds();
    const Kind *const kind = findKind(block.kind);
    if (!kind || std::ranges::find(known, kind) == known.end()) {
        query.notes.append(LiveText::tr("Records of the kind “%1” cannot be shown on a page. "
                                        "Choose another kind.")
                               .arg(block.kind.left(60)));
        return query;
    }
    query.kind = kind;
    query.words = block.filter.value("words"_L1).toString().left(200);
    const QByteArray json = QJsonDocument(block.filter).toJson(QJsonDocument::Compact);
    const ReadView told = tableview::fromJson(json, *kind, reader);
    query.view = told.view;
    query.notes = told.notes;
    keepShowable(query);
    readShape(block, query);
    readSum(block, query);
    return query;
}

Result<content::LiveList> write(const LiveQuery &query, const Reader &reader)
{
    content::LiveList block;
    block.kind = QString::fromLatin1(query.kind->key());
    block.title = query.title;
    block.most = query.most;
    if (query.shape != LiveShape::List)
        block.view = QString::fromLatin1(std::ranges::find(shapeWords, query.shape, [](auto &one) {
                                             return one.first;
                                         })->second);
    if (query.sum >= 0 && query.shape == LiveShape::Sum)
        block.sum = QString::fromLatin1(Listing::of(*query.kind).field(query.sum).key);
    TableView view = query.view;
    view.frozen = 1;
    view.closed.clear();
    const Result<QByteArray> json = tableview::toJson(view, *query.kind, reader);
    if (!json)
        return json.error();
    block.filter = QJsonDocument::fromJson(*json).object();
    block.filter.remove(u"frozen"_s); // columns of a page stand still
    if (!query.words.trimmed().isEmpty())
        block.filter.insert(u"words"_s, query.words.trimmed());
    if (block.filter.size() == 1) // nothing but the version
        block.filter = {};
    return block;
}

RowQuery published(const Kind &kind, RowQuery query, const Reader &reader)
{
    const Listing &listing = Listing::of(kind);
    if (const int column = listing.indexOf(u"publish"); column >= 0)
        query.conditions.push_back({column, Operator::AnyOf, {true}});
    if (const int column = listing.indexOf(u"public_status"); column >= 0)
        query.conditions.push_back({column, Operator::NotEmpty, {}});
    if (&kind == &kindOf<Membership>())
        query.conditions.push_back(
            {listing.indexOf(u"network"), Operator::AnyOf, publishedNetworks(reader)});
    if (&kind == &kindOf<Page>())
        query.conditions.push_back({listing.indexOf(u"status"), Operator::AnyOf, {u"published"_s}});
    return query;
}

RowQuery rowQuery(const LiveQuery &query, QDate today)
{
    RowQuery rows = query.view.query();
    rows.words = query.words;
    rows.today = today;
    if (query.shape == LiveShape::Sum && query.sum >= 0)
        rows.sums = {query.sum};
    return rows;
}

} // namespace live
