#include "changepreviewmodel.h"

#include "recordformwords.h"

#include "records/labels.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// Letters of a long text that are worth laying out in one cell.
constexpr qsizetype cellLength = 80;

} // namespace

ChangePreviewModel::ChangePreviewModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void ChangePreviewModel::setPlan(const Kind &kind, std::vector<PlannedChange> plan)
{
    beginResetModel();
    keepExcluded(plan);
    m_kind = &kind;
    m_plan = std::move(plan);
    arrangeColumns();
    arrangeRows();
    endResetModel();
}

/// What the user left out stays left out in a plan made anew.
void ChangePreviewModel::keepExcluded(std::vector<PlannedChange> &plan) const
{
    QSet<qint64> ids;
    for (size_t i = 0; i < m_plan.size(); ++i) {
        const PlannedChange &old = m_plan[i];
        if (old.excluded && !old.isNew)
            ids.insert(old.id);
        else if (old.excluded && i < plan.size() && plan[i].isNew)
            plan[i].excluded = true;
    }
    for (PlannedChange &planned : plan)
        planned.excluded = planned.excluded || (!planned.isNew && ids.contains(planned.id));
}

/// By field of the kind, whether the plan changes it or has something to say about it.
std::vector<bool> ChangePreviewModel::fieldsTouched() const
{
    std::vector<bool> isChanged(size_t(m_kind->fieldCount()));
    for (const PlannedChange &planned : m_plan) {
        for (const FieldChange &field : planned.fields) {
            if (PlannedChange::changes(field))
                isChanged[size_t(field.field)] = true;
        }
        for (const UnreadCell &cell : planned.unread)
            isChanged[size_t(cell.field)] = true;
        for (const Problem &note : planned.notes) {
            const int field = m_kind->indexOf(QString::fromUtf8(note.field));
            if (planned.isNew && field >= 0)
                isChanged[size_t(field)] = true; // a new record lacks something there
        }
    }
    return isChanged;
}

void ChangePreviewModel::arrangeColumns()
{
    const std::vector<bool> isTouched = fieldsTouched();
    const bool areNamed = m_kind->hasTitle() && std::ranges::all_of(m_plan, &PlannedChange::isNew);
    m_fields.clear();
    for (int i = 0; i < m_kind->fieldCount(); ++i) {
        const bool isName = areNamed && i == m_kind->titleIndex();
        if (isTouched[size_t(i)] && !isName)
            m_fields.push_back(i);
    }
}

