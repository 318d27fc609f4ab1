#include "valuefilter.h"

#include "cellpainter.h"
#include "popupplace.h"
#include "queryedit.h"
#include "valuelist.h"

#include "records/shown.h"
#include "tables/recordtable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int actGap = 10; ///< between the icon and the words of an act

/// A row that does something: icon, words, and its shortcut at the right.
class ActRow : public QToolButton
{
public:
    ActRow(const QString &name, const QString &icon, const QKeySequence &keys)
        : m_icon(icon)
        , m_keys(keys.toString(QKeySequence::NativeText))
    {
        setObjectName(name);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
    }

    void setWords(const QString &words)
    {
        setText(words);
        setToolTip(m_keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, m_keys));
    }

    QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text() + m_keys);
        return {words + Theme::cellIcon + 4 * actGap, Theme::rowHeight(fontMetrics())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        QRect area = rect().adjusted(Theme::cellPadding - 2, 0, -Theme::cellPadding, 0);
        CellPainter::icon(painter, area, m_icon, Theme::cellIcon, Theme::color(ColorRole::Text));
        area.setLeft(area.left() + actGap - Theme::iconGap);
        CellPainter::text(painter, area, text(), Qt::AlignLeft, Theme::color(ColorRole::Text));
        painter.setFont(Theme::font(font(), Theme::Size::Small));
        CellPainter::text(painter, area, m_keys, Qt::AlignRight, Theme::color(ColorRole::Text2));
    }

private:
    QString m_icon;
    QString m_keys;
};

QFrame *line()
{
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    return line;
}

} // namespace

ValueFilter::ValueFilter(RecordTable &table, int column, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_table(table)
    , m_column(column)
    , m_list(new ValueList(table, column))
    , m_count(new QLabel)
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Filter by %1").arg(table.listing().label(column)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    addActs(*layout);
    layout->addWidget(line());
    layout->addWidget(m_list, 1);
    layout->addWidget(line());
    layout->addWidget(makeFoot());
    m_list->box().installEventFilter(this);
    m_list->view().installEventFilter(this);
    setFocusProxy(&m_list->box());
    connect(m_list, &ValueList::ticked, this, &ValueFilter::takeTicks);
    connect(m_list, &ValueList::searched, this, &ValueFilter::showCount);
    connect(m_list, &ValueList::loaded, this, [this] {
        showCount();
        if (isVisible())
            placePopup(*this, m_anchor);
    });
    connect(&m_table, &RecordTable::settled, this, &ValueFilter::showCount);
}

void ValueFilter::addActs(QVBoxLayout &layout)
{
    const QString label = m_table.listing().label(m_column);
    auto *up = new ActRow(u"ascending"_s, u"view-sort-ascending"_s, QKeySequence(u"Alt+Up"_s));
    up->setWords(tr("Sort ascending"));
    auto *down =
        new ActRow(u"descending"_s, u"view-sort-descending"_s, QKeySequence(u"Alt+Down"_s));
    down->setWords(tr("Sort descending"));
    auto *group = new ActRow(u"group"_s, u"view-group"_s, QKeySequence());
    group->setWords(tr("Group by %1").arg(label));
    auto *acts = new QVBoxLayout;
    acts->setContentsMargins(4, 4, 4, 4);
    acts->setSpacing(0);
    for (ActRow *one : {up, down, group})
        acts->addWidget(one);
    layout.addLayout(acts);
    connect(up, &QToolButton::clicked, this,
            [this] { act(queryedit::sorted(m_query, m_column, Qt::AscendingOrder)); });
    connect(down, &QToolButton::clicked, this,
            [this] { act(queryedit::sorted(m_query, m_column, Qt::DescendingOrder)); });
    connect(group, &QToolButton::clicked, this,
            [this] { act(queryedit::groupToggled(m_query, m_column)); });
}

