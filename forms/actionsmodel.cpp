#include "actionsmodel.h"

#include "recordformwords.h"

#include "records/shown.h"
#include "tables/roles.h"
#include "tables/workspace.h"

using namespace Qt::StringLiterals;
using history::Action;

namespace {

/// More than a window shows, and read within a frame.
constexpr int page = 50;

} // namespace

ActionsModel::ActionsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void ActionsModel::read()
{
    const int wanted = std::max(page, int(m_actions.size()));
    const auto read = history::actions(m_workspace.store().database(), wanted);
    beginResetModel();
    m_actions = read ? *read : std::vector<Action>();
    m_isComplete = int(m_actions.size()) < wanted;
    endResetModel();
    if (!read)
        Q_EMIT failed(read.error());
}

int ActionsModel::rowOf(qint64 batch) const
{
    const auto found = std::ranges::find_if(
        m_actions, [batch](const Action &action) { return action.entry.batch == batch; });
    return found == m_actions.end() ? -1 : int(found - m_actions.begin());
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int ActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ActionsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_actions.empty();
}

void ActionsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto more =
        history::actions(m_workspace.store().database(), page, m_actions.back().entry.batch);
    m_isComplete = !more || int(more->size()) < page;
    if (!more) {
        Q_EMIT failed(more.error());
        return;
    }
    if (more->empty())
        return;
    const int first = int(m_actions.size());
    beginInsertRows({}, first, first + int(more->size()) - 1);
    std::ranges::move(*more, std::back_inserter(m_actions));
    endInsertRows();
}

QString ActionsModel::what(const Action &action)
{
    QString label = action.entry.label.isEmpty() ? tr("Change") : action.entry.label;
    if (action.entry.mark.op == JournalMark::Op::Undo)
        label = tr("Undone: %1").arg(label);
    else if (action.entry.mark.op == JournalMark::Op::Redo)
        label = tr("Done again: %1").arg(label);
    return action.title.isEmpty() ? label : u"%1 – %2"_s.arg(label, action.title);
}

QString ActionsModel::text(const Action &action, int column) const
{
    switch (column) {
    case When:
        return recordform::timeWords(action.entry.time.toLocalTime(), QDate::currentDate());
    case Who:
        return action.entry.user;
    case What:
        return what(action);
    case Changes:
        return shown::number(action.size);
    case State:
        return action.state == Action::State::TakenBack ? tr("taken back")
            : action.state == Action::State::Start      ? tr("from the start")
                                                        : QString();
    default:
        return {};
    }
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action &action = actionAt(index.row());
    const bool isOver = action.state == Action::State::TakenBack;
    switch (role) {
    case Qt::DisplayRole:
        return text(action, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Changes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Roles::Icon:
        return isOver && index.column() == State ? QVariant(u"edit-undo"_s) : QVariant();
    case Roles::Missing: // in the quiet colour: it holds no longer
        return isOver;
    default:
        return {};
    }
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Changes ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("When"), tr("Who"), tr("What"), tr("Changes"), tr("State")};
    return section < ColumnCount ? heads[section] : QString();
}
