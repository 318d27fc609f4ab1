#include "exchange/importplanner.h"

#include <algorithm>

// Rows that refer to other rows of the same file, as pages to their parents.

bool ImportPlanner::refersToItself() const
{
    return std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const auto &column) {
        const char *kind = column.field < 0 ? nullptr : m_kind.field(column.field).references;
        return kind && QLatin1StringView(kind) == QLatin1StringView(m_kind.key());
    });
}

Result<> ImportPlanner::announceRows(ImportReferences &references)
{
    const int title = columnOf(m_kind.titleIndex());
    if (!refersToItself() || title < 0)
        return {};
    std::vector<int> others;
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const int field = m_plan.columns[i].field;
        if (field >= 0 && field != m_kind.titleIndex() && m_kind.field(field).unique)
            others.push_back(int(i));
    }
    CsvReader reader(m_source.text.utf8, m_source.dialect.delimiter);
    CsvRow row;
    reader.next(row); // the names of the columns
    while (reader.next(row)) {
        if (row.fault != CsvRow::Fault::None)
            continue;
        QStringList names;
        for (const int column : others)
            names.append(QString::fromUtf8(row.cells[size_t(column)]));
        names.removeAll(QString());
        const QString name = QString::fromUtf8(row.cells[size_t(title)]).trimmed();
        if (name.isEmpty())
            continue;
        if (Result<> done = references.announce(m_kind, row.line, name, names); !done)
            return done;
    }
    return {};
}

bool ImportPlanner::leadsToSibling(const FieldChange &field) const
{
    const char *kind = m_kind.field(field.field).references;
    return kind && QLatin1StringView(kind) == QLatin1StringView(m_kind.key());
}

/// Rows were announced as new; those that turned out to update a record have its id.
void ImportPlanner::leadToFound()
{
    if (m_found.isEmpty())
        return;
    for (Change &change : m_plan.batch.changes) {
        for (FieldChange &field : change.fields) {
            if (!leadsToSibling(field))
                continue;
            const auto found = m_found.constFind(field.after.toLongLong());
            if (found != m_found.cend())
                field.after = *found;
        }
    }
}

bool ImportPlanner::isLoose(const Change &change, const QSet<qint64> &missing) const
{
    return std::any_of(change.fields.begin(), change.fields.end(), [&](const FieldChange &field) {
        return leadsToSibling(field) && missing.contains(field.after.toLongLong());
    });
}

void ImportPlanner::drop(size_t change)
{
    const qint64 line = m_lines[change];
    const bool isNew = m_plan.batch.changes[change].op == Change::Op::Insert;
    --(isNew ? m_plan.inserted : m_plan.updated);
    ++m_plan.skipped;
    m_plan.problems.push_back(
        {.line = line,
         .reason = tr("The row refers to another that is not imported. Correct that one first.")});
    for (ImportRow &row : m_plan.preview) {
        if (row.line == line)
            row.fate = ImportRow::Fate::Skip;
    }
    m_plan.batch.changes.erase(m_plan.batch.changes.begin() + ptrdiff_t(change));
    m_lines.erase(m_lines.begin() + ptrdiff_t(change));
}

bool ImportPlanner::dropOneRound(const QSet<qint64> &announced)
{
    QSet<qint64> missing = announced;
    for (const Change &change : m_plan.batch.changes)
        missing.remove(change.id);
    bool dropped = false;
    for (size_t i = m_plan.batch.changes.size(); i-- > 0;) {
        if (!isLoose(m_plan.batch.changes[i], missing))
            continue;
        drop(i);
        dropped = true;
    }
    return dropped;
}

void ImportPlanner::dropLoose(const ImportReferences &references)
{
    const QSet<qint64> announced = references.announcedIds();
    if (announced.isEmpty())
        return;
    while (dropOneRound(announced)) { }
}
