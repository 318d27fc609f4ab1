#include "exchange/liveblocks.h"

#include "exchange/livecell.h"
#include "exchange/livemap.h"
#include "exchange/siteword.h"
#include "records/labels.h"
#include "records/shown.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

content::Text strong(const QString &text)
{
    content::Text made = plain(text);
    for (content::Run &run : made)
        run.strong = true;
    return made;
}

/// Makes the blocks of one answer.
class LiveWriter
{
public:
    LiveWriter(const LiveRows &answer, const LiveSource &source)
        : m_answer(answer)
        , m_query(answer.query)
        , m_source(source)
        , m_cells(*answer.query.kind, source)
        , m_columns(answer.query.columns())
    {
    }
    BlockList write();

private:
    /// Records that are shown, of \a count found from \a first on.
    std::span<const Row> shown(int first, int count) const;
    std::vector<const RowGroup *> innermost() const;
    QString groupName(const RowGroup &group) const;
    content::Text nameOf(const Row &row) const;
    content::Text cell(const Row &row, int column) const;
    content::List list(std::span<const Row> rows) const;
    content::Table table(std::span<const Row> rows, const content::Text &caption) const;
    void addList();
    void addTables();
    void addCards();
    void addSum();
    QString kindName() const;
    QString sumText(const std::vector<Sum> &sums, int count) const;
    QString word(const char *source) const { return siteWord(source, m_source.language); }

    const LiveRows &m_answer;
    const LiveQuery &m_query;
    const LiveSource &m_source;
    LiveCells m_cells;
    std::vector<int> m_columns;
    BlockList m_blocks;
};

std::span<const Row> LiveWriter::shown(int first, int count) const
{
    const auto size = int(m_answer.rows.size());
    const int from = std::min(first, size);
    return std::span(m_answer.rows).subspan(size_t(from), size_t(std::min(count, size - from)));
}

/// The groups that records stand in directly, when there are any.
std::vector<const RowGroup *> LiveWriter::innermost() const
{
    std::vector<const RowGroup *> groups;
    const int deepest = int(m_query.view.groups.size()) - 1;
    for (const RowGroup &group : m_answer.found.groups) {
        if (group.level == deepest)
            groups.push_back(&group);
    }
    return groups;
}

/// "Interreg · Running": with the names of the groups around it.
QString LiveWriter::groupName(const RowGroup &group) const
{
    QStringList names;
    for (const RowGroup &other : m_answer.found.groups) {
        const bool isAround = other.level <= group.level && other.first <= group.first
            && other.first + other.count >= group.first + group.count;
        if (isAround)
            names.append(m_cells.group(other));
    }
    return names.join(u" · "_s);
}

/// The name, leading to the record's own page where it has one.
content::Text LiveWriter::nameOf(const Row &row) const
{
    content::Text name = plain(m_cells.title(row));
    for (content::Run &run : name)
        run.record = live::hasPages(*m_query.kind) ? row.uuid : QString();
    return name;
}

content::Text LiveWriter::cell(const Row &row, int column) const
{
    const bool isName = m_query.kind->hasTitle() && column == m_query.kind->titleIndex();
    return isName ? nameOf(row) : plain(m_cells.text(row, column));
}

/// The first column leads, the others follow as words.
content::List LiveWriter::list(std::span<const Row> rows) const
{
    content::List list;
    const bool isNameOnly = m_query.view.columns.empty();
    for (const Row &row : rows) {
        content::Text text = nameOf(row);
        for (const int column : m_columns) {
            const QString words = m_cells.text(row, column);
            if (!isNameOnly && column != m_query.kind->titleIndex() && !words.isEmpty())
                text.push_back({.text = u", "_s + words.simplified()});
        }
        list.items.push_back({std::move(text), {}});
    }
    return list;
}

