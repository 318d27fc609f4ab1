#include "overview.h"

#include "card.h"
#include "figurescard.h"
#include "overviewrows.h"

#include "records/shown.h"
#include "storage/database.h"
#include "storage/reader.h"
#include "tables/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1600;
constexpr int twoColumns = 900;

} // namespace

Overview::Overview(Workspace &workspace, QWidget *parent)
    : SectionView(parent)
    , m_workspace(workspace)
    , m_date(new QLabel(this))
    , m_reading(new QLabel(tr("Reading the register…"), this))
    , m_figures(new FiguresCard(this))
    , m_deadlines(new Card(tr("Deadlines"), this))
    , m_programmes(new Card(tr("EU support per programme"), this))
    , m_toDo(new Card(tr("To do"), this))
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    build();
    connectCards();
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(300);
    connect(&m_refreshing, &QTimer::timeout, this, &Overview::refresh);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Overview::take);
    connect(&workspace, &Workspace::changed, this, &Overview::invalidate);
    connect(&workspace, &Workspace::reloaded, this, &Overview::invalidate);
}

Overview::~Overview()
{
    m_watcher.waitForFinished();
}

QWidget *Overview::titleRow()
{
    auto *row = new QWidget(this);
    auto *title = new QLabel(tr("Overview"), row);
    title->setFont(Theme::font(font(), Theme::Size::ViewTitle));
    Theme::setTextRole(*m_date, Theme::Size::Normal, ColorRole::Text2);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(m_date);
    return row;
}

void Overview::build()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_programmes);
    right->addWidget(m_toDo);
    right->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_deadlines);
    left->addStretch(1);
    m_cards = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_cards);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);

    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 8, 16, 16);
    inner->setSpacing(12);
    inner->addWidget(titleRow());
    inner->addWidget(m_reading);
    inner->addWidget(m_figures);
    inner->addWidget(m_cards);
    inner->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    // Until there is something to show.
    m_figures->hide();
    m_cards->hide();
    Theme::setTextRole(*m_reading, Theme::Size::Normal, ColorRole::Text2);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void Overview::connectCards()
{
    connect(m_figures, &FiguresCard::sectionRequested, this, &Overview::sectionRequested);
    for (const Card *card : {m_deadlines, m_programmes, m_toDo})
        connect(card->list(), &CardList::recordActivated, this, &SectionView::recordActivated);
    connect(m_deadlines, &Card::linkClicked, this,
            [this] { Q_EMIT sectionRequested(u"deadline"_s); });
    connect(m_programmes, &Card::linkClicked, this,
            [this] { Q_EMIT sectionRequested(u"project"_s); });
}

void Overview::invalidate()
{
    m_isStale = true;
    if (isVisible())
        m_refreshing.start();
}

void Overview::showEvent(QShowEvent *event)
{
    SectionView::showEvent(event);
    if (m_isStale || m_data.today != QDate::currentDate())
        refresh();
}

void Overview::resizeEvent(QResizeEvent *event)
{
    SectionView::resizeEvent(event);
    m_columns->setDirection(width() >= twoColumns ? QBoxLayout::LeftToRight
                                                  : QBoxLayout::TopToBottom);
}

void Overview::refresh()
{
    if (m_watcher.isRunning()) {
        m_refreshing.start();
        return;
    }
    m_isStale = false;
    m_watcher.setFuture(QtConcurrent::run([path = m_workspace.path()]() -> Answer {
        const Result<Database> database = Database::openReader(path);
        if (!database)
            return std::make_shared<Result<OverviewData>>(database.error());
        return std::make_shared<Result<OverviewData>>(
            readOverview(Reader(*database), QDate::currentDate()));
    }));
}

void Overview::take()
{
    const Answer answer = m_watcher.result();
    if (!*answer) {
        Q_EMIT failed(answer->error());
        return;
    }
    m_data = **answer;
    m_reading->hide();
    m_figures->show();
    m_cards->show();
    m_date->setText(QLocale().toString(m_data.today, tr("dddd d MMMM yyyy")));
    m_figures->setFigures(overviewrows::figures(m_data));
    const int late = m_data.lateCount();
    m_deadlines->setNote(late ? tr("%n late", nullptr, late) : QString());
    m_deadlines->setLink(m_data.due.empty() ? QString()
                                            : tr("Show all %n", nullptr, int(m_data.due.size())));
    m_deadlines->setRows(overviewrows::deadlines(m_data),
                         tr("No deadlines to come. Add one in a project's tab Deadlines."));
    m_programmes->setNote(m_data.programmeCurrency);
    m_programmes->setLink(m_data.programmes.empty() ? QString() : tr("Open the table"));
    m_programmes->setRows(overviewrows::programmes(m_data),
                          tr("No granted EU support 2021–2027 yet. It is summed from the projects' "
                             "EU contribution."));
    m_toDo->setNote(m_data.toDo.empty() ? QString() : shown::number(int(m_data.toDo.size())));
    m_toDo->setRows(overviewrows::toDo(m_data),
                    tr("Nothing is missing in what is to be published."));
    Q_EMIT statusChanged();
    Q_EMIT refreshed();
}

ViewStatus Overview::status() const
{
    if (!m_data.today.isValid())
        return {};
    return {shown::number(m_data.projects), tr("project(s)", nullptr, m_data.projects), {}, {}};
}
