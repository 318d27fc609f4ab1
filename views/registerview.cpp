#include "registerview.h"

#include "columns.h"
#include "emptystate.h"
#include "registerhead.h"
#include "sections.h"

#include "forms/filterbar.h"
#include "forms/filterrow.h"
#include "forms/icons.h"
#include "forms/recorddelegate.h"
#include "forms/recordform.h"
#include "forms/recordheader.h"
#include "forms/recordview.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestTable = 480;
constexpr int narrowestForm = 300;

/// What the names of the tabs need: none of them is cut.
int tabsWidth(const QWidget &form)
{
    const auto *tabs = form.findChild<QTabBar *>();
    return tabs ? tabs->sizeHint().width() + 2 : 0;
}

/// The form's width by the layout table of the look.
int formWidthFor(int window)
{
    return window >= 1900 ? 480 : window >= 1430 ? 436 : 382;
}

} // namespace

RegisterView::RegisterView(Workspace &workspace, const Kind &kind, QWidget *parent)
    : SectionView(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_model(workspace.table(kind))
    , m_splitter(new QSplitter(this))
    , m_table(new RecordView(m_model))
    , m_columns(new Columns(*m_table, kind, this))
    , m_head(new RegisterHead(workspace, m_model, *m_table, *m_columns))
    , m_filterRow(new FilterRow(m_model, header(), *m_table))
    , m_filter(m_head->bar().box())
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_nothing(new EmptyState(m_table->viewport()))
    , m_form(new RecordForm(workspace, kind, this))
{
    setObjectName(QString::fromLatin1(kind.key()));
    setAccessibleName(kind.plural());
    m_table->delegate().groups().setCounted(
        [&kind](int count) { return sections::words(kind, count).counted; });
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(kind.plural());
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->viewport()->setAcceptDrops(true);
    connect(m_table, &RecordView::openRequested, this, &SectionView::recordActivated);
    connect(m_table, &RecordView::menuRequested, this, &RegisterView::offerActs);
    m_splitter->addWidget(listPart());
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_showing.setSingleShot(true);
    m_showing.setInterval(30);
    connect(&m_showing, &QTimer::timeout, this, &RegisterView::showCurrent);
    connectForm();
}

RegisterView::~RegisterView()
{
    if (m_isPlaced)
        rememberForm();
}

QWidget *RegisterView::listPart()
{
    m_filter->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setObjectName(u"empty"_s);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->hide();
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    part->setMinimumWidth(240);
    setTabOrder(&m_head->bar(), m_filterRow);
    setTabOrder(m_filterRow, m_table);
    return part;
}

void RegisterView::connectModel()
{
    connect(&m_model, &RecordTable::settled, this, &RegisterView::follow);
    connect(&m_model, &RecordTable::failed, this, &SectionView::failed);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RegisterView::showEmpty);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RegisterView::showEmpty);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        showEmpty();
        Q_EMIT statusChanged();
    });
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &RegisterView::takeCurrent);
    connect(selection, &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT chosenChanged(); });
}

/// At the right end of the form's header: the record above and the one below.
void RegisterView::addSteps()
{
    const std::tuple<QString, QString, int> steps[] = {
        {u"go-previous"_s, tr("Previous record (Alt+Up)"), -1},
        {u"go-next"_s, tr("Next record (Alt+Down)"), 1},
    };
    for (const auto &[icon, words, rows] : steps) {
        auto *button = new QToolButton(m_form);
        button->setIcon(Icons::named(icon));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, rows = rows] { step(rows); });
        m_form->addToHeader(button);
    }
}

void RegisterView::connectForm()
{
    addSteps();
    connect(m_form, &RecordForm::recordActivated, this, &SectionView::recordActivated);
    connect(m_form, &RecordForm::failed, this, &SectionView::failed);
    connect(m_empty, &EmptyState::actRequested, this, &RegisterView::addRecord);
    connect(m_nothing, &EmptyState::actRequested, this, &RegisterView::clearFilter);
    connect(m_empty, &EmptyState::otherRequested, this, &SectionView::importRequested);
}

