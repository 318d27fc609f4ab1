#include "recordview.h"

#include "cellmessage.h"
#include "message.h"
#include "recorddelegate.h"
#include "recordformsave.h"

#include "records/parse.h"
#include "records/shown.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

// What a cell can do; keys and pointer stand in recordviewkeys.cpp, the selection in
// recordviewselection.cpp.

namespace {

/// Yes or no by a word or its first letter; nothing when \a text says neither.
std::optional<bool> answer(const FieldInfo &field, const QString &text)
{
    if (const Result<bool> read = parse::yesNo(text))
        return *read;
    for (const bool value : {true, false}) {
        const QString word = shown::text(field, value);
        if (!word.isEmpty() && word.startsWith(text, Qt::CaseInsensitive))
            return value;
    }
    return std::nullopt;
}

} // namespace

RecordView::RecordView(RecordTable &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
    , m_hint(new CellMessage(*viewport()))
    , m_delegate(*RecordDelegate::install(*this))
{
    setModel(&table);
    m_delegate.setNameColumn(table.kind().titleIndex());
    m_delegate.setMarksCells(true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(DoubleClicked | AnyKeyPressed); // the other keys are ours
    viewport()->setMouseTracking(true);
}

RecordView::~RecordView()
{
    delete m_editor; // while there is a view to ask
}

bool RecordView::isEditable(const QModelIndex &cell) const
{
    const Kind &kind = m_table.kind();
    return cell.isValid() && m_table.workspace().isWritable() && m_table.idAt(cell.row()) != 0
        && cell.column() < kind.fieldCount() && CellEditor::isEditable(kind.field(cell.column()));
}

QString RecordView::whyReadOnly(const QModelIndex &cell) const
{
    if (!cell.isValid() || m_table.idAt(cell.row()) == 0 || isEditable(cell))
        return {};
    if (cell.column() >= m_table.kind().fieldCount())
        return tr("This is computed. Change the fields that it comes from.");
    switch (m_table.kind().field(cell.column()).type) {
    case FieldType::Blocks:
        return tr("A page is written in its editor, not in the table.");
    case FieldType::File:
        return tr("A file is chosen in the form beside the table.");
    default:
        return tr("The register is open for reading only. Nothing can be changed in it now.");
    }
}

/// Of a register that cannot be written to once is enough; of a cell it is said at the cell.
void RecordView::refuse(const QModelIndex &cell)
{
    const QString why = whyReadOnly(cell);
    if (why.isEmpty())
        return;
    const bool isRegister = !m_table.workspace().isWritable();
    if (!isRegister)
        say(cell, FieldMessage::Kind::Advice, why);
    else if (!std::exchange(m_hasSaidReadOnly, true))
        Message::tell(this, why);
}

void RecordView::say(const QModelIndex &cell, FieldMessage::Kind kind, const QString &sentence)
{
    m_hint->say(kind, sentence, visualRect(cell));
}

bool RecordView::editCell(const QModelIndex &cell)
{
    return begin(cell, nullptr);
}

bool RecordView::begin(const QModelIndex &cell, QEvent *typed)
{
    if (!commitEditor())
        return false;
    if (!isEditable(cell)) {
        refuse(cell);
        return false;
    }
    if (m_table.rowAt(cell.row()).id == 0)
        return false; // it cannot be read: the table says so
    if (m_table.kind().field(cell.column()).type == FieldType::Bool)
        return turn(cell, typed);
    scrollTo(cell);
    m_editor = new CellEditor(m_table, cell, *this);
    CellEditor *editor = m_editor;
    connect(editor, &CellEditor::closed, this, [this, editor](CellEditor::Step step) {
        m_editor = nullptr;
        editor->deleteLater();
        go(editor->cell(), step);
    });
    m_hint->clear();
    m_editor->start(typed);
    return true;
}

/// Yes becomes no and no yes, or what is typed says which.
bool RecordView::turn(const QModelIndex &cell, const QEvent *typed)
{
    const FieldInfo &field = m_table.kind().field(cell.column());
    const Row before = m_table.rowAt(cell.row());
    Row after = before;
    QVariant &value = after.values[size_t(cell.column())];
    std::optional<bool> wanted = !value.toBool();
    if (typed && typed->type() == QEvent::KeyPress)
        wanted = answer(field, static_cast<const QKeyEvent *>(typed)->text());
    if (!wanted) {
        say(cell, FieldMessage::Kind::Advice,
            tr("Press the space bar to change between yes and no."));
        return true;
    }
    value = *wanted;
    const Result<Row> saved =
        recordform::save(m_table.workspace(), m_table.kind(), before, after, {}, window());
    if (!saved)
        say(cell, FieldMessage::Kind::Error, saved.error().message);
    return true;
}

bool RecordView::commitEditor()
{
    if (!m_editor)
        return true;
    const QPointer<CellEditor> editor = m_editor;
    if (editor->commit())
        return true;
    if (editor)
        editor->focus();
    return false;
}

bool RecordView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // Everything that would open an editor of the item view opens ours.
    switch (trigger) {
    case AllEditTriggers:
    case DoubleClicked:
        return begin(index, nullptr);
    case AnyKeyPressed:
        return event && event->type() == QEvent::InputMethod && begin(index, event);
    default:
        return false;
    }
}

std::optional<RecordName> RecordView::target(const QModelIndex &cell) const
{
    const Kind &kind = m_table.kind();
    if (!cell.isValid() || m_table.idAt(cell.row()) == 0 || cell.column() >= kind.fieldCount())
        return std::nullopt;
    const FieldInfo &field = kind.field(cell.column());
    const QVariant value = m_table.rowAt(cell.row()).values[size_t(cell.column())];
    if (field.type == FieldType::Link && !value.toString().isEmpty()) {
        const auto found = m_table.workspace().reader().find(value.toString());
        return found ? *found : std::nullopt;
    }
    const Kind *referred = findKind(QString::fromUtf8(field.references));
    if (field.type != FieldType::Reference || !referred || value.toLongLong() == 0)
        return std::nullopt;
    return RecordName{referred,
                      value.toLongLong(),
                      {},
                      m_table.workspace().nameOf(*referred, value.toLongLong())};
}

bool RecordView::openTarget(const QModelIndex &cell)
{
    const std::optional<RecordName> name = target(cell);
    if (!name || !commitEditor())
        return false;
    Q_EMIT openRequested(name->kind, name->id);
    return true;
}

void RecordView::updateEditorGeometries()
{
    QTableView::updateEditorGeometries();
    if (m_editor)
        m_editor->place();
}

void RecordView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_hint->clear();
    if (m_editor)
        m_editor->place();
}

