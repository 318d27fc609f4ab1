#include "pages/blocks.h"

#include "pages/visit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Values that are as they are by default are left out, so that the text is short and canonical;
// QJsonObject writes its keys in order.

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, bool value, bool usual)
{
    if (value != usual)
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, int value, int usual)
{
    if (value != usual)
        object.insert(key, value);
}

QJsonValue json(const content::Run &run)
{
    QJsonObject object;
    put(object, "strong"_L1, run.strong, false);
    put(object, "emphasis"_L1, run.emphasis, false);
    put(object, "href"_L1, run.href);
    put(object, "record"_L1, run.record);
    put(object, "language"_L1, run.language);
    put(object, "fact"_L1, run.fact);
    put(object, "abbreviation"_L1, run.abbreviation);
    if (object.isEmpty())
        return run.text;
    object.insert("text"_L1, run.text);
    return object;
}

void put(QJsonObject &object, QLatin1StringView key, const content::Text &text)
{
    QJsonArray runs;
    for (const content::Run &run : text)
        runs.append(json(run));
    if (!runs.isEmpty())
        object.insert(key, runs);
}

QJsonObject json(const content::List &list)
{
    QJsonArray items;
    for (const content::ListItem &item : list.items) {
        QJsonObject object;
        put(object, "text"_L1, item.text);
        QJsonArray lists;
        for (const content::List &inner : item.lists)
            lists.append(json(inner));
        if (!lists.isEmpty())
            object.insert("lists"_L1, lists);
        items.append(object);
    }
    QJsonObject object{{"items"_L1, items}};
    put(object, "numbered"_L1, list.numbered, false);
    put(object, "start"_L1, list.start, 1);
    return object;
}

QJsonArray json(const std::vector<content::Cell> &row)
{
    QJsonArray cells;
    for (const content::Cell &cell : row) {
        QJsonObject object;
        put(object, "text"_L1, cell.text);
        put(object, "columns"_L1, cell.columns, 1);
        put(object, "rows"_L1, cell.rows, 1);
        cells.append(object);
    }
    return cells;
}

QJsonObject json(const content::Table &table)
{
    QJsonArray rows;
    for (const std::vector<content::Cell> &row : table.rows)
        rows.append(json(row));
    QJsonObject object{{"rows"_L1, rows}};
    put(object, "caption"_L1, table.caption);
    put(object, "headerRow"_L1, table.headerRow, true);
    put(object, "headerColumn"_L1, table.headerColumn, false);
    return object;
}

QJsonObject json(const content::Figure &figure)
{
    QJsonObject object;
    put(object, "file"_L1, figure.file);
    put(object, "alt"_L1, figure.alt);
    put(object, "decorative"_L1, figure.decorative, false);
    put(object, "caption"_L1, figure.caption);
    return object;
}

QJsonObject json(const content::LiveList &list)
{
    QJsonObject object;
    put(object, "record"_L1, list.kind);
    put(object, "view"_L1, list.view);
    put(object, "title"_L1, list.title);
    put(object, "sum"_L1, list.sum);
    put(object, "most"_L1, list.most, 0);
    if (!list.filter.isEmpty())
        object.insert("filter"_L1, list.filter);
    return object;
}

QJsonArray json(const BlockList &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(blockToJson(block));
    return array;
}

QJsonObject texts(std::initializer_list<std::pair<QLatin1StringView, content::Text>> members)
{
    QJsonObject object;
    for (const auto &[key, text] : members)
        put(object, key, text);
    return object;
}

QJsonObject kind(QLatin1StringView name, QJsonObject object = {})
{
    object.insert("kind"_L1, name);
    return object;
}

QJsonObject with(QJsonObject object, QLatin1StringView key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

} // namespace

QJsonObject blockToJson(const Block &block)
{
    using namespace content;
    return std::visit(
        Visitor{
            [](const Paragraph &p) {
                return kind("paragraph"_L1, texts({{"text"_L1, p.text}}));
            },
            [](const Heading &h) {
                return kind("heading"_L1, with(texts({{"text"_L1, h.text}}), "level"_L1, h.level));
            },
            [](const List &l) { return kind("list"_L1, json(l)); },
            [](const Table &t) { return kind("table"_L1, json(t)); },
            [](const Figure &f) { return kind("figure"_L1, json(f)); },
            [](const Quote &q) {
                return kind("quote"_L1, texts({{"text"_L1, q.text}, {"source"_L1, q.source}}));
            },
            [](const FactBox &f) {
                return kind("factbox"_L1,
                            with(texts({{"title"_L1, f.title}}), "blocks"_L1, json(f.blocks)));
            },
            [](const DocumentLink &d) {
                return kind("document"_L1,
                            with(texts({{"text"_L1, d.text}}), "document"_L1, d.document));
            },
            [](const ContactBlock &c) {
                return kind("contact"_L1, with({}, "contact"_L1, c.contact));
            },
            [](const Separator &) { return kind("separator"_L1); },
            [](const LiveList &l) { return kind("live"_L1, json(l)); },
            [](const Unknown &u) { return u.json; },
        },
        block.value);
}

QString toJson(const BlockList &blocks)
{
    const QJsonArray array = json(normalised(blocks));
    if (array.isEmpty())
        return QString();
    const QJsonObject root{{"blocks"_L1, array}, {"version"_L1, 1}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}
