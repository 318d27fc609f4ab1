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

/// True when a line may end after the letter of \a text at \a at; a date is one word.
bool endsWord(const QString &text, int at)
{
    const QChar c = text[at];
    const bool isBeforeNumber = at + 1 < text.size() && text[at + 1].isDigit();
    return c == u' ' || c == QChar::SoftHyphen || (c == u'-' && !isBeforeNumber);
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
    m_layout.setCacheEnabled(style.keepsLetters());
    if (!words.other.empty())
        m_layout.setFormats(formatsOf(words, style));
    layOut(endless);
    for (int i = 0; i < m_layout.lineCount(); ++i)
        m_naturalWidth = std::max(m_naturalWidth, m_layout.lineAt(i).naturalTextWidth());
    m_naturalWidth /= textUnits;
}

double PaperText::longestWord() const
{
    // QTextLayout::minimumWidth() is that of a letter where words may break anywhere.
    const QString text = m_layout.text();
    double widest = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int end = line.textStart() + line.textLength();
        double left = 0;
        for (int at = line.textStart(); at < end; ++at) {
            const bool isLast = at + 1 == end;
            if (!isLast && !endsWord(text, at))
                continue;
            const double right = isLast ? line.naturalTextWidth() : line.cursorToX(at + 1);
            const double space = text[at] == u' ' ? right - line.cursorToX(at) : 0;
            widest = std::max(widest, right - space - left);
            left = right;
        }
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
    double narrow = width / lines;
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

QString PaperText::lineText(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    return m_layout.text().mid(at.textStart(), at.textLength());
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
