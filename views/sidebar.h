#pragma once

#include "tables/roles.h"

#include <QTimer>
#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

/// A view that stands under its section.
struct SidebarView
{
    QString key;
    QString name;
    bool operator==(const SidebarView &) const = default;
};

/// The sections of the window with their counts, and under them views of their records; the
/// settings stand at the foot. Shows icons of the sections only when collapsed.
class Sidebar : public QTreeView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// The number at the right end of \a section; \a late says that something there is overdue.
    void setCount(const QString &section, const QString &count, bool late = false);
    /// The views under \a section, in order.
    void setViews(const QString &section, const std::vector<SidebarView> &views);
    void setViewCount(const QString &section, const QString &view, const QString &count);

    /// Marks \a section without sectionChosen(), or leaves the mark on one of its views; a section
    /// that is not listed marks none.
    void setSection(const QString &section);
    /// Marks a view without viewChosen(); its section when the view does not stand here.
    void setView(const QString &section, const QString &view);
    QString section() const;
    QString view() const; ///< empty when the mark is on a section

    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// The width for a window that is \a window wide, by the layout table of the look.
    int widthFor(int window) const;
    static constexpr int collapsedWidth = 48;

Q_SIGNALS:
    void sectionChosen(const QString &section);
    /// A view was chosen; from a view to its section: the one that shows everything.
    void viewChosen(const QString &section, const QString &view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    // Records held over a section open it, so that they can be dropped on one of its own.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;

private:
    void fill();
    void choose(const QModelIndex &current, const QModelIndex &previous);
    int widthWithViews(const QModelIndex &section) const;
    QStandardItem *itemOf(const QString &section) const;
    QStandardItem *itemOf(const QString &section, const QString &view) const;

    QStandardItemModel *m_model;
    bool m_collapsed = false;
    bool m_quiet = false; ///< the section is set by the program
    QTimer m_opening; ///< runs while records are held over m_heldOver
    QPersistentModelIndex m_heldOver;
    QString m_hiddenView; ///< to be marked when the sidebar is no longer collapsed
};
