#pragma once

#include "records/change.h"
#include "tables/tableview.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QToolButton;
class Workspace;

/// The views of one kind: which is on show, whether it was changed since, and what can be done with
/// it. Ready ones stand first, then those that are kept in the register. The table itself belongs
/// to somebody else, who tells what it looks like by setState() and follows viewChosen().
class ViewBox : public QWidget
{
    Q_OBJECT

public:
    ViewBox(Workspace &workspace, const Kind &kind, QWidget *parent);
    ~ViewBox() override;

    /// Shows what was on show when the program was left, saved or not; everything the first time.
    void restore();
    /// What the table looks like now; key and name do not matter.
    void setState(const TableView &state);
    const TableView &state() const { return m_state; }

    /// The key of the view on show; empty when that is none, or no longer there.
    QString currentKey() const;
    /// Shows a view as it was saved; false when there is none with \a key.
    bool choose(const QString &key);
    /// The table differs from the view on show.
    bool isChanged() const;
    /// The views to choose from, in order.
    std::vector<TableView> views() const;

public Q_SLOTS:
    void save(); ///< a ready view is saved as a new one
    void saveAsNew();
    void rename();
    void removeView();
    void takeBack(); ///< the view as it was saved
    void bringBack(); ///< what takeBack() or choose() left behind of the view on show

Q_SIGNALS:
    /// The table is to look like this.
    void viewChosen(const TableView &view);
    /// currentKey() says something new.
    void keyChanged(const QString &key);
    /// A view was removed; the user may want to take that back at once.
    void removed(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QAction *addAct(QMenu &menu, const QString &words, void (ViewBox::*act)());
    void follow(const Batch &batch);
    void reread();
    void read();
    void fillBox();
    void showState();
    void present(const TableView &view);
    void setKey(const QString &key);
    void tellNotes();
    void keepUnsaved();
    bool isOwn() const;
    bool commit(const Result<Batch> &batch);
    std::optional<QString> askName(const QString &title, const QString &act, const QString &name,
                                   const QString &key);
    const TableView *find(const QString &key) const;
    const TableView *current() const { return find(m_key); }
    void remember();

    Workspace &m_workspace;
    const Kind &m_kind;
    QComboBox *m_box;
    QToolButton *m_button;
    QAction *m_save = nullptr;
    QAction *m_saveAsNew = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_bringBack = nullptr;
    std::vector<TableView> m_ready;
    std::vector<ReadView> m_kept;
    QString m_key; ///< of the view on show; stays when that is removed, so that it can come back
    TableView m_state;
    QHash<QString, TableView> m_unsaved; ///< states that were left without being saved, by key
    QTimer m_remembering;
};
