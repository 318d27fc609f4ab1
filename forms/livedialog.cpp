#include "livedialog.h"

#include "columnmenu.h"
#include "dialogsize.h"
#include "fieldmessage.h"
#include "filterbar.h"
#include "icons.h"
#include "livecolumns.h"
#include "livepreview.h"
#include "livewords.h"
#include "sortmenu.h"
#include "theme.h"

#include "exchange/liverows.h"
#include "tables/readyviews.h"
#include "tables/recordtable.h"
#include "tables/savedviews.h"
#include "tables/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150; ///< after a key, before the preview follows

} // namespace

LiveDialog::LiveDialog(Workspace &workspace, const std::optional<content::LiveList> &block,
                       const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_asker(workspace)
    , m_kinds(new QComboBox(this))
    , m_shapes(new QComboBox(this))
    , m_views(new QComboBox(this))
    , m_groups(new QComboBox(this))
    , m_amounts(new QComboBox(this))
    , m_sorts(new QToolButton(this))
    , m_most(new QSpinBox(this))
    , m_title(new QLineEdit(this))
    , m_columns(new LiveColumns(this))
    , m_preview(new LivePreview(this))
    , m_message(new FieldMessage(m_kinds, this))
    , m_which(new QWidget(this))
{
    setWindowTitle(tr("Live block"));
    build(!block);
    QStringList notes;
    if (block) {
        m_query = live::read(*block, workspace.reader());
        notes = std::exchange(m_query.notes, {});
    } else {
        m_query.shape = LiveShape::Table;
    }
    if (!m_query.kind)
        m_query.kind = live::kinds().front();
    fillKind();
    if (!notes.isEmpty())
        m_message->say(FieldMessage::Kind::Warning, notes.join(u' '));
    preview();
}

LiveDialog::~LiveDialog() = default;

std::optional<content::LiveList> LiveDialog::ask(Workspace &workspace,
                                                 const std::optional<content::LiveList> &block,
                                                 const QString &language, QWidget *parent)
{
    LiveDialog dialog(workspace, block, language, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Result<content::LiveList> chosen = dialog.block();
    return chosen ? std::optional(*chosen) : std::nullopt;
}

void LiveDialog::build(bool isNew)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveDialog::preview);
    connect(&m_asker, &LiveAsker::answered, this,
            [this](const LiveQuestion &, const LiveAnswers &answers) {
                m_preview->show(livewords::asked(m_workspace, m_query), answers.blocks.front());
            });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    auto *choices = new QWidget(this);
    m_form = new QFormLayout(choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(8);
    buildForm(*m_form);
    parts->addWidget(choices, 1);
    parts->addWidget(m_preview, 1);
    layout->addLayout(parts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    auto *act = new QPushButton(isNew ? tr("Insert the block") : tr("Change the block"), this);
    act->setObjectName(u"act"_s);
    Theme::makeAct(*act);
    act->setDefault(false); // Enter in the filter adds a condition
    act->setAutoDefault(false);
    connect(act, &QPushButton::clicked, this, &LiveDialog::accept);
    buttons->addWidget(act);
    layout->addLayout(buttons);
    DialogSize::remember(*this, u"liveDialog"_s, {1040, 560});
}

void LiveDialog::addRow(QFormLayout &form, const QString &label, QWidget *field,
                        const QString &name)
{
    field->setObjectName(name);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    form.addRow(label, field);
}

void LiveDialog::buildForm(QFormLayout &form)
{
    addRow(form, tr("Records"), m_kinds, u"kind"_s);
    form.addRow(nullptr, m_message);
    addRow(form, tr("As in the view"), m_views, u"view"_s);
    new QVBoxLayout(m_which);
    m_which->layout()->setContentsMargins(0, 0, 0, 0);
    form.addRow(tr("Filter"), m_which);
    addRow(form, tr("Shown as"), m_shapes, u"shape"_s);
    addRow(form, tr("Amount"), m_amounts, u"amount"_s);
    addRow(form, tr("Columns"), m_columns, u"columns"_s);
    addRow(form, tr("Group by"), m_groups, u"group"_s);
    addRow(form, tr("Sort"), m_sorts, u"sort"_s);
    m_most->setRange(0, live::mostShown);
    m_most->setSpecialValueText(tr("all"));
    addRow(form, tr("At most"), m_most, u"most"_s);
    m_title->setPlaceholderText(tr("Without a heading"));
    addRow(form, tr("Heading"), m_title, u"title"_s);
    m_sorts->setPopupMode(QToolButton::InstantPopup);
    m_sorts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sorts->setIcon(Icons::named(u"view-sort-ascending"_s));
    m_sorts->setFocusPolicy(Qt::StrongFocus);
    connect(m_kinds, &QComboBox::activated, this, [this](int row) {
        m_query = LiveQuery{.kind = live::kinds()[size_t(row)], .shape = LiveShape::Table};
        m_message->clear();
        fillKind();
        changed();
    });
    connect(m_views, &QComboBox::activated, this, &LiveDialog::takeView);
    for (QComboBox *box : {m_shapes, m_groups, m_amounts})
        connect(box, &QComboBox::activated, this, &LiveDialog::changed);
    connect(m_most, &QSpinBox::valueChanged, this, &LiveDialog::changed);
    connect(m_title, &QLineEdit::textChanged, this, &LiveDialog::changed);
    connect(m_columns, &LiveColumns::edited, this, &LiveDialog::changed);
}

RowQuery LiveDialog::rowQuery() const
{
    return live::rowQuery(m_query, QDate::currentDate());
}

/// The filter of a kind, and everything that depends on it.
void LiveDialog::fillKind()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_title), QSignalBlocker(m_most)};
    m_title->setText(plainText(m_query.title));
    m_most->setValue(std::min(m_query.most, live::mostShown));
    m_kinds->clear();
    for (const Kind *kind : live::kinds()) {
        m_kinds->addItem(kind->plural());
        if (kind == m_query.kind)
            m_kinds->setCurrentIndex(m_kinds->count() - 1);
    }
    setKind(*m_query.kind);
    fillShapes();
    fillViews();
    fillAmounts();
    fillGroups();
    m_columns->fill(*m_query.kind, m_query.columns());
    showState();
}

