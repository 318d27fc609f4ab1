#pragma once

#include "exchange/csvcell.h"
#include "exchange/textfile.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

/// How the values of one column are written, guessed from all of its cells.
struct ColumnGuess
{
    QString name; ///< its cell in the first row
    qint64 values = 0; ///< cells that are not empty
    bool allEmpty = true;
    bool looksNumeric = false; ///< at least four of five values are numbers
    bool looksDate = false; ///< at least four of five values are dates
    DateOrder order = DateOrder::YearMonthDay; ///< for dates whose year is not first
    bool orderAmbiguous = false; ///< no day above 12, here or in another column
    bool orderMixed = false; ///< days above 12 in both places: some dates cannot be read
    char decimal = '.'; ///< '.' or ','
    bool decimalAmbiguous = false; ///< numbers as 1,234 only, here and in every other column
    bool decimalMixed = false; ///< 1,5 and 1.5 in one column: some numbers cannot be read
    qint64 decimalValues = 0; ///< numbers that tell the decimal mark
    qint64 orderValues = 0; ///< dates that tell the order
    QByteArray unsureNumber; ///< one that may be read in two ways, as 1,234
};

struct FileSurvey;

/// How a CSV file is written: guessed from the whole of it, told to the user before anything is
/// done.
struct Dialect
{
    Q_DECLARE_TR_FUNCTIONS(Dialect)
public:
    char delimiter = ',';
    bool delimiterAsked = false; ///< the user or a line "sep=;" named it
    char decimal = '.'; ///< of most columns
    DateOrder order = DateOrder::YearMonthDay; ///< of most columns
    qint64 rows = 0; ///< below the first, blank ones not counted
    qint64 faultyRows = 0; ///< of these, those with a CsvRow::Fault
    std::vector<ColumnGuess> columns; ///< one for each cell of the first row
    QString encodingNote; ///< TextFile::note()

    /// Guesses all of it from every row of \a text, \a delimiter excepted when given.
    static Dialect guess(const TextFile &text, std::optional<char> delimiter = {});
    /// The same, encoding excepted, from cells that were counted already.
    static Dialect of(const FileSurvey &survey);

    /// What was guessed, and from how much: sentences without full stop, for a list.
    QStringList notes() const;
};

/// Reads one character, or comma, semicolon, tab (also \t), bar and pipe; nothing for what cannot
/// separate cells (letters, digits, quotes, space, line ends).
std::optional<char> delimiterFromName(QStringView name);

/// "semicolon", "tab" ..., or the character itself, in the user's language.
QString delimiterName(char delimiter);

/// "day.month.year" and the like, in the user's language.
QString dateOrderName(DateOrder order);
