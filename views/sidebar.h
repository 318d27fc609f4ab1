#pragma once

#include "tables/roles.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

/// The sections of the window with their counts; the settings stand at the foot. Shows icons only
/// when collapsed.
class Sidebar : public QTreeView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// The number at the right end of \a section; \a late says that something there is overdue.
    void setCount(const QString &section, const QString &count, bool late = false);
    /// Marks \a section without sectionChosen(); a section that is not listed marks none.
    void setSection(const QString &section);
    QString section() const;

    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// The width for a window that is \a window wide, by the layout table of the look.
    int widthFor(int window) const;
    static constexpr int collapsedWidth = 48;

Q_SIGNALS:
    void sectionChosen(const QString &section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    QStandardItem *itemOf(const QString &section) const;

    QStandardItemModel *m_model;
    bool m_collapsed = false;
    bool m_quiet = false; ///< the section is set by the program
};
