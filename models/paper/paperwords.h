#pragma once

#include "paper/htmltree.h"
#include "paper/papertext.h"

/// Collects the text of elements that stand in a line: white space as a browser shows it, and the
/// looks of its parts.
class PaperWordCollector
{
public:
    explicit PaperWordCollector(const TextLook &look);

    /// Adds \a node, text or an element that isInLine().
    void add(const GumboNode &node);
    /// True when there is nothing to show.
    bool isEmpty() const { return m_words.text.isEmpty() && !m_mark; }
    /// What was collected; begins anew.
    PaperWords take();
    /// The small drawing that tells a row's colour in a chart, or nullptr.
    const GumboNode *mark() const { return m_mark; }

private:
    void add(const GumboNode &node, const TextLook &look, const QString &address, int depth);
    void addText(const QString &text, const TextLook &look, const QString &address);
    static TextLook lookOf(const GumboNode &node, TextLook look);

    TextLook m_look;
    PaperWords m_words;
    bool m_endsWithSpace = true; ///< or with a line's begin
    const GumboNode *m_mark = nullptr;
};

/// True for text and for elements that stand in a line of text with all that is in them.
bool isInLine(const GumboNode &node, int depth = 0);
/// True for what a reader of the paper does not see: what is for screen readers or screens only.
bool isUnseen(const GumboNode &node);
