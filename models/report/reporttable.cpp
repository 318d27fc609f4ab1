#include "report/reporttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// How wide a table wants to be on paper. Only roughly: paper breaks the lines of what is wider.
constexpr double letterWidth = 4.5; ///< points, of letters of 8.75 points
constexpr double cellGap = 7; ///< points
constexpr int textLetters = 26; ///< a longer text may as well take two lines
constexpr double uprightWidth = 493; ///< points of an A4 page between its margins

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

ReportTable::ReportTable(const QString &caption, std::vector<Column> columns)
    : m_caption(caption)
    , m_columns(std::move(columns))
    , m_letters(m_columns.size(), 0)
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        // A heading may be broken between its words.
        for (const QString &word : m_columns[size_t(column)].label.split(u' '))
            measure(column, word);
    }
}

void ReportTable::measure(int column, const QString &text)
{
    const bool isNumber = m_columns[size_t(column)].isNumber;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const int letters = isNumber ? int(line.size()) : std::min(int(line.size()), textLetters);
        m_letters[size_t(column)] = std::max(m_letters[size_t(column)], letters);
    }
}

bool ReportTable::isWide() const
{
    double width = 0;
    for (const int letters : m_letters)
        width += letters * letterWidth + cellGap;
    return width > uprightWidth;
}

/// A cell that repeats its heading, for screens that are too narrow for columns.
QString ReportTable::cell(int column, const QString &text) const
{
    const Column &about = m_columns[size_t(column)];
    const QString look = about.isNumber ? u" class=\"num\""_s
        : about.isShort                 ? u" class=\"na\""_s
                                        : QString();
    return u"<td%1 data-h=\"%2\">%3</td>"_s.arg(look, about.label.toHtmlEscaped(), escaped(text));
}

void ReportTable::closeBody()
{
    if (m_isOpen)
        m_body += u"</tbody>\n"_s;
    m_isOpen = false;
}

void ReportTable::addGroup(const QString &name, int level)
{
    if (level == 0)
        closeBody();
    if (!m_isOpen)
        m_body += u"<tbody>"_s;
    m_isOpen = true;
    m_body += u"<tr class=\"%1\"><th colspan=\"%2\" scope=\"rowgroup\">%3</th></tr>\n"_s
                  .arg(level == 0 ? u"group"_s : u"group inner"_s)
                  .arg(m_columns.size())
                  .arg(escaped(name));
}

void ReportTable::addRow(const QStringList &cells)
{
    if (!m_isOpen)
        m_body += u"<tbody>"_s;
    m_isOpen = true;
    for (int column = 0; column < int(m_columns.size()); ++column)
        measure(column, cells.value(column));
    m_body += u"<tr><th scope=\"row\">"_s + escaped(cells.value(0)) + u"</th>"_s;
    for (int column = 1; column < int(m_columns.size()); ++column)
        m_body += cell(column, cells.value(column));
    m_body += u"</tr>\n"_s;
    ++m_rows;
}

QString ReportTable::sumCells(const QString &label, const QStringList &cells) const
{
    const auto isTold = [](const QString &text) { return !text.isEmpty(); };
    const auto first = std::find_if(cells.begin(), cells.end(), isTold);
    const int span =
        std::max(1, first == cells.end() ? int(m_columns.size()) : int(first - cells.begin()));
    QString html = u"<th scope=\"row\" colspan=\"%1\">%2</th>"_s.arg(span).arg(escaped(label));
    for (int column = span; column < int(m_columns.size()); ++column)
        html += cell(column, cells.value(column));
    return html;
}

void ReportTable::addSum(const QString &label, const QStringList &cells)
{
    m_body += u"<tr class=\"sum\">"_s + sumCells(label, cells) + u"</tr>\n"_s;
}

void ReportTable::setTotal(const QString &label, const QStringList &cells)
{
    m_total = u"<tfoot><tr>"_s + sumCells(label, cells) + u"</tr></tfoot>\n"_s;
}

QString ReportTable::html() const
{
    QString html = u"<table class=\"fold\"><caption class=\"vh\">%1</caption><thead><tr>"_s.arg(
        escaped(m_caption));
    for (const Column &column : m_columns)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(
            column.isNumber ? u" class=\"num\""_s : QString(), escaped(column.label));
    html += u"</tr></thead>\n"_s + m_body + (m_isOpen ? u"</tbody>\n"_s : QString()) + m_total;
    return html + u"</table>"_s;
}
