#include "pages/htmlreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Tables.

namespace {

/// What browsers allow.
constexpr int mostColumns = 1000;

bool isSection(const GumboNode &node)
{
    const QString name = nameOf(node);
    return name == "thead"_L1 || name == "tbody"_L1 || name == "tfoot"_L1;
}

bool isCell(const GumboNode &node)
{
    const QString name = nameOf(node);
    return name == "td"_L1 || name == "th"_L1;
}

bool isColumnHeader(const GumboNode &cell)
{
    return nameOf(cell) == "th"_L1 && attributeOf(cell, "scope") != "row"_L1;
}

bool isRowHeader(const GumboNode &cell)
{
    return nameOf(cell) == "th"_L1 && attributeOf(cell, "scope") != "col"_L1;
}

/// What a cell of ours cannot hold, so a table with it and without lines is there for the layout.
bool holdsBlocks(const GumboNode &node)
{
    static const QSet<QString> names{u"table"_s, u"ul"_s, u"ol"_s, u"h1"_s, u"h2"_s,
                                     u"h3"_s,    u"h4"_s, u"h5"_s, u"h6"_s};
    const auto children = childrenOf(node);
    return std::any_of(children.begin(), children.end(), [](const GumboNode *child) {
        return names.contains(nameOf(*child)) || holdsBlocks(*child);
    });
}

/// The cells of a table, without those of tables inside it.
std::vector<const GumboNode *> cellsOf(const GumboNode &part)
{
    std::vector<const GumboNode *> cells;
    for (const GumboNode *child : childrenOf(part)) {
        if (isCell(*child))
            cells.push_back(child);
        if (!isSection(*child) && nameOf(*child) != "tr"_L1)
            continue;
        const std::vector<const GumboNode *> inner = cellsOf(*child);
        cells.insert(cells.end(), inner.begin(), inner.end());
    }
    return cells;
}

bool isBlank(const std::vector<content::Cell> &row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const content::Cell &cell) { return cell.text.empty(); });
}

/// Every cell with text is strong throughout.
bool isStrong(const std::vector<content::Cell> &row)
{
    const auto strong = [](const content::Cell &cell) {
        return std::all_of(cell.text.begin(), cell.text.end(), [](const content::Run &run) {
            return run.strong || run.text.trimmed().isEmpty();
        });
    };
    return !isBlank(row) && std::all_of(row.begin(), row.end(), strong);
}

void makeLight(std::vector<content::Cell> &row)
{
    for (content::Cell &cell : row) {
        for (content::Run &run : cell.text)
            run.strong = false;
    }
}

} // namespace

bool HtmlReader::isLayout(const HtmlElement &table) const
{
    const QString role = table.attribute("role");
    if (role == "presentation"_L1 || role == "none"_L1)
        return true;
    const std::vector<const GumboNode *> cells = cellsOf(table.node);
    const bool isFramed = table.style.hasBorder() || numberOf(table.node, "border").value_or(0) > 0;
    const bool isData = isFramed || std::any_of(cells.begin(), cells.end(), [this](auto *cell) {
                            return elementOf(*cell).style.hasBorder() || nameOf(*cell) == "th"_L1;
                        });
    return !isData && (holdsBlocks(table.node) || (cells.size() == 1 && !table.isBare()));
}

/// What a layout table holds, cell by cell.
void HtmlReader::unwrapped(const GumboNode &part, const Marks &marks)
{
    for (const GumboNode *child : childrenOf(part)) {
        if (isSection(*child) || nameOf(*child) == "tr"_L1)
            unwrapped(*child, marks);
        else
            walk(*child, marks);
    }
}

