#include "columnsdialog.h"

#include "columns.h"

#include "forms/icons.h"
#include "forms/theme.h"
#include "records/fold.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnRole = Qt::UserRole;

std::function<void(ColumnsDialog &)> &answer()
{
    static std::function<void(ColumnsDialog &)> function;
    return function;
}

bool isColumn(const QListWidgetItem &item)
{
    return item.data(columnRole).isValid();
}

bool isChecked(const QListWidgetItem &item)
{
    return isColumn(item) && item.checkState() == Qt::Checked;
}

} // namespace

ColumnsDialog::ColumnsDialog(Columns &columns, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_freeze(new QPushButton(tr("Freeze up to here"), this))
    , m_width(new QPushButton(tr("Widths as needed"), this))
{
    setWindowTitle(tr("Columns of %1").arg(columns.listing().kind().plural()));
    build();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showState);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_freeze, &QPushButton::clicked, this, [this] {
        m_columns.freezeUpTo(m_list->currentItem()->data(columnRole).toInt());
        showState();
    });
    connect(m_width, &QPushButton::clicked, this, [this] { m_columns.resetWidths(); });
    showState();
    m_search->setFocus();
}

void ColumnsDialog::build()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::named(u"edit-find"_s, ColorRole::Text2), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"columns"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setAccessibleDescription(
        tr("Space shows or hides a column. Ctrl+Up and Ctrl+Down move it."));
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 40,
                           Theme::rowHeight(fontMetrics()) * 14);
    m_list->installEventFilter(this);
    auto *hint = new QLabel(m_list->accessibleDescription(), this);
    Theme::setTextRole(*hint, Theme::Size::Small, ColorRole::Text2);
    hint->setWordWrap(true);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    addButtons(*buttons);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(middle, 1);
    layout->addWidget(hint);
}

void ColumnsDialog::addButtons(QLayout &layout)
{
    const std::pair<QPushButton *, QString> named[] = {
        {m_up, u"up"_s}, {m_down, u"down"_s}, {m_freeze, u"freeze"_s}, {m_width, u"widths"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout.addWidget(button);
    }
    m_up->setToolTip(tr("Move up (Ctrl+Up)"));
    m_down->setToolTip(tr("Move down (Ctrl+Down)"));
    auto *usual = new QPushButton(tr("Usual columns"), this);
    usual->setObjectName(u"usual"_s);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_columns.reset();
        fill();
        showState();
    });
    layout.addWidget(usual);
    layout.addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    Theme::makeAct(*close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout.addWidget(close);
}

/// Those that are shown first, in their order; then the others as the kind lists them.
void ColumnsDialog::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_list->clear();
    addHeading(tr("Shown"));
    for (const int column : m_columns.shown())
        addColumn(column);
    bool isComputed = false;
    addHeading(tr("Other fields"));
    for (const int column : m_columns.offered()) {
        if (m_columns.isShown(column))
            continue;
        if (m_columns.listing().isComputed(column) && !isComputed)
            addHeading(tr("Computed"));
        isComputed = m_columns.listing().isComputed(column);
        addColumn(column);
    }
    m_list->setCurrentRow(1);
    filter(m_search->text());
}

void ColumnsDialog::addHeading(const QString &words)
{
    auto *item = new QListWidgetItem(words, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setForeground(Theme::color(ColorRole::Text2));
}

void ColumnsDialog::addColumn(int column)
{
    auto *item = new QListWidgetItem(m_columns.listing().label(column), m_list);
    item->setData(columnRole, column);
    const bool isFree = m_columns.canHide(column);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                   | (isFree ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    item->setCheckState(m_columns.isShown(column) ? Qt::Checked : Qt::Unchecked);
    if (!isFree)
        item->setToolTip(tr("The name of the record is always shown."));
}

void ColumnsDialog::filter(const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *heading = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (!isColumn(*item)) {
            heading = item;
            heading->setHidden(true);
            continue;
        }
        const QString label = folded(item->text());
        const bool fits =
            std::ranges::all_of(wanted, [&](const QString &word) { return label.contains(word); });
        item->setHidden(!fits);
        if (fits && heading)
            heading->setHidden(false);
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (current && !current->isHidden() && isColumn(*current))
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        if (isColumn(*m_list->item(row)) && !m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

std::vector<int> ColumnsDialog::checked() const
{
    std::vector<int> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        if (isChecked(*m_list->item(row)))
            columns.push_back(m_list->item(row)->data(columnRole).toInt());
    }
    return columns;
}

void ColumnsDialog::take(const QListWidgetItem *item)
{
    if (m_isFilling || !isColumn(*item))
        return;
    m_columns.setOrder(checked());
    showState();
}

/// The row of the next column above or below that is shown; -1 when there is none.
int ColumnsDialog::rowBeside(int row, int by) const
{
    for (int other = row + by; other >= 0 && other < m_list->count(); other += by) {
        if (isChecked(*m_list->item(other)))
            return other;
    }
    return -1;
}

void ColumnsDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || !isChecked(*m_list->item(row)))
        return;
    const int other = rowBeside(row, by);
    if (other < 0)
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->insertItem(other, m_list->takeItem(row));
        m_list->setCurrentRow(other);
    }
    m_columns.setOrder(checked());
    filter(m_search->text()); // a moved row has forgotten whether it was hidden
    showState();
}

void ColumnsDialog::showState()
{
    const int row = m_list->currentRow();
    const bool shown = row >= 0 && isChecked(*m_list->item(row));
    m_up->setEnabled(shown && rowBeside(row, -1) >= 0);
    m_down->setEnabled(shown && rowBeside(row, 1) >= 0);
    m_freeze->setEnabled(shown);
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    const bool isUp = key->key() == Qt::Key_Up;
    const bool isDown = key->key() == Qt::Key_Down;
    if (!isUp && !isDown)
        return false;
    if (key->modifiers() & Qt::ControlModifier) {
        moveCurrent(isUp ? -1 : 1);
        return true;
    }
    if (watched == m_search && isDown) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void ColumnsDialog::run(Columns &columns, QWidget *parent)
{
    ColumnsDialog dialog(columns, parent);
    if (answer())
        answer()(dialog);
    else
        dialog.exec();
}

void ColumnsDialog::setAnswer(std::function<void(ColumnsDialog &)> function)
{
    answer() = std::move(function);
}
