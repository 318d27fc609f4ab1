#include "columns.h"

#include "columndefaults.h"
#include "frozenname.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 24;
constexpr size_t fewest = 3; ///< columns that are shown even where they do not fit

} // namespace

Columns::Columns(QTableView &table, const Kind &kind, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_kind(kind)
    , m_listing(Listing::of(kind))
    , m_frozenName(new FrozenName(table))
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    const auto tell = [this] {
        if (!m_isQuiet)
            Q_EMIT changed();
    };
    connect(header, &QHeaderView::sectionMoved, this, tell);
    connect(header, &QHeaderView::sectionResized, this, tell);
}

/// Does what the user asked for, and tells of it once.
void Columns::change(const std::function<void()> &act)
{
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        act();
    }
    if (!m_isQuiet)
        Q_EMIT changed();
}

int Columns::room() const
{
    return m_room > 0 ? m_room : m_table.viewport()->width();
}

/// The wanted columns, as many as fit.
std::vector<int> Columns::usual() const
{
    std::vector<int> columns;
    int left = room();
    for (const int column : columndefaults::wanted(m_listing)) {
        const int wide = columndefaults::width(m_listing, column, m_table.fontMetrics());
        if (wide > left && columns.size() >= fewest)
            break;
        left -= wide;
        columns.push_back(column);
    }
    return columns;
}

void Columns::apply(const TableView &view)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    std::vector<int> columns;
    for (const ViewColumn &one : view.columns) {
        if (columndefaults::isOffered(m_listing, one.column))
            columns.push_back(one.column);
    }
    m_usual = columns.empty() ? usual() : std::vector<int>();
    place(columns.empty() ? m_usual : columns);
    for (const int column : offered())
        give(column, 0);
    for (const ViewColumn &one : view.columns)
        give(one.column, one.width);
    widenName();
    setFrozen(view.frozen);
}

void Columns::fit(int width)
{
    const TableView now = state();
    if (width == m_room || !now.columns.empty())
        return;
    const std::vector<int> before = shown();
    m_room = width;
    apply(now);
    if (shown() != before)
        Q_EMIT changed();
}

TableView Columns::state() const
{
    TableView state;
    state.frozen = m_frozen;
    const std::vector<int> columns = shown();
    const bool untouched = columns == m_usual
        && std::ranges::all_of(columns, [this](int column) { return told(column) == 0; });
    if (untouched)
        return state;
    for (const int column : columns)
        state.columns.push_back({column, told(column)});
    return state;
}

