#include "exchange/dialect.h"

#include "exchange/csvreader.h"
#include "exchange/dialectsurvey.h"

using namespace Qt::StringLiterals;

namespace {
/// In this order, because the later ones stand in prose, too, and the comma in numbers.
constexpr char delimiters[] = {'\t', ';', '|', ','};

/// The survey with the delimiter that fits most rows; the first that fits all saves the others.
FileSurvey bestSurvey(QByteArrayView utf8)
{
    std::optional<FileSurvey> best;
    for (const char delimiter : delimiters) {
        CsvRow first;
        if (!CsvReader(utf8, delimiter).next(first) || first.cells.size() < 2)
            continue;
        FileSurvey survey = FileSurvey::of(utf8, delimiter);
        if (!best || survey.faultyRows < best->faultyRows)
            best = std::move(survey);
        if (best->faultyRows == 0)
            break;
    }
    return best ? *std::move(best) : FileSurvey::of(utf8, ',');
}

/// What all columns together say, for those that say nothing themselves.
struct Totals
{
    qint64 commas = 0;
    qint64 points = 0;
    qint64 unsureCommas = 0;
    qint64 unsurePoints = 0;
    qint64 dayFirst = 0;
    qint64 monthFirst = 0;
    qint64 yearLast = 0;

    explicit Totals(const FileSurvey &survey);
    char decimal(char delimiter) const;
    DateOrder order() const;
};

Totals::Totals(const FileSurvey &survey)
{
    for (const ColumnSurvey &column : survey.columns) {
        const ColumnGuess guess = column.guess();
        if (guess.looksNumeric) {
            commas += column.commas;
            points += column.points;
            unsureCommas += column.unsureCommas;
            unsurePoints += column.unsurePoints;
        }
        if (guess.looksDate) {
            dayFirst += column.dayFirst;
            monthFirst += column.monthFirst;
            yearLast += column.yearLast;
        }
    }
}

char Totals::decimal(char delimiter) const
{
    if (commas != points)
        return commas > points ? ',' : '.';
    // Three digits behind every mark: rather thousands than decimals.
    if (unsureCommas != unsurePoints)
        return unsurePoints > unsureCommas ? ',' : '.';
    return delimiter == ';' ? ',' : '.';
}

DateOrder Totals::order() const
{
    if (yearLast == 0)
        return DateOrder::YearMonthDay;
    return monthFirst > dayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

char columnDecimal(const ColumnSurvey &column, char fallback)
{
    if (column.commas == column.points)
        return fallback;
    return column.commas > column.points ? ',' : '.';
}

DateOrder columnOrder(const ColumnSurvey &column, DateOrder fallback)
{
    if (column.yearLast == 0)
        return DateOrder::YearMonthDay;
    if (column.dayFirst == column.monthFirst)
        return fallback;
    return column.dayFirst > column.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

ColumnGuess settled(const ColumnSurvey &column, const Totals &totals, const Dialect &file)
{
    ColumnGuess guess = column.guess();
    guess.decimal = columnDecimal(column, file.decimal);
    guess.order = columnOrder(column, file.order);
    guess.decimalAmbiguous =
        guess.looksNumeric && !guess.unsureNumber.isEmpty() && totals.commas + totals.points == 0;
    guess.orderAmbiguous =
        guess.looksDate && column.yearLast > 0 && totals.dayFirst + totals.monthFirst == 0;
    return guess;
}
} // namespace

Dialect Dialect::guess(const TextFile &text, std::optional<char> delimiter)
{
    const char declared = CsvReader::declaredDelimiter(text.utf8);
    if (!delimiter && declared != 0)
        delimiter = declared;
    const FileSurvey survey =
        delimiter ? FileSurvey::of(text.utf8, *delimiter) : bestSurvey(text.utf8);
    Dialect dialect = of(survey);
    dialect.delimiterAsked = delimiter.has_value();
    dialect.encodingNote = text.note();
    return dialect;
}

Dialect Dialect::of(const FileSurvey &survey)
{
    const Totals totals(survey);
    Dialect dialect{.delimiter = survey.delimiter,
                    .decimal = totals.decimal(survey.delimiter),
                    .order = totals.order(),
                    .rows = survey.rows,
                    .faultyRows = survey.faultyRows};
    for (size_t i = 0; i < survey.columns.size(); ++i) {
        dialect.columns.push_back(settled(survey.columns[i], totals, dialect));
        dialect.columns.back().name = survey.names[qsizetype(i)];
    }
    return dialect;
}

std::optional<char> delimiterFromName(QStringView name)
{
    struct Named
    {
        QLatin1StringView name;
        char delimiter;
    };
    static constexpr Named known[] = {{"comma"_L1, ','}, {"semicolon"_L1, ';'}, {"tab"_L1, '\t'},
                                      {"\\t"_L1, '\t'},  {"bar"_L1, '|'},       {"pipe"_L1, '|'}};
    for (const Named &one : known) {
        if (name.compare(one.name, Qt::CaseInsensitive) == 0)
            return one.delimiter;
    }
    if (name.size() != 1)
        return {};
    const char16_t mark = name.front().unicode();
    const bool separates =
        mark == '\t' || (mark > ' ' && mark < 0x7F && mark != '"' && mark != '\'');
    return separates && !name.front().isLetterOrNumber() ? std::optional(char(mark)) : std::nullopt;
}
