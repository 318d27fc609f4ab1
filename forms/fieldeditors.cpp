#include "fieldeditors.h"

#include "amountedit.h"
#include "cellpainter.h"
#include "checklist.h"
#include "choicecombo.h"
#include "colouredit.h"
#include "dateedit.h"
#include "icons.h"
#include "proseedit.h"
#include "recordpicker.h"
#include "referencecombo.h"
#include "referenceentries.h"

#include "records/labels.h"
#include "records/parse.h"
#include "records/shown.h"
#include "tables/appearance.h"
#include "tables/collation.h"
#include "tables/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Lists longer than this (countries) are read by their alphabet, not by their order.
constexpr size_t longList = 40;

ColorRole colorOf(Tone tone)
{
    return tone == Tone::Plain ? ColorRole::Text2 : CellPainter::toneColor(tone);
}

/// The choices of a field with the icons that tables show for them.
QList<ChoiceEntry> entries(const Kind &kind, int index)
{
    const FieldInfo &field = kind.field(index);
    QList<ChoiceEntry> list;
    Row row = kind.blank();
    for (const Choice &choice : field.choices) {
        const QString code = QString::fromUtf8(choice.code);
        row.values[size_t(index)] = code;
        const Appearance look = appearance(kind, index, row, QDate::currentDate());
        list.append({code, labels::choice(field, code), look.icon, colorOf(look.tone)});
    }
    if (field.choices.size() > longList) {
        const QCollator collator = swedishCollator();
        std::ranges::sort(list, [&](const ChoiceEntry &a, const ChoiceEntry &b) {
            return collator.compare(a.label, b.label) < 0;
        });
    }
    return list;
}

/// The text as it stands: toPlainText() would turn no-break spaces into plain ones.
QString written(const QPlainTextEdit &edit)
{
    return edit.document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

QVariant text(const QString &words)
{
    return words.isNull() ? QStringLiteral("") : words;
}

} // namespace

// One line

LineFieldEditor::LineFieldEditor(Workspace &workspace, const Kind &kind, int index, QLineEdit &edit,
                                 QObject *parent)
    : FieldEditor(workspace, kind, index, edit, parent)
    , m_edit(edit)
{
    connect(&edit, &QLineEdit::returnPressed, this, &FieldEditor::left);
    connect(&edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
    if (auto *date = qobject_cast<DateEdit *>(&edit))
        connect(date, &DateEdit::edited, this, &FieldEditor::left);
    if (auto *colour = qobject_cast<ColourEdit *>(&edit))
        connect(colour, &ColourEdit::edited, this, &FieldEditor::left);
}

void LineFieldEditor::display(const QVariant &value)
{
    if (auto *date = qobject_cast<DateEdit *>(&m_edit)) {
        date->setDate(value.toDate());
    } else if (auto *amount = qobject_cast<AmountEdit *>(&m_edit)) {
        amount->setValue(value);
    } else {
        // A whole number in a plain field is a year: not parted in thousands.
        const bool isYear = info().type == FieldType::Whole;
        m_edit.setText(isYear ? shown::plain(info(), value) : shown::text(info(), value));
    }
    if (!m_edit.hasFocus())
        m_edit.setCursorPosition(0); // of a text too long for the field the front must show
    m_shown = m_edit.text();
}

Result<QVariant> LineFieldEditor::read() const
{
    return parse::value(info(), m_edit.text());
}

bool LineFieldEditor::isDirty() const
{
    // A value that could not be typed today, such as an empty required one, is not an edit.
    return m_edit.text() != m_shown && FieldEditor::isDirty();
}

void LineFieldEditor::setReadOnly(bool readOnly)
{
    m_edit.setReadOnly(readOnly);
}

// Several lines

ProseFieldEditor::ProseFieldEditor(Workspace &workspace, const Kind &kind, int index,
                                   ProseEdit &edit, QObject *parent)
    : FieldEditor(workspace, kind, index, edit, parent)
    , m_edit(edit)
{
    connect(&edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit.hasFocus())
            Q_EMIT typed();
    });
}

void ProseFieldEditor::display(const QVariant &value)
{
    if (written(m_edit) != value.toString())
        m_edit.setPlainText(value.toString());
    else
        m_edit.document()->clearUndoRedoStacks(); // the cursor stays where it is
    m_shown = written(m_edit);
}

Result<QVariant> ProseFieldEditor::read() const
{
    return parse::value(info(), written(m_edit));
}

bool ProseFieldEditor::isDirty() const
{
    return written(m_edit) != m_shown && FieldEditor::isDirty();
}

void ProseFieldEditor::setReadOnly(bool readOnly)
{
    m_edit.setReadOnly(readOnly);
}

// Choices

ChoiceFieldEditor::ChoiceFieldEditor(Workspace &workspace, const Kind &kind, int index,
                                     ChoiceCombo &combo, QObject *parent)
    : FieldEditor(workspace, kind, index, combo, parent)
    , m_combo(combo)
{
    combo.setChoices(entries(kind, index), info().required ? QString() : tr("Not chosen"));
    connect(&combo, &ChoiceCombo::edited, this, &FieldEditor::left);
}

