#include "pages/blocks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCharacters = 20'000'000;

/// Reads JSON values of known types and remembers the first one that is wrong, so that reading
/// is written straight down and checked once at the end of a block.
class Reader
{
public:
    bool failed() const { return !m_wrong.isEmpty(); }
    QString wrong() const { return m_wrong; }
    bool metUnknown() const { return m_unknown; }

    Block block(const QJsonObject &object, bool inBox = false);
    BlockList blocks(const QJsonArray &array, bool inBox);

private:
    void refuse(QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    /// Properties besides \a known ones make the block one of a newer version.
    void expect(const QJsonObject &object, std::initializer_list<QLatin1StringView> known);
    QString string(const QJsonObject &object, QLatin1StringView key);
    bool boolean(const QJsonObject &object, QLatin1StringView key, bool usual);
    int number(const QJsonObject &object, QLatin1StringView key, int usual, int from, int to);
    QJsonArray array(const QJsonObject &object, QLatin1StringView key);
    QJsonObject object(const QJsonValue &value, QLatin1StringView key);
    content::Text text(const QJsonObject &object, QLatin1StringView key);
    content::Run run(const QJsonValue &value);
    content::List list(const QJsonObject &object, int depth);
    content::ListItem item(const QJsonObject &object, int depth);
    content::Cell cell(const QJsonObject &object);
    Block known(const QJsonObject &object, bool inBox);
    Block heading(const QJsonObject &object);
    Block table(const QJsonObject &object);
    Block figure(const QJsonObject &object);
    Block live(const QJsonObject &object);
    Block factBox(const QJsonObject &object, bool inBox);

    QString m_wrong;
    bool m_unknown = false;
};

void Reader::expect(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
{
    qsizetype met = 0;
    for (const QLatin1StringView key : known)
        met += object.contains(key);
    m_unknown = m_unknown || met < object.size();
}

QString Reader::string(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        refuse(key);
    return value.toString();
}

bool Reader::boolean(const QJsonObject &object, QLatin1StringView key, bool usual)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key);
    return value.toBool(usual);
}

int Reader::number(const QJsonObject &object, QLatin1StringView key, int usual, int from, int to)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return usual;
    const int number = value.toInt(from - 1);
    if (number < from || number > to)
        refuse(key);
    return number;
}

QJsonArray Reader::array(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key);
    return value.toArray();
}

QJsonObject Reader::object(const QJsonValue &value, QLatin1StringView key)
{
    if (!value.isObject())
        refuse(key);
    return value.toObject();
}

content::Run Reader::run(const QJsonValue &value)
{
    content::Run run;
    if (value.isString()) {
        run.text = value.toString();
        return run;
    }
    const QJsonObject source = object(value, "text"_L1);
    expect(source,
           {"text"_L1, "strong"_L1, "emphasis"_L1, "href"_L1, "record"_L1, "language"_L1,
            "abbreviation"_L1, "fact"_L1});
    run.text = string(source, "text"_L1);
    run.strong = boolean(source, "strong"_L1, false);
    run.emphasis = boolean(source, "emphasis"_L1, false);
    run.href = string(source, "href"_L1);
    run.record = string(source, "record"_L1);
    run.language = string(source, "language"_L1);
    run.fact = string(source, "fact"_L1);
    run.abbreviation = string(source, "abbreviation"_L1);
    return run;
}

content::Text Reader::text(const QJsonObject &object, QLatin1StringView key)
{
    content::Text text;
    const QJsonArray runs = array(object, key);
    for (const QJsonValue &value : runs)
        text.push_back(run(value));
    return text;
}

content::ListItem Reader::item(const QJsonObject &object, int depth)
{
    expect(object, {"text"_L1, "lists"_L1});
    content::ListItem item{text(object, "text"_L1), {}};
    const QJsonArray lists = array(object, "lists"_L1);
    if (!lists.isEmpty() && depth >= content::maxListDepth)
        return refuse("lists"_L1), item;
    for (const QJsonValue &value : lists) {
        const QJsonObject inner = this->object(value, "lists"_L1);
        expect(inner, {"items"_L1, "numbered"_L1, "start"_L1});
        item.lists.push_back(list(inner, depth + 1));
    }
    return item;
}

content::List Reader::list(const QJsonObject &object, int depth)
{
    content::List list;
    list.numbered = boolean(object, "numbered"_L1, false);
    list.start = number(object, "start"_L1, 1, 0, 1'000'000);
    const QJsonArray items = array(object, "items"_L1);
    for (const QJsonValue &value : items)
        list.items.push_back(item(this->object(value, "items"_L1), depth));
    return list;
}

Block Reader::heading(const QJsonObject &object)
{
    expect(object, {"kind"_L1, "level"_L1, "text"_L1});
    return {content::Heading{number(object, "level"_L1, 2, 2, 6), text(object, "text"_L1)}};
}

content::Cell Reader::cell(const QJsonObject &object)
{
    expect(object, {"text"_L1, "columns"_L1, "rows"_L1});
    return {text(object, "text"_L1), number(object, "columns"_L1, 1, 1, 1000),
            number(object, "rows"_L1, 1, 1, 65534)};
}