QWidget *ValueFilter::makeFoot()
{
    auto *foot = new QWidget;
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setObjectName(u"clear"_s);
    m_clear->setToolTip(tr("Show every value again"));
    auto *close = new QPushButton(tr("Done"));
    close->setObjectName(u"done"_s);
    for (QPushButton *one : {m_clear, close})
        Theme::setStyleProperty(*one, "small", u"true"_s);
    Theme::makeAct(*close);
    close->setDefault(false); // Enter is ours
    Theme::setTextRole(*m_count, Theme::Size::Small, ColorRole::Text2);
    m_count->setObjectName(u"count"_s);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_clear);
    layout->addWidget(close);
    connect(m_clear, &QPushButton::clicked, this, &ValueFilter::clear);
    connect(close, &QPushButton::clicked, this, &ValueFilter::close);
    return foot;
}

void ValueFilter::setQuery(const RowQuery &query)
{
    m_before = query;
    m_query = query;
    const int at = queryedit::firstListOn(query, m_column);
    if (at >= 0) {
        const Condition &condition = query.conditions[size_t(at)];
        m_mode = condition.op;
        m_list->load(query, condition.values, m_mode == Operator::AnyOf);
    } else {
        m_list->load(query, {}, false);
    }
    if (auto *group = findChild<QToolButton *>(u"group"_s);
        group && query.groups == std::vector<int>{m_column})
        group->setText(tr("Do not group"));
    showCount();
}

void ValueFilter::openAt(const QRect &anchor)
{
    m_anchor = anchor;
    placePopup(*this, anchor);
    show();
    m_list->box().setFocus(Qt::PopupFocusReason);
}

void ValueFilter::ask(const RowQuery &query)
{
    m_query = query;
    Q_EMIT queryChanged(query);
    showCount();
}

void ValueFilter::act(const RowQuery &query)
{
    ask(query);
    close();
}

/// The condition that leaves the values ticked, in the shorter way.
std::optional<Condition> ValueFilter::condition() const
{
    const ValueListModel &model = m_list->model();
    if (model.untickedCount() == 0)
        return std::nullopt;
    return Condition{m_column, keepsNone() ? Operator::NoneOf : Operator::AnyOf,
                     model.values(!keepsNone())};
}

/// Whether it is told which values are left out. A record with several choices has both one that is
/// ticked and one that is not, so there the two ways differ, and the one begun with stays.
bool ValueFilter::keepsNone() const
{
    const ValueListModel &model = m_list->model();
    if (m_table.listing().field(m_column).type == FieldType::Choices)
        return m_mode == Operator::NoneOf;
    return model.untickedCount() < model.tickedCount();
}

void ValueFilter::takeTicks()
{
    ask(queryedit::withCondition(m_query, queryedit::firstListOn(m_query, m_column), condition()));
}

void ValueFilter::clear()
{
    if (m_list->isLoaded() && m_list->model().untickedCount() > 0) {
        const QSignalBlocker quiet(m_list);
        m_list->model().tickAll();
    }
    m_mode = Operator::AnyOf;
    ask(queryedit::withoutColumn(m_query, m_column));
}

void ValueFilter::done()
{
    m_list->takeFound();
    close();
}

void ValueFilter::showCount()
{
    const bool offers = m_list->isSearching() && !m_list->isTicked();
    const int found = m_list->model().shownCount();
    if (offers && found > 0) {
        m_count->setText(tr("Enter shows only the %n found", nullptr, found));
        return;
    }
    m_count->setText(
        tr("%1 of %2 shown")
            .arg(shown::number(qint64(m_table.foundIds().size())), shown::number(m_table.total())));
    m_clear->setEnabled(queryedit::firstOn(m_query, m_column) >= 0);
}

bool ValueFilter::key(const QKeyEvent &event)
{
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_query != m_before)
            ask(m_before);
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else
            done();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt) {
            const bool up = event.key() == Qt::Key_Up;
            act(queryedit::sorted(m_query, m_column,
                                  up ? Qt::AscendingOrder : Qt::DescendingOrder));
        }
        return alt;
    default:
        return false;
    }
}

void ValueFilter::keyPressEvent(QKeyEvent *event)
{
    if (!key(*event))
        QFrame::keyPressEvent(event);
}

bool ValueFilter::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event)))
        || QFrame::eventFilter(watched, event);
}
