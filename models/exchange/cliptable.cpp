#include "exchange/cliptable.h"

#include "exchange/cliphtml.h"

#include <QMimeData>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A text up to this length is compared with the HTML beside it, to see whether that says more.
/// Longer ones come from spreadsheets, which say the same twice, and take long.
constexpr qsizetype mostCompared = 500'000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// A cell holds what cannot stand in a table of text without quotes.
bool needsQuotes(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'\t' || isLineEnd(c); })
        || cell.contains(u"\"\""_s);
}

class TextTable
{
public:
    explicit TextTable(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QStringList row();

private:
    QString cell();
    std::optional<QString> quotedCell();
    bool takeTab();
    void takeLineEnd();

    QStringView m_rest;
};

QStringList TextTable::row()
{
    QStringList cells;
    do
        cells.append(cell());
    while (takeTab());
    takeLineEnd();
    return cells;
}

QString TextTable::cell()
{
    if (m_rest.startsWith(u'"')) {
        if (const auto quoted = quotedCell())
            return *quoted;
    }
    const auto *const end = std::find_if(m_rest.begin(), m_rest.end(),
                                         [](QChar c) { return c == u'\t' || isLineEnd(c); });
    const QStringView text = m_rest.first(end - m_rest.begin());
    m_rest = m_rest.sliced(text.size());
    return text.isEmpty() ? u""_s : text.toString();
}

/// The text inside the quotes; nothing when these belong to the text itself.
std::optional<QString> TextTable::quotedCell()
{
    qsizetype close = m_rest.indexOf(u'"', 1);
    while (close >= 0 && close + 1 < m_rest.size() && m_rest[close + 1] == u'"')
        close = m_rest.indexOf(u'"', close + 2);
    if (close < 0)
        return std::nullopt;
    const QStringView inside = m_rest.sliced(1, close - 1);
    const QStringView after = m_rest.sliced(close + 1);
    const bool ends = after.isEmpty() || after.front() == u'\t' || isLineEnd(after.front());
    if (!ends || !needsQuotes(inside))
        return std::nullopt;
    m_rest = after;
    return inside.toString().replace(u"\"\""_s, u"\""_s);
}

bool TextTable::takeTab()
{
    if (!m_rest.startsWith(u'\t'))
        return false;
    m_rest = m_rest.sliced(1);
    return true;
}

void TextTable::takeLineEnd()
{
    if (!m_rest.isEmpty())
        m_rest = m_rest.sliced(m_rest.startsWith(u"\r\n"_s) ? 2 : 1);
}

bool isOneTable(const ClipHtml &html)
{
    return html.tables == 1 && html.beside.isEmpty() && !html.isTooLarge;
}

Error tooLarge()
{
    return {Error::Code::Invalid,
            ClipTable::tr("The clipboard holds more than five million cells. Copy a smaller part."),
            {}};
}

} // namespace

ClipTable::ClipTable(std::vector<QStringList> rows)
    : m_rows(std::move(rows))
{
    for (const QStringList &row : m_rows)
        m_columns = std::max(m_columns, int(row.size()));
}

Result<ClipTable> ClipTable::fromText(const QString &text)
{
    QString cleaned = text;
    cleaned.remove(QChar(u'\0')); // some programs end their text with one
    if (cleaned.startsWith(QChar::ByteOrderMark))
        cleaned.remove(0, 1);
    std::vector<QStringList> rows;
    qint64 cells = 0;
    for (TextTable table(cleaned); !table.atEnd();) {
        rows.push_back(table.row());
        cells += rows.back().size();
        if (cells > mostCells)
            return tooLarge();
    }
    return ClipTable(std::move(rows));
}

Result<ClipTable> ClipTable::fromHtml(const QString &html)
{
    ClipHtml read = ClipHtml::read(html, mostCells);
    if (read.isTooLarge)
        return tooLarge();
    if (read.tables == 0)
        return fromText(read.beside);
    return ClipTable(std::move(read.rows));
}

ClipSource ClipSource::of(const QMimeData &data)
{
    const QString exact = QLatin1StringView(ClipTable::exactFormat);
    if (data.hasFormat(exact))
        return {QString::fromUtf8(data.data(exact)), {}, {}};
    const QString text = data.text();
    return {{}, text, text.size() > mostCompared ? QString() : data.html()};
}

Result<ClipTable> ClipTable::read(const ClipSource &source)
{
    if (!source.exact.isEmpty())
        return fromText(source.exact);
    Result<ClipTable> table = source.text.isEmpty() ? fromHtml(source.html) : fromText(source.text);
    if (table && !source.text.isEmpty() && !source.html.isEmpty()) {
        const ClipHtml html = ClipHtml::read(source.html, mostCells);
        const bool isOther = ClipTable(html.rows).columns() != table->columns()
            || int(html.rows.size()) != table->rows();
        if (isOneTable(html) && (html.hasMerged || isOther))
            table = fromHtml(source.html);
    }
    if (table && table->isEmpty()) {
        return Error{Error::Code::NotFound,
                     tr("The clipboard holds no text to paste. Copy some cells first."),
                     {}};
    }
    return table;
}
