#pragma once

#include "records/change.h"
#include "records/result.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

struct Relation;
class QLabel;
class QPushButton;
class QTableView;
class RelatedListModel;
class Workspace;

/// The records that belong to the one in the form, as a tab beside its facts: partners, deadlines …
/// Each is added and edited in its own form; a file dropped on the documents is kept.
class RelatedList : public QWidget
{
    Q_OBJECT

public:
    RelatedList(Workspace &workspace, const Relation &relation, QWidget *parent = nullptr);
    ~RelatedList() override;

    /// Lists what belongs to \a owner; an id of 0 is none.
    void setOwner(const Row &owner);
    int count() const;
    QString title() const;

    /// Opens the form of a new record.
    void add();
    void edit();
    void remove();
    /// Shows what the current row leads to: a record, or the file.
    void open();
    /// Keeps the file at \a path in the register, as a document of the owner. One undo step.
    Result<qint64> addFile(const QString &path);
    /// Writes the current document's kept file to \a path.
    Result<> saveCopy(const QString &path);

Q_SIGNALS:
    void countChanged();
    void failed(const Error &error);
    void recordActivated(const Kind *kind, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QPushButton *button(const QString &words, const QString &name, const QString &icon);
    void follow(const Batch &batch);
    void reread();
    void fitColumns();
    void showTotals();
    void showButtons();
    void showForm(const Row &row);
    void openFile(const Row &row);
    void chooseCopy();
    bool keepsFiles() const;
    const Row *current() const;
    QString valueOf(const Row &row, QStringView key) const;

    Workspace &m_workspace;
    const Relation &m_relation;
    RelatedListModel *m_model;
    QTableView *m_view;
    QLabel *m_empty;
    QLabel *m_totals;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_remove;
    Row m_owner;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of kept files that were opened
};