std::vector<int> Columns::offered() const
{
    std::vector<int> columns;
    for (int column = 0; column < m_listing.count(); ++column) {
        if (columndefaults::isOffered(m_listing, column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> Columns::shown() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

bool Columns::isShown(int column) const
{
    return !m_table.isColumnHidden(column);
}

bool Columns::canHide(int column) const
{
    return column != m_kind.titleIndex();
}

/// Shows \a columns, in that order, and hides the others behind them.
void Columns::place(const std::vector<int> &columns)
{
    QHeaderView *header = m_table.horizontalHeader();
    std::vector<int> wanted = columns;
    if (std::ranges::find(wanted, m_kind.titleIndex()) == wanted.end())
        wanted.insert(wanted.begin(), m_kind.titleIndex());
    int visual = 0;
    for (const int column : wanted)
        header->moveSection(header->visualIndex(column), visual++);
    for (int column = 0; column < m_listing.count(); ++column)
        header->setSectionHidden(column, std::ranges::find(wanted, column) == wanted.end());
}

void Columns::give(int column, int told)
{
    const int pixels =
        told > 0 ? told : columndefaults::width(m_listing, column, m_table.fontMetrics());
    m_given[column] = {pixels, told};
    if (isShown(column))
        m_table.setColumnWidth(column, pixels);
}

/// Names are longest: they get what is over, unless somebody chose their width.
void Columns::widenName()
{
    int left = room();
    for (const int column : shown())
        left -= m_table.columnWidth(column);
    Given &name = m_given[m_kind.titleIndex()];
    if (left <= 0 || name.told > 0)
        return;
    name.pixels += left;
    m_table.setColumnWidth(m_kind.titleIndex(), name.pixels);
}

/// The width of \a column as a view tells it: what was given stays as it was told.
int Columns::told(int column) const
{
    const int pixels = m_table.columnWidth(column);
    const auto given = m_given.find(column);
    return given != m_given.end() && given->second.pixels == pixels ? given->second.told : pixels;
}

void Columns::setShown(int column, bool shown)
{
    if (shown == isShown(column) || (!shown && !canHide(column)))
        return;
    std::vector<int> columns = this->shown();
    if (shown)
        columns.push_back(column); // behind the last, where it is seen to appear
    else
        std::erase(columns, column);
    setOrder(columns);
}

void Columns::setOrder(const std::vector<int> &columns)
{
    change([&] {
        place(columns);
        for (const int column : shown()) {
            if (m_table.columnWidth(column) < narrowest)
                give(column, 0);
        }
        setFrozen(m_frozen);
    });
}

void Columns::move(int column, int by)
{
    const std::vector<int> columns = shown();
    const auto at = std::ranges::find(columns, column);
    if (at == columns.end())
        return;
    const int from = int(at - columns.begin());
    const int to = std::clamp(from + by, 0, int(columns.size()) - 1);
    QHeaderView *header = m_table.horizontalHeader();
    if (to != from) {
        change([&] {
            header->moveSection(header->visualIndex(column),
                                header->visualIndex(columns[size_t(to)]));
        });
    }
}

void Columns::setFrozen(int count)
{
    m_frozen = std::clamp(count, 1, std::max(int(shown().size()), 1));
    m_frozenName->setCount(m_frozen);
}

void Columns::freezeUpTo(int column)
{
    const std::vector<int> columns = shown();
    const auto at = std::ranges::find(columns, column);
    if (at != columns.end())
        change([&] { setFrozen(int(at - columns.begin()) + 1); });
}

void Columns::resetWidth(int column)
{
    change([&] { give(column, 0); });
}

void Columns::resetWidths()
{
    change([&] {
        for (const int column : shown())
            give(column, 0);
        widenName();
    });
}

void Columns::reset()
{
    change([&] { apply({}); });
}

void Columns::fill(QMenu &menu)
{
    menu.clear();
    bool isComputed = false;
    for (const int column : offered()) {
        if (m_listing.isComputed(column) && !isComputed)
            menu.addSection(tr("Computed"));
        isComputed = m_listing.isComputed(column);
        QAction *action = menu.addAction(m_listing.label(column));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(canHide(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setShown(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("All columns…")), &QAction::triggered, this,
            &Columns::panelRequested);
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, &Columns::reset);
}

void Columns::fillFor(QMenu &menu, int column)
{
    const std::vector<int> columns = shown();
    const int at = int(std::ranges::find(columns, column) - columns.begin());
    const int last = int(columns.size()) - 1;
    const auto add = [&](const QString &words, bool enabled, auto act) {
        QAction *action = menu.addAction(words);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Hide “%1”").arg(m_listing.label(column)), canHide(column),
        [this, column] { setShown(column, false); });
    add(tr("Move left"), at > 0, [this, column] { move(column, -1); });
    add(tr("Move right"), at < last, [this, column] { move(column, 1); });
    add(tr("As wide as needed"), true, [this, column] { resetWidth(column); });
    menu.addSeparator();
    add(tr("Freeze up to here"), m_frozen != at + 1, [this, column] { freezeUpTo(column); });
    add(tr("Freeze the first column only"), m_frozen > 1,
        [this, first = columns.front()] { freezeUpTo(first); });
    menu.addSeparator();
    add(tr("All columns…"), true, [this] { Q_EMIT panelRequested(); });
    add(tr("Usual columns"), true, [this] { reset(); });
}
