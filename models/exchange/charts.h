#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// Charts as SVG elements for HTML5: the same on screen, on paper and on the web.
///
/// Each is drawn with absolute coordinates in a box of the width asked for, which scales with the
/// place it stands in. Colours and letters are presentation attributes, so a chart needs no style
/// sheet; the classes let one change them. What differs in colour differs in lightness or pattern
/// too, so that it works in grey. A chart is hidden from screen readers: its figures stand in a
/// table beside it. Text is escaped. A chart of nothing is empty.
namespace charts {

/// What an area stands for; one meaning, one look.
enum class Fill {
    Eu, ///< the EU's support, or "this one"
    Own, ///< own money
    Time, ///< own working time, hatched
    Other, ///< other money, or "the others": pale with an outline
};

/// A part of a whole.
struct Share
{
    Fill fill = Fill::Eu;
    qint64 value = 0; ///< parts of 0 or less have no place in the bar
    QString text; ///< above it where there is room: "80 %"
};
/// One bar of the parts, in that order, with a gap between them.
QString shareBar(const std::vector<Share> &shares, int width);
/// The same look as a small square, for the table beside the bar.
QString key(Fill fill);

/// A time with its beginning and end, and where in it today lies.
struct Timeline
{
    QDate start;
    QDate end;
    QDate today;
    QString startText;
    QString endText;
    QString todayText; ///< shown when today lies within
};
/// Empty when the end does not lie after the start.
QString timeline(const Timeline &time, int width);

/// A bar or a column.
struct Bar
{
    QString label; ///< cut when it is long: the table has it whole
    qint64 value = 0; ///< 0 or more
    QString text; ///< the value in words
    bool isPale = false; ///< drawn as Fill::Other, beside others that are not
};
/// Horizontal bars with their labels to the left and their values at their ends.
QString bars(const std::vector<Bar> &bars, int width);
/// Columns, such as one a year, with the value above and the label below each.
QString columns(const std::vector<Bar> &columns, int width);

} // namespace charts
