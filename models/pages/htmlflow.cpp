#include "pages/htmlflow.h"

namespace {

constexpr QChar noBreakSpace(0x00A0);

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
}

} // namespace

void HtmlFlow::put(QChar c, const content::Run &marks)
{
    if (m_text.empty() || !m_text.back().hasMarksOf(marks)) {
        m_text.push_back(marks);
        m_text.back().text.clear();
    }
    m_text.back().text += c;
}

void HtmlFlow::blank(bool breaks, const content::Run &marks)
{
    if (beginsLine())
        return;
    if (m_space.isNull())
        m_spaceMarks = marks;
    m_space = breaks || !m_space.isNull() ? QChar(u' ') : noBreakSpace;
}

void HtmlFlow::add(QStringView text, const content::Run &marks, bool keepsLines)
{
    for (const QChar c : text) {
        if (keepsLines && c == u'\n') {
            lineBreak(marks);
        } else if (isSpace(c) || c == noBreakSpace) {
            blank(c != noBreakSpace, marks);
        } else if (!c.isNull()) {
            if (!m_space.isNull())
                put(m_space, m_spaceMarks);
            m_space = QChar();
            put(c, marks);
            ++m_written;
        }
    }
}

void HtmlFlow::lineBreak(const content::Run &marks)
{
    m_space = QChar();
    if (!m_text.empty())
        put(u'\n', marks);
}

content::Text HtmlFlow::take()
{
    m_space = QChar();
    content::Text text = std::exchange(m_text, {});
    while (!text.empty() && text.back().text.endsWith(u'\n')) {
        text.back().text.chop(1);
        if (text.back().text.isEmpty())
            text.pop_back();
    }
    return text;
}

std::vector<content::Text> paragraphsOf(const content::Text &text)
{
    std::vector<content::Text> parts(1);
    int breaks = 0;
    for (const content::Run &run : text) {
        for (const QChar c : run.text) {
            if (c == u'\n') {
                ++breaks;
                continue;
            }
            if (breaks > 1)
                parts.emplace_back();
            content::Run piece = run;
            piece.text = breaks == 1 ? u'\n' + QString(c) : QString(c);
            breaks = 0;
            content::Text &last = parts.back();
            if (!last.empty() && last.back().hasMarksOf(piece))
                last.back().text += piece.text;
            else
                last.push_back(piece);
        }
    }
    return parts;
}
