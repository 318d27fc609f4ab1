#pragma once

#include "paper/papersheet.h"

#include <QFile>

// Documents laid out for tests, and questions about where things came to stand.

/// A file of tests/data/paper.
inline QByteArray paperData(const QString &name)
{
    QFile file(QStringLiteral(UTBLICK_TEST_DATA "/paper/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

inline const PaperDocument::Files noFiles = [](const QString &) { return QByteArray(); };

/// Where an A4 page has room.
inline QRectF a4Area()
{
    const PaperFormat format;
    return QRectF(QPointF(), format.points()).marginsRemoved(format.margins * pointsPerMm);
}

/// A line of text on a page.
struct PlacedLine
{
    QString text;
    QRectF area; ///< as wide as what is written
    double size = 0; ///< height of the line, points
};

inline QString textOfLines(const PaperItem::Lines &lines)
{
    QString text;
    for (int i = 0; i < lines.count; ++i)
        text += lines.text->lineText(lines.first + i) + u' ';
    return text.trimmed();
}

inline std::vector<PlacedLine> linesOn(const PaperPage &page)
{
    std::vector<PlacedLine> placed;
    for (const PaperItem &item : page) {
        const auto *lines = std::get_if<PaperItem::Lines>(&item.content);
        if (!lines)
            continue;
        QRectF area = item.area;
        const double used = std::min(lines->text->usedWidth(), area.width());
        if (lines->alignment & Qt::AlignRight)
            area.setLeft(area.right() - used);
        else if (lines->alignment & Qt::AlignHCenter)
            area = QRectF(area.center().x() - used / 2, area.top(), used, area.height());
        else
            area.setWidth(used);
        placed.push_back({textOfLines(*lines), area, lines->text->lineHeight()});
    }
    return placed;
}

/// The texts of a page in the order they are painted.
inline QStringList textsOn(const PaperPage &page)
{
    QStringList texts;
    for (const PlacedLine &line : linesOn(page))
        texts.append(line.text);
    return texts;
}

template <typename Content> std::vector<QRectF> areasOf(const PaperPage &page)
{
    std::vector<QRectF> areas;
    for (const PaperItem &item : page) {
        if (std::holds_alternative<Content>(item.content))
            areas.push_back(item.area);
    }
    return areas;
}

/// A document on A4 pages.
struct LaidOut
{
    explicit LaidOut(const QByteArray &html, const PaperDocument::Files &files = noFiles,
                     const QRectF &area = a4Area())
        : tree(html)
        , sheet(tree, style, files, area)
        , headings(sheet.headings())
        , pages(sheet.takePages())
    {
    }

    /// Everything that is written, in its order.
    QString text() const
    {
        QStringList all;
        for (const PaperPage &page : pages)
            all += textsOn(page);
        return all.join(u' ');
    }

    PaperStyle style;
    HtmlTree tree;
    PaperSheet sheet;
    std::vector<PaperHeading> headings;
    std::vector<PaperPage> pages;
};

/// What is wrong with where things stand on \a pages: beyond the edges of \a area, or two texts
/// over each other. Empty when nothing is.
inline QString misplaced(const std::vector<PaperPage> &pages, const QRectF &area = a4Area())
{
    const QRectF room = area.adjusted(-0.2, -0.2, 0.2, 0.2);
    for (size_t page = 0; page < pages.size(); ++page) {
        const std::vector<PlacedLine> lines = linesOn(pages[page]);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (!room.contains(lines[i].area))
                return QStringLiteral("page %1: outside: %2").arg(page).arg(lines[i].text);
            for (size_t other = 0; other < i; ++other) {
                // Letters do not fill their line's height.
                const QRectF both = lines[i].area & lines[other].area;
                if (both.width() > 0.3 && both.height() > lines[i].size * 0.3)
                    return QStringLiteral("page %1: over each other: %2 / %3")
                        .arg(page)
                        .arg(lines[i].text, lines[other].text);
            }
        }
    }
    return {};
}

/// \a count times \a piece, in which %1 is the number.
inline QByteArray repeated(const QString &piece, int count)
{
    QString all;
    for (int i = 1; i <= count; ++i)
        all += piece.contains(QStringLiteral("%1")) ? piece.arg(i) : piece;
    return all.toUtf8();
}
