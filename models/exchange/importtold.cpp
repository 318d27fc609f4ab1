#include "exchange/importplanner.h"

#include "records/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What a plan tells of the file as a whole.

void ImportPlanner::tellMissing()
{
    for (auto missing = m_missing.begin(); missing != m_missing.end(); ++missing) {
        const QString label = labels::field(m_kind, m_kind.field(missing.key()));
        m_plan.problems.push_back(
            {.columnName = label,
             .reason =
                 tr("Every record needs this, but no column holds it. Choose a column for it."),
             .rows = missing.value()});
    }
}

void ImportPlanner::tellUnknown()
{
    for (const Unknown &unknown : std::as_const(m_unknown)) {
        const UnknownReference &reference = unknown.reference;
        m_plan.unknown.push_back(reference);
        m_plan.problems.push_back(
            {.line = unknown.line,
             .column = unknown.column,
             .columnName =
                 unknown.column < 0 ? QString() : m_plan.columns[size_t(unknown.column)].name,
             .value = reference.name,
             .reason =
                 tr("“%1” is not in the register (%2), used by %3 row(s). Add it first, or "
                    "let the import create it.",
                    nullptr, reference.rows)
                     .arg(reference.name, reference.kind->plural(), shown::number(reference.rows)),
             .rows = reference.rows});
    }
}

void ImportPlanner::tellCreated(ImportReferences &references)
{
    const std::vector<UnknownReference> created = references.created();
    m_plan.unknown.insert(m_plan.unknown.end(), created.begin(), created.end());
    std::sort(m_plan.unknown.begin(), m_plan.unknown.end(), [](const auto &a, const auto &b) {
        return std::pair(a.kind->number(), a.name) < std::pair(b.kind->number(), b.name);
    });
    QMap<int, QStringList> names;
    for (const UnknownReference &reference : created)
        names[reference.kind->number()].append(reference.name);
    for (auto kind = names.begin(); kind != names.end(); ++kind) {
        m_plan.problems.push_back(
            {.severity = ImportProblem::Severity::Note,
             .columnName = findKind(kind.key())->plural(),
             .value = kind->join(u", "),
             .reason = tr("%1 name(s) are not in the register and are created.", nullptr,
                          int(kind->size()))
                           .arg(shown::number(kind->size())),
             .rows = int(kind->size())});
    }
}

void ImportPlanner::tellLeftOut()
{
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const ImportColumn &column = m_plan.columns[i];
        if (column.use != ImportColumn::Use::LeftOut || column.match == ImportColumn::Match::Asked)
            continue;
        m_plan.problems.push_back({.severity = ImportProblem::Severity::Note,
                                   .column = int(i),
                                   .columnName = column.name,
                                   .reason = tr("Matches no field and is left out.")});
    }
}

QStringList ImportPlanner::notes(const ImportRowReader &rows) const
{
    QStringList notes = m_source.dialect.notes();
    if (m_options.decimal || m_options.dateOrder)
        notes = notes.mid(0, 2); // how numbers and dates are written was asked, not guessed
    if (m_options.decimal)
        notes.append(*m_options.decimal == ',' ? tr("Decimal comma, as asked")
                                               : tr("Decimal point, as asked"));
    if (m_options.dateOrder)
        notes.append(tr("Dates as %1, as asked").arg(dateOrderName(*m_options.dateOrder)));
    notes += columnNotes(m_kind, m_plan.columns);
    if (rows.currencyRows() > 0)
        notes.append(tr("The amounts of %1 row(s) say no currency and are read as %2", nullptr,
                        rows.currencyRows())
                         .arg(shown::number(rows.currencyRows()), m_options.currency.toUpper()));
    if (rows.keptCurrencyRows() > 0)
        notes.append(tr("The amounts of %1 row(s) say no currency and are read in that of the "
                        "record they update",
                        nullptr, rows.keptCurrencyRows())
                         .arg(shown::number(rows.keptCurrencyRows())));
    for (const UnknownReference &unknown : m_plan.unknown) {
        if (m_options.createMissing)
            notes.append(
                tr("%1 “%2” is created, for %3 row(s)", nullptr, unknown.rows)
                    .arg(unknown.kind->label(), unknown.name, shown::number(unknown.rows)));
    }
    return notes;
}
