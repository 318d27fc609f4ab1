#include "valuelist.h"

#include "cellpainter.h"
#include "conditiontext.h"
#include "icons.h"
#include "listdelegate.h"

#include "tables/recordtable.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 14; ///< shown without scrolling
constexpr int narrowest = 260;

/// A value with its check box and icon, and at the right end how many records have it.
class ValueDelegate : public ListDelegate
{
public:
    using ListDelegate::ListDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QString count = index.data(Roles::Count).toString();
        const QFont small = Theme::font(option.font, Theme::Size::Small);
        const int room = QFontMetrics(small).horizontalAdvance(count) + 1;
        QStyleOptionViewItem rest = option;
        rest.rect.setRight(option.rect.right() - room);
        const bool chosen = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->fillRect(option.rect, Theme::color(chosen ? ColorRole::Sel : ColorRole::Base));
        ListDelegate::paint(painter, rest, index);
        painter->setFont(small);
        const QRect end(option.rect.right() - room - Theme::cellPadding + 1, option.rect.top(),
                        room, option.rect.height());
        CellPainter::text(*painter, end, count, Qt::AlignRight, Theme::color(ColorRole::Text2));
    }
};

bool isWord(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return plain && !event.text().isEmpty() && event.text().front().isPrint()
        && event.key() != Qt::Key_Space;
}

} // namespace

ValueList::ValueList(RecordTable &table, int column, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_column(column)
    , m_model(new ValueListModel(table.kind(), column, this))
    , m_search(new ValueSearch(table.workspace().index(table.kind()), this))
    , m_box(new QLineEdit)
    , m_view(new QTableView)
    , m_note(new QLabel)
{
    m_box->setPlaceholderText(tr("Search among the values"));
    m_box->setAccessibleName(m_box->placeholderText());
    m_box->setClearButtonEnabled(true);
    m_box->addAction(Icons::named(u"edit-find"_s, ColorRole::Text2), QLineEdit::LeadingPosition);
    m_box->installEventFilter(this);
    dressView();
    m_note->setWordWrap(true);
    m_note->setMargin(Theme::cellPadding);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    Theme::setTextRole(*m_note, Theme::Size::Normal, ColorRole::Text2);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 6);
    top->addWidget(m_box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note, 1);
    setMinimumWidth(narrowest);
    say(tr("Reading the values …"));
    connect(m_search, &ValueSearch::loaded, this, &ValueList::take);
    connect(m_search, &ValueSearch::found, this, &ValueList::show);
    connect(m_search, &ValueSearch::failed, this, [this](const Error &e) { say(e.message); });
    connect(m_box, &QLineEdit::textChanged, this, &ValueList::search);
    connect(m_model, &ValueListModel::ticked, this, [this] {
        m_isTicked = true;
        Q_EMIT ticked();
    });
}

/// A table of one column: a list lays all its rows out whenever they change, which takes too long
/// for a hundred thousand.
void ValueList::dressView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ValueDelegate(m_view));
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(fontMetrics()));
    m_view->setShowGrid(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Values of %1").arg(m_table.listing().label(m_column)));
    m_view->installEventFilter(this);
    Theme::setStyleProperty(*m_view, "flush", u"true"_s);
}

void ValueList::load(const RowQuery &query, const std::vector<QVariant> &listed,
                     bool listedAreTicked)
{
    m_listedAreTicked = listedAreTicked;
    RowQuery asked = query;
    if (!asked.today.isValid())
        asked.today = QDate::currentDate();
    m_search->load(asked, m_column, listed);
}

QString ValueList::nameOf(const QVariant &value) const
{
    if (value.isNull() || value.toString().isEmpty())
        return {};
    return conditiontext::valueText(m_table.workspace(), m_table.listing().field(m_column), value);
}

void ValueList::take(const ListedValues &listed)
{
    std::vector<char> ticks = listed.isListed;
    for (const QVariant &value : listed.lost) {
        listed.values->push_back({value, nameOf(value), 0});
        ticks.push_back(1);
    }
    if (!m_listedAreTicked)
        std::ranges::transform(ticks, ticks.begin(), [](char one) { return char(!one); });
    m_model->setValues(listed.values, std::move(ticks));
    m_isLoaded = true;
    const int rows = std::min(m_model->rowCount(), mostRows);
    m_view->setFixedHeight(std::max(rows, 1) * Theme::rowHeight(fontMetrics()));
    say(rows == 0 ? tr("There are no values under the other conditions.") : QString());
    m_view->setCurrentIndex({});
    Q_EMIT loaded();
    if (!m_box->text().trimmed().isEmpty())
        search();
}

/// Shows \a sentence in the place of the list; nothing brings the list back.
void ValueList::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setMinimumHeight(m_view->height());
    m_note->setVisible(!sentence.isEmpty());
    m_view->setVisible(sentence.isEmpty());
}

bool ValueList::isSearching() const
{
    return !m_box->text().trimmed().isEmpty();
}

void ValueList::search()
{
    m_isTicked = false;
    if (!m_isLoaded)
        return;
    m_search->search(m_model->values(), m_box->text(), ValueListModel::emptyText());
}

void ValueList::show(const std::vector<int> &places)
{
    if (isSearching())
        m_model->showOnly(places);
    else
        m_model->showAll();
    const bool none = m_model->shownCount() == 0;
    say(none ? tr("No value contains “%1”.").arg(m_box->text().trimmed()) : QString());
    Q_EMIT searched();
}

void ValueList::takeFound()
{
    if (isSearching() && !m_isTicked && m_model->shownCount() > 0 && m_box->hasFocus())
        m_model->tickOnlyShown();
}

bool ValueList::boxKey(int key)
{
    if ((key != Qt::Key_Down && key != Qt::Key_PageDown) || m_model->rowCount() == 0)
        return false;
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(std::min(1, m_model->rowCount() - 1)));
    return true;
}

bool ValueList::viewKey(QKeyEvent &event)
{
    if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End) {
        const int last = m_model->rowCount() - 1;
        m_view->setCurrentIndex(m_model->index(event.key() == Qt::Key_Home ? 0 : last));
        return true;
    }
    const bool leaves = event.key() == Qt::Key_Up && m_view->currentIndex().row() <= 0;
    if (!leaves && !isWord(event) && event.key() != Qt::Key_Backspace)
        return false;
    m_box->setFocus(Qt::BacktabFocusReason);
    if (leaves)
        return true;
    m_box->end(false);
    QCoreApplication::sendEvent(m_box, &event);
    return true;
}

bool ValueList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & Qt::AltModifier)
        return false;
    return watched == m_box ? boxKey(key->key()) : viewKey(*key);
}
