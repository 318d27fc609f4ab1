#include "exchange/importplan.h"

#include "exchange/importplanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString ImportProblem::place() const
{
    if (line == 0)
        return columnName;
    const QString number = shown::number(line);
    return columnName.isEmpty() ? tr("Line %1").arg(number)
                                : tr("Line %1, %2").arg(number, columnName);
}

QString ImportProblem::text() const
{
    const QString where = place();
    return where.isEmpty() ? reason : where + u": "_s + reason;
}

int ImportPlan::count(ImportProblem::Severity severity) const
{
    return int(std::count_if(problems.begin(), problems.end(),
                             [&](const auto &problem) { return problem.severity == severity; }));
}

Result<> ImportPlan::ready() const
{
    const QString first = problems.empty() ? QString() : problems.front().text();
    if (rows == 0)
        return Error{Error::Code::Invalid,
                     tr("“%1” has no rows below the first. Choose a file with rows.").arg(fileName),
                     {}};
    if (skipped > 0 && !skipBad)
        return Error{Error::Code::Invalid,
                     tr("%2 row(s) of “%1” have errors, so nothing was imported. Correct them, or "
                        "skip the rows with errors.",
                        nullptr, skipped)
                         .arg(fileName, shown::number(skipped)),
                     first};
    if (skipped == rows)
        return Error{
            Error::Code::Invalid,
            tr("All rows of “%1” have errors, so nothing was imported. Correct them first.")
                .arg(fileName),
            first};
    return {};
}

QString ImportPlan::summary() const
{
    QStringList parts;
    if (inserted > 0)
        parts.append(tr("%1 new").arg(shown::number(inserted)));
    if (updated > 0)
        parts.append(tr("%1 updated").arg(shown::number(updated)));
    if (unchanged > 0)
        parts.append(tr("%1 unchanged").arg(shown::number(unchanged)));
    const QString what =
        tr("%1 of %2 row(s)", nullptr, rows).arg(shown::number(imported()), shown::number(rows));
    return parts.isEmpty() ? what : what + u": "_s + parts.join(u", ");
}

Result<ImportSource> ImportSource::read(const ImportOptions &options)
{
    Result<TextFile> text = TextFile::read(options.path, options.encoding);
    if (!text)
        return text.error();
    Dialect dialect = Dialect::guess(*text, options.delimiter);
    return ImportSource{*std::move(text), std::move(dialect)};
}

Result<ImportPlan> planImport(const Reader &reader, const ImportOptions &options,
                              const Progress &progress)
{
    const Result<ImportSource> source = ImportSource::read(options);
    if (!source)
        return source.error();
    return planImport(reader, *source, options, progress);
}

Result<ImportPlan> planImport(const Reader &reader, const ImportSource &source,
                              const ImportOptions &options, const Progress &progress)
{
    return ImportPlanner(reader, source, options).run(progress);
}