content::Table LiveWriter::table(std::span<const Row> rows, const content::Text &caption) const
{
    content::Table table;
    table.caption = caption;
    std::vector<content::Cell> header;
    for (const int column : m_columns)
        header.push_back({plain(m_cells.label(column))});
    table.rows.push_back(std::move(header));
    for (const Row &row : rows) {
        std::vector<content::Cell> cells;
        for (const int column : m_columns)
            cells.push_back({cell(row, column)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void LiveWriter::addList()
{
    const std::vector<const RowGroup *> groups = innermost();
    if (groups.empty()) {
        m_blocks.push_back({list(m_answer.rows)});
        return;
    }
    content::List outer;
    for (const RowGroup *group : groups) {
        const std::span<const Row> rows = shown(group->first, group->count);
        if (!rows.empty())
            outer.items.push_back({strong(groupName(*group)), {list(rows)}});
    }
    m_blocks.push_back({std::move(outer)});
}

void LiveWriter::addTables()
{
    const std::vector<const RowGroup *> groups = innermost();
    if (groups.empty())
        m_blocks.push_back({table(m_answer.rows, {})});
    for (const RowGroup *group : groups) {
        const std::span<const Row> rows = shown(group->first, group->count);
        if (!rows.empty())
            m_blocks.push_back({table(rows, plain(groupName(*group)))});
    }
}

/// A box for each record: its name, and under it what the columns say.
void LiveWriter::addCards()
{
    const std::vector<const RowGroup *> groups = innermost();
    const auto addBoxes = [this](std::span<const Row> rows) {
        for (const Row &row : rows) {
            content::FactBox box{nameOf(row), {}};
            for (const int column : m_columns) {
                const QString words = m_cells.text(row, column);
                const bool isName =
                    m_query.kind->hasTitle() && column == m_query.kind->titleIndex();
                if (!isName && !words.isEmpty())
                    box.blocks.push_back(
                        {content::Paragraph{plain(m_cells.label(column) + u": "_s + words)}});
            }
            m_blocks.push_back({std::move(box)});
        }
    };
    if (groups.empty())
        addBoxes(m_answer.rows);
    for (const RowGroup *group : groups) {
        const std::span<const Row> rows = shown(group->first, group->count);
        if (rows.empty())
            continue;
        m_blocks.push_back({content::Paragraph{strong(groupName(*group))}});
        addBoxes(rows);
    }
}

QString LiveWriter::sumText(const std::vector<Sum> &sums, int count) const
{
    return m_query.sum < 0 || sums.empty() ? shown::number(count)
                                           : m_cells.sum(m_query.sum, sums.front());
}

QString LiveWriter::kindName() const
{
    const QString english = live::englishPlural(*m_query.kind);
    return m_source.language == u"en" ? english
                                      : labels::swedish(m_query.kind->context(), english.toUtf8());
}

void LiveWriter::addSum()
{
    const QString kind = kindName();
    const QString what = m_query.sum < 0 ? kind : m_cells.label(m_query.sum);
    const QString all = sumText(m_answer.found.totals, m_answer.published());
    const std::vector<const RowGroup *> groups = innermost();
    if (groups.empty()) {
        content::Text text = plain(what + u": "_s);
        const content::Text amount = strong(all);
        text.insert(text.end(), amount.begin(), amount.end());
        m_blocks.push_back({content::Paragraph{std::move(text)}});
        return;
    }
    content::Table table;
    table.rows.push_back({{plain(m_cells.label(m_query.view.groups.back()))}, {plain(what)}});
    for (const RowGroup *group : groups)
        table.rows.push_back(
            {{plain(groupName(*group))}, {plain(sumText(group->sums, group->count))}});
    table.rows.push_back({{strong(word(QT_TRANSLATE_NOOP("Site", "In all")))}, {strong(all)}});
    m_blocks.push_back({std::move(table)});
}

BlockList LiveWriter::write()
{
    if (!m_query.title.empty())
        m_blocks.push_back({content::Heading{2, m_query.title}});
    if (m_answer.published() == 0 && m_query.shape != LiveShape::Sum) {
        m_blocks.push_back({content::Paragraph{
            plain(word(QT_TRANSLATE_NOOP("Site", "There is nothing to show here right now.")))}});
        return std::move(m_blocks);
    }
    switch (m_query.shape) {
    case LiveShape::Table:
        addTables();
        break;
    case LiveShape::Cards:
        addCards();
        break;
    case LiveShape::Sum:
        addSum();
        break;
    case LiveShape::List:
    case LiveShape::Map: // the map is drawn beside the list, for those who do not see it
        addList();
        break;
    }
    if (const int more = m_answer.leftOut(); more > 0)
        m_blocks.push_back({content::Paragraph{
            plain(word(QT_TRANSLATE_NOOP("Site", "… and %1 more")).arg(shown::number(more)))}});
    return std::move(m_blocks);
}

} // namespace

BlockList live::blocks(const LiveRows &answer, const LiveSource &source)
{
    if (!answer.query.isWhole())
        return {};
    return normalised(LiveWriter(answer, source).write());
}

const LiveRows &LiveBlocks::answer(const content::LiveList &block)
{
    if (!m_last || !(m_last->first == block)) {
        const LiveQuery query = live::read(block, *m_source.reader);
        Result<LiveRows> rows = live::ask(query, m_source);
        m_last.emplace(block, rows ? *std::move(rows) : LiveRows());
    }
    return m_last->second;
}

BlockList LiveBlocks::blocks(const content::LiveList &block)
{
    return live::blocks(answer(block), m_source);
}

QString LiveBlocks::drawing(const content::LiveList &block)
{
    const LiveRows &rows = answer(block);
    const QString label = plainText(block.title).simplified();
    return QString::fromUtf8(live::map(
        live::places(rows, m_source),
        label.isEmpty() ? siteWord(QT_TRANSLATE_NOOP("Site", "Map"), m_source.language) : label));
}
