#pragma once

#include "paper/paperdocument.h"
#include "paper/paperstyle.h"

#include <QTextLayout>

#include <memory>
#include <vector>

/// Qt rounds letters to whole units, so text is laid out in units of a twentieth of a point: then
/// 8.75 points stay 8.75, and lines are the same on every device.
inline constexpr int textUnits = 20;

/// What is written in one paragraph, and how its letters look.
struct PaperWords
{
    struct Link
    {
        int start = 0;
        int length = 0;
        QString address; ///< http, https or mailto
    };
    QString text; ///< lines end with QChar::LineSeparator
    TextLook look;
    std::vector<std::pair<QTextLayout::FormatRange, TextLook>> other; ///< looks of parts
    std::vector<Link> links;

    bool isEmpty() const { return text.isEmpty(); }
};

/// A paragraph laid out in lines. Measures in points.
class PaperText
{
public:
    PaperText(const PaperWords &words, const PaperStyle &style);
    ~PaperText();

    /// The width of the whole on lines as written.
    double naturalWidth() const { return m_naturalWidth; }
    /// The width of the longest word; to be asked before breakLines().
    double longestWord() const;

    /// Breaks the lines for \a width, words longer than that anywhere; \a isBalanced makes lines of
    /// about the same length.
    void breakLines(double width, bool isBalanced = false);
    int lineCount() const;
    /// From the top of the first line to what its letters stand on.
    double baseline() const;
    double lineHeight() const { return m_lineHeight; }
    double height() const { return lineCount() * m_lineHeight; }
    /// Right edge of the line that reaches farthest.
    double usedWidth() const;
    /// Paints \a count lines from \a first with the first one's upper left corner at \a at; lines
    /// end at \a at + \a width when \a alignment says so. The painter's unit is a point.
    void paint(QPainter &painter, QPointF at, int first, int count, double width,
               Qt::Alignment alignment) const;
    QString text() const { return m_layout.text(); }
    /// What stands on line \a line.
    QString lineText(int line) const;
    /// The links on line \a line, their areas from that line's upper left corner when it is painted
    /// as paint() does.
    std::vector<PaperLink> links(int line, double width, Qt::Alignment alignment) const;

private:
    void layOut(double width);
    double indentOf(const QTextLine &line, double width, Qt::Alignment alignment) const;

    QTextLayout m_layout;
    std::vector<PaperWords::Link> m_links;
    QColor m_colour;
    double m_lineHeight;
    double m_naturalWidth = 0;
};