void LiveDialog::setKind(const Kind &kind)
{
    delete std::exchange(m_filter, nullptr);
    delete std::exchange(m_sortMenu, nullptr);
    delete std::exchange(m_table, nullptr);
    m_table = new RecordTable(m_workspace, kind, this);
    m_filter = new FilterBar(*m_table, m_which);
    m_which->layout()->addWidget(m_filter);
    m_sortMenu = new SortMenu(*m_table, this);
    m_sorts->setMenu(m_sortMenu);
    m_filter->setQuery(rowQuery());
    m_sortMenu->setQuery(rowQuery());
    connect(m_filter, &FilterBar::queryChanged, this, &LiveDialog::takeQuery);
    connect(m_sortMenu, &SortMenu::queryChanged, this, &LiveDialog::takeQuery);
}

void LiveDialog::fillShapes()
{
    m_shapes->clear();
    for (const LiveShape shape : live::shapes(*m_query.kind)) {
        m_shapes->addItem(livewords::shape(shape), int(shape));
        if (shape == m_query.shape)
            m_shapes->setCurrentIndex(m_shapes->count() - 1);
    }
}

void LiveDialog::fillViews()
{
    m_views->clear();
    m_views->addItem(tr("Choose a view to start from"));
    for (const TableView &view : readyviews::of(*m_query.kind))
        m_views->addItem(view.name, QVariant::fromValue(view.key));
    const Result<std::vector<ReadView>> saved = savedviews::of(m_workspace.reader(), *m_query.kind);
    if (!saved)
        return;
    for (const ReadView &one : *saved)
        m_views->addItem(one.view.name, QVariant::fromValue(one.view.key));
}

void LiveDialog::fillGroups()
{
    m_groups->clear();
    m_groups->addItem(tr("Not grouped"), -1);
    const Listing &listing = Listing::of(*m_query.kind);
    const std::vector<int> open = live::groupable(*m_query.kind);
    for (const int column : columnmenu::groupable(listing)) {
        if (std::ranges::count(open, column))
            m_groups->addItem(listing.label(column), column);
    }
    const int current = m_query.view.groups.empty() ? -1 : m_query.view.groups.front();
    m_groups->setCurrentIndex(std::max(0, m_groups->findData(current)));
}

