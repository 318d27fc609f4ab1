#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A table of a report as HTML that reads well on paper, on a screen and aloud: a row's first cell
/// is its heading, groups have a heading and may have a sum. Texts are escaped; a line break in
/// them stays one.
class ReportTable
{
public:
    struct Column
    {
        QString label;
        bool isNumber = false; ///< stands to the right
        bool isShort = false; ///< never broken: days, years
    };
    /// \a caption says what the table shows, for those who do not see the heading above it.
    ReportTable(const QString &caption, std::vector<Column> columns);

    bool isEmpty() const { return m_rows == 0; }
    int rowCount() const { return m_rows; }
    /// The heading of a group; \a level 0 is the outermost.
    void addGroup(const QString &name, int level = 0);
    /// \a cells stand in the order of the columns; missing ones are empty.
    void addRow(const QStringList &cells);
    /// The sum of the group above. \a cells as in addRow(), those at the beginning empty: \a label
    /// stands there.
    void addSum(const QString &label, const QStringList &cells);
    /// The sum of all, which stands once, at the end.
    void setTotal(const QString &label, const QStringList &cells);
    /// The cells need more room than an upright A4 page has.
    bool isWide() const;

    QString html() const;

private:
    void closeBody();
    QString sumCells(const QString &label, const QStringList &cells) const;
    QString cell(int column, const QString &text) const;
    void measure(int column, const QString &text);

    QString m_caption;
    std::vector<Column> m_columns;
    QString m_body;
    QString m_total;
    bool m_isOpen = false; ///< a tbody has been begun
    std::vector<int> m_letters; ///< by column, of the longest line that should not be broken
    int m_rows = 0;
};
