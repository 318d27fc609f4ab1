#include "celleditor.h"

#include "cellmessage.h"
#include "cellmoney.h"
#include "checklist.h"
#include "choicecombo.h"
#include "dateedit.h"
#include "fieldeditor.h"
#include "message.h"
#include "proseedit.h"
#include "recordformsave.h"
#include "recordpicker.h"
#include "referencecombo.h"

#include "records/labels.h"
#include "records/parse.h"
#include "tables/cell.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is written in a cell and what becomes of it; the keys stand in celleditorkeys.cpp.

namespace {

constexpr int narrowest = 14; ///< letters that an editor shows, however narrow its column
constexpr int proseLetters = 64; ///< letters in a line of an editor for several lines
constexpr int quoted = 80; ///< letters of a text that a message repeats

QString currencyOf(const Kind &kind, const Row &row)
{
    const int at = kind.currencyIndex();
    return at < 0 ? QString() : row.values[size_t(at)].toString();
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > quoted ? line.left(quoted) + u"…"_s : line;
}

} // namespace

bool CellEditor::isEditable(const FieldInfo &field)
{
    return field.type != FieldType::Blocks && field.type != FieldType::File;
}

CellEditor::CellEditor(RecordTable &table, const QModelIndex &cell, QTableView &view)
    : QObject(&view)
    , m_table(table)
    , m_view(view)
    , m_kind(table.kind())
    , m_cell(cell)
    , m_row(table.rowAt(cell.row()))
    , m_widget(FieldEditor::makeWidget(m_kind.field(cell.column()), view.viewport()))
    , m_field(FieldEditor::bind(table.workspace(), m_kind, cell.column(), *m_widget, this))
    , m_message(new CellMessage(*view.viewport()))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &CellEditor::settle);
    dress();
    connectField();
    m_widget->installEventFilter(this);
    watchSuggestions();
    connect(&table, &QAbstractItemModel::rowsRemoved, this, &CellEditor::watchCell);
    connect(&table, &QAbstractItemModel::layoutChanged, this, &CellEditor::watchCell);
    connect(&table, &QAbstractItemModel::modelReset, this, &CellEditor::watchCell);
    connect(&table.workspace(), &Workspace::changed, this, &CellEditor::follow);
    connect(&table.workspace(), &Workspace::reloaded, this, [this] {
        if (isOpen())
            m_field->refresh();
        reread(false);
    });
}

CellEditor::~CellEditor()
{
    if (!isOpen())
        return;
    // A widget that goes while the cursor stands in it still tells that it was left.
    delete m_field;
    delete m_widget;
    delete m_message;
}

void CellEditor::connectField()
{
    const auto settle = [this] { m_settling.start(); };
    const auto choose = [this] {
        m_isChosen = true;
        m_settling.start();
    };
    // A record of the same name is another one. None at all is told by the words: a field that
    // leads to a record that is gone is empty from the start.
    const auto chooseRecord = [this, choose](bool isRecord) {
        m_isTouched = m_isTouched || isRecord;
        choose();
    };
    connect(m_field, &FieldEditor::left, this, settle);
    connect(m_field, &FieldEditor::createRequested, this, &CellEditor::create);
    connect(m_field, &FieldEditor::typed, this, [this] {
        if (!m_message->text().isEmpty() && read())
            m_message->clear(); // a message goes as soon as it is no longer true
    });
    if (auto *choice = qobject_cast<ChoiceCombo *>(m_widget))
        connect(choice, &ChoiceCombo::edited, this, choose);
    if (auto *reference = qobject_cast<ReferenceCombo *>(m_widget))
        connect(reference, &ReferenceCombo::edited, this,
                [chooseRecord](qint64 id) { chooseRecord(id != 0); });
    if (auto *picker = qobject_cast<RecordPicker *>(m_widget))
        connect(picker, &RecordPicker::edited, this,
                [chooseRecord](const QString &uuid) { chooseRecord(!uuid.isEmpty()); });
    if (auto *date = qobject_cast<DateEdit *>(m_widget)) // in its calendar
        connect(date, &DateEdit::edited, this, [choose] {
            // Without one another program is looked at, and half a date may stand.
            if (QGuiApplication::focusWindow())
                choose();
        });
}

