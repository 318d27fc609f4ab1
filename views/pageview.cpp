#include "pageview.h"

#include "emptystate.h"
#include "newrecord.h"
#include "pagedesk.h"
#include "pageside.h"
#include "pagetree.h"
#include "sections.h"

#include "forms/iconlabel.h"
#include "forms/icons.h"
#include "forms/pageeditor.h"
#include "forms/pageeditorcommands.h"
#include "forms/pageheader.h"
#include "forms/recordform.h"
#include "records/page.h"
#include "records/shown.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PageView::PageView(Workspace &workspace, QWidget *parent)
    : SectionView(parent)
    , m_workspace(workspace)
    , m_kind(kindOf<Page>())
    , m_splitter(new QSplitter(this))
    , m_column(new QSplitter(Qt::Vertical))
    , m_tree(new PageTree(workspace))
    , m_filter(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_desk(new PageDesk(workspace, this))
    , m_editor(&m_desk->editor())
    , m_form(new RecordForm(workspace, m_kind, this))
    , m_side(new PageSide(workspace, *m_editor, *m_form))
    , m_fromTemplate(new QAction(tr("New page from a template…"), this))
{
    setObjectName(QString::fromLatin1(m_kind.key()));
    setAccessibleName(m_kind.plural());
    m_treePart = treePart();
    m_splitter->addWidget(m_treePart);
    m_column->addWidget(workPart());
    m_column->setChildrenCollapsible(false);
    m_column->setHandleWidth(1);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    for (const int fixed : {0, 2})
        m_splitter->setStretchFactor(fixed, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectParts();
    connectCommands();
}

PageView::~PageView()
{
    const QList<int> widths = m_splitter->sizes();
    const bool isAllShown = std::ranges::all_of(widths, [](int width) { return width > 0; });
    if (m_isPlaced && isAllShown && !m_side->isUnder())
        QSettings().setValue(u"pages/widths"_s, QVariant::fromValue(widths));
}

QWidget *PageView::treePart()
{
    auto *part = new QWidget;
    part->setMinimumWidth(160);
    auto *title = new QLabel(m_kind.plural(), part);
    title->setFont(Theme::font(font(), Theme::Size::RecordTitle));
    auto *add = new QToolButton(part);
    add->setIcon(Icons::named(u"list-add"_s));
    add->setToolTip(tr("New page under the current one (Ctrl+N)"));
    add->setAccessibleName(tr("New page"));
    add->setEnabled(m_workspace.isWritable());
    connect(add, &QToolButton::clicked, this, &PageView::addRecord);
    add->setPopupMode(QToolButton::MenuButtonPopup);
    add->addAction(m_fromTemplate);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(add);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter the pages"));
    m_filter->setAccessibleName(tr("Filter the pages"));
    m_filter->setToolTip(tr("Filter the pages (Ctrl+L)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::named(u"view-filter"_s, ColorRole::Text2),
                        QLineEdit::LeadingPosition);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 0, 12, 2);
    filterRow->addWidget(m_filter);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(filterRow);
    layout->addWidget(m_tree, 1);
    layout->addWidget(legend());
    return part;
}

/// What the signs at the right of the tree mean.
QWidget *PageView::legend() const
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setHorizontalSpacing(Theme::iconGap);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    const std::tuple<const char *, ColorRole, QString> signs[] = {
        {"web-browser", ColorRole::Text2, tr("Published")},
        {"document-edit", ColorRole::Info, tr("Draft, not on the web yet")},
        {"emblem-ok", ColorRole::Info, tr("Ready, not on the web yet")},
        {"appointment-soon", ColorRole::Warn, tr("To be reviewed soon")},
        {"view-refresh", ColorRole::Warn, tr("Translation older than the original")},
    };
    for (const auto &[icon, color, words] : signs) {
        const int row = layout->rowCount();
        auto *sign = new IconLabel(Theme::cellIcon, box);
        sign->setIcon(QString::fromLatin1(icon), color);
        auto *label = new QLabel(words, box);
        Theme::setTextRole(*label, Theme::Size::Small, ColorRole::Text2);
        label->setWordWrap(true);
        layout->addWidget(sign, row, 0, Qt::AlignTop);
        layout->addWidget(label, row, 1);
    }
    return box;
}

QWidget *PageView::workPart()
{
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumWidth(320);
    const bool writable = m_workspace.isWritable();
    m_empty->say(u"text-x-generic"_s, sections::words(m_kind).empty,
                 writable ? tr("Add the first with Ctrl+N.") : QString(),
                 writable ? sections::words(m_kind).newRecord : QString());
    connect(m_empty, &EmptyState::actRequested, this, &PageView::addRecord);
    return m_stack;
}

void PageView::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_tree, &PageTree::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &PageView::focusFirst);
    connect(m_tree, &PageTree::currentPageChanged, this, &PageView::takeCurrent);
    connect(m_tree, &PageTree::reloaded, this, &PageView::follow);
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { m_editor->setFocus(); });
    connect(m_form, &RecordForm::recordActivated, this, &SectionView::recordActivated);
    connect(m_form, &RecordForm::failed, this, &SectionView::failed);
    connect(m_editor, &PageEditor::failed, this, &SectionView::failed);
    connect(m_editor, &PageEditor::recordActivated, this, &SectionView::recordActivated);
    connect(m_editor, &PageEditor::addressActivated, this, &QDesktopServices::openUrl);
    connect(m_side, &PageSide::recordActivated, this, &SectionView::recordActivated);
    connect(m_side, &PageSide::failed, this, &SectionView::failed);
    connect(m_side, &PageSide::turned, this, &PageView::turnSide);
    connect(m_tree, &PageTree::failed, this, &SectionView::failed);
    connect(m_desk, &PageDesk::failed, this, &SectionView::failed);
    connect(m_desk, &PageDesk::done, this, &SectionView::removed);
    connect(m_desk, &PageDesk::pageRequested, this, &PageView::showRecord);
    connect(&m_desk->header(), &PageHeader::fieldRequested, this, &PageView::askField);
    connect(m_desk, &PageDesk::previewRequested, this,
            [this] { m_editor->commands().preview()->trigger(); });
    addActs();
    follow();
}