Block Reader::table(const QJsonObject &object)
{
    expect(object, {"kind"_L1, "caption"_L1, "headerRow"_L1, "headerColumn"_L1, "rows"_L1});
    content::Table table;
    table.caption = text(object, "caption"_L1);
    table.headerRow = boolean(object, "headerRow"_L1, true);
    table.headerColumn = boolean(object, "headerColumn"_L1, false);
    const QJsonArray rows = array(object, "rows"_L1);
    for (const QJsonValue &row : rows) {
        if (!row.isArray())
            refuse("rows"_L1);
        std::vector<content::Cell> cells;
        const QJsonArray values = row.toArray();
        for (const QJsonValue &value : values)
            cells.push_back(cell(this->object(value, "rows"_L1)));
        table.rows.push_back(std::move(cells));
    }
    return {std::move(table)};
}

Block Reader::figure(const QJsonObject &object)
{
    expect(object, {"kind"_L1, "file"_L1, "alt"_L1, "decorative"_L1, "caption"_L1});
    return {content::Figure{string(object, "file"_L1), string(object, "alt"_L1),
                            boolean(object, "decorative"_L1, false), text(object, "caption"_L1)}};
}

Block Reader::live(const QJsonObject &object)
{
    expect(object,
           {"kind"_L1, "record"_L1, "filter"_L1, "view"_L1, "title"_L1, "sum"_L1, "most"_L1});
    content::LiveList live;
    live.kind = string(object, "record"_L1);
    live.view = string(object, "view"_L1);
    live.title = text(object, "title"_L1);
    live.sum = string(object, "sum"_L1);
    live.most = number(object, "most"_L1, 0, 0, content::maxLiveRecords);
    if (object.contains("filter"_L1))
        live.filter = this->object(object.value("filter"_L1), "filter"_L1);
    return {std::move(live)};
}

Block Reader::factBox(const QJsonObject &object, bool inBox)
{
    if (inBox) // also bounds how deep a hostile page can make this function call itself
        return refuse("blocks"_L1), Block();
    expect(object, {"kind"_L1, "title"_L1, "blocks"_L1});
    content::FactBox box;
    box.title = text(object, "title"_L1);
    box.blocks = blocks(array(object, "blocks"_L1), true);
    return {std::move(box)};
}

Block Reader::known(const QJsonObject &object, bool inBox)
{
    const QString kind = string(object, "kind"_L1);
    if (kind.isEmpty())
        refuse("kind"_L1);
    if (kind == "heading"_L1)
        return heading(object);
    if (kind == "paragraph"_L1)
        return expect(object, {"kind"_L1, "text"_L1}),
               Block{content::Paragraph{text(object, "text"_L1)}};
    if (kind == "list"_L1)
        return expect(object, {"kind"_L1, "items"_L1, "numbered"_L1, "start"_L1}),
               Block{list(object, 1)};
    if (kind == "table"_L1)
        return table(object);
    if (kind == "figure"_L1)
        return figure(object);
    if (kind == "quote"_L1)
        return expect(object, {"kind"_L1, "text"_L1, "source"_L1}),
               Block{content::Quote{text(object, "text"_L1), text(object, "source"_L1)}};
    if (kind == "factbox"_L1)
        return factBox(object, inBox);
    if (kind == "document"_L1)
        return expect(object, {"kind"_L1, "document"_L1, "text"_L1}),
               Block{content::DocumentLink{string(object, "document"_L1), text(object, "text"_L1)}};
    if (kind == "contact"_L1)
        return expect(object, {"kind"_L1, "contact"_L1}),
               Block{content::ContactBlock{string(object, "contact"_L1)}};
    if (kind == "separator"_L1)
        return expect(object, {"kind"_L1}), Block{content::Separator()};
    if (kind == "live"_L1)
        return live(object);
    m_unknown = true;
    return {};
}

Block Reader::block(const QJsonObject &object, bool inBox)
{
    const bool before = std::exchange(m_unknown, false);
    Block block = known(object, inBox);
    if (m_unknown)
        block = Block{content::Unknown{object}};
    m_unknown = before;
    return block;
}

BlockList Reader::blocks(const QJsonArray &array, bool inBox)
{
    BlockList blocks;
    for (const QJsonValue &value : array)
        blocks.push_back(block(object(value, "blocks"_L1), inBox));
    return blocks;
}

Error unreadable(const QString &what)
{
    return {Error::Code::Format,
            Block::tr("The page's content cannot be read. Take an earlier version from its "
                      "history."),
            what};
}

} // namespace

Result<Block> blockFromJson(const QJsonObject &json)
{
    Reader reader;
    Block block = reader.block(json);
    if (reader.failed())
        return unreadable(reader.wrong());
    return block;
}

Result<BlockList> blocksFromJson(const QString &json)
{
    if (json.isEmpty())
        return BlockList();
    if (json.size() > maxCharacters)
        return unreadable(Block::tr("%1 characters").arg(json.size()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(problem.errorString());
    const QJsonObject root = document.object();
    const int version = root.value("version"_L1).toInt();
    if (version > 1) {
        return Error{Error::Code::Format,
                     Block::tr("This page was written by a newer version. Update the program "
                               "to edit it."),
                     QString::number(version)};
    }
    if (version != 1 || !root.value("blocks"_L1).isArray())
        return unreadable(u"version, blocks"_s);
    BlockList blocks;
    const QJsonArray array = root.value("blocks"_L1).toArray();
    for (const QJsonValue &value : array) {
        Result<Block> block =
            value.isObject() ? blockFromJson(value.toObject()) : unreadable(u"blocks"_s);
        if (!block)
            return unreadable(
                Block::tr("block %1: %2").arg(blocks.size() + 1).arg(block.error().detail));
        blocks.push_back(*std::move(block));
    }
    return normalised(std::move(blocks));
}
