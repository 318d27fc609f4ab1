#pragma once

#include <QStringList>

#include <vector>

/// What a piece of HTML holds, read for its first table.
struct ClipHtml
{
    std::vector<QStringList> rows; ///< of the first table; a null string is covered by another cell
    QString beside; ///< text outside of tables
    int tables = 0; ///< not counting those inside others
    bool hasMerged = false;
    bool isTooLarge = false; ///< has more cells than were asked for; the rest was not read

    /// Reads HTML as Excel, LibreOffice, word processors and browsers put it on the clipboard.
    /// Nothing it refers to is loaded. Stops after \a mostCells cells.
    ///
    /// White space counts as in a browser; a line break or paragraph inside a cell is a line break
    /// of its text; a table inside a cell is text. Excel's spans for text that runs over its
    /// neighbours (mso-ignore:colspan) merge nothing, and its hidden rows without text, which only
    /// hold widths, are left out.
    static ClipHtml read(QStringView html, qint64 mostCells);
};
