#include "relatedlist.h"

#include "icons.h"
#include "recorddelegate.h"
#include "relatedlistmodel.h"

#include "records/labels.h"
#include "records/shown.h"
#include "tables/workspace.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RelatedList::RelatedList(Workspace &workspace, const Relation &relation, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_relation(relation)
    , m_model(new RelatedListModel(workspace, relation, this))
    , m_view(new QTableView(this))
    , m_empty(new QLabel(relation.emptyText(), this))
    , m_totals(new QLabel(this))
{
    build();
    connect(&workspace, &Workspace::changed, this, &RelatedList::follow);
    connect(&workspace, &Workspace::reloaded, this, &RelatedList::reread);
    connect(m_view, &QTableView::activated, this, [this] {
        if (m_relation.opens == Relation::Opens::Record)
            open();
        else
            edit();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RelatedList::showButtons);
    auto *removing = new QAction(tr("Remove"), m_view);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    connect(removing, &QAction::triggered, this, &RelatedList::remove);
    m_view->addAction(removing);
    setOwner({});
}

RelatedList::~RelatedList() = default;

QPushButton *RelatedList::button(const QString &words, const QString &name, const QString &icon)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    made->setToolTip(words);
    Theme::setStyleProperty(*made, "link", u"true"_s);
    if (!icon.isEmpty()) {
        made->setIcon(Icons::named(icon, ColorRole::Accent));
        made->setIconSize({Theme::cellIcon, Theme::cellIcon});
    }
    return made;
}

void RelatedList::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(8, 0, 8, 0);
    acts->setSpacing(2);
    layout->addLayout(acts);
    m_add = button(m_relation.addText(), u"add"_s, u"list-add"_s);
    m_edit = button(tr("Edit"), u"edit"_s, {});
    m_open = button(tr("Open"), u"open"_s, {});
    m_save = button(tr("Save a copy…"), u"save"_s, {});
    m_remove = button(tr("Remove"), u"remove"_s, {});
    acts->addWidget(m_add);
    acts->addStretch(1);
    for (QPushButton *one : {m_edit, m_open, m_save, m_remove})
        acts->addWidget(one);
    connect(m_add, &QPushButton::clicked, this, &RelatedList::add);
    connect(m_edit, &QPushButton::clicked, this, &RelatedList::edit);
    connect(m_open, &QPushButton::clicked, this, &RelatedList::open);
    connect(m_save, &QPushButton::clicked, this, &RelatedList::chooseCopy);
    connect(m_remove, &QPushButton::clicked, this, &RelatedList::remove);

    m_view->setModel(m_model);
    m_view->viewport()->installEventFilter(this);
    RecordDelegate::install(*m_view);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(title());
    m_view->horizontalHeader()->setSectionsClickable(false);
    layout->addWidget(m_view, 1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(14, 6, 14, 6);
    Theme::setTextRole(*m_empty, Theme::Size::Normal, ColorRole::Text2);
    layout->addWidget(m_empty, 1);
    m_totals->setWordWrap(true);
    m_totals->setContentsMargins(14, 0, 14, 8);
    Theme::setTextRole(*m_totals, Theme::Size::Small, ColorRole::Text2);
    layout->addWidget(m_totals);
    setAcceptDrops(keepsFiles() && m_workspace.isWritable());
}

QString RelatedList::title() const
{
    return m_relation.titleText();
}

bool RelatedList::keepsFiles() const
{
    return m_relation.opens == Relation::Opens::File;
}

int RelatedList::count() const
{
    return m_model->rowCount();
}

void RelatedList::setOwner(const Row &owner)
{
    m_owner = owner;
    reread();
}

void RelatedList::follow(const Batch &batch)
{
    const Kind &child = m_relation.childKind();
    const auto concerns = [&](const Change &change) {
        if (change.kind == &child)
            return true;
        return std::ranges::any_of(child.fields(), [&](const FieldInfo &field) {
            return field.references && qstrcmp(field.references, change.kind->key()) == 0;
        });
    };
    if (m_owner.id != 0 && std::ranges::any_of(batch.changes, concerns))
        reread();
}

void RelatedList::reread()
{
    const Row *row = current();
    const qint64 chosen = row ? row->id : 0;
    m_model->read(m_owner);
    if (const int at = m_model->rowOf(chosen); at >= 0)
        m_view->selectRow(at);
    m_view->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    fitColumns();
    showTotals();
    showButtons();
    Q_EMIT countChanged();
}

const Row *RelatedList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    const bool chosen = index.isValid() && m_view->selectionModel()->isSelected(index);
    return chosen ? &m_model->rowAt(index.row()) : nullptr;
}

QString RelatedList::valueOf(const Row &row, QStringView key) const
{
    const int field = m_relation.childKind().indexOf(key);
    return field < 0 ? QString() : row.values[size_t(field)].toString();
}

void RelatedList::showButtons()
{
    const Row *row = current();
    const bool writable = m_workspace.isWritable() && m_owner.id != 0;
    const bool hasFile = row && !valueOf(*row, u"file").isEmpty();
    const bool hasAddress = row && !valueOf(*row, u"address").isEmpty();
    m_add->setVisible(m_relation.add);
    m_add->setEnabled(writable);
    m_edit->setVisible(row && m_relation.opens != Relation::Opens::Record);
    m_open->setVisible(row && m_relation.opens != Relation::Opens::Form
                       && (!keepsFiles() || hasFile || hasAddress));
    m_save->setVisible(hasFile);
    m_remove->setVisible(row && m_relation.add);
    m_remove->setEnabled(writable);
}

void RelatedList::showTotals()
{
    QStringList parts;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->fieldOf(column).type != FieldType::Money)
            continue;
        const QMap<QString, qint64> sums = m_model->sums(column);
        QStringList amounts;
        for (auto it = sums.begin(); it != sums.end(); ++it)
            amounts.append(shown::amount(it.value()) + u'\u00A0' + it.key());
        const QString label = labels::field(m_relation.childKind(), m_model->fieldOf(column));
        if (!amounts.isEmpty())
            parts.append(u"%1 %2"_s.arg(label, amounts.join(u" + "_s)));
    }
    parts.prepend(tr("%n record(s)", nullptr, count()));
    m_totals->setText(parts.join(u" · "_s));
    m_totals->setVisible(count() > 0);
}

void RelatedList::fitColumns()
{
    QHeaderView &header = *m_view->horizontalHeader();
    int others = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        const int width = std::min(header.sectionSize(column), 200);
        header.resizeSection(column, width);
        others += width;
    }
    const int least = m_view->fontMetrics().averageCharWidth() * 16;
    header.resizeSection(0, std::max(least, m_view->viewport()->width() - others));
}

bool RelatedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}
