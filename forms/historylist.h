#pragma once

#include "recordpast.h"

#include <QWidget>

#include <optional>

class ChangeListModel;
class QAbstractItemModel;
class QBoxLayout;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class Workspace;

/// Who changed what in one record, and when, the latest first; with acts that restore one field or
/// the whole record as it was. Read when it is first seen.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    HistoryList(Workspace &workspace, const Kind &kind, QWidget *parent = nullptr);

    /// 0 for none.
    void showRecord(qint64 id);

    QAbstractItemModel *model() const;
    QListView &view() const { return *m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QPushButton *button(const QString &name);
    void arrange();
    void outdate();
    void fill();
    int current() const; ///< the chosen entry, -1 for none
    void showActs();
    QString hintFor(int entry) const;
    QString offerWords(const RecordPast::Offer &offer) const;
    void addOffers(QMenu &menu, int entry);
    void restoreField();
    void restoreAll();
    void restore(const Row &after, const std::vector<int> &left);
    void openMenu(const QPoint &position);

    Workspace &m_workspace;
    const Kind &m_kind;
    ChangeListModel *m_model;
    QListView *m_view;
    QLabel *m_hint;
    QBoxLayout *m_acts;
    QPushButton *m_one;
    QPushButton *m_all;
    std::optional<RecordPast> m_past;
    qint64 m_id = 0;
    bool m_isCurrent = false;
};
