#pragma once

#include "changelines.h"

#include <QAbstractListModel>

#include <functional>

/// A list of changes, each a line of who, when or which over lines of what. Its items are made as
/// they come into sight.
class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Item
    {
        QString head; ///< who and when, or which record
        ChangeLines lines;
    };
    enum Role { HeadRole = Qt::UserRole + 1, LinesRole };

    using QAbstractListModel::QAbstractListModel;

    /// Shows \a size items, which \a make makes.
    void show(int size, std::function<Item(int)> make);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the lines as text; AccessibleTextRole: with the head; HeadRole and LinesRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    int m_size = 0;
    std::function<Item(int)> m_make;
    std::vector<Item> m_items;
};