/// The look of a cell's editor, and what it is for those who do not see where it stands.
void CellEditor::dress()
{
    const FieldInfo &field = m_kind.field(m_cell.column());
    Theme::setStyleProperty(*m_widget, "cell", u"true"_s);
    m_widget->setObjectName(u"cellEditor"_s);
    m_widget->setFont(m_view.font());
    QString name =
        tr("%1 of “%2”")
            .arg(labels::field(m_kind, field), m_table.workspace().nameOf(m_kind, m_row.id));
    if (auto *combo = qobject_cast<QComboBox *>(m_widget)) // it has the size of the cell
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *edit = qobject_cast<QLineEdit *>(m_widget);
    if (edit && field.type == FieldType::Money) {
        const QString currency = currencyOf(m_kind, m_row);
        cellmoney::showCurrency(*edit, currency);
        if (!currency.isEmpty())
            name = tr("%1, in %2").arg(name, currency);
    }
    if (edit) {
        edit->setAlignment(alignment(field));
        if (m_cell.data(Roles::Missing).toBool())
            edit->setPlaceholderText(m_cell.data().toString());
    }
    m_widget->setAccessibleName(name);
}

QRect CellEditor::room(const QRect &cell) const
{
    const QRect area = m_view.viewport()->rect();
    const bool isProse = qobject_cast<ProseEdit *>(m_widget);
    const int letters =
        (isProse ? proseLetters : narrowest) * m_view.fontMetrics().averageCharWidth();
    const int width = std::max(cell.width() + 1, std::min(letters, area.width()));
    const int height = isProse ? m_widget->height() : cell.height() + 1;
    QRect rect(cell.left() - 1, cell.top() - 1, width, height); // over the lines round the cell
    if (!area.intersects(cell))
        return rect;
    if (width > cell.width() + 1 && rect.right() > area.right())
        rect.moveRight(std::max(area.right(), width - 1));
    if (isProse)
        rect.moveTop(
            std::clamp(rect.top(), area.top(), std::max(area.top(), area.bottom() - height + 1)));
    // The frame is seen on all sides, also in the first row and column.
    if (cell.top() == area.top())
        rect.setTop(area.top());
    if (cell.left() == area.left())
        rect.setLeft(area.left());
    return rect;
}

void CellEditor::place()
{
    if (!isOpen())
        return;
    if (!m_cell.isValid() || m_view.isColumnHidden(m_cell.column())) {
        watchCell();
        return;
    }
    m_widget->setGeometry(room(m_view.visualRect(m_cell)));
    if (m_message->isVisible())
        m_message->placeAt(m_widget->geometry());
}

void CellEditor::focus()
{
    if (isOpen())
        m_widget->setFocus(Qt::OtherFocusReason);
}

/// What stands in the editor, in words.
QString CellEditor::written() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_widget))
        return line->text();
    if (const auto *prose = qobject_cast<QPlainTextEdit *>(m_widget))
        return prose->toPlainText();
    if (const auto *list = qobject_cast<CheckList *>(m_widget))
        return list->whatsThis();
    const auto *combo = qobject_cast<QComboBox *>(m_widget);
    return combo ? combo->currentText() : QString();
}

/// Something was written or chosen: records may share a name, so that the words alone do not tell.
/// What could not be written today, such as an empty required reference, is no change while nobody
/// has touched it.
bool CellEditor::isChanged() const
{
    return isOpen() && (m_isTouched || written() != m_opened) && m_field->isDirty();
}

Result<QVariant> CellEditor::read()
{
    if (m_field->info().type != FieldType::Money)
        return m_field->read();
    const Result<QString> number = cellmoney::withoutCurrency(written(), currencyOf(m_kind, m_row));
    if (!number)
        return number.error();
    return parse::value(m_field->info(), *number);
}

bool CellEditor::commit(Step step)
{
    if (m_isSaving)
        return false;
    m_settling.stop();
    m_isChosen = false;
    if (isChanged()) {
        const Result<QVariant> value = read();
        if (!value) {
            say(value.error());
            return false;
        }
        if (!save(*value))
            return false;
    }
    close(step);
    return true;
}

