#include "filtercell.h"

#include "cellpainter.h"
#include "conditionreading.h"
#include "conditiontext.h"
#include "fieldkeys.h"
#include "icons.h"

#include "tables/recordtable.h"
#include "tables/rowfilter.h"
#include "tables/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 3;

/// Looks like a combo box and opens what it is told to.
class ListButton : public QComboBox
{
public:
    ListButton(QWidget *parent, std::function<void()> open)
        : QComboBox(parent)
        , m_open(std::move(open))
    {
        addItem(QString());
    }
    void showPopup() override { m_open(); }
    void setWords(const QString &words, ColorRole ink)
    {
        m_ink = ink;
        setItemText(0, words);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, this);
        CellPainter::text(painter, field, currentText(), Qt::AlignLeft, Theme::color(m_ink));
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    std::function<void()> m_open;
    ColorRole m_ink = ColorRole::Text2;
};

bool offersList(FieldType type)
{
    const std::vector<Operator> all = conditions::operatorsFor(type);
    return std::ranges::find(all, Operator::AnyOf) != all.end();
}

} // namespace

FilterCell::FilterCell(RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_line(new QLineEdit(this))
    , m_button(new ListButton(this, [this] { openList(); }))
{
    m_operators = m_line->addAction(Icons::named(u"go-down"_s, ColorRole::Text2),
                                    QLineEdit::TrailingPosition);
    m_operators->setToolTip(tr("How to compare (Alt+Down)"));
    m_operators->setVisible(false);
    connect(m_operators, &QAction::triggered, this, &FilterCell::openOperators);
    connect(m_line, &QLineEdit::textEdited, this, [this] { read(false); });
    for (QWidget *one : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_button)}) {
        one->setFocusPolicy(Qt::ClickFocus); // Tab goes from column to column, see FilterRow
        one->installEventFilter(this);
        Theme::setStyleProperty(*one, "small", u"true"_s);
    }
    m_button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_button, &QWidget::customContextMenuRequested, this, &FilterCell::openOperators);
    m_button->setMinimumContentsLength(1);
    m_button->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

const FieldInfo &FilterCell::field() const
{
    return m_table.listing().field(m_column);
}

QWidget *FilterCell::editor() const
{
    return m_isTyped ? static_cast<QWidget *>(m_line) : m_button;
}

void FilterCell::bind(int column)
{
    m_column = column;
    m_isTyped = conditionreading::isTyped(field().type);
    m_line->setVisible(m_isTyped);
    m_button->setVisible(!m_isTyped);
    m_line->clear();
    m_condition.reset();
    setProblem({});
    showText();
    showButton();
}

void FilterCell::setCondition(const std::optional<Condition> &condition, bool keepsBegun)
{
    m_condition = condition;
    if (!m_isTyped) {
        showButton();
        describe();
        return;
    }
    const auto typed = conditionreading::read(field(), m_column, m_line->text());
    const bool meansIt = typed && *typed == condition && (condition || m_line->text().isEmpty());
    const bool isBegun = keepsBegun && !condition && !(typed && *typed);
    if (meansIt || isBegun) {
        if (meansIt)
            showText();
        return;
    }
    m_line->setText(condition ? conditionreading::written(field(), *condition).value_or(QString())
                              : QString());
    m_line->setCursorPosition(0);
    setProblem({});
    showText();
}

/// What stands in the empty field: a condition that cannot be typed, or what typing would do.
void FilterCell::showText()
{
    if (!m_isTyped)
        return;
    const FieldType type = field().type;
    const bool tells = m_condition && m_line->text().isEmpty();
    m_line->setPlaceholderText(
        tells ? conditiontext::brief(m_table.workspace(), field(), *m_condition)
              : tr("%1 …").arg(conditiontext::operatorName(type, conditionreading::usual(type))));
    QPalette colors = m_line->palette();
    colors.setColor(QPalette::PlaceholderText,
                    Theme::color(tells ? ColorRole::Text : ColorRole::Text2));
    m_line->setPalette(colors);
    describe();
}

void FilterCell::showButton()
{
    if (m_isTyped)
        return;
    const QString words =
        m_condition ? conditiontext::brief(m_table.workspace(), field(), *m_condition) : tr("all");
    static_cast<ListButton *>(m_button)->setWords(words,
                                                  m_condition ? ColorRole::Text : ColorRole::Text2);
}

/// Names for those who do not see the header above.
void FilterCell::describe()
{
    const QString name = tr("Filter by %1").arg(m_table.listing().label(m_column));
    const QString told = m_condition
        ? conditiontext::whole(m_table.workspace(), m_table.listing(), *m_condition)
        : QString();
    editor()->setAccessibleName(name);
    editor()->setAccessibleDescription(m_problem.isEmpty() ? told : m_problem);
    editor()->setToolTip(!m_problem.isEmpty() ? m_problem : told.isEmpty() ? name : told);
}

