#include "celleditor.h"

#include "cellmessage.h"
#include "checklist.h"
#include "choicecombo.h"
#include "dateedit.h"
#include "fieldeditor.h"
#include "fieldkeys.h"
#include "proseedit.h"
#include "recordformsave.h"

#include "tables/recordtable.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

// How a cell's editor is begun and left: keys, lists, focus.

namespace {

QString typedText(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        return static_cast<const QInputMethodEvent &>(event).commitString();
    return event.type() == QEvent::KeyPress ? static_cast<const QKeyEvent &>(event).text()
                                            : QString();
}

/// The one record among the suggestions of \a model, which may end with the offer of a new one.
QModelIndex onlyRecord(const QAbstractItemModel &model)
{
    QModelIndex only;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(Roles::Missing).toBool())
            continue;
        if (only.isValid())
            return {};
        only = index;
    }
    return only;
}

QLineEdit *lineOf(QWidget *widget)
{
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->lineEdit();
    return qobject_cast<QLineEdit *>(widget);
}

std::optional<CellEditor::Step> arrow(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return CellEditor::Step::Up;
    case Qt::Key_Down:
        return CellEditor::Step::Down;
    case Qt::Key_Left:
        return CellEditor::Step::Left;
    case Qt::Key_Right:
        return CellEditor::Step::Right;
    default:
        return std::nullopt;
    }
}

} // namespace

void CellEditor::start(QEvent *typed)
{
    m_field->show(m_row.values[size_t(m_field->index())]);
    m_opened = written();
    place();
    m_widget->show();
    m_widget->raise();
    focus();
    if (qobject_cast<ChoiceCombo *>(m_widget) || qobject_cast<CheckList *>(m_widget)) {
        openList(typed ? typedText(*typed).trimmed() : QString());
    } else if (typed) {
        replaceBy(*typed);
    } else if (auto *prose = qobject_cast<QPlainTextEdit *>(m_widget)) {
        prose->moveCursor(QTextCursor::End);
    } else if (QLineEdit *line = lineOf(m_widget)) {
        line->end(false);
        if (suggestions())
            line->selectAll(); // another name is looked for, not this one written on
    }
}

/// As if all of it had been chosen before: the editor's own Undo brings the old text back.
void CellEditor::replaceBy(QEvent &typed)
{
    m_isTyped = true;
    if (auto *prose = qobject_cast<QPlainTextEdit *>(m_widget))
        prose->selectAll();
    else if (QLineEdit *line = lineOf(m_widget))
        line->selectAll();
    QCoreApplication::sendEvent(m_widget, &typed);
}

void CellEditor::openList(const QString &typed)
{
    auto *combo = qobject_cast<QComboBox *>(m_widget);
    const bool isChoice = qobject_cast<ChoiceCombo *>(m_widget);
    if (isChoice) // the words are to be read, however narrow the column
        combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 2 * Theme::cellPadding
                                       + combo->view()->verticalScrollBar()->sizeHint().width());
    combo->showPopup();
    QWidget *popup = isChoice ? nullptr : combo->findChild<QFrame *>(u"popup"_s);
    m_list = isChoice ? combo->view() : popup ? popup->findChild<QListView *>() : nullptr;
    if (!m_list)
        return;
    m_list->installEventFilter(this);
    m_list->window()->installEventFilter(this);
    if (!typed.isEmpty())
        m_list->keyboardSearch(typed);
}

void CellEditor::closeList()
{
    const QPointer<QAbstractItemView> list = std::exchange(m_list, nullptr);
    if (!list)
        return;
    list->window()->removeEventFilter(this);
    if (auto *choice = qobject_cast<ChoiceCombo *>(m_widget))
        choice->hidePopup();
    else
        list->window()->close();
}

/// The entry that the keys stand on is the choice; check boxes are as they are.
void CellEditor::takeFromList()
{
    if (!m_list)
        return;
    if (auto *choice = qobject_cast<ChoiceCombo *>(m_widget);
        choice && m_list->currentIndex().isValid())
        choice->setCurrentIndex(m_list->currentIndex().row());
    closeList();
}

QCompleter *CellEditor::suggestions() const
{
    const QLineEdit *line = lineOf(m_widget);
    return line ? line->completer() : nullptr;
}