void ChoiceFieldEditor::display(const QVariant &value)
{
    m_combo.setCode(value.toString());
}

Result<QVariant> ChoiceFieldEditor::read() const
{
    return text(m_combo.code());
}

void ChoiceFieldEditor::setReadOnly(bool readOnly)
{
    m_combo.setEnabled(!readOnly);
}

ChoicesFieldEditor::ChoicesFieldEditor(Workspace &workspace, const Kind &kind, int index,
                                       CheckList &list, QObject *parent)
    : FieldEditor(workspace, kind, index, list, parent)
    , m_list(list)
{
    list.setChoices(entries(kind, index));
    connect(&list, &CheckList::edited, this, &FieldEditor::left);
}

void ChoicesFieldEditor::display(const QVariant &value)
{
    m_list.setCodes(value.toString().split(u' ', Qt::SkipEmptyParts));
}

Result<QVariant> ChoicesFieldEditor::read() const
{
    return text(m_list.codes().join(u' '));
}

void ChoicesFieldEditor::setReadOnly(bool readOnly)
{
    m_list.setEnabled(!readOnly);
}

BoolFieldEditor::BoolFieldEditor(Workspace &workspace, const Kind &kind, int index, QCheckBox &box,
                                 QObject *parent)
    : FieldEditor(workspace, kind, index, box, parent)
    , m_box(box)
{
    connect(&box, &QCheckBox::clicked, this, &FieldEditor::left);
}

void BoolFieldEditor::display(const QVariant &value)
{
    m_box.setChecked(value.toBool());
}

Result<QVariant> BoolFieldEditor::read() const
{
    return QVariant(m_box.isChecked());
}

void BoolFieldEditor::setReadOnly(bool readOnly)
{
    m_box.setEnabled(!readOnly);
}

// References

ReferenceFieldEditor::ReferenceFieldEditor(Workspace &workspace, const Kind &kind, int index,
                                           ReferenceCombo &combo, QObject *parent)
    : FieldEditor(workspace, kind, index, combo, parent)
    , m_combo(combo)
    , m_open(combo.lineEdit()->addAction(Icons::named(u"go-next"_s, ColorRole::Text2),
                                         QLineEdit::TrailingPosition))
{
    m_open->setText(tr("Open"));
    m_open->setVisible(false);
    connect(m_open, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(QString::fromUtf8(info().references), m_combo.reference());
    });
    connect(&combo, &ReferenceCombo::edited, this, &FieldEditor::left);
    connect(&combo, &ReferenceCombo::createRequested, this, &FieldEditor::createRequested);
    connect(combo.lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::left);
    connect(combo.lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::typed);
}

void ReferenceFieldEditor::fill()
{
    const Kind *referred = findKind(QString::fromUtf8(info().references));
    if (!referred)
        return;
    m_combo.setEntries(ReferenceEntries::of(workspace()).all(*referred),
                       info().required ? QString() : tr("None"));
    m_isFilled = true;
}

void ReferenceFieldEditor::display(const QVariant &value)
{
    if (!m_isFilled)
        fill();
    m_combo.setReference(value.toLongLong());
    m_open->setVisible(!value.isNull());
    m_open->setToolTip(tr("Open %1").arg(m_combo.currentText()));
}

Result<QVariant> ReferenceFieldEditor::read() const
{
    if (const QString wrong = m_combo.problem(); !wrong.isEmpty())
        return Error{Error::Code::Invalid, wrong, {}};
    const qint64 id = m_combo.reference();
    if (id == 0 && info().required)
        return Error{Error::Code::Invalid, tr("This is required. Choose from the list."), {}};
    return id ? QVariant(id) : QVariant();
}

void ReferenceFieldEditor::setReadOnly(bool readOnly)
{
    m_combo.setEnabled(!readOnly);
}

void ReferenceFieldEditor::refresh()
{
    if (isDirty())
        return;
    fill();
    revert();
}

bool ReferenceFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The combo box itself finds the record that was written, and then tells by its line edit.
    if (event->type() == QEvent::FocusOut)
        return false;
    return FieldEditor::eventFilter(watched, event);
}

LinkFieldEditor::LinkFieldEditor(Workspace &workspace, const Kind &kind, int index,
                                 RecordPicker &picker, QObject *parent)
    : FieldEditor(workspace, kind, index, picker, parent)
    , m_picker(picker)
{
    picker.setRegister(&workspace);
    connect(&picker, &RecordPicker::edited, this, &FieldEditor::left);
    connect(&picker, &QLineEdit::textEdited, this, &FieldEditor::typed);
}

void LinkFieldEditor::display(const QVariant &value)
{
    m_picker.setUuid(value.toString());
}

Result<QVariant> LinkFieldEditor::read() const
{
    if (m_picker.text().trimmed().isEmpty())
        return text({});
    if (const QString wrong = m_picker.problem(); !wrong.isEmpty())
        return Error{Error::Code::Invalid, wrong, {}};
    return text(m_picker.uuid());
}

void LinkFieldEditor::setReadOnly(bool readOnly)
{
    m_picker.setReadOnly(readOnly);
}

void LinkFieldEditor::refresh()
{
    if (!isDirty())
        revert();
}
