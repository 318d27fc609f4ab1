#include "paper/papertable.h"

#include "paper/paperwords.h"
#include "paper/tablewidths.h"

#include <algorithm>

namespace {

constexpr double sizes[] = {8.75, 8, 7.5, 7}; ///< points; smaller ones for tables too wide
constexpr double tightSize = 7.5;
constexpr double thinRule = 0.75;
constexpr double thickRule = 1.125;
constexpr size_t smallGroup = 7; ///< rows of a group that stands on one page, its head included
constexpr size_t mostColumns = 100; ///< of a cell's span: what is more is a mistake
constexpr size_t mostRows = 1000;

size_t spanOf(const GumboNode &node, const char *attribute, size_t most)
{
    return std::clamp<size_t>(size_t(std::max(1, numberOf(node, attribute).value_or(1))), 1, most);
}

bool holdsOnlyText(const GumboNode &cell)
{
    const auto children = childrenOf(cell);
    return std::all_of(children.begin(), children.end(),
                       [](const GumboNode *child) { return isInLine(*child); });
}

} // namespace

PaperTable::PaperTable(FlowMaker &maker, const GumboNode &table, const PaperPlace &place)
    : m_maker(maker)
    , m_table(table)
    , m_place(place)
    , m_isTight(hasClass(table, "tight"))
{
    readRows(table, Part::Body);
    // The foot stands once, at the end, wherever it is written.
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.part < b.part; });
}

void PaperTable::readRows(const GumboNode &node, Part part)
{
    for (const GumboNode *child : elementsOf(node)) {
        if (isElement(*child, GUMBO_TAG_TR))
            readRow(*child, part);
        else if (isElement(*child, GUMBO_TAG_THEAD))
            readRows(*child, Part::Head);
        else if (isElement(*child, GUMBO_TAG_TBODY))
            readRows(*child, Part::Body);
        else if (isElement(*child, GUMBO_TAG_TFOOT))
            readRows(*child, Part::Foot);
    }
}

void PaperTable::readRow(const GumboNode &node, Part part)
{
    Row row{part, hasClass(node, "group"), hasClass(node, "sum"), {}};
    size_t column = 0;
    const auto skipCovered = [&] {
        while (column < m_covered.size() && m_covered[column] > 0)
            --m_covered[column++];
    };
    for (const GumboNode *child : elementsOf(node)) {
        if (!isAnyElement(*child, {GUMBO_TAG_TD, GUMBO_TAG_TH}))
            continue;
        skipCovered();
        Cell cell{.node = child, .column = column, .span = spanOf(*child, "colspan", mostColumns)};
        cell.isNumber = hasClass(*child, "num");
        column += cell.span;
        if (m_covered.size() < column) {
            m_covered.resize(column, 0);
            m_holdsNumbers.resize(column, false);
        }
        if (cell.isNumber)
            m_holdsNumbers[column - 1] = true;
        const size_t below = spanOf(*child, "rowspan", mostRows) - 1;
        std::fill(m_covered.begin() + qsizetype(cell.column), m_covered.begin() + qsizetype(column),
                  below);
        row.cells.push_back(std::move(cell));
    }
    skipCovered();
    if (!row.cells.empty())
        m_rows.push_back(std::move(row));
}

double PaperTable::padLeft(const Row &row, const Cell &cell) const
{
    const bool isAfterNumbers = cell.column > 0 && m_holdsNumbers[cell.column - 1];
    const double pad = m_isTight ? 1 : cell.isNumber ? 5 : isAfterNumbers ? 9 : row.isGroup ? 4 : 0;
    return m_maker.style().of(pad);
}

double PaperTable::padRight(const Cell &cell) const
{
    return m_maker.style().of(m_isTight ? 1 : cell.isNumber ? 0 : 6);
}

void PaperTable::measureCell(const Row &row, Cell &cell, const TextLook &look)
{
    const double space = padLeft(row, cell) + padRight(cell);
    PaperWordCollector words(row.isBold() ? look.bold() : look);
    if (!holdsOnlyText(*cell.node)) {
        PaperWords all;
        all.look = look;
        all.text = plainTextOf(*cell.node);
        const PaperText text(all, m_maker.style());
        cell.longestWord = text.longestWord() + look.size * 2 + space;
        cell.naturalWidth = std::max(cell.longestWord, text.naturalWidth() + look.size * 2 + space);
        return;
    }
    for (const GumboNode *child : childrenOf(*cell.node))
        words.add(*child);
    cell.mark = words.mark();
    cell.text = std::make_shared<PaperText>(words.take(), m_maker.style());
    const double mark = cell.mark ? look.size * FlowMaker::markIndent : 0;
    cell.naturalWidth = cell.text->naturalWidth() + mark + space;
    // Numbers and days stay whole; a heading above them may take two lines.
    const bool isWhole = row.part != Part::Head && (cell.isNumber || hasClass(*cell.node, "na"));
    cell.longestWord = isWhole ? cell.naturalWidth : cell.text->longestWord() + mark + space;
}

void PaperTable::measure(double size)
{
    m_look = m_maker.style().text(size, 1.35);
    for (Row &row : m_rows) {
        if (m_maker.isStopped())
            return;
        for (Cell &cell : row.cells)
            measureCell(row, cell, m_look);
    }
}