bool CellEditor::save(const QVariant &value)
{
    const auto field = size_t(m_field->index());
    Row before = m_row;
    before.values[field] = m_field->base();
    Row after = before;
    after.values[field] = value;
    const QScopedValueRollback saving(m_isSaving, true);
    const Result<Row> saved =
        recordform::save(m_table.workspace(), m_kind, before, after, {}, m_view.window());
    if (saved)
        return true;
    say(saved.error());
    watchCell(); // the conflict may have brought other rows
    return false;
}

void CellEditor::say(const Error &error)
{
    const bool stopped = error.code == Error::Code::Stopped;
    m_message->say(stopped ? FieldMessage::Kind::Warning : FieldMessage::Kind::Error, error.message,
                   m_widget->geometry(), m_widget);
}

void CellEditor::follow(const Batch &batch)
{
    if (!isOpen() || m_isSaving)
        return;
    const QLatin1StringView key(m_field->info().references);
    const bool isLink = m_field->info().type == FieldType::Link;
    bool concerned = false;
    bool renamed = false;
    for (const Change &change : batch.changes) {
        concerned = concerned || (change.kind == &m_kind && change.id == m_row.id);
        renamed =
            renamed || isLink || (!key.isEmpty() && key == QLatin1StringView(change.kind->key()));
    }
    if (renamed)
        m_field->refresh();
    if (concerned)
        reread(true);
}

/// The record was written elsewhere; by this program (\a own) that is known to the user, and what
/// stands here shall replace it without a question.
void CellEditor::reread(bool own)
{
    if (!isOpen() || m_isSaving)
        return;
    const Result<Row> row = m_table.workspace().reader().row(m_kind, m_row.id);
    if (!row)
        return; // removed: the row goes too
    m_row = *row;
    const QVariant &value = m_row.values[size_t(m_field->index())];
    if (isChanged()) {
        if (own)
            m_field->rebase(value);
    } else if (m_field->base() != value) {
        m_field->show(value);
        m_opened = written();
        m_isTouched = false;
    }
}

/// The cell may have gone or moved. What then has to be saved waits until the table stands.
void CellEditor::watchCell()
{
    if (!isOpen())
        return;
    if (m_cell.isValid() && !m_view.isColumnHidden(m_cell.column()))
        place();
    else
        QMetaObject::invokeMethod(this, &CellEditor::surrender, Qt::QueuedConnection);
}

/// The cell is gone for good: what is written is saved, or told.
void CellEditor::surrender()
{
    if (!isOpen() || m_isSaving)
        return;
    const int column = m_field->index();
    if (const int row = m_table.rowOf(m_row.id); row >= 0 && !m_view.isColumnHidden(column)) {
        m_cell = m_table.index(row, column);
        place();
        return;
    }
    const QString text = written();
    if (commit())
        return;
    const QString title = m_row.values[size_t(m_kind.titleIndex())].toString();
    const Error lost{Error::Code::Conflict,
                     tr("“%1” was not saved as %2 of “%3”, which is no longer shown. Copy the text "
                        "if you need it.")
                         .arg(shortened(text), labels::field(m_kind, m_field->info()), title),
                     m_message->text() + u'\n' + text};
    Message::show(&m_view, lost,
                  {tr("Copy the text"), [text] { QGuiApplication::clipboard()->setText(text); }});
    cancel();
}

void CellEditor::cancel()
{
    if (isOpen() && !m_isSaving)
        close(Step::Stay);
}

void CellEditor::close(Step step)
{
    if (!isOpen())
        return;
    const bool focused = holdsFocus();
    m_settling.stop();
    // First of all: a widget that goes still tells its editor that it was left.
    delete std::exchange(m_field, nullptr);
    closeList();
    m_message->clear();
    m_message->deleteLater();
    m_widget->removeEventFilter(this);
    if (focused)
        m_view.setFocus(Qt::OtherFocusReason);
    m_widget->hide();
    m_widget->deleteLater();
    Q_EMIT closed(step);
}
