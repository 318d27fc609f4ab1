#include "exchange/cliphtml.h"

#include "exchange/cliptag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00A0);
/// What browsers allow; more is a mistake or an attack.
constexpr int mostColumnSpan = 1000;
constexpr int mostRowSpan = 65'534;
/// Columns of the widest sheet of any spreadsheet.
constexpr qsizetype mostColumns = 16'384;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
}

/// Text as a browser lays it out: white space collapsed, blocks and breaks as line breaks.
class FlowText
{
public:
    void add(QStringView text);
    /// A paragraph or the like begins or ends.
    void block() { m_isBroken = !m_text.isEmpty(); }
    void lineBreak();
    /// The text so far, never null; begins anew.
    QString take();

private:
    QString m_text;
    bool m_isSpaced = false; ///< white space was read and not yet written
    bool m_isBroken = false;
};

void FlowText::add(QStringView text)
{
    for (const QChar c : text) {
        if (isSpace(c)) {
            m_isSpaced = true;
            continue;
        }
        if (m_isBroken)
            m_text += u'\n';
        else if (m_isSpaced && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u' ';
        m_isBroken = false;
        m_isSpaced = false;
        m_text += c;
    }
}

void FlowText::lineBreak()
{
    if (m_isBroken)
        m_text += u'\n';
    m_isBroken = false;
    m_isSpaced = false;
    m_text += u'\n';
}

/// Programs write several spaces as no-break spaces between common ones; a single one is meant.
QString withCommonSpaces(QString text)
{
    const qsizetype size = text.size();
    const auto blank = [&](qsizetype at) {
        return at < 0 || at >= size || text[at] == noBreakSpace || text[at] == u' ';
    };
    for (qsizetype i = 0; i < size; ++i) {
        if (text[i] == noBreakSpace && (blank(i - 1) || blank(i + 1)))
            text[i] = u' ';
    }
    return text;
}

QString FlowText::take()
{
    while (m_text.endsWith(u'\n'))
        m_text.chop(1); // browsers show no line after the last break
    const QString text = withCommonSpaces(std::exchange(m_text, u""_s));
    m_isSpaced = false;
    m_isBroken = false;
    return text.isEmpty() ? u""_s : text;
}

bool isBlock(QStringView name)
{
    static const QStringList names{u"p"_s,  u"div"_s,   u"li"_s, u"ul"_s, u"ol"_s, u"h1"_s,
                                   u"h2"_s, u"h3"_s,    u"h4"_s, u"h5"_s, u"h6"_s, u"tr"_s,
                                   u"td"_s, u"table"_s, u"th"_s, u"hr"_s, u"pre"_s};
    return names.contains(name);
}

class TableReader
{
public:
    explicit TableReader(qint64 mostCells)
        : m_mostCells(mostCells)
    {
    }

    ClipHtml read(QStringView html);

private:
    void take(const ClipTag &tag);
    void takeTablePart(const ClipTag &tag);
    FlowText &flow() { return m_isInCell ? m_cell : m_beside; }
    bool isFirstTable() const { return m_depth == 1 && m_found.tables == 1; }
    void beginRow(const ClipTag &tag);
    void endRow();
    void beginCell(const ClipTag &tag);
    void endCell();
    void cover(const ClipTag &tag);
    void uncover();
    void skipCovered();

    ClipHtml m_found;
    FlowText m_cell;
    FlowText m_beside;
    QStringList m_row;
    std::vector<int> m_covered; ///< by column: rows that a merged cell still covers
    int m_reach = 0; ///< the most of these
    qint64 m_mostCells;
    qint64 m_cells = 0;
    int m_depth = 0; ///< of tables in tables
    qsizetype m_cellColumn = 0; ///< where the text of the cell belongs
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isHidden = false; ///< the row is not shown
};

ClipHtml TableReader::read(QStringView html)
{
    ClipTags tags(html);
    while (!tags.atEnd() && !m_found.isTooLarge) {
        const QString text = tags.takeText();
        if (m_depth == 0 || m_isInCell)
            flow().add(text);
        if (const auto tag = tags.takeTag())
            take(*tag);
    }
    endRow();
    m_found.beside = m_beside.take().trimmed();
    return std::move(m_found);
}

void TableReader::take(const ClipTag &tag)
{
    if (tag.name == u"table") {
        m_depth = std::max(0, m_depth + (tag.isEnd ? -1 : 1));
        m_found.tables += !tag.isEnd && m_depth == 1;
        if (tag.isEnd && m_depth == 0)
            endRow();
    }
    if (isFirstTable())
        takeTablePart(tag);
    if (tag.name == u"br")
        flow().lineBreak();
    else if (isBlock(tag.name))
        flow().block();
}

void TableReader::takeTablePart(const ClipTag &tag)
{
    const bool isCell = tag.name == u"td" || tag.name == u"th";
    if (tag.name == u"tr")
        tag.isEnd ? endRow() : beginRow(tag);
    else if (isCell)
        tag.isEnd ? endCell() : beginCell(tag);
}

void TableReader::beginRow(const ClipTag &tag)
{
    endRow();
    m_isInRow = true;
    m_isHidden = tag.style().contains(u"display:none"_s);
}

void TableReader::endRow()
{
    endCell();
    if (!m_isInRow)
        return;
    m_isInRow = false;
    skipCovered();
    uncover();
    QStringList row = std::exchange(m_row, {});
    const bool isBlank = std::all_of(row.begin(), row.end(),
                                     [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (!row.isEmpty() && !(m_isHidden && isBlank))
        m_found.rows.push_back(std::move(row));
}

/// One row fewer is left of every merged cell.
void TableReader::uncover()
{
    if (m_reach == 0)
        return;
    --m_reach;
    for (int &rows : m_covered)
        rows = std::max(0, rows - 1);
}

/// Absent cells where cells of rows above reach into this row.
void TableReader::skipCovered()
{
    while (size_t(m_row.size()) < m_covered.size() && m_covered[size_t(m_row.size())] > 0) {
        m_row.append(QString());
        m_found.isTooLarge |= ++m_cells > m_mostCells;
    }
}

void TableReader::beginCell(const ClipTag &tag)
{
    endCell();
    m_isInRow = true; // browsers take a cell without a row, too
    skipCovered();
    if (m_row.size() >= mostColumns)
        return;
    m_isInCell = true;
    m_cell.take();
    m_row.append(u""_s);
    m_covered.resize(std::max(m_covered.size(), size_t(m_row.size())));
    cover(tag);
    m_found.isTooLarge |= ++m_cells > m_mostCells;
}

void TableReader::cover(const ClipTag &tag)
{
    const bool isOverflow = tag.style().contains(u"mso-ignore:colspan"_s);
    const int columns = std::clamp(tag.number(u"colspan"_s), 1, mostColumnSpan);
    const int rows = isOverflow ? 1 : std::clamp(tag.number(u"rowspan"_s), 1, mostRowSpan);
    const auto first = size_t(m_row.size()) - 1;
    const size_t end = std::min(first + size_t(columns), size_t(mostColumns));
    m_covered.resize(std::max(m_covered.size(), end));
    std::fill(m_covered.begin() + ptrdiff_t(first), m_covered.begin() + ptrdiff_t(end), rows);
    m_reach = std::max(m_reach, rows);
    m_found.hasMerged |= !isOverflow && (columns > 1 || rows > 1);
    // The text is written into the first of these when the cell ends.
    for (size_t column = first + 1; column < end; ++column) {
        m_row.append(isOverflow ? u""_s : QString());
        m_found.isTooLarge |= ++m_cells > m_mostCells;
    }
    m_cellColumn = qsizetype(first);
}

void TableReader::endCell()
{
    if (!m_isInCell)
        return;
    m_isInCell = false;
    m_row[m_cellColumn] = m_cell.take();
}

} // namespace

ClipHtml ClipHtml::read(QStringView html, qint64 mostCells)
{
    return TableReader(mostCells).read(html);
}
