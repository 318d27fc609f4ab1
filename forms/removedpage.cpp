#include "removedpage.h"

#include "historyacts.h"
#include "icons.h"
#include "longedit.h"
#include "message.h"
#include "recorddelegate.h"
#include "rowruns.h"
#include "theme.h"

#include "records/shown.h"
#include "storage/database.h"
#include "tables/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 14;
/// Notes that are told in one message; the others are counted.
constexpr qsizetype mostNotes = 3;

} // namespace

RemovedPage::RemovedPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RemovedModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_back(new QPushButton(this))
{
    build();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RemovedPage::take);
    connect(&workspace, &Workspace::changed, this, &RemovedPage::outdate);
    connect(&workspace, &Workspace::reloaded, this, &RemovedPage::outdate);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemovedPage::showActs);
    connect(m_table, &QTableView::activated, this, &RemovedPage::bringBack);
    connect(m_back, &QPushButton::clicked, this, &RemovedPage::bringBack);
    showState();
}

RemovedPage::~RemovedPage()
{
    m_stop = true;
    m_watcher.waitForFinished();
}

void RemovedPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sideMargin, 0, sideMargin, 0);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter removed records"));
    m_filter->setAccessibleName(tr("Filter removed records"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::named(u"view-filter"_s, ColorRole::Text2),
                        QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    row->addWidget(m_filter);
    row->addStretch(1);
    layout->addLayout(row);
    m_table->setModel(m_model);
    RecordDelegate::install(*m_table);
    m_table->setObjectName(u"removed"_s);
    m_table->setAccessibleName(tr("Removed records, the latest first"));
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setResizeContentsPrecision(0); // the rows in sight
    header.setSectionResizeMode(RemovedModel::Title, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Theme::setTextRole(*m_empty, Theme::Size::Normal, ColorRole::Text2);
    layout->addWidget(m_empty, 1);
    layout->addWidget(acts());
}

QWidget *RemovedPage::acts()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(sideMargin, 2, sideMargin, 10);
    layout->setSpacing(8);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"removedHint"_s);
    Theme::setTextRole(*m_hint, Theme::Size::Small, ColorRole::Text2);
    layout->addWidget(m_hint, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &RemovedPage::closeRequested);
    m_back->setObjectName(u"bringBack"_s);
    for (QPushButton *button : {close, m_back}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    Theme::setStyleProperty(*m_back, "act", u"true"_s);
    return box;
}

void RemovedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isCurrent)
        read();
}

void RemovedPage::outdate()
{
    m_isCurrent = false;
    if (isVisible())
        read();
}

RemovedPage::Gathered RemovedPage::gather(const QString &path, const std::atomic<bool> &stop)
{
    const Result<Database> database = Database::openReader(path);
    if (!database)
        return {database.error(), {}};
    auto records = history::removed(*database, [&stop](int, int) { return !stop; });
    if (!records)
        return {records.error(), {}};
    return {std::nullopt, RemovedModel::prepared(*std::move(records))};
}

void RemovedPage::read()
{
    if (isReading())
        return; // read anew when that has ended: see take()
    m_isCurrent = true;
    m_watcher.setFuture(
        QtConcurrent::run([path = m_workspace.path(), this] { return gather(path, m_stop); }));
    showState();
}

void RemovedPage::take()
{
    Gathered gathered = m_watcher.result();
    if (gathered.error)
        Message::show(this, *gathered.error);
    m_model->show(std::move(gathered.content));
    for (const int column :
         {RemovedModel::KindName, RemovedModel::When, RemovedModel::Who, RemovedModel::Others})
        m_table->resizeColumnToContents(column);
    if (!m_isCurrent && isVisible())
        read();
    showState();
}

void RemovedPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    if (m_model->total() > 0)
        m_empty->setText(tr("No removed record matches. Write something else, or clear the "
                            "filter."));
    else if (isReading())
        m_empty->setText(tr("Looking for removed records…"));
    else
        m_empty->setText(tr("No record has been removed from this register."));
    showActs();
}

void RemovedPage::showActs()
{
    const int count = rowCount(rowRuns(m_table->selectionModel()->selection()));
    const bool writable = m_workspace.isWritable();
    m_back->setEnabled(count > 0 && writable && !isReading());
    m_back->setText(count > 0
                        ? tr("Bring back %1 record(s)", nullptr, count).arg(shown::number(count))
                        : tr("Bring back"));
    m_hint->setText(!writable
                        ? tr("The register is open for reading only. Nothing can be brought back "
                             "in it.")
                        : count == 0 && m_model->rowCount() > 0
                        ? tr("Choose the records to bring back. What belonged to them comes "
                             "along.")
                        : QString());
    m_back->setToolTip(m_back->isEnabled() ? QString() : m_hint->text());
    m_back->setAccessibleDescription(m_back->toolTip());
}

void RemovedPage::bringBack()
{
    if (!m_back->isEnabled())
        return;
    std::vector<history::RecordId> records;
    for (const int row : rowsOf(rowRuns(m_table->selectionModel()->selection())))
        records.push_back(m_model->recordAt(row).record);
    const Result<historyacts::Returned> done = historyacts::bringBack(this, m_workspace, records);
    if (done)
        tell(done->records, done->notes);
    else
        Message::show(this, done.error());
}

void RemovedPage::tell(int records, const QStringList &notes)
{
    QStringList sentences{
        tr("%1 record(s) are back.", nullptr, records).arg(shown::number(records))};
    sentences += notes.mid(0, mostNotes);
    if (const int others = int(notes.size() - mostNotes); others > 0)
        sentences.append(tr("There are %n more such note(s).", nullptr, others));
    Message::tell(this, sentences.join(u' '), notes.isEmpty() ? Tone::Ok : Tone::Warn,
                  {tr("Undo"), [this] {
                       if (const Result<> undone = longedit::takeBack(this, m_workspace, false);
                           !undone)
                           Message::show(this, undone.error());
                   }});
}
