#include "changelistmodel.h"

namespace {

/// Items that are made at a time: more than a window shows.
constexpr int portion = 30;

QString textOf(const ChangeLines &lines)
{
    QStringList texts;
    for (const ChangeLine &line : lines)
        texts.append(line.text());
    return texts.join(u'\n');
}

} // namespace

void ChangeListModel::show(int size, std::function<Item(int)> make)
{
    beginResetModel();
    m_items.clear();
    m_size = size;
    m_make = std::move(make);
    const int first = std::min(size, portion);
    for (int i = 0; i < first; ++i)
        m_items.push_back(m_make(i));
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item.lines);
    case Qt::AccessibleTextRole:
        return QString(item.head + u'\n' + textOf(item.lines));
    case HeadRole:
        return item.head;
    case LinesRole:
        return QVariant::fromValue(item.lines);
    default:
        return {};
    }
}

bool ChangeListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && int(m_items.size()) < m_size;
}

void ChangeListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int first = int(m_items.size());
    const int last = std::min(m_size, first + portion) - 1;
    beginInsertRows({}, first, last);
    for (int i = first; i <= last; ++i)
        m_items.push_back(m_make(i));
    endInsertRows();
}
