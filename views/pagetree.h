#pragma once

#include "records/kind.h"

#include <QStandardItemModel>
#include <QTreeView>

class Workspace;

/// The pages of the web site as a tree, each with the state it is in.
class PageTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PageTree(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows only pages whose title contains every word of \a words, and those above them.
    void setFilter(const QString &words);
    qint64 currentId() const;
    /// Makes \a id current; false when it is not shown.
    bool setCurrentId(qint64 id);
    /// Pages of the register, shown or not.
    int total() const { return int(m_pages.size()); }
    int shown() const { return m_shown; }
    /// The page above or below the current one, \a rows away; 0 at an end.
    qint64 neighbour(int rows) const;

    /// Reads the pages again.
    void reload();

Q_SIGNALS:
    void currentPageChanged(qint64 id);
    void reloaded();

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    struct Entry
    {
        qint64 id = 0;
        qint64 parent = 0;
        qint64 position = 0;
        QString title;
        QString icon;
        QString state;
        int tone = 0;
    };
    Entry entryOf(const Row &row) const;
    void read();
    void breakCircles();
    void fill();
    bool append(QStandardItem &parent, qint64 parentId);
    QStandardItem *itemOf(const Entry &entry) const;
    QModelIndex indexOf(qint64 id) const;

    Workspace &m_workspace;
    QStandardItemModel m_model;
    std::vector<Entry> m_pages; ///< in the order they are shown in below one page
    QMultiHash<qint64, int> m_children; ///< places in m_pages, by parent
    QStringList m_words;
    int m_shown = 0;
};
