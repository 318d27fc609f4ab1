#pragma once

#include "forms/latestjob.h"
#include "records/kind.h"
#include "records/result.h"
#include "tables/pageorder.h"

#include <QSet>
#include <QStandardItemModel>
#include <QTreeView>

class QMenu;
class QMimeData;
class Workspace;

/// The pages of the web site as a tree, each with the state it is in. A page is moved by dragging
/// it, with Alt and the arrow keys, or from the menu; each move is one undo step.
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

    /// Moves the page \a id and keeps it current.
    void move(qint64 id, const PageOrder::Place &place);
    /// Moves the current page by one place; nothing at an end.
    void step(PageOrder::Step step);
    /// Adds the moves of the current page to \a menu.
    void addMoves(QMenu &menu);
    /// Where a page dropped at \a position would stand; nothing when it cannot be dropped there.
    std::optional<PageOrder::Place> placeAt(const QPoint &position, qint64 dragged) const;
    /// A drag of the page \a id. The caller owns it.
    QMimeData *dragData(qint64 id) const;
    /// Pages whose translation is older than the original, as far as they are known yet.
    const QSet<qint64> &stale() const { return m_stale; }
    bool isSettled() const { return !m_ages.isRunning(); }

Q_SIGNALS:
    void currentPageChanged(qint64 id);
    void reloaded();
    void failed(const Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
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
    /// Where something is dropped, in the tree as it is shown.
    enum class Where { Before, Into, After, End };
    struct Target
    {
        QModelIndex index;
        Where where = Where::End;
    };
    qint64 draggedPage(const QMimeData *mime) const;
    Target targetAt(const QPoint &position) const;
    void prepareMoves();
    void drawTarget(QPainter &painter) const;
    void readAges();
    void showAges();

    Workspace &m_workspace;
    QStandardItemModel m_model;
    std::vector<Entry> m_pages; ///< in the order they are shown in below one page
    QMultiHash<qint64, int> m_children; ///< places in m_pages, by parent
    QSet<qint64> m_folded; ///< pages whose sub-pages the user has folded away
    QSet<qint64> m_stale;
    LatestJob m_ages;
    std::optional<Target> m_target; ///< while something is dragged over the tree
    std::optional<PageOrder> m_order; ///< while something is dragged
    QStringList m_words;
    int m_shown = 0;
};