void RegisterView::showEvent(QShowEvent *event)
{
    SectionView::showEvent(event);
    if (m_isPlaced)
        return;
    m_isPlaced = true;
    placeForm();
    m_columns->setRoom(m_splitter->sizes().constFirst() - 12);
    connectQuery();
    restoreQuery();
    connectModel();
    m_isFiltering = !m_model.isSettled();
    if (!m_isFiltering)
        follow();
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    SectionView::resizeEvent(event);
    // Large text or a small screen: the form stands under the table.
    const int letters = 106; // 60 for the table, 46 for the form
    const bool narrow = width() < letters * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

void RegisterView::placeForm()
{
    const QString key = u"form/"_s + objectName();
    int wanted = QSettings().value(key).toInt();
    if (wanted < narrowestForm)
        wanted = std::max({formWidthFor(window()->width()), m_form->minimumSizeHint().width(),
                           tabsWidth(*m_form)});
    wanted = std::min(wanted, std::max(width() - narrowestTable, narrowestForm));
    m_splitter->setSizes({width() - wanted, wanted});
}

void RegisterView::rememberForm()
{
    if (m_splitter->orientation() == Qt::Horizontal)
        QSettings().setValue(u"form/"_s + objectName(), m_splitter->sizes().constLast());
}

bool RegisterView::commitPending()
{
    return m_table->commitEditor() && m_form->commitPending();
}

/// The rows of the newest query have come: the record on show stays the current one.
void RegisterView::follow()
{
    m_isFiltering = false;
    const qint64 id = m_wantedId ? m_wantedId : m_currentId;
    if (m_wantedId)
        m_model.reveal(m_wantedId);
    int row = id ? m_model.rowOf(id) : 0;
    if (row < 0 && m_wantedId != 0 && isFiltered()) {
        clearFilter(); // the rows that come next have it
        return;
    }
    if (row < 0 && m_wantedId == 0 && !m_workspace.store().reader().row(m_kind, id))
        row = 0; // the record is gone
    m_wantedId = 0;
    keepCurrent(row);
    if (m_model.total() == 0 && m_currentId) {
        setCurrentId(0);
        m_form->showRecord(0);
    }
    showEmpty();
    Q_EMIT statusChanged();
}

/// The record on show stands at \a row now; -1 when it has none.
void RegisterView::keepCurrent(int row)
{
    const bool stands =
        m_table->currentIndex().row() == row && m_table->selectionModel()->hasSelection();
    if (m_table->isEditing() || (row >= 0 && stands)) {
        takeCurrent(); // what is written or chosen keeps its cells
    } else if (row >= 0 && row < m_model.rowCount()) {
        makeCurrent(row);
    } else {
        m_table->selectionModel()->clear();
        m_table->scrollToTop();
    }
}

void RegisterView::makeCurrent(int row)
{
    const int column =
        m_table->currentIndex().isValid() ? m_table->currentIndex().column() : m_kind.titleIndex();
    const QModelIndex index = m_model.index(row, column);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(index);
    takeCurrent();
}

void RegisterView::takeCurrent()
{
    if (m_isFiltering)
        return;
    const qint64 id = m_model.idAt(m_table->currentIndex().row());
    if (id == m_currentId || (id == 0 && m_model.total() > 0))
        return;
    setCurrentId(id);
    m_showing.start();
    Q_EMIT chosenChanged();
}

void RegisterView::setCurrentId(qint64 id)
{
    m_currentId = id;
    m_model.watch(id);
}

void RegisterView::showCurrent()
{
    m_showing.stop();
    const qint64 shown = m_form->currentId();
    if (shown == m_currentId)
        return;
    if (!m_form->commitPending()) {
        setCurrentId(shown); // what was written must not be lost
        if (const int row = m_model.rowOf(shown); row >= 0)
            makeCurrent(row);
        else
            m_table->selectionModel()->clear();
        return;
    }
    m_model.clearEdited();
    m_form->showRecord(m_currentId);
    if (!m_table->isEditing())
        m_model.tidy(); // the record that was left goes where it belongs now
}

void RegisterView::showEmpty()
{
    const bool isNothing = m_model.rowCount() == 0 && m_model.isSettled();
    const bool hasRecords = m_model.total() > 0;
    m_stack->setCurrentIndex(isNothing && !hasRecords ? 1 : 0);
    m_nothing->setVisible(isNothing && hasRecords);
    m_head->bar().setEnabled(hasRecords || isFiltered());
    if (!isNothing)
        return;
    const SectionWords words = sections::words(m_kind);
    const QString icon = sections::icon(m_kind);
    if (hasRecords)
        m_nothing->say(u"edit-find"_s,
                       m_filter->text().isEmpty()
                           ? tr("No record fulfils the conditions.")
                           : tr("Nothing contains “%1”.").arg(m_filter->text()),
                       tr("Write fewer words, or take away a condition."), tr("Clear the filter"));
    else if (m_workspace.isWritable())
        m_empty->say(icon, words.empty, tr("Add the first with Ctrl+N, or import a list."),
                     words.newRecord, tr("Import…"));
    else
        m_empty->say(icon, words.empty, tr("The register is open for reading only."));
}

std::vector<qint64> RegisterView::chosen() const
{
    std::vector<qint64> ids = m_table->selectedIds();
    const bool isOnHeading = ids.empty() && m_table->selectionModel()->hasSelection();
    if (ids.empty() && m_currentId && !isOnHeading)
        ids.push_back(m_currentId);
    return ids;
}

void RegisterView::showRecord(qint64 id)
{
    if (m_isPlaced)
        m_model.reveal(id);
    const int row = m_model.isSettled() && m_isPlaced ? m_model.rowOf(id) : -1;
    if (row >= 0) {
        makeCurrent(row);
        showCurrent();
        return;
    }
    m_wantedId = id;
    m_model.watch(id);
    if (!m_isPlaced || !m_model.isSettled())
        return; // follow() shows it
    if (isFiltered())
        clearFilter(); // the record is not among the rows that are shown
    else
        m_wantedId = 0;
}

void RegisterView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QTableView *RegisterView::table() const
{
    return m_table;
}

QWidget *RegisterView::list() const
{
    return m_table;
}

void RegisterView::goToTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        step(0);
}

void RegisterView::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}
