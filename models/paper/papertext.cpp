#include "paper/papertext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double endless = 1e6; ///< units: wider than any paper

QList<QTextLayout::FormatRange> formatsOf(const PaperWords &words, const PaperStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[place, look] : words.other) {
        QTextLayout::FormatRange range = place;
        range.format.setFont(style.font(look));
        range.format.setForeground(look.colour);
        formats.append(range);
    }
    return formats;
}

} // namespace

PaperText::PaperText(const PaperWords &words, const PaperStyle &style)
    : m_layout(words.text, style.font(words.look))
    , m_links(words.links)
    , m_colour(words.look.colour)
    , m_lineHeight(words.look.size * words.look.lineHeight)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    if (!words.other.empty())
        m_layout.setFormats(formatsOf(words, style));
    layOut(endless);
    for (int i = 0; i < m_layout.lineCount(); ++i)
        m_naturalWidth = std::max(m_naturalWidth, m_layout.lineAt(i).naturalTextWidth());
    m_naturalWidth /= textUnits;
    m_longestWord = m_layout.minimumWidth() / textUnits;
    // Qt takes a no-break space for the end of a word.
    if (words.text.contains(QChar::Nbsp)) {
        for (int i = 0; i < m_layout.lineCount(); ++i)
            m_longestWord = std::max(m_longestWord, widestUnbroken(m_layout.lineAt(i)));
    }
}

double PaperText::widestUnbroken(const QTextLine &line) const
{
    const QString text = m_layout.text();
    const int end = line.textStart() + line.textLength();
    double widest = 0;
    int start = line.textStart();
    for (int i = start; i <= end; ++i) {
        if (i < end && text[i] != u' ')
            continue;
        widest = std::max(widest, line.cursorToX(i) - line.cursorToX(start));
        start = i + 1;
    }
    return widest / textUnits;
}

double PaperText::baseline() const
{
    const QTextLine line = m_layout.lineAt(0);
    return (m_lineHeight + (line.ascent() * 2 - line.height()) / textUnits) / 2;
}

PaperText::~PaperText() = default;

void PaperText::layOut(double width)
{
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(width);
    m_layout.endLayout();
}

void PaperText::breakLines(double width, bool isBalanced)
{
    // A hair's breadth more, lest a column as wide as its text breaks it.
    if (m_naturalWidth <= width + 0.05)
        return;
    layOut((width + 0.05) * textUnits);
    if (!isBalanced)
        return;
    const int lines = lineCount();
    double narrow = m_longestWord;
    double wide = width;
    for (int step = 0; step < 7; ++step) {
        const double middle = (narrow + wide) / 2;
        layOut(middle * textUnits);
        (lineCount() > lines ? narrow : wide) = middle;
    }
    layOut((wide + 0.05) * textUnits);
}

int PaperText::lineCount() const
{
    return m_layout.lineCount();
}

double PaperText::usedWidth() const
{
    double used = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        used = std::max(used, m_layout.lineAt(i).naturalTextWidth());
    return used / textUnits;
}

double PaperText::indentOf(const QTextLine &line, double width, Qt::Alignment alignment) const
{
    const double spare = width - line.naturalTextWidth() / textUnits;
    return alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
}

std::vector<PaperLink> PaperText::links(int line, double width, Qt::Alignment alignment) const
{
    std::vector<PaperLink> links;
    const QTextLine at = m_layout.lineAt(line);
    const int end = at.textStart() + at.textLength();
    for (const PaperWords::Link &link : m_links) {
        const int from = std::max(link.start, at.textStart());
        const int to = std::min(link.start + link.length, end);
        if (from >= to)
            continue;
        const double left = at.cursorToX(from) / textUnits;
        const double right = at.cursorToX(to) / textUnits;
        links.push_back(
            {QRectF(indentOf(at, width, alignment) + left, 0, right - left, m_lineHeight),
             link.address});
    }
    return links;
}

void PaperText::paint(QPainter &painter, QPointF at, int first, int count, double width,
                      Qt::Alignment alignment) const
{
    painter.save();
    painter.translate(at);
    painter.scale(1.0 / textUnits, 1.0 / textUnits);
    painter.setPen(m_colour);
    for (int i = 0; i < count; ++i) {
        const QTextLine line = m_layout.lineAt(first + i);
        const double x = indentOf(line, width, alignment) * textUnits;
        // The letters stand in the middle of their line's height, as in a browser.
        const double lead = (m_lineHeight * textUnits - line.height()) / 2;
        line.draw(&painter, QPointF(x, i * m_lineHeight * textUnits + lead) - line.position());
    }
    painter.restore();
}