void FilterCell::setProblem(const QString &sentence)
{
    m_problem = sentence;
    Theme::setStyleProperty(*m_line, "state", sentence.isEmpty() ? QString() : u"invalid"_s);
    describe();
}

void FilterCell::read(bool isFinished)
{
    const auto typed = conditionreading::read(field(), m_column, m_line->text(), isFinished);
    setProblem(typed ? QString() : typed.error().message);
    const std::optional<Condition> wanted = typed ? *typed : std::nullopt;
    if (wanted == m_condition)
        return;
    m_condition = wanted;
    showText();
    Q_EMIT asked(wanted);
}

void FilterCell::fillOperators(QMenu &menu)
{
    const FieldType type = field().type;
    for (const Operator op : conditions::operatorsFor(type)) {
        const auto sign = m_isTyped ? conditionreading::sign(type, op) : std::nullopt;
        QString text = conditiontext::operatorName(type, op);
        if (m_isTyped && op == Operator::Between)
            text += u"\t.."_s;
        else if (sign && !sign->isEmpty())
            text += u'\t' + *sign;
        QAction *act = menu.addAction(text, this, [this, op] { useOperator(op); });
        act->setCheckable(true);
        act->setChecked(m_condition && m_condition->op == op);
    }
    if (m_isTyped && offersList(type)) {
        menu.addSeparator();
        menu.addAction(Icons::named(u"view-filter"_s), tr("Choose among the values …"), this,
                       &FilterCell::valuesRequested);
    }
}

void FilterCell::useOperator(Operator op)
{
    const QString bare = conditionreading::bare(field().type, m_line->text());
    if (op == Operator::ThisYear || op == Operator::Empty || op == Operator::NotEmpty) {
        m_line->clear();
        setProblem({});
        m_condition = Condition{m_column, op, {}};
        showText();
        showButton();
        Q_EMIT asked(m_condition);
    } else if (!m_isTyped && (op == Operator::AnyOf || op == Operator::NoneOf)) {
        Q_EMIT valuesRequested();
    } else if (const auto sign = conditionreading::sign(field().type, op); sign && m_isTyped) {
        m_line->setText(*sign + bare);
        m_line->setFocus();
        read(false);
    } else {
        Q_EMIT conditionRequested({m_column, op, {}});
    }
}

void FilterCell::openOperators()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillOperators(*menu);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void FilterCell::openList()
{
    if (offersList(field().type))
        Q_EMIT valuesRequested();
    else
        openOperators();
}

/// Takes the condition away, or leaves a cell that has none.
bool FilterCell::escape()
{
    if (!m_condition && m_line->text().isEmpty()) {
        Q_EMIT leaveRequested();
        return true;
    }
    m_line->clear();
    setProblem({});
    const bool had = m_condition.has_value();
    m_condition.reset();
    showText();
    showButton();
    if (had)
        Q_EMIT asked(std::nullopt);
    return true;
}

bool FilterCell::leave()
{
    if (m_isTyped)
        read(true);
    if (m_problem.isEmpty())
        Q_EMIT leaveRequested();
    else
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_problem, this);
    return true;
}

bool FilterCell::key(const QKeyEvent &event)
{
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        Q_EMIT stepRequested(event.key() == Qt::Key_Tab ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        return escape();
    case Qt::Key_Down:
        if (alt && m_isTyped)
            openOperators();
        else if (alt)
            openList();
        else
            leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave();
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return m_condition && (!m_isTyped || m_line->text().isEmpty()) && escape();
    case Qt::Key_Up:
        return !m_isTyped; // there is nothing above
    default:
        return false;
    }
}

/// Before any shortcut of the window.
bool FilterCell::isOurs(const QKeyEvent &event)
{
    const bool isAltUp = event.key() == Qt::Key_Up && event.modifiers() & Qt::AltModifier;
    return event.key() == Qt::Key_Escape || isAltUp || fieldkeys::opensList(event)
        || fieldkeys::deletes(event);
}

bool FilterCell::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return key(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    case QEvent::ShortcutOverride:
        if (isOurs(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (m_isTyped && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            read(true);
        [[fallthrough]];
    case QEvent::FocusIn:
        QMetaObject::invokeMethod(this, &FilterCell::showSign, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// The sign that opens the operators shows itself only where it can be wanted.
void FilterCell::showSign()
{
    m_operators->setVisible(m_line->hasFocus() || underMouse());
}

void FilterCell::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showSign();
}

void FilterCell::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showSign();
}

void FilterCell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_column >= 0) {
        showText();
        showButton();
    }
}

void FilterCell::resizeEvent(QResizeEvent *)
{
    // One more at the right and below, where the hairlines are.
    const QRect room = rect().adjusted(margin, margin, -margin - 1, -margin - 1);
    m_line->setGeometry(room);
    m_button->setGeometry(room);
}

void FilterCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Window));
    const QColor line = Theme::color(ColorRole::Line);
    painter.fillRect(0, height() - 1, width(), 1, line);
    painter.fillRect(width() - 1, 0, 1, height(), line);
}
