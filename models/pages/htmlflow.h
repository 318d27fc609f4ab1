#pragma once

#include "pages/block.h"

/// Text as a browser lays it out: white space is one space, or none where a line begins or ends.
/// A single no-break space stays one; among others it was meant as space only.
class HtmlFlow
{
public:
    /// Adds \a text with the marks of \a marks, whose own text does not matter. Line ends are line
    /// breaks when \a keepsLines.
    void add(QStringView text, const content::Run &marks, bool keepsLines);
    void lineBreak(const content::Run &marks);
    bool isEmpty() const { return m_text.empty(); }
    /// Characters other than space that were ever added.
    qint64 written() const { return m_written; }
    /// The text so far without line breaks at its ends; begins anew.
    content::Text take();

private:
    void put(QStringView text, const content::Run &marks);
    void blank(bool breaks, const content::Run &marks);
    bool beginsLine() const { return m_text.empty() || m_text.back().text.endsWith(u'\n'); }

    content::Text m_text;
    content::Run m_spaceMarks;
    QChar m_space; ///< read and not yet written; null for none
    qint64 m_written = 0;
};

/// \a text cut where two or more line breaks follow each other: people write paragraphs so.
std::vector<content::Text> paragraphsOf(const content::Text &text);
