#pragma once

#include "paper/htmltree.h"
#include "paper/paperdocument.h"
#include "paper/paperflow.h"
#include "paper/paperstop.h"

class PaperWordCollector;
struct SvgText;

/// What an element's content is laid out for.
struct PaperPlace
{
    double width = 0; ///< points
    TextLook look;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isBalanced = false; ///< lines of about the same length
    int depth = 0; ///< elements around here

    PaperPlace with(const TextLook &other) const;
    PaperPlace narrower(double by) const;
};

/// Turns elements into strips of paper: one function for each kind of element that report templates
/// know, see resources/report/README.md.
class FlowMaker
{
public:
    /// The room before a text that a mark takes, of the size of its letters.
    static constexpr double markIndent = 1.3;

    /// Nothing is made higher than \a pageHeight. What is made after \a stop (nullptr: never) lacks
    /// what came later.
    FlowMaker(const PaperStyle &style, const PaperDocument::Files &files, double pageHeight,
              PaperStop *stop = nullptr);

    const PaperStyle &style() const { return m_style; }
    double pageHeight() const { return m_pageHeight; }
    bool isStopped() const { return m_stop && (*m_stop)(); }
    /// The headings met so far; their pages are not known yet.
    const std::vector<PaperHeading> &headings() const { return m_headings; }

    /// A number for strips that stand on one page.
    int newKeep() { return ++m_keeps; }
    /// The element \a node with all that is in it.
    PaperFlow element(const GumboNode &node, const PaperPlace &place);
    /// What is in \a node, without what it is itself.
    PaperFlow content(const GumboNode &node, const PaperPlace &place);
    /// The EU emblem with its statement as one strip.
    PaperStrip lockUp(const GumboNode &node, double width);
    /// A paragraph as strips of a line each, at least three lines on a page; beside its first line
    /// \a mark, the small drawing of a chart's colour, unless that is nullptr.
    PaperFlow paragraph(const std::shared_ptr<PaperText> &text, const PaperPlace &place,
                        const GumboNode *mark = nullptr);
    /// A paragraph as one strip.
    PaperStrip textStrip(const PaperWords &words, const PaperPlace &place) const;

private:
    using Handler = PaperFlow (FlowMaker::*)(const GumboNode &, const PaperPlace &);
    static Handler handlerOf(const GumboNode &node);
    static Handler handlerOfClass(const GumboNode &node);
    void flush(PaperWordCollector &words, const PaperPlace &place, PaperFlow &flow);
    void keepTogether(PaperFlow &flow);

    // Text in blocks: flowmaker.cpp
    PaperFlow block(const GumboNode &node, const PaperPlace &place);
    PaperFlow text(const GumboNode &node, const PaperPlace &place);
    PaperFlow section(const GumboNode &node, const PaperPlace &place);
    PaperFlow figure(const GumboNode &node, const PaperPlace &place);
    PaperFlow heading(const GumboNode &node, const PaperPlace &place);
    PaperFlow caption(const GumboNode &node, const PaperPlace &place);
    PaperFlow list(const GumboNode &node, const PaperPlace &place);
    PaperFlow quote(const GumboNode &node, const PaperPlace &place);
    PaperFlow table(const GumboNode &node, const PaperPlace &place);
    PaperFlow rule(const GumboNode &node, const PaperPlace &place);
    PaperFlow nothing(const GumboNode &node, const PaperPlace &place);
    PaperFlow item(const GumboNode &node, const PaperPlace &place, const QString &number);
    PaperFlow markedParagraph(const std::shared_ptr<PaperText> &text, const PaperPlace &place,
                              const GumboNode &mark);

    // What stands beside each other: flowgrids.cpp
    PaperFlow documentHead(const GumboNode &node, const PaperPlace &place);
    PaperFlow fact(const GumboNode *term, const std::vector<const GumboNode *> &values,
                   const PaperPlace &place, const TextLook &look);
    PaperFlow facts(const GumboNode &node, const PaperPlace &place);
    PaperFlow figures(const GumboNode &node, const PaperPlace &place);
    PaperFlow lands(const GumboNode &node, const PaperPlace &place);
    PaperFlow definitions(const GumboNode &node, const PaperPlace &place);
    PaperFlow columns(const GumboNode &node, const PaperPlace &place);
    PaperFlow goals(const GumboNode &node, const PaperPlace &place);
    PaperFlow emblem(const GumboNode &node, const PaperPlace &place);
    PaperFlow base(const GumboNode &node, const PaperPlace &place);
    PaperStrip ruledFact(PaperStrip fact, double width, bool isSignature) const;
    PaperStrip columnsOf(std::vector<PaperColumn> columns) const;

    // Drawings and pictures: flowpictures.cpp
    PaperFlow drawing(const GumboNode &node, const PaperPlace &place);
    PaperFlow picture(const GumboNode &node, const PaperPlace &place);
    PaperItem drawnText(const SvgText &drawn) const;
    PaperStrip logoStrip(const GumboNode &node, double height) const;

    const PaperStyle &m_style;
    const PaperDocument::Files &m_files;
    double m_pageHeight;
    PaperStop *m_stop;
    std::vector<PaperHeading> m_headings;
    int m_keeps = 0;
};