void RecordView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (m_frozenWidth == 0 || !index.isValid() || index.column() == visibleColumns().front())
        return;
    const int hidden = m_frozenWidth - columnViewportPosition(index.column());
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void RecordView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_hint->clear();
}

/// From a cell that was left by its editor to where the user goes on.
void RecordView::go(const QModelIndex &from, CellEditor::Step step)
{
    const QModelIndex start = from.isValid() ? from : currentIndex();
    QModelIndex next = start;
    switch (step) {
    case CellEditor::Step::Stay:
        return;
    case CellEditor::Step::Up:
    case CellEditor::Step::Down:
        next = under(start, step == CellEditor::Step::Down ? 1 : -1);
        break;
    case CellEditor::Step::Left:
    case CellEditor::Step::Right:
        next = beside(start, step == CellEditor::Step::Right ? 1 : -1);
        break;
    case CellEditor::Step::Next:
    case CellEditor::Step::Back:
        next = nextField(start, step == CellEditor::Step::Next ? 1 : -1);
        break;
    }
    if (next.isValid())
        setCurrentIndex(next);
}

/// The record under \a from, or over it; the headings of groups are passed.
QModelIndex RecordView::under(const QModelIndex &from, int by) const
{
    int row = from.row() + by;
    while (row >= 0 && row < m_table.rowCount() && m_table.idAt(row) == 0)
        row += by;
    return row >= 0 && row < m_table.rowCount() ? m_table.index(row, from.column()) : QModelIndex();
}

QModelIndex RecordView::beside(const QModelIndex &from, int by) const
{
    const std::vector<int> columns = visibleColumns();
    const auto at = std::ranges::find(columns, from.column()) - columns.begin() + by;
    const bool isThere = at >= 0 && at < std::ssize(columns);
    return isThere ? m_table.index(from.row(), columns[size_t(at)]) : QModelIndex();
}

/// The next cell that can be written in, in this row or at the start of the next one.
QModelIndex RecordView::nextField(const QModelIndex &from, int by) const
{
    for (QModelIndex next = beside(from, by); next.isValid(); next = beside(next, by)) {
        if (isEditable(next))
            return next;
    }
    const QModelIndex row = under(from, by);
    std::vector<int> columns = visibleColumns();
    if (by < 0)
        std::ranges::reverse(columns);
    for (const int column : columns) {
        if (row.isValid() && isEditable(row.siblingAtColumn(column)))
            return row.siblingAtColumn(column);
    }
    return {};
}
