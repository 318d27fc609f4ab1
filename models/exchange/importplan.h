#pragma once

#include "exchange/dialect.h"
#include "exchange/importcolumns.h"
#include "exchange/importoptions.h"
#include "exchange/importreferences.h"

#include "records/change.h"
#include "records/progress.h"

class Reader;

/// Something in the file the user should know of.
struct ImportProblem
{
    Q_DECLARE_TR_FUNCTIONS(ImportProblem)
public:
    enum class Severity {
        Error, ///< the row cannot be imported
        Warning, ///< imported as it stands, but inconsistent
        Note, ///< what will be done without being asked
    };
    Severity severity = Severity::Error;
    qint64 line = 0; ///< where the row begins, the first line is 1; 0 for the whole file
    int column = -1; ///< index in ImportPlan::columns, or -1
    QString columnName; ///< what is concerned, when not the row as a whole
    QString value; ///< the cell as it stands in the file
    QString reason; ///< what is wrong and what to do
    int rows = 1; ///< how many rows it concerns

    QString place() const; ///< "Line 5, slutdatum"; empty for the whole file
    QString text() const; ///< place and reason on one line
};

/// One row of the file and what becomes of it.
struct ImportRow
{
    enum class Fate { Insert, Update, Unchanged, Skip };
    qint64 line = 0;
    Fate fate = Fate::Insert;
    QStringList
        cells; ///< by column: the value as the register shows it, or the cell when unreadable
    std::vector<int> badColumns;
};

/// Everything an import would do, made before anything is written. Commit `batch` with
/// Store::apply() when ready() says so.
struct ImportPlan
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
public:
    const Kind *kind = nullptr;
    QString fileName;
    Batch batch;
    std::vector<ImportColumn> columns; ///< the file's columns in order
    std::vector<ImportProblem> problems; ///< errors, warnings and notes, by line
    std::vector<UnknownReference> unknown; ///< sorted by kind and name
    std::vector<ImportRow> preview; ///< the first rows, and those with errors
    QStringList notes; ///< what was guessed, matched, left out and assumed; without full stop
    bool skipBad = false;
    bool createsMissing = false;
    int rows = 0; ///< below the first row, empty ones not counted
    int inserted = 0;
    int updated = 0;
    int unchanged = 0; ///< already as the file says
    int skipped = 0; ///< have errors
    int created = 0; ///< records made because rows refer to them

    int count(ImportProblem::Severity severity) const;
    int imported() const { return rows - skipped; }
    /// Nothing when `batch` may be committed; else why not, with the first error.
    Result<> ready() const;
    /// "1 195 of 1 196 rows: 1 193 new, 2 updated"
    QString summary() const;
};

/// A file that has been read: its text and how it is written.
struct ImportSource
{
    TextFile text;
    Dialect dialect;

    static Result<ImportSource> read(const ImportOptions &options);
};

/// Reads the whole of the file named in \a options and plans its import; writes nothing. Values
/// that cannot be read are problems of the plan. Errors: what TextFile::read() gives; Usage for
/// options that do not fit the file or the kind; Stopped.
Result<ImportPlan> planImport(const Reader &reader, const ImportOptions &options,
                              const Progress &progress = {});
/// The same for a file already read with these options.
Result<ImportPlan> planImport(const Reader &reader, const ImportSource &source,
                              const ImportOptions &options, const Progress &progress = {});
