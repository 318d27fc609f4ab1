#include "importpreviewmodel.h"

#include "records/labels.h"
#include "records/shown.h"
#include "tables/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineSection = -1;
constexpr int fateSectionMark = -2;
constexpr int columnsBeforeFate = 4; ///< so that what becomes of a row is seen without scrolling

struct Fate
{
    const char *text;
    const char *icon;
    enum Roles::Tone tone;
};

Fate fateOf(ImportRow::Fate fate)
{
    switch (fate) {
    case ImportRow::Fate::Insert:
        return {QT_TRANSLATE_NOOP("ImportPreviewModel", "new"), "list-add", Roles::Tone::Ok};
    case ImportRow::Fate::Update:
        return {QT_TRANSLATE_NOOP("ImportPreviewModel", "updated"), "view-refresh",
                Roles::Tone::Info};
    case ImportRow::Fate::Unchanged:
        return {QT_TRANSLATE_NOOP("ImportPreviewModel", "unchanged"), "emblem-ok",
                Roles::Tone::Muted};
    case ImportRow::Fate::Skip:
        break;
    }
    return {QT_TRANSLATE_NOOP("ImportPreviewModel", "left out"), "dialog-error", Roles::Tone::Bad};
}

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Whole;
}

/// What a reader checks first: the name, then what has errors, dates and numbers.
int importance(const ImportPlan &plan, int column, const QSet<int> &bad)
{
    const int field = plan.columns[size_t(column)].field;
    const FieldType type = plan.kind->field(field).type;
    if (field == plan.kind->titleIndex())
        return 0;
    if (bad.contains(column))
        return 1;
    return type == FieldType::Date || isNumber(type) ? 2 : 3;
}

} // namespace

void ImportPreviewModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_problems.clear();
    if (m_plan) {
        for (const ImportProblem &problem : m_plan->problems) {
            if (problem.severity == ImportProblem::Severity::Error && problem.line > 0)
                m_problems.insert(problem.line, &problem);
        }
    }
    arrange();
    endResetModel();
}

void ImportPreviewModel::arrange()
{
    m_sections.clear();
    m_fateSection = -1;
    if (!m_plan)
        return;
    QSet<int> bad;
    for (const ImportRow &row : m_plan->preview)
        bad.unite({row.badColumns.begin(), row.badColumns.end()});
    std::vector<int> columns;
    for (int i = 0; i < int(m_plan->columns.size()); ++i) {
        if (m_plan->columns[size_t(i)].use == ImportColumn::Use::Field)
            columns.push_back(i);
    }
    std::stable_sort(columns.begin(), columns.end(), [&](int a, int b) {
        return importance(*m_plan, a, bad) < importance(*m_plan, b, bad);
    });
    // The few that fit stand in the order of the file behind the name.
    const auto few = columns.begin() + std::min(ptrdiff_t(columnsBeforeFate), std::ssize(columns));
    if (few != columns.begin()) {
        std::sort(columns.begin() + 1, few);
        std::sort(few, columns.end());
    }
    m_sections = {lineSection};
    m_sections.insert(m_sections.end(), columns.begin(), few);
    m_fateSection = int(m_sections.size());
    m_sections.push_back(fateSectionMark);
    m_sections.insert(m_sections.end(), few, columns.end());
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->preview.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sections.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_plan->preview[size_t(index.row())];
    const int column = m_sections[size_t(index.column())];
    if (column == lineSection)
        return lineData(row, role);
    return column == fateSectionMark ? fateData(row, role) : cellData(row, column, role);
}

QVariant ImportPreviewModel::lineData(const ImportRow &row, int role) const
{
    if (role == Qt::DisplayRole)
        return shown::number(row.line);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Roles::Tone ? QVariant(int(Roles::Tone::Muted)) : QVariant();
}

QVariant ImportPreviewModel::fateData(const ImportRow &row, int role) const
{
    const Fate fate = fateOf(row.fate);
    switch (role) {
    case Qt::DisplayRole:
        return tr(fate.text);
    case Qt::ToolTipRole:
        return problemOf(row, -1);
    case Roles::Icon:
        return QString::fromLatin1(fate.icon);
    case Roles::Tone:
        return int(fate.tone);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::cellData(const ImportRow &row, int column, int role) const
{
    const FieldInfo &field = m_plan->kind->field(m_plan->columns[size_t(column)].field);
    const auto &bad = row.badColumns;
    const bool isBad = std::find(bad.begin(), bad.end(), column) != bad.end();
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(column).simplified();
    case Qt::TextAlignmentRole:
        return int((isNumber(field.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Roles::Problem:
        return isBad ? problemOf(row, column) : QString();
    case Roles::Tone:
        return int(isBad ? Roles::Tone::Bad : Roles::Tone::Plain);
    default:
        return {};
    }
}

/// What is wrong with the cell, or with the row as a whole when \a column is -1.
QString ImportPreviewModel::problemOf(const ImportRow &row, int column) const
{
    for (auto problem = m_problems.constFind(row.line);
         problem != m_problems.cend() && problem.key() == row.line; ++problem) {
        if (column < 0 || (*problem)->column == column)
            return (*problem)->reason;
    }
    return column < 0 ? QString() : tr("This name is not in the register.");
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_sections.size()))
        return {};
    const int column = m_sections[size_t(section)];
    const bool isField = column >= 0;
    const FieldInfo *field =
        isField ? &m_plan->kind->field(m_plan->columns[size_t(column)].field) : nullptr;
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = column == lineSection || (field && isNumber(field->type));
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && isField)
        return m_plan->columns[size_t(column)].name;
    if (role != Qt::DisplayRole)
        return {};
    if (isField)
        return labels::field(*m_plan->kind, *field);
    return column == lineSection ? tr("Line") : tr("Becomes");
}

int ImportPreviewModel::rowOfLine(qint64 line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_plan->preview[size_t(row)].line == line)
            return row;
    }
    return -1;
}

int ImportPreviewModel::sectionOf(int column) const
{
    const auto found = std::find(m_sections.begin(), m_sections.end(), column);
    return found == m_sections.end() || column < 0 ? -1 : int(found - m_sections.begin());
}
