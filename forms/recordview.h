#pragma once

#include "celleditor.h"
#include "cellrange.h"
#include "fieldmessage.h"

#include "storage/reader.h"

#include <QTableView>

#include <optional>

class QMenu;
class RecordDelegate;
class RecordTable;

/// The table that people work in: cells are chosen as in a spreadsheet and written in place, see
/// CellEditor. Rows without a record (RecordTable::idAt() is 0) and columns behind the fields of
/// the kind are shown only. Nothing here costs more with more rows.
class RecordView : public QTableView
{
    Q_OBJECT

public:
    /// Shows \a table, which must outlive the view.
    explicit RecordView(RecordTable &table, QWidget *parent = nullptr);
    ~RecordView() override;

    RecordTable &table() const { return m_table; }
    RecordDelegate &delegate() const { return m_delegate; }

    /// The rows that the selection touches, from the top.
    std::vector<int> selectedRows() const;
    /// The records in them.
    std::vector<qint64> selectedIds() const;
    /// The cells of the selection, when they are every crossing of some rows and some visible
    /// columns; nothing when they are not, or when none is selected.
    std::optional<CellRange> selectedRange() const;
    /// The columns that are not hidden, from the left.
    std::vector<int> visibleColumns() const;

    /// Whether the cell may be written in: by its field, its row and the register.
    bool isEditable(const QModelIndex &cell) const;
    /// Why the cell may not be written in and where it is; empty when it may.
    QString whyReadOnly(const QModelIndex &cell) const;
    /// Opens the editor as F2 does; turns yes into no. False when the cell cannot be written in,
    /// which is then said at it.
    bool editCell(const QModelIndex &cell);
    bool isEditing() const { return m_editor != nullptr; }
    /// Saves what is written in a cell. False when it cannot be saved: then it stays in its editor
    /// with the reason, and has the cursor.
    bool commitEditor();

    /// The record that a reference or link leads to.
    std::optional<RecordName> target(const QModelIndex &cell) const;
    /// Asks for that record by openRequested(); false when the cell leads nowhere.
    bool openTarget(const QModelIndex &cell);

    /// Says something about a cell, beside it, until the user goes on.
    void say(const QModelIndex &cell, FieldMessage::Kind kind, const QString &sentence);

    /// How much of the left edge frozen columns cover, the first ones: the cursor does not hide
    /// under them, and the pointer is on them, not on what they cover.
    void setFrozenWidth(int width) { m_frozenWidth = width; }

    /// The cell that is seen there.
    QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override { } // reads every row; typing edits

Q_SIGNALS:
    /// The user wants to see the record that a cell leads to.
    void openRequested(const Kind *kind, qint64 id);
    /// The context menu is about to be shown for the cell \a index: add what can be done.
    void menuRequested(QMenu &menu, const QModelIndex &index);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &old) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void updateEditorGeometries() override;

private:
    bool begin(const QModelIndex &cell, QEvent *typed);
    bool turn(const QModelIndex &cell, const QEvent *typed);
    void refuse(const QModelIndex &cell);
    bool actBy(QKeyEvent &event);
    bool selectBy(const QKeyEvent &event);
    void selectWhole(QItemSelectionModel::SelectionFlag what);
    void go(const QModelIndex &from, CellEditor::Step step);
    QModelIndex beside(const QModelIndex &from, int by) const;
    QModelIndex under(const QModelIndex &from, int by) const;
    QModelIndex nextField(const QModelIndex &from, int by) const;
    QPoint placeOf(const QPoint &seen) const;
    bool isOverName(const QPoint &at) const;
    void updateRow(int row);

    RecordTable &m_table;
    QPointer<CellEditor> m_editor;
    CellMessage *m_hint;
    int m_frozenWidth = 0;
    bool m_hasSaidReadOnly = false;
    RecordDelegate &m_delegate; ///< last: while it is installed the view already asks for the rest
};