void LiveDialog::fillAmounts()
{
    m_amounts->clear();
    m_amounts->addItem(tr("Number of records"), -1);
    for (const int column : live::summable(*m_query.kind))
        m_amounts->addItem(Listing::of(*m_query.kind).label(column), column);
    m_amounts->setCurrentIndex(std::max(0, m_amounts->findData(m_query.sum)));
}

/// The filter or the order changed.
void LiveDialog::takeQuery(const RowQuery &query)
{
    m_query.words = query.words;
    m_query.view.conditions = query.conditions;
    m_query.view.sorting = query.sorting;
    m_filter->setQuery(query);
    m_sortMenu->setQuery(query);
    changed();
}

/// Takes over what a view of the table shows. The block goes its own way from there: a page does
/// not change when somebody saves another view.
void LiveDialog::takeView()
{
    const QString key = m_views->currentData().toString();
    std::optional<TableView> view = readyviews::find(*m_query.kind, key);
    if (const auto saved = savedviews::of(m_workspace.reader(), *m_query.kind); saved && !view) {
        for (const ReadView &one : *saved) {
            if (one.view.key == key)
                view = one.view;
        }
    }
    if (!view)
        return;
    const std::vector<ViewColumn> columns = m_query.view.columns;
    m_query.view = *view;
    if (view->columns.empty())
        m_query.view.columns = columns;
    const Result<content::LiveList> kept = live::write(m_query, m_workspace.reader());
    if (kept) // leaves out what is not for readers
        m_query = live::read(*kept, m_workspace.reader());
    m_query.words.clear();
    m_filter->setQuery(rowQuery());
    m_sortMenu->setQuery(rowQuery());
    m_columns->fill(*m_query.kind, m_query.columns());
    fillGroups();
    changed();
}

void LiveDialog::changed()
{
    m_query.shape = LiveShape(m_shapes->currentData().toInt());
    m_query.sum = m_amounts->currentData().toInt();
    m_query.most = m_most->value();
    m_query.title = plain(m_title->text().simplified());
    std::vector<int> groups;
    if (const int column = m_groups->currentData().toInt(); column >= 0)
        groups.push_back(column);
    const bool isSame = !groups.empty() && !m_query.view.groups.empty()
        && groups.front() == m_query.view.groups.front();
    if (!isSame) // inner groups of a file are kept
        m_query.view.groups = groups;
    if (const std::vector<int> shown = m_columns->shown(); shown != m_query.columns()) {
        m_query.view.columns.clear();
        for (const int column : shown)
            m_query.view.columns.push_back({column});
    }
    showState();
    m_pause.start();
}

void LiveDialog::showState()
{
    const bool isSum = m_query.shape == LiveShape::Sum;
    m_form->setRowVisible(m_amounts, isSum);
    m_form->setRowVisible(m_columns, !isSum);
    m_form->setRowVisible(m_sorts, !isSum);
    m_form->setRowVisible(m_most, !isSum);
    QStringList order;
    const Listing &listing = Listing::of(*m_query.kind);
    for (const SortKey &key : m_query.view.sorting)
        order.append(listing.label(key.column)
                     + (key.order == Qt::DescendingOrder ? u" ↓"_s : u" ↑"_s));
    m_sorts->setText(order.isEmpty() ? tr("By name") : order.join(u", "_s));
}

void LiveDialog::preview()
{
    const Result<content::LiveList> block = this->block();
    if (!block) {
        m_message->say(FieldMessage::Kind::Error, block.error().message);
        return;
    }
    m_asker.ask({{*block}, {}, m_language});
}

Result<content::LiveList> LiveDialog::block() const
{
    return live::write(m_query, m_workspace.reader());
}

void LiveDialog::accept()
{
    const Result<content::LiveList> block = this->block();
    if (block)
        QDialog::accept();
    else
        m_message->say(FieldMessage::Kind::Error, block.error().message);
}
