#include "pages/htmlflow.h"

#include <algorithm>

namespace {

constexpr QChar noBreakSpace(0x00A0);

bool isBlank(QChar c)
{
    return c == noBreakSpace || c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
}

void append(content::Text &text, const content::Run &run)
{
    if (!text.empty() && text.back().hasMarksOf(run))
        text.back().text += run.text;
    else
        text.push_back(run);
}

/// Cuts text into paragraphs, character by character.
class ParagraphCutter
{
public:
    void add(const content::Run &run)
    {
        content::Run piece = run;
        for (const QChar c : run.text) {
            piece.text = c;
            c == u'\n' ? breakLine(piece) : addCharacter(piece);
        }
    }
    const std::vector<content::Text> &parts() const { return m_parts; }

private:
    void breakLine(const content::Run &lineEnd)
    {
        ++m_breaks;
        m_lineEnd = lineEnd;
    }
    void addCharacter(const content::Run &piece)
    {
        if (m_breaks > 1)
            m_parts.emplace_back();
        else if (m_breaks == 1)
            append(m_parts.back(), m_lineEnd);
        m_breaks = 0;
        append(m_parts.back(), piece);
    }

    std::vector<content::Text> m_parts = std::vector<content::Text>(1);
    content::Run m_lineEnd; ///< with its marks
    int m_breaks = 0; ///< since the last other character
};

} // namespace

void HtmlFlow::put(QStringView text, const content::Run &marks)
{
    if (m_text.empty() || !m_text.back().hasMarksOf(marks)) {
        m_text.push_back(marks);
        m_text.back().text.clear();
    }
    m_text.back().text += text;
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
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (isBlank(c)) {
            ++at;
            if (keepsLines && c == u'\n')
                lineBreak(marks);
            else
                blank(c != noBreakSpace, marks);
            continue;
        }
        const auto end = std::find_if(text.begin() + at, text.end(), isBlank);
        const QStringView word = text.sliced(at, end - text.begin() - at);
        if (!m_space.isNull())
            put({&m_space, 1}, m_spaceMarks);
        m_space = QChar();
        put(word, marks);
        m_written += word.size();
        at += word.size();
    }
}

void HtmlFlow::lineBreak(const content::Run &marks)
{
    m_space = QChar();
    if (!m_text.empty())
        put(u"\n", marks);
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
    const bool isOne = std::none_of(
        text.begin(), text.end(), [](const content::Run &run) { return run.text.contains(u'\n'); });
    if (isOne)
        return {text};
    ParagraphCutter cutter;
    for (const content::Run &run : text)
        cutter.add(run);
    return cutter.parts();
}