void PaperTable::findWidths()
{
    std::vector<ColumnNeed> needs;
    for (const double size : sizes) {
        measure(m_isTight ? std::min(size, tightSize) : size);
        needs.assign(m_covered.size(), {});
        for (const Row &row : m_rows) {
            for (const Cell &cell : row.cells) {
                if (cell.span > 1)
                    continue;
                ColumnNeed &need = needs[cell.column];
                need.longestWord = std::max(need.longestWord, cell.longestWord);
                need.natural = std::max(need.natural, cell.naturalWidth);
            }
        }
        if (leastWidth(needs) <= m_place.width)
            break;
    }
    m_widths = columnWidths(needs, m_place.width);
}

double PaperTable::leftOf(size_t column) const
{
    double left = 0;
    for (size_t i = 0; i < column; ++i)
        left += m_widths[i];
    return left;
}

double PaperTable::widthOf(const Cell &cell) const
{
    return leftOf(cell.column + cell.span) - leftOf(cell.column);
}

PaperFlow PaperTable::cellFlow(const Row &row, const Cell &cell)
{
    PaperPlace place = m_place.with(row.isBold() ? m_look.bold() : m_look);
    place.width = std::max(1.0, widthOf(cell) - padLeft(row, cell) - padRight(cell));
    place.alignment = cell.isNumber ? Qt::AlignRight : m_isTight ? Qt::AlignHCenter : Qt::AlignLeft;
    if (!cell.text)
        return m_maker.content(*cell.node, place);
    return m_maker.paragraph(cell.text, place, cell.mark);
}

PaperStrip PaperTable::rowStrip(const Row &row, const Row *next)
{
    const PaperStyle &style = m_maker.style();
    const double pad = style.of(m_isTight ? 2 : 3);
    std::vector<PaperStrip> cells;
    double inner = 0;
    for (const Cell &cell : row.cells) {
        cells.push_back(wholeStrip(cellFlow(row, cell)));
        inner = std::max(inner, cells.back().height);
    }
    PaperStrip strip;
    for (size_t i = 0; i < cells.size(); ++i) {
        const double x = leftOf(row.cells[i].column) + padLeft(row, row.cells[i]);
        const bool isHead = row.part == Part::Head;
        moveItems(cells[i], strip, {x, isHead ? pad + inner - cells[i].height : pad});
    }
    strip.height = pad + inner + (row.isSum ? style.of(7) : pad);
    addRules(row, next, strip);
    return strip;
}

void PaperTable::addRules(const Row &row, const Row *next, PaperStrip &strip) const
{
    const auto add = [&](const QColor &colour, double y, double height) {
        strip.items.insert(strip.items.begin(),
                           {PaperItem::Fill{colour}, QRectF(0, y, m_place.width, height)});
    };
    if (row.isGroup) {
        add(papercolour::soft, 0, strip.height);
        return;
    }
    if (row.hasRuleAbove())
        add(papercolour::ink, 0, row.isSum ? thinRule : thickRule);
    else if (row.part == Part::Head)
        add(papercolour::ink, strip.height - thickRule, thickRule);
    else if (!next || !next->hasRuleAbove())
        add(papercolour::line, strip.height - thinRule, thinRule);
}

PaperFlow PaperTable::captionFlow()
{
    PaperFlow flow;
    for (const GumboNode *child : elementsOf(m_table)) {
        if (!isElement(*child, GUMBO_TAG_CAPTION) || isUnseen(*child))
            continue;
        PaperFlow more = m_maker.content(*child, m_place.with(m_maker.style().text(8.75).bold()));
        append(flow, more);
    }
    for (PaperStrip &strip : flow)
        strip.keepsWithNext = true;
    return flow;
}

void PaperTable::addRow(size_t index, PaperFlow &flow)
{
    const Row &row = m_rows[index];
    const Row *next = index + 1 < m_rows.size() ? &m_rows[index + 1] : nullptr;
    PaperStrip strip = rowStrip(row, next);
    strip.keepsWithNext = next && (row.isGroup || row.part == Part::Head || next->hasRuleAbove());
    if (row.part != Part::Head)
        strip.head = m_head;
    flow.push_back(std::move(strip));
}

/// The row after the group that begins at \a index: after its subtotal, or at the next group.
size_t PaperTable::endOfGroup(size_t index) const
{
    for (size_t end = index + 1; end < m_rows.size(); ++end) {
        if (m_rows[end].isSum)
            return end + 1;
        if (m_rows[end].isGroup || m_rows[end].part == Part::Foot)
            return end;
    }
    return m_rows.size();
}

PaperFlow PaperTable::flow()
{
    findWidths();
    if (m_maker.isStopped())
        return {};
    PaperFlow flow = captionFlow();
    PaperFlow head;
    size_t index = 0;
    for (; index < m_rows.size() && m_rows[index].part == Part::Head; ++index)
        addRow(index, head);
    if (const double height = heightOf(head); height > 0 && height < m_maker.pageHeight() / 3) {
        m_head = std::make_shared<PaperTableHead>();
        m_head->flow = head;
        m_head->height = height;
    }
    append(flow, head);
    size_t groupEnd = index;
    int keep = 0;
    for (; index < m_rows.size() && !m_maker.isStopped(); ++index) {
        addRow(index, flow);
        if (m_rows[index].isGroup) {
            groupEnd = endOfGroup(index);
            keep = groupEnd - index <= smallGroup ? m_maker.newKeep() : 0;
        }
        if (index < groupEnd)
            flow.back().keep = keep;
    }
    return flow;
}