void PageView::showEvent(QShowEvent *event)
{
    SectionView::showEvent(event);
    if (!m_isPlaced)
        place();
    m_isPlaced = true;
    if (m_currentId == 0)
        step(0);
}

void PageView::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        setAlone(false); // the next time all is beside the page again
    SectionView::hideEvent(event);
}

void PageView::place()
{
    placeSide();
    const auto remembered = QSettings().value(u"pages/widths"_s).value<QList<int>>();
    if (!m_side->isUnder() && remembered.size() == 3
        && std::ranges::all_of(remembered, [](int w) { return w > 0; })) {
        m_splitter->setSizes(remembered);
        return;
    }
    const int tree = width() >= 1600 ? 260 : width() >= 1150 ? 216 : 190;
    const int side = m_side->isUnder() ? 0 : m_side->usualWidth(width());
    m_splitter->setSizes({tree, width() - tree - side, side});
}

/// Where text is large the column stands under the page.
void PageView::placeSide()
{
    QSplitter *const wanted = m_side->isUnder() ? m_column : m_splitter;
    if (m_side->parentWidget() == wanted)
        return;
    wanted->addWidget(m_side);
    m_side->setVisible(!m_beside || m_beside->isChecked()); // adding it has shown it
    if (m_side->isUnder())
        m_column->setSizes({height() * 3 / 5, height() * 2 / 5});
}

/// The writing help is narrower than the facts: the page has what is left.
void PageView::turnSide()
{
    placeSide();
    if (m_isPlaced && !m_side->isUnder()) {
        const QList<int> widths = m_splitter->sizes();
        const int side = m_side->usualWidth(width());
        m_splitter->setSizes({widths[0], width() - widths[0] - side, side});
    }
    Q_EMIT chosenChanged();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    SectionView::resizeEvent(event);
    m_side->fitTo(width());
}

std::optional<bool> PageView::helpShown() const
{
    return m_beside->isChecked() && m_side->isHelpShown();
}

void PageView::showHelp(bool shown)
{
    if (shown)
        m_beside->setChecked(true); // in a hidden column it would not be seen
    m_side->showHelp(shown);
}

bool PageView::commitPending()
{
    if (!m_editor->commitPending())
        return false;
    if (m_form->commitPending())
        return true;
    showPendingFact();
    return false;
}

void PageView::takeCurrent(qint64 id)
{
    if (id == m_currentId)
        return;
    if (!commitPending()) {
        m_tree->setCurrentId(m_currentId); // what was written must not be lost
        return;
    }
    show(id);
}

void PageView::show(qint64 id)
{
    m_currentId = id;
    m_draft.clear();
    m_desk->showPage(id);
    m_form->showRecord(id);
    m_stack->setCurrentIndex(id ? 0 : 1);
    Q_EMIT chosenChanged();
    Q_EMIT statusChanged();
}

/// The tree was read again: the page on show may be gone.
void PageView::follow()
{
    if (m_tree->total() == 0)
        show(0);
    else if (m_isPlaced && m_tree->currentId() == 0 && m_filter->text().isEmpty())
        step(0);
    Q_EMIT statusChanged();
}

std::vector<qint64> PageView::chosen() const
{
    return m_currentId ? std::vector{m_currentId} : std::vector<qint64>();
}

void PageView::showRecord(qint64 id)
{
    if (!m_tree->setCurrentId(id)) {
        m_filter->clear();
        m_tree->setCurrentId(id);
    }
    takeCurrent(m_tree->currentId());
}

void PageView::addRecord()
{
    if (!commitPending())
        return;
    Row row = newRecord(m_workspace, m_kind);
    addLast(row);
}

void PageView::duplicateRecord()
{
    if (m_currentId && commitPending())
        editNew(m_workspace.table(m_kind).duplicate(m_currentId));
}

void PageView::editNew(const Result<qint64> &id)
{
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    showRecord(*id);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PageView::removeChosen()
{
    const qint64 id = m_currentId;
    if (id == 0 || !commitPending())
        return;
    const QString name = m_workspace.nameOf(m_kind, id);
    qint64 next = m_tree->neighbour(1);
    next = next ? next : m_tree->neighbour(-1);
    const Result<int> gone = m_workspace.table(m_kind).remove({id});
    if (!gone) {
        Q_EMIT failed(gone.error());
        return;
    }
    if (m_tree->setCurrentId(next))
        show(next);
    else
        follow();
    Q_EMIT removed(tr("“%1” was removed.").arg(name));
}

void PageView::step(int rows)
{
    if (const qint64 id = m_tree->neighbour(rows))
        showRecord(id);
}

void PageView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QWidget *PageView::list() const
{
    return m_tree;
}

void PageView::focusFirst()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}