void ChangePreviewModel::arrangeRows()
{
    m_rows.resize(m_plan.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (m_onlyNoted)
        std::erase_if(m_rows, [this](int row) { return !m_plan[size_t(row)].hasNotes(); });
}

void ChangePreviewModel::setExcluded(const std::vector<int> &planRows, bool excluded)
{
    int first = rowCount();
    int last = -1;
    for (const int planRow : planRows) {
        PlannedChange &planned = m_plan[size_t(planRow)];
        if (planned.excluded == excluded || planned.barred)
            continue;
        planned.excluded = excluded;
        if (const int row = rowOf(planRow); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ChangePreviewModel::setOnlyNoted(bool only)
{
    if (only == m_onlyNoted)
        return;
    beginResetModel();
    m_onlyNoted = only;
    arrangeRows();
    endResetModel();
}

int ChangePreviewModel::planRow(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : -1;
}

int ChangePreviewModel::rowOf(int planRow) const
{
    const auto found = std::ranges::lower_bound(m_rows, planRow);
    return found == m_rows.end() || *found != planRow ? -1 : int(found - m_rows.begin());
}

int ChangePreviewModel::fieldOf(int column) const
{
    return column > 0 && column <= int(m_fields.size()) ? m_fields[size_t(column) - 1] : -1;
}

int ChangePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_kind ? 0 : int(m_fields.size()) + 1;
}

QString ChangePreviewModel::nameOf(const PlannedChange &planned) const
{
    if (!planned.isNew)
        return m_workspace.nameOf(*planned.kind, planned.id);
    const FieldChange *title = planned.find(planned.kind->titleIndex());
    const QString name =
        title && planned.kind->hasTitle() ? title->after.toString().simplified() : QString();
    return name.isEmpty() ? tr("New record") : name;
}

QVariant ChangePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlannedChange &planned = m_plan[size_t(m_rows[size_t(index.row())])];
    if (role == Roles::Id)
        return planned.id;
    if (role == LeftOut)
        return planned.isLeftOut();
    const int field = fieldOf(index.column());
    return field < 0 ? nameData(planned, role) : cellData(planned, field, role);
}

QVariant ChangePreviewModel::nameData(const PlannedChange &planned, int role) const
{
    switch (role) {
    case State:
        return int(CellState::Name);
    case Qt::DisplayRole:
        return planned.isLeftOut() ? tr("%1 · left out").arg(nameOf(planned)) : nameOf(planned);
    case Roles::Missing: // drawn in the quiet colour
        return planned.isLeftOut();
    case Roles::Icon:
        return hasHiddenNote(planned) ? u"dialog-warning"_s : QString();
    case Roles::Tone:
        return int(hasHiddenNote(planned) ? Roles::Tone::Warn : Roles::Tone::Plain);
    case Qt::AccessibleTextRole: {
        const QString name = nameData(planned, Qt::DisplayRole).toString();
        return planned.hasNotes() ? tr("%1, with notes").arg(name) : name;
    }
    default:
        return {};
    }
}

/// A note that no column can show.
bool ChangePreviewModel::hasHiddenNote(const PlannedChange &planned) const
{
    return std::ranges::any_of(planned.notes, [this](const Problem &note) {
        return !std::ranges::count(m_fields, m_kind->indexOf(QString::fromUtf8(note.field)));
    });
}

ChangePreviewModel::CellState ChangePreviewModel::stateOf(const PlannedChange &planned, int field)
{
    if (planned.findUnread(field))
        return CellState::Unread;
    const FieldChange *change = planned.find(field);
    if (!change)
        return CellState::Untouched;
    if (PlannedChange::changes(*change))
        return CellState::Changed;
    return planned.isNew ? CellState::Untouched : CellState::Same;
}

QString ChangePreviewModel::problemOf(const PlannedChange &planned, int field)
{
    const UnreadCell *unread = planned.findUnread(field);
    return unread ? unread->sentence : planned.notesOn(field);
}

void ChangePreviewModel::setCreated(const std::vector<Change> &created)
{
    m_created.clear();
    for (const Change &made : created) {
        const QString name = made.row().values[size_t(made.kind->titleIndex())].toString();
        m_created.insert(made.uuid, name);
        m_created.insert(QString::fromUtf8(made.kind->key()) + QString::number(made.id), name);
    }
}

/// The name of a record that is yet to be made; empty for all others.
QString ChangePreviewModel::createdName(const FieldInfo &field, const QVariant &value) const
{
    if (field.type == FieldType::Link)
        return m_created.value(value.toString());
    return field.type == FieldType::Reference
        ? m_created.value(QString::fromUtf8(field.references) + value.toString())
        : QString();
}

QString ChangePreviewModel::words(int field, const QVariant &value) const
{
    QString text = createdName(m_kind->field(field), value);
    if (text.isEmpty())
        text = recordform::words(m_workspace, m_kind->field(field), value);
    const bool isLong = text.size() > cellLength;
    text = text.left(cellLength).simplified();
    return isLong ? text + u'…' : text;
}

QVariant ChangePreviewModel::cellData(const PlannedChange &planned, int field, int role) const
{
    const FieldChange *change = planned.find(field);
    switch (role) {
    case State:
        return int(stateOf(planned, field));
    case Before:
        return change && !planned.isNew ? QVariant(words(field, change->before)) : QVariant();
    case After:
        return change ? words(field, change->after) : QString();
    case Qt::DisplayRole:
        return shown(planned, field);
    case Roles::Missing: // drawn in the quiet colour
        return stateOf(planned, field) == CellState::Same;
    case Roles::Tone:
        return int(planned.notesOn(field).isEmpty() ? Roles::Tone::Plain : Roles::Tone::Warn);
    case Roles::Problem:
    case Qt::ToolTipRole:
        return problemOf(planned, field);
    case Qt::AccessibleTextRole:
        return spoken(planned, field);
    default:
        return {};
    }
}

/// The cell in one line of words; the delegate draws before and after apart.
QString ChangePreviewModel::shown(const PlannedChange &planned, int field) const
{
    const auto orEmpty = [](const QString &text) { return text.isEmpty() ? tr("empty") : text; };
    const auto part = [&](int role) { return cellData(planned, field, role).toString(); };
    switch (stateOf(planned, field)) {
    case CellState::Unread:
        return planned.findUnread(field)->written.simplified();
    case CellState::Changed:
        return planned.isNew ? part(After)
                             : u"%1 › %2"_s.arg(orEmpty(part(Before)), orEmpty(part(After)));
    case CellState::Same: {
        const bool isShort = m_kind->field(field).type == FieldType::Bool;
        const QString text = orEmpty(part(After));
        return isShort ? text : tr("%1 · unchanged").arg(text);
    }
    default:
        return {};
    }
}

QString ChangePreviewModel::spoken(const PlannedChange &planned, int field) const
{
    QStringList parts;
    const auto orEmpty = [](const QString &text) { return text.isEmpty() ? tr("empty") : text; };
    const CellState state = stateOf(planned, field);
    if (state == CellState::Changed && !planned.isNew) {
        parts.append(tr("from %1 to %2")
                         .arg(orEmpty(cellData(planned, field, Before).toString()),
                              orEmpty(cellData(planned, field, After).toString())));
    } else {
        parts.append(shown(planned, field));
    }
    if (state == CellState::Unread)
        parts.append(tr("cannot be read"));
    parts.append(problemOf(planned, field));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ChangePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const int field = fieldOf(section);
    return field < 0 ? m_kind->label() : labels::field(*m_kind, m_kind->field(field));
}