void CellEditor::watchSuggestions()
{
    if (QCompleter *completer = suggestions())
        completer->popup()->installEventFilter(this); // before the completer hears of a key
}

/// The suggestion that the keys stand on, or the only record that fits what is written.
void CellEditor::takeSuggestion()
{
    QCompleter *completer = suggestions();
    if (!completer)
        return;
    // The completer has a current row from the start; only a selected one was gone to by keys.
    const QModelIndexList selected = completer->popup()->selectionModel()->selectedIndexes();
    const bool isOpen = completer->popup()->isVisible() && !selected.isEmpty();
    QModelIndex chosen = isOpen ? selected.constFirst() : QModelIndex();
    completer->popup()->hide();
    if (!chosen.isValid() && !m_field->read() && !written().trimmed().isEmpty())
        chosen = onlyRecord(*completer->model());
    if (chosen.isValid())
        Q_EMIT completer->activated(chosen);
}

void CellEditor::create(const QString &name)
{
    const Result<qint64> added =
        recordform::addReferred(m_table.workspace(), m_field->info(), name);
    if (!added) {
        say(added.error());
        return;
    }
    m_field->revert();
    m_field->refresh();
    m_field->choose(*added);
    m_isTouched = true;
    m_isChosen = true;
    m_settling.start();
}

bool CellEditor::holdsFocus() const
{
    // The window's focus widget: another program may be in front, to copy from.
    const QWidget *focus = m_view.window()->focusWidget();
    return focus && (focus == m_widget || m_widget->isAncestorOf(focus));
}

/// The user has chosen, or gone elsewhere, and everything that comes with it has happened.
void CellEditor::settle()
{
    if (isOpen() && !m_isSaving && (m_isChosen || !holdsFocus()))
        commit();
}

std::optional<CellEditor::Step> CellEditor::stepOf(const QKeyEvent &key) const
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isProse = qobject_cast<ProseEdit *>(m_widget);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && !isProse))
            return Step::Down;
        return modifiers == Qt::ShiftModifier && !isProse ? std::optional(Step::Up) : std::nullopt;
    case Qt::Key_Tab:
        return modifiers == Qt::NoModifier ? std::optional(Step::Next) : std::nullopt;
    case Qt::Key_Backtab:
        return Step::Back;
    default:
        break;
    }
    // Who has begun by typing moves on by the arrows, as in a spreadsheet.
    const bool leaves = m_isTyped && qobject_cast<QLineEdit *>(m_widget) && !suggestions();
    return leaves && modifiers == Qt::NoModifier ? arrow(key.key()) : std::nullopt;
}

bool CellEditor::leaveBy(Step step)
{
    takeFromList();
    takeSuggestion();
    if (!commit(step))
        focus();
    return true;
}

bool CellEditor::keyPressed(const QObject *watched, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape) {
        if (QCompleter *completer = suggestions())
            completer->popup()->hide();
        cancel();
        return true;
    }
    if (key.key() == Qt::Key_F2 && watched == m_widget) {
        m_isTyped = false;
        return true;
    }
    const std::optional<Step> step = stepOf(key);
    return step && leaveBy(*step);
}

/// Whether the key is for the editor and no shortcut of the window.
bool CellEditor::isOurs(const QKeyEvent &key) const
{
    const bool hasList = qobject_cast<QComboBox *>(m_widget) || qobject_cast<DateEdit *>(m_widget);
    return key.key() == Qt::Key_Escape || key.key() == Qt::Key_F2 || stepOf(key)
        || fieldkeys::deletes(key) || (hasList && fieldkeys::opensList(key));
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (!isOpen())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const bool ours = isOurs(*static_cast<QKeyEvent *>(event));
        if (ours)
            event->accept();
        return ours;
    }
    case QEvent::KeyPress:
        return keyPressed(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
        if (watched == m_widget)
            m_settling.start();
        return false;
    case QEvent::Hide:
        if (m_list && watched == m_list->window()) {
            m_isChosen = true; // closed by the pointer: what is chosen by now is the choice
            m_settling.start();
        }
        return false;
    case QEvent::Resize:
        if (watched == m_widget && qobject_cast<ProseEdit *>(m_widget))
            m_widget->move(room(m_view.visualRect(m_cell)).topLeft());
        return false;
    default:
        return false;
    }
}
