#include "filterrow.h"

#include "conditionpopup.h"
#include "filtercell.h"
#include "queryedit.h"
#include "recordheader.h"
#include "theme.h"
#include "valuefilter.h"

#include "tables/recordtable.h"

#include <QEvent>
#include <QFocusEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

FilterRow::FilterRow(RecordTable &table, RecordHeader &header, QTableView &view)
    : QWidget(&header)
    , m_table(table)
    , m_header(header)
    , m_view(view)
{
    setAccessibleName(tr("Filters"));
    setFocusPolicy(Qt::TabFocus);
    hide();
    header.installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(&header, &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(&header, &QHeaderView::sectionCountChanged, this, &FilterRow::place);
    connect(&header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
    connect(&header, &RecordHeader::frozenWidthChanged, this, &FilterRow::place);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::place);
    connect(view.horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FilterRow::place);
}

void FilterRow::setShown(bool shown)
{
    m_isShown = shown;
    m_header.setFootHeight(shown ? Theme::filterRowHeight(fontMetrics()) : 0);
    setVisible(shown);
    place();
}

void FilterRow::setQuery(const RowQuery &query)
{
    const bool isOurs = query.conditions == m_query.conditions;
    m_query = query;
    for (FilterCell *cell : m_cells)
        cell->setCondition(conditionOn(cell->column()), isOurs);
}

std::optional<Condition> FilterRow::conditionOn(int column) const
{
    const int at = queryedit::firstOn(m_query, column);
    return at < 0 ? std::nullopt : std::optional(m_query.conditions[size_t(at)]);
}

FilterCell *FilterRow::cell(int column) const
{
    const auto found = std::ranges::find(m_cells, column, &FilterCell::column);
    return found == m_cells.end() ? nullptr : *found;
}

int FilterRow::currentColumn() const
{
    for (const FilterCell *cell : m_cells) {
        if (cell->editor()->hasFocus())
            return cell->column();
    }
    return -1;
}

std::vector<int> FilterRow::columnsInOrder() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (!m_header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void FilterRow::place()
{
    if (!m_isShown)
        return;
    const int top = m_header.viewport()->geometry().bottom() + 1;
    setGeometry(m_header.viewport()->x(), top, m_header.viewport()->width(), m_header.footHeight());
    std::vector<int> wanted;
    for (const int column : columnsInOrder()) {
        const int left = m_header.seenPosition(column);
        const bool inSight = left + m_header.sectionSize(column) > 0 && left < width();
        if (inSight || column == currentColumn())
            wanted.push_back(column);
    }
    release(wanted);
    for (const int column : wanted)
        placeCell(column);
    for (FilterCell *one : m_cells) { // over those that have just been made
        if (m_header.isFrozen(one->column()))
            one->raise();
    }
}

void FilterRow::placeCell(int column)
{
    FilterCell *one = fetch(column);
    one->setGeometry(m_header.seenPosition(column), 0, m_header.sectionSize(column), height());
    one->show();
}

/// Cells that no column needs are kept for others.
void FilterRow::release(const std::vector<int> &wanted)
{
    const auto isWanted = [&](const FilterCell *cell) {
        return std::ranges::find(wanted, cell->column()) != wanted.end();
    };
    const auto rest = std::stable_partition(m_cells.begin(), m_cells.end(), isWanted);
    std::for_each(rest, m_cells.end(), [this](FilterCell *cell) {
        cell->hide();
        m_spare.push_back(cell);
    });
    m_cells.erase(rest, m_cells.end());
}

FilterCell *FilterRow::fetch(int column)
{
    if (FilterCell *there = cell(column))
        return there;
    FilterCell *fetched = nullptr;
    if (m_spare.empty()) {
        fetched = make();
    } else {
        fetched = m_spare.back();
        m_spare.pop_back();
    }
    fetched->bind(column);
    fetched->setCondition(conditionOn(column), false);
    m_cells.push_back(fetched);
    return fetched;
}

FilterCell *FilterRow::make()
{
    auto *cell = new FilterCell(m_table, this);
    connect(cell, &FilterCell::asked, this,
            [this, cell](const std::optional<Condition> &condition) {
                change(cell->column(), condition);
            });
    connect(cell, &FilterCell::valuesRequested, this, [this, cell] { openValues(cell->column()); });
    connect(cell, &FilterCell::conditionRequested, this, &FilterRow::openCondition);
    connect(cell, &FilterCell::stepRequested, this,
            [this, cell](int by) { step(cell->column(), by); });
    connect(cell, &FilterCell::leaveRequested, this, &FilterRow::leaveRequested);
    return cell;
}

/// The condition that the cell shows becomes another; others on the column stay.
void FilterRow::change(int column, const std::optional<Condition> &condition)
{
    ask(queryedit::withCondition(m_query, queryedit::firstOn(m_query, column), condition));
}

void FilterRow::ask(const RowQuery &query)
{
    m_query = query;
    Q_EMIT queryChanged(query);
}

QRect FilterRow::anchor(int column) const
{
    const FilterCell *there = m_isShown ? cell(column) : nullptr;
    return there ? QRect(there->mapToGlobal(QPoint()), there->size()) : m_header.globalRect(column);
}

void FilterRow::openValues(int column)
{
    if (column < 0 || column >= m_table.listing().count())
        return;
    auto *popup = new ValueFilter(m_table, column, &m_view);
    popup->setQuery(m_query);
    connect(popup, &ValueFilter::queryChanged, this, [this](const RowQuery &query) {
        ask(query);
        setQuery(query);
    });
    popup->openAt(anchor(column));
}

void FilterRow::openCondition(const Condition &start)
{
    auto *popup = new ConditionPopup(m_table, &m_view);
    popup->setQuery(m_query);
    popup->startWith(start, queryedit::firstOn(m_query, start.column));
    connect(popup, &ConditionPopup::queryChanged, this, [this](const RowQuery &query) {
        ask(query);
        setQuery(query);
    });
    popup->openAt(anchor(start.column));
}

void FilterRow::scrollTo(int column)
{
    if (m_header.isFrozen(column))
        return;
    QScrollBar &bar = *m_view.horizontalScrollBar();
    const int left = m_header.sectionViewportPosition(column);
    const int frozen = m_header.frozenWidth();
    const int over = left + m_header.sectionSize(column) - m_header.viewport()->width();
    if (over > 0)
        bar.setValue(bar.value() + std::min(over, left - frozen));
    else if (left < frozen)
        bar.setValue(bar.value() + left - frozen);
}

void FilterRow::focusColumn(int column)
{
    if (!m_isShown || column < 0 || m_header.isSectionHidden(column))
        return;
    scrollTo(column);
    QWidget *editor = fetch(column)->editor();
    place();
    editor->setFocus(Qt::TabFocusReason);
    place(); // the cell that was left may be out of sight
}

void FilterRow::step(int from, int by)
{
    const std::vector<int> columns = columnsInOrder();
    const auto next = std::ranges::find(columns, from) - columns.begin() + by;
    if (next < 0)
        leaveBackwards();
    else if (next >= std::ssize(columns))
        Q_EMIT leaveRequested();
    else
        focusColumn(columns[size_t(next)]);
}

/// To what comes before the row in the window.
void FilterRow::leaveBackwards()
{
    for (QWidget *one = previousInFocusChain(); one && one != this;
         one = one->previousInFocusChain()) {
        const bool isOutside = one != &m_view && !m_view.isAncestorOf(one);
        if (isOutside && one->isVisible() && one->isEnabled()
            && (one->focusPolicy() & Qt::TabFocus)) {
            one->setFocus(Qt::BacktabFocusReason);
            return;
        }
    }
}

void FilterRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const std::vector<int> columns = columnsInOrder();
    if (!columns.empty())
        focusColumn(columns.front());
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_isShown)
        setShown(true);
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}
