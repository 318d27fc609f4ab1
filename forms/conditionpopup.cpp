#include "conditionpopup.h"

#include "conditionreading.h"
#include "conditiontext.h"
#include "dateedit.h"
#include "fieldmessage.h"
#include "listdelegate.h"
#include "numberedits.h"
#include "popupplace.h"
#include "queryedit.h"
#include "theme.h"
#include "valuelist.h"

#include "records/shown.h"
#include "tables/collation.h"
#include "tables/recordtable.h"
#include "tables/rowfilter.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsDays = 90; ///< a usual notice

bool isList(Operator op)
{
    return op == Operator::AnyOf || op == Operator::NoneOf;
}

bool isDays(Operator op)
{
    return op == Operator::DueWithin || op == Operator::Within;
}

bool hasNoValue(Operator op)
{
    return op == Operator::ThisYear || op == Operator::Empty || op == Operator::NotEmpty;
}

QComboBox *combo(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setItemDelegate(new ListDelegate(box));
    box->setMaxVisibleItems(16);
    return box;
}

} // namespace

ConditionPopup::ConditionPopup(RecordTable &table, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_table(table)
    , m_columns(combo(u"column"_s, tr("Column")))
    , m_operators(combo(u"operator"_s, tr("How to compare")))
    , m_message(new FieldMessage)
    , m_take(new QPushButton)
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Condition"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_columns, 1);
    choices->addWidget(m_operators, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_take->setObjectName(u"take"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addLayout(buttons);
    fillColumns();
    for (QWidget *one : {static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_operators)})
        one->installEventFilter(this);
    connect(m_columns, &QComboBox::currentIndexChanged, this, [this] {
        const FieldType type = m_table.listing().field(column()).type;
        fillOperators(conditions::operatorsFor(type).front());
        showEditors({});
    });
    connect(m_operators, &QComboBox::activated, this, [this] { showEditors({}); });
    connect(cancel, &QPushButton::clicked, this, &ConditionPopup::close);
    connect(m_take, &QPushButton::clicked, this, &ConditionPopup::take);
}

/// In the order of the alphabet: typing the first letters of a name goes there.
void ConditionPopup::fillColumns()
{
    const Listing &listing = m_table.listing();
    std::vector<std::pair<QString, int>> names;
    names.reserve(size_t(listing.count()));
    for (int at = 0; at < listing.count(); ++at)
        names.emplace_back(listing.label(at), at);
    const QCollator collator = swedishCollator();
    std::ranges::stable_sort(names, [&](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    const QSignalBlocker quiet(m_columns);
    for (const auto &[name, at] : names)
        m_columns->addItem(name, at);
}

int ConditionPopup::column() const
{
    return m_columns->currentData().toInt();
}

Operator ConditionPopup::op() const
{
    return Operator(m_operators->currentData().toInt());
}

void ConditionPopup::fillOperators(Operator wanted)
{
    const FieldType type = m_table.listing().field(column()).type;
    m_operators->clear();
    for (const Operator one : conditions::operatorsFor(type))
        m_operators->addItem(conditiontext::operatorName(type, one), int(one));
    m_operators->setCurrentIndex(std::max(m_operators->findData(int(wanted)), 0));
}

void ConditionPopup::startNew()
{
    const int first = m_columns->itemData(0).toInt();
    const FieldType type = m_table.listing().field(first).type;
    startWith({first, conditions::operatorsFor(type).front(), {}}, -1);
    m_isBlank = true;
}

void ConditionPopup::startAt(int at)
{
    startWith(m_query.conditions[size_t(at)], at);
}

void ConditionPopup::startWith(const Condition &condition, int at)
{
    m_at = at;
    const bool isNew = at < 0;
    m_take->setText(isNew ? tr("Add condition") : tr("Change condition"));
    Theme::makeAct(*m_take);
    m_take->setDefault(false); // Enter is ours
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->setCurrentIndex(m_columns->findData(condition.column));
    }
    fillOperators(condition.op);
    showEditors(condition.values);
}

void ConditionPopup::openAt(const QRect &anchor)
{
    m_anchor = anchor;
    placePopup(*this, anchor);
    show();
    QWidget *first = m_columns;
    if (!m_isBlank && !m_lines.isEmpty())
        first = m_lines.front();
    else if (!m_isBlank && m_list)
        first = &m_list->box();
    first->setFocus(Qt::PopupFocusReason);
}

QLineEdit *ConditionPopup::makeLine() const
{
    if (m_table.listing().field(column()).type == FieldType::Date)
        return new DateEdit;
    return new QLineEdit;
}

void ConditionPopup::addLine(QLineEdit *line, const QString &name, const QString &text)
{
    line->setText(text);
    line->setAccessibleName(name);
    line->setObjectName(u"value%1"_s.arg(m_lines.size()));
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, m_message, &FieldMessage::clear);
    if (!m_lines.isEmpty())
        m_area->layout()->addWidget(new QLabel(tr("and")));
    m_area->layout()->addWidget(line);
    m_lines.append(line);
}

void ConditionPopup::addDays(int days)
{
    auto *line = new WholeEdit;
    addLine(line, tr("Number of days"), QString::number(days));
    m_area->layout()->addWidget(new QLabel(tr("days")));
}

void ConditionPopup::addList(const std::vector<QVariant> &values)
{
    m_list = new ValueList(m_table, column());
    m_list->box().installEventFilter(this);
    m_list->view().installEventFilter(this);
    m_area->layout()->addWidget(m_list);
    connect(m_list, &ValueList::ticked, m_message, &FieldMessage::clear);
    connect(m_list, &ValueList::loaded, this, [this] {
        if (isVisible())
            placePopup(*this, m_anchor);
    });
    m_list->load(m_query, values, true);
}

/// The fields for the values, as many as the operator takes.
void ConditionPopup::addEditors(const std::vector<QVariant> &values)
{
    const FieldInfo &field = m_table.listing().field(column());
    const auto text = [&](size_t at) {
        return at < values.size() && !values[at].isNull() ? shown::text(field, values[at])
                                                          : QString();
    };
    const QString label = m_table.listing().label(column());
    if (isList(op())) {
        addList(values);
    } else if (isDays(op())) {
        addDays(values.empty() ? monthsDays : values.front().toInt());
    } else if (op() == Operator::Contains || op() == Operator::Lacks) {
        addLine(new QLineEdit, label, values.empty() ? QString() : values.front().toString());
    } else if (op() == Operator::Between) {
        addLine(makeLine(), tr("%1, from").arg(label), text(0));
        addLine(makeLine(), tr("%1, to").arg(label), text(1));
    } else if (!hasNoValue(op())) {
        addLine(makeLine(), label, text(0));
    }
}

/// Makes what the values of the operator are written in.
void ConditionPopup::showEditors(const std::vector<QVariant> &values)
{
    delete std::exchange(m_area, new QWidget);
    m_lines.clear();
    m_list = nullptr;
    m_message->setField(nullptr);
    m_message->clear();
    auto *row = new QHBoxLayout(m_area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_area);
    addEditors(values);
    m_area->setVisible(!hasNoValue(op()));
    QWidget *last = m_operators;
    for (QLineEdit *line : m_lines) {
        setTabOrder(last, line);
        last = line;
    }
    if (m_list) {
        setTabOrder(last, &m_list->box());
        setTabOrder(&m_list->box(), &m_list->view());
    }
    if (isVisible())
        placePopup(*this, m_anchor);
}

/// From a value, or from one to another; dates may be a year or a month.
Result<Condition> ConditionPopup::readRange() const
{
    const FieldInfo &field = m_table.listing().field(column());
    QString text;
    for (const QLineEdit *line : m_lines) {
        if (line->text().trimmed().isEmpty()) {
            return Error{
                Error::Code::Invalid, tr("There is nothing to compare with. Write a value."), {}};
        }
    }
    if (op() == Operator::Between)
        text = m_lines[0]->text() + u".."_s + m_lines[1]->text();
    else
        text = (op() == Operator::AtLeast ? u">="_s : u"<="_s) + m_lines[0]->text();
    const auto condition = conditionreading::read(field, column(), text, true);
    if (!condition)
        return condition.error();
    return condition->value_or(Condition{column(), op(), {}});
}

Result<Condition> ConditionPopup::read() const
{
    Condition condition{column(), op(), {}};
    if (hasNoValue(op()))
        return condition;
    if (m_list) {
        condition.values = m_list->model().values(true);
        if (condition.values.empty())
            return Error{Error::Code::Invalid, tr("No value is chosen. Choose at least one."), {}};
        return condition;
    }
    const QString text = m_lines.front()->text().trimmed();
    if (isDays(op())) {
        bool isNumber = false;
        condition.values = {qint64(text.toInt(&isNumber))};
        if (isNumber && condition.values.front().toInt() >= 0)
            return condition;
        return Error{Error::Code::Invalid,
                     tr("“%1” is not a number of days. Write it like 90.").arg(text),
                     {}};
    }
    if (op() != Operator::Contains && op() != Operator::Lacks)
        return readRange();
    condition.values = {text};
    if (text.isEmpty())
        return Error{Error::Code::Invalid, tr("Nothing to look for. Write a word."), {}};
    return condition;
}

void ConditionPopup::take()
{
    const Result<Condition> condition = read();
    if (!condition) {
        m_message->setField(m_lines.isEmpty() ? nullptr : m_lines.front());
        m_message->say(FieldMessage::Kind::Error, condition.error().message);
        placePopup(*this, m_anchor);
        return;
    }
    const RowQuery query = queryedit::withCondition(m_query, m_at, *condition);
    if (query != m_query)
        Q_EMIT queryChanged(query);
    close();
}

/// Enter in a field takes the condition; on a button it presses it.
bool ConditionPopup::enter()
{
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
    else
        take();
    return true;
}

void ConditionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else
        QFrame::keyPressEvent(event);
}

bool ConditionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            return enter();
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
