// Which rows a RegisterView shows and how: filter, order, groups, columns and views.
#include "registerview.h"

#include "columns.h"
#include "columnsdialog.h"
#include "frozenname.h"
#include "registerhead.h"
#include "sums.h"
#include "viewbox.h"

#include "exchange/siteword.h"
#include "forms/conditiontext.h"
#include "forms/filterbar.h"
#include "forms/filterrow.h"
#include "forms/queryedit.h"
#include "forms/recorddelegate.h"
#include "forms/recordheader.h"
#include "forms/recordview.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QString filterRowKey()
{
    return u"filterRow"_s;
}

} // namespace

RecordHeader &RegisterView::header() const
{
    return *qobject_cast<RecordHeader *>(m_table->horizontalHeader());
}

void RegisterView::connectQuery()
{
    connect(m_head, &RegisterHead::queryChanged, this, &RegisterView::ask);
    connect(m_filterRow, &FilterRow::queryChanged, this, &RegisterView::ask);
    connect(m_filterRow, &FilterRow::leaveRequested, this, &RegisterView::goToTable);
    connect(&header(), &RecordHeader::sortRequested, this,
            [this](int column, bool add) { ask(queryedit::sorted(m_model.query(), column, add)); });
    connect(&header(), &RecordHeader::filterRequested, this,
            [this](int column) { m_filterRow->openValues(column); });
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (const int column = header().titleAt(at); column >= 0)
            m_columns->fillFor(*menu, column);
        else
            m_columns->fill(*menu); // beside the last title
        menu->popup(header().mapToGlobal(at));
    });
    connect(m_columns, &Columns::changed, this, &RegisterView::tellState);
    connect(m_columns, &Columns::panelRequested, this,
            [this] { ColumnsDialog::run(*m_columns, window()); });
    connect(&m_columns->frozenName(), &FrozenName::coveredWidthChanged, m_table,
            &RecordView::setFrozenWidth);
    connect(&m_model, &RecordTable::groupsChanged, this, &RegisterView::tellState);
    connect(&m_head->views(), &ViewBox::viewChosen, this, &RegisterView::takeView);
    connect(&m_head->views(), &ViewBox::keyChanged, this, &SectionView::viewChanged);
    connect(&m_head->views(), &ViewBox::removed, this, &SectionView::removed);
}

/// The amounts whose sums are told: those in sight, and the one of the status line.
std::vector<int> RegisterView::summed() const
{
    std::vector<int> columns;
    for (const int column : m_columns->shown()) {
        if (m_model.listing().field(column).type == FieldType::Money)
            columns.push_back(column);
    }
    const int always = sums::fieldOf(m_kind);
    if (always >= 0 && std::ranges::find(columns, always) == columns.end())
        columns.push_back(always);
    return columns;
}

void RegisterView::ask(RowQuery query)
{
    query.sums = summed();
    m_isFiltering = true;
    m_model.setQuery(query);
    m_isFiltering = !m_model.isSettled();
    showQuery();
}

void RegisterView::showQuery()
{
    const RowQuery &query = m_model.query();
    m_head->setQuery(query);
    m_filterRow->setQuery(query);
    std::vector<SortKey> sorting = query.sorting;
    if (sorting.empty())
        sorting.push_back({m_kind.titleIndex()});
    header().setSorting(sorting);
    header().setFiltered(queryedit::filteredColumns(query));
    m_table->delegate().setDepth(int(query.groups.size()));
    m_head->views().setState(state());
}

/// With its columns also where nobody has chosen any: paper would have room for others.
std::optional<TableView> RegisterView::shownAs() const
{
    TableView shown = state();
    if (shown.columns.empty()) {
        for (const int column : m_columns->shown())
            shown.columns.push_back({column, 0});
    }
    return shown;
}

TableView RegisterView::state() const
{
    TableView state = m_columns->state();
    const RowQuery &query = m_model.query();
    state.conditions = query.conditions;
    state.sorting = query.sorting;
    state.groups = query.groups;
    state.closed = m_model.closedGroups();
    return state;
}

QString RegisterView::chosenBy(QStringView language) const
{
    const bool isOurs = (QLocale().language() == QLocale::Swedish) == (language == u"sv");
    const Listing &listing = m_model.listing();
    const RowQuery &query = m_model.query();
    QStringList words;
    if (!query.words.trimmed().isEmpty())
        words.append(u"“%1”"_s.arg(query.words.trimmed()));
    for (const Condition &condition : query.conditions)
        words.append(isOurs ? conditiontext::chip(m_workspace, listing, condition)
                            : siteLabel(m_kind, listing.field(condition.column), language));
    words.removeDuplicates();
    return words.join(u" · "_s);
}

/// The user has changed columns, or opened and closed groups.
void RegisterView::tellState()
{
    m_head->views().setState(state());
    if (summed() != m_model.query().sums)
        ask(m_model.query());
}

void RegisterView::takeView(const TableView &view)
{
    m_columns->apply(view);
    m_model.setClosedGroups(view.closed);
    ask(view.query(m_model.query()));
}

void RegisterView::showView(const QString &key)
{
    m_wantedView = key;
    if (m_isPlaced && commitPending())
        m_head->views().choose(std::exchange(m_wantedView, QString()));
}

/// The first time the view is seen: as it was left, or as somebody asked for.
void RegisterView::restoreQuery()
{
    m_filterRow->setShown(QSettings().value(filterRowKey(), true).toBool());
    m_columns->frozenName().setTitleHeight(
        m_filterRow->isShown() ? header().sizeHint().height() - header().footHeight() : 0);
    m_head->views().restore();
    if (!m_wantedView.isEmpty())
        m_head->views().choose(std::exchange(m_wantedView, QString()));
}

void RegisterView::toggleFilterRow()
{
    const bool shown = !m_filterRow->isShown();
    m_filterRow->setShown(shown);
    m_columns->frozenName().setTitleHeight(
        shown ? header().sizeHint().height() - header().footHeight() : 0);
    QSettings().setValue(filterRowKey(), shown);
    if (shown && m_table->currentIndex().isValid())
        m_filterRow->focusColumn(m_table->currentIndex().column());
}

void RegisterView::openValues()
{
    const int column = m_filterRow->currentColumn() >= 0 ? m_filterRow->currentColumn()
                                                         : m_table->currentIndex().column();
    m_filterRow->openValues(column >= 0 ? column : m_kind.titleIndex());
}

void RegisterView::clearFilter()
{
    m_head->bar().clearAll();
}

bool RegisterView::isFiltered() const
{
    return !m_filter->text().isEmpty() || !m_model.query().conditions.empty();
}
