#include "recordform.h"

#include "cellpainter.h"
#include "findingslist.h"
#include "historylist.h"
#include "iconlabel.h"
#include "recordfacts.h"
#include "recordformfindings.h"
#include "recordformwords.h"
#include "relatedlist.h"
#include "relatedlistrelation.h"

#include "tables/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

QString foldedKey()
{
    return u"form/findingsFolded"_s;
}

/// The look of an icon that stands for a state.
ColorRole colorOf(int tone)
{
    return tone == int(Tone::Plain) ? ColorRole::Text2 : CellPainter::toneColor(Tone(tone));
}

} // namespace

RecordForm::RecordForm(Workspace &workspace, const Kind &kind, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_icon(new IconLabel(Theme::cellIcon))
    , m_title(new QLabel)
    , m_status(new QLabel)
    , m_empty(new QLabel(tr("No record is chosen. Choose one in the table, or add one.")))
    , m_tabs(new QTabWidget)
    , m_facts(new RecordFacts(workspace, kind, {}))
    , m_history(new HistoryList(workspace, kind))
    , m_findings(new FindingsList(tr("EU publicity")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = header();
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findings);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(24, 24, 24, 24);
    Theme::setTextRole(*m_empty, Theme::Size::Normal, ColorRole::Text2);
    layout->addWidget(m_empty, 1);
    buildTabs();
    connectFacts();
    setFocusProxy(m_facts->widget());
    connect(&workspace, &Workspace::changed, this, &RecordForm::follow);
    connect(&workspace, &Workspace::reloaded, this, &RecordForm::reload);
    setEmpty(true);
}

RecordForm::~RecordForm()
{
    delete m_facts; // a field that goes while the cursor stands in it still tells that it was left
}

QWidget *RecordForm::header()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(14, 8, 10, 4);
    layout->setSpacing(2);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    layout->addLayout(words, 1);
    Theme::setTextRole(*m_title, Theme::Size::RecordTitle);
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_title);
    auto *state = new QHBoxLayout;
    state->setSpacing(5);
    state->addWidget(m_icon, 0, Qt::AlignTop);
    Theme::setTextRole(*m_status, Theme::Size::Small, ColorRole::Text2);
    m_status->setObjectName(u"recordStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    state->addWidget(m_status, 1);
    words->addLayout(state);
    return box;
}

void RecordForm::addToHeader(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_head->layout())->addWidget(widget, 0, Qt::AlignTop);
}

void RecordForm::addTab(QWidget *part, const QString &title)
{
    m_tabs->addTab(part, title);
    m_tabs->setCurrentWidget(part);
}

void RecordForm::showPart(QWidget *part)
{
    m_tabs->setCurrentWidget(part ? part : m_facts);
}

void RecordForm::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_tabs->addTab(m_facts, tr("Facts"));
    for (const Relation *relation : relationsOf(m_kind)) {
        auto *list = new RelatedList(m_workspace, *relation);
        m_lists.push_back(list);
        m_tabs->addTab(list, list->title());
        connect(list, &RelatedList::countChanged, this, &RecordForm::showTabTexts);
        connect(list, &RelatedList::failed, this, &RecordForm::failed);
        connect(list, &RelatedList::recordActivated, this, &RecordForm::recordActivated);
    }
    m_tabs->addTab(m_history, tr("History"));
}

void RecordForm::connectFacts()
{
    connect(m_facts, &RecordFacts::failed, this, &RecordForm::failed);
    connect(m_facts, &RecordFacts::recordActivated, this, &RecordForm::recordActivated);
    connect(m_facts, &RecordFacts::rowChanged, this, [this] {
        showHead();
        showFindings();
    });
    connect(m_findings, &FindingsList::mendRequested, this,
            [this](const QString &key) { goTo(key); });
    connect(m_findings, &FindingsList::foldedChanged, this,
            [](bool folded) { QSettings().setValue(foldedKey(), folded); });
}

qint64 RecordForm::currentId() const
{
    return m_facts->row().id;
}

bool RecordForm::commitPending()
{
    if (m_facts->commitPending())
        return true;
    goToPending();
    return false;
}

void RecordForm::goToPending()
{
    m_tabs->setCurrentWidget(m_facts);
    m_facts->goToPending();
}

void RecordForm::goTo(QStringView key)
{
    m_tabs->setCurrentWidget(m_facts);
    m_facts->goTo(key);
}

void RecordForm::showRecord(qint64 id)
{
    if (id == 0) {
        setEmpty(true);
        return;
    }
    const Result<Row> row = m_workspace.reader().row(m_kind, id);
    if (!row) {
        setEmpty(true);
        Q_EMIT failed(row.error());
        return;
    }
    setEmpty(false);
    m_facts->showRow(*row);
    for (RelatedList *list : m_lists)
        list->setOwner(*row);
    m_history->showRecord(id);
    showHead();
    showFindings();
}

void RecordForm::setEmpty(bool empty)
{
    m_head->setVisible(!empty);
    m_tabs->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    m_facts->clear();
    m_findings->setFindings({});
    m_history->showRecord(0);
    for (RelatedList *list : m_lists)
        list->setOwner({});
}

void RecordForm::follow(const Batch &batch)
{
    const bool gone = std::ranges::any_of(batch.changes, [this](const Change &change) {
        return change.op == Change::Op::Remove && change.kind == &m_kind
            && change.id == currentId();
    });
    if (gone)
        setEmpty(true);
    else if (currentId() != 0)
        showFindings(); // of a project also its programme speaks
}

void RecordForm::reload()
{
    if (currentId() != 0 && !m_workspace.reader().row(m_kind, currentId()))
        setEmpty(true);
}

void RecordForm::showHead()
{
    const Row &row = m_facts->row();
    const QString title = row.values[size_t(m_kind.titleIndex())].toString();
    m_title->setText(title.isEmpty() ? m_kind.label() : title);
    const recordform::StatusLine line =
        recordform::statusLine(m_workspace, m_kind, row, QDate::currentDate());
    m_status->setText(line.text);
    m_status->setVisible(!line.text.isEmpty());
    m_icon->setVisible(!line.icon.isEmpty() && !line.text.isEmpty());
    m_icon->setIcon(line.icon, colorOf(line.tone));
}

void RecordForm::showFindings()
{
    m_findings->setFindings(
        recordform::visibilityFindings(m_workspace, m_kind, m_facts->row(), QDate::currentDate()));
}

/// Counts fall away before a tab is cut.
void RecordForm::showTabTexts()
{
    const auto write = [this](bool counts) {
        for (size_t i = 0; i < m_lists.size(); ++i) {
            const RelatedList &list = *m_lists[i];
            const bool counted = counts && list.count() > 0;
            m_tabs->setTabText(int(i) + 1,
                               counted ? u"%1 %2"_s.arg(list.title()).arg(list.count())
                                       : list.title());
        }
    };
    write(true);
    if (m_tabs->tabBar()->sizeHint().width() > width())
        write(false);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTabTexts();
    // Until the user chooses, the facts come first where there is little room for both.
    const bool low = height() < fontMetrics().height() * 42;
    m_findings->setFolded(QSettings().value(foldedKey(), low).toBool());
}

QSize RecordForm::minimumSizeHint() const
{
    // As wide as the facts need; longer words wrap.
    return {std::clamp(m_facts->widget()->minimumSizeHint().width(), 280, 380), 240};
}
