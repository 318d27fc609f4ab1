#include "bulkfield.h"

#include "choicecombo.h"
#include "fieldeditor.h"
#include "fieldmessage.h"
#include "proseedit.h"
#include "referencecombo.h"
#include "theme.h"

#include "exchange/newproblems.h"
#include "records/fold.h"
#include "records/labels.h"
#include "records/shown.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto yes = u"yes"_s;
const auto no = u"no"_s;

/// The widest and the least share of the line that names take, in letters.
constexpr int nameLetters = 19;
constexpr int valueLetters = 18;

} // namespace

BulkField::BulkField(Workspace &workspace, const Kind &kind, int index, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_index(index)
    , m_label(labels::field(kind, kind.field(index)))
    , m_box(new QCheckBox(this))
    , m_unchanged(new QLabel(tr("not changed"), this))
    , m_line(new QHBoxLayout)
    , m_message(new FieldMessage(nullptr, this))
{
    setObjectName(u"bulk_%1"_s.arg(QString::fromUtf8(info().key)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(2);
    m_line->setSpacing(8);
    const int letter = fontMetrics().averageCharWidth();
    m_box->setText(fontMetrics().elidedText(m_label, Qt::ElideRight, letter * nameLetters));
    m_box->setToolTip(m_label);
    m_box->setAccessibleName(m_label);
    m_box->setAccessibleDescription(tr("Tick to change this field in all chosen records"));
    m_box->setFixedWidth(letter * nameLetters + 24);
    m_box->installEventFilter(this);
    Theme::setTextRole(*m_unchanged, Theme::Size::Normal, ColorRole::Text2);
    m_unchanged->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_unchanged->setMinimumWidth(letter * valueLetters);
    m_unchanged->setCursor(Qt::IBeamCursor);
    m_unchanged->installEventFilter(this);
    // The name stands level with one line of the editor, also beside one of many lines.
    auto *name = new QVBoxLayout;
    const int lineHeight = Theme::fieldHeight(fontMetrics());
    name->addSpacing(std::max(0, (lineHeight - m_box->sizeHint().height()) / 2));
    name->addWidget(m_box);
    name->addStretch(1);
    m_line->addLayout(name);
    m_line->addWidget(m_unchanged, 1);
    layout->addLayout(m_line);
    layout->addWidget(m_message);
    connect(m_box, &QCheckBox::toggled, this, &BulkField::tick);
    Theme::setStyleProperty(*m_box, "quiet", u"true"_s);
}

bool BulkField::isTicked() const
{
    return m_box->isChecked();
}

void BulkField::setTicked(bool ticked)
{
    m_box->setChecked(ticked);
}

bool BulkField::matches(const QString &words) const
{
    return folded(m_label).contains(words);
}

void BulkField::tick(bool ticked)
{
    if (ticked && !m_widget)
        makeEditor();
    // What is not changed stands back.
    Theme::setStyleProperty(*m_box, "quiet", ticked ? u"false"_s : u"true"_s);
    m_unchanged->setVisible(!ticked);
    if (m_widget)
        m_widget->setVisible(ticked);
    if (!ticked)
        m_message->clear();
    m_announced.reset();
    announce();
}

/// Tells of another value only: leaving a field for the button must not disable the button.
void BulkField::announce()
{
    const Result<QVariant> written = isTicked() ? value() : QVariant();
    const Announced now{written ? *written : QVariant(),
                        written ? QString() : written.error().message};
    if (m_announced == now)
        return;
    m_announced = now;
    Q_EMIT changed();
}

void BulkField::makeEditor()
{
    const QVariant start = m_start ? m_start() : m_kind.blank().values[size_t(m_index)];
    if (info().type == FieldType::Bool) {
        auto *combo = new ChoiceCombo(this);
        combo->setChoices({{yes, shown::text(info(), true)}, {no, shown::text(info(), false)}});
        combo->setCode(start.toBool() ? yes : no);
        connect(combo, &ChoiceCombo::edited, this, &BulkField::announce);
        m_widget = combo;
    } else {
        m_widget = FieldEditor::makeWidget(info(), this);
        m_editor = FieldEditor::bind(m_workspace, m_kind, m_index, *m_widget, this);
        m_editor->show(start);
        connect(m_editor, &FieldEditor::typed, this, &BulkField::announce);
        connect(m_editor, &FieldEditor::left, this, &BulkField::announce);
        connect(m_editor, &FieldEditor::createRequested, this, &BulkField::createRequested);
        connect(m_editor, &FieldEditor::refused, this, &BulkField::showProblem);
    }
    dressEditor(*m_widget);
    m_line->addWidget(m_widget, 1);
    QWidget::setTabOrder(m_box, m_widget);
    m_message->setField(m_widget);
}

void BulkField::dressEditor(QWidget &widget)
{
    widget.setObjectName(QString::fromUtf8(info().key));
    widget.setAccessibleName(m_label);
    widget.setMinimumWidth(fontMetrics().averageCharWidth() * valueLetters);
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        line->setFrame(true);
        line->setPlaceholderText(tr("is emptied"));
    } else if (auto *prose = qobject_cast<ProseEdit *>(&widget)) {
        prose->setPlaceholderText(tr("is emptied"));
    } else if (auto *combo = qobject_cast<ReferenceCombo *>(&widget)) {
        // Nothing is opened from here: the dialog stands in front of the window.
        const QList<QAction *> acts = combo->lineEdit()->actions();
        for (QAction *act : acts)
            combo->lineEdit()->removeAction(act);
    }
}

Result<QVariant> BulkField::value() const
{
    if (!m_editor)
        return QVariant(static_cast<ChoiceCombo *>(m_widget)->code() == yes);
    Result<QVariant> written = m_editor->read();
    if (written && isEmptied(info(), *written)) {
        return Error{Error::Code::Invalid,
                     tr("“%1” is required in every record. Write something there.").arg(m_label),
                     {}};
    }
    return written;
}

void BulkField::showProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(FieldMessage::Kind::Error, sentence);
}

std::optional<QByteArray> BulkField::content() const
{
    return m_editor ? m_editor->content() : std::nullopt;
}

bool BulkField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_unchanged && event->type() == QEvent::MouseButtonPress) {
        setTicked(true);
        m_widget->setFocus();
        return true;
    }
    if (watched == m_box && event->type() == QEvent::KeyPress)
        return startTyping(event);
    return QWidget::eventFilter(watched, event);
}

/// A letter on the check box is meant for the field: it ticks it and goes on there.
bool BulkField::startTyping(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool isWriting = !text.isEmpty() && text[0].isPrint() && text[0] != u' '
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isWriting)
        return false;
    setTicked(true);
    m_widget->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(m_widget))
        line->selectAll();
    else if (auto *prose = qobject_cast<ProseEdit *>(m_widget))
        prose->selectAll();
    QApplication::sendEvent(m_widget, event);
    return true;
}
