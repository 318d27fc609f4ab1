#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

class CellMessage;
class FieldEditor;
class QAbstractItemView;
class QCompleter;
class QKeyEvent;
class QTableView;
class RecordTable;
struct Batch;

/// One cell of a table of records while it is written in: the editor that the form has for the
/// field, laid over the cell, with the keys that end it. What is written is saved as one undo step;
/// what cannot be saved stays, with the reason at the cell, and is told when the cell goes.
class CellEditor : public QObject
{
    Q_OBJECT

public:
    /// Where the cursor goes from a cell that is left; Next and Back pass cells without editor.
    enum class Step { Stay, Up, Down, Left, Right, Next, Back };

    /// \a cell, a cell of \a table shown in \a view, must have an editor, see isEditable().
    CellEditor(RecordTable &table, const QModelIndex &cell, QTableView &view);
    ~CellEditor() override;

    /// Whether a field is written in its cell. Yes or no needs no editor: it is turned over.
    static bool isEditable(const FieldInfo &field);

    /// Shows the editor. With \a typed, a key press or input of an input method, that replaces what
    /// is in the cell; a list opens at the first entry that begins so.
    void start(QEvent *typed);
    /// Saves what is written and closes; false when it cannot be saved and the editor stays.
    bool commit(Step step = Step::Stay);
    /// Closes without change.
    void cancel();

    bool isOpen() const { return m_field != nullptr; }
    QModelIndex cell() const { return m_cell; }
    QWidget *widget() const { return m_widget; }
    void focus();
    bool holdsFocus() const;
    /// Follows the cell when it has moved.
    void place();

Q_SIGNALS:
    /// The editor is closed; the cursor goes on by \a step from cell().
    void closed(CellEditor::Step step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectField();
    void dress();
    void watchSuggestions();
    QCompleter *suggestions() const;
    void replaceBy(QEvent &typed);
    void openList(const QString &typed);
    void closeList();
    QRect room(const QRect &cell) const;

    bool keyPressed(const QObject *watched, const QKeyEvent &key);
    bool leaveBy(Step step);
    bool isOurs(const QKeyEvent &key) const;
    std::optional<Step> stepOf(const QKeyEvent &key) const;
    void takeFromList();
    void takeSuggestion();
    void settle();
    void create(const QString &name);

    Result<QVariant> read();
    QString written() const;
    bool isChanged() const;
    bool save(const QVariant &value);
    void say(const Error &error);
    void follow(const Batch &batch);
    void reread(bool own);
    void watchCell();
    void surrender();
    void close(Step step);

    RecordTable &m_table;
    QTableView &m_view;
    const Kind &m_kind;
    QPersistentModelIndex m_cell;
    Row m_row; ///< as it was shown
    QWidget *m_widget;
    FieldEditor *m_field;
    CellMessage *m_message;
    QPointer<QAbstractItemView> m_list; ///< the open list of a choice, or of several
    QString m_opened; ///< what stood in the editor when it was opened
    QTimer m_settling; ///< what the user did with lists and focus has to come to rest first
    bool m_isTyped = false; ///< begun by typing: arrows leave the cell
    bool m_isChosen = false; ///< the user has chosen: nothing more is to be written
    bool m_isTouched = false; ///< the user has chosen something, which may have the same words
    bool m_isSaving = false;
};