/// The cells of one row; none when it is hidden or outside of what was copied.
std::vector<content::Cell> HtmlReader::readRow(const GumboNode &row, const Marks &marks)
{
    const HtmlElement whole = elementOf(row);
    if (whole.style.isHidden())
        return {};
    const bool wasInside = m_isInside;
    std::vector<content::Cell> cells;
    for (const GumboNode *child : childrenOf(row)) {
        if (child->type == GUMBO_NODE_COMMENT)
            comment(*child);
        if (!isCell(*child))
            continue;
        const HtmlElement cell = elementOf(*child);
        if (!cell.style.isHidden())
            addCell(cell, marked(cell, marked(whole, marks)), cells);
    }
    const bool isOutside = !wasInside && !m_isInside && isBlank(cells);
    return isOutside ? std::vector<content::Cell>() : cells;
}

void HtmlReader::addCell(const HtmlElement &cell, const Marks &marks,
                         std::vector<content::Cell> &cells)
{
    const int columns = std::clamp(numberOf(cell.node, "colspan").value_or(1), 1, mostColumns);
    // Excel spans cells whose text runs over empty neighbours; that merges nothing.
    const bool runsOver = cell.style.value(u"mso-ignore"_s) == "colspan"_L1;
    content::Cell made;
    made.text = captured(cell, marks);
    made.columns = runsOver ? 1 : columns;
    made.rows = numberOf(cell.node, "rowspan").value_or(1);
    cells.push_back(std::move(made));
    if (runsOver)
        cells.resize(cells.size() + size_t(columns) - 1);
}

void HtmlReader::readRows(const GumboNode &part, const Marks &marks, TableParts &parts)
{
    for (const GumboNode *child : childrenOf(part)) {
        const QString name = nameOf(*child);
        if (child->type == GUMBO_NODE_COMMENT) {
            comment(*child);
        } else if (isSection(*child)) {
            readRows(*child, marks, parts);
        } else if (name == "caption"_L1) {
            const HtmlElement caption = elementOf(*child);
            parts.table.caption = captured(caption, marked(caption, marks));
        } else if (name == "tr"_L1) {
            std::vector<content::Cell> cells = readRow(*child, marks);
            if (cells.empty())
                continue;
            parts.table.rows.push_back(std::move(cells));
            parts.rows.push_back(child);
        }
    }
}

void HtmlReader::table(const HtmlElement &element, const Marks &marks)
{
    flush();
    if (isLayout(element)) {
        unwrapped(element.node, marks);
        flush();
        return;
    }
    TableParts parts;
    readRows(element.node, marks, parts);
    settleHeaders(element, parts);
    Block block{std::move(parts.table)};
    if (parts.rows.empty())
        block = {content::Paragraph{block.as<content::Table>()->caption}};
    if (m_captured > 0)
        m_waiting.push_back(std::move(block));
    else
        emitBlock(std::move(block));
    emitWaiting();
}

void HtmlReader::settleHeaders(const HtmlElement &element, TableParts &parts)
{
    content::Table &table = parts.table;
    if (table.rows.empty())
        return;
    const std::vector<const GumboNode *> first = cellsOf(*parts.rows[0]);
    const bool isHead = nameOf(*parts.rows[0]->parent) == "thead"_L1;
    table.headerRow = isHead || std::all_of(first.begin(), first.end(), [](const GumboNode *cell) {
                          return isColumnHeader(*cell);
                      });
    const auto body = parts.rows.begin() + (table.headerRow ? 1 : 0);
    table.headerColumn =
        body != parts.rows.end() && std::all_of(body, parts.rows.end(), [](const GumboNode *row) {
            const std::vector<const GumboNode *> cells = cellsOf(*row);
            return !cells.empty() && isRowHeader(*cells[0]);
        });
    if (element.isBare())
        return; // says what it means
    // Programs have no header cells, or make them strong besides.
    const bool looksSo = !table.headerRow && isStrong(table.rows[0])
        && std::any_of(table.rows.begin() + 1, table.rows.end(),
                       [](const auto &row) { return !isBlank(row) && !isStrong(row); });
    table.headerRow = table.headerRow || looksSo;
    if (table.headerRow)
        makeLight(table.rows[0]);
}
