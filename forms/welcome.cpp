#include "welcome.h"

#include "actioncard.h"
#include "droptarget.h"
#include "iconlabel.h"
#include "recentlist.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 940; // of both columns together
constexpr int logoSize = 60;

/// The first dropped file of a kind we read; empty when there is none.
QString usableFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        for (const QString &ending : {u".utblick"_s, u".csv"_s, u".tsv"_s})
            if (path.endsWith(ending, Qt::CaseInsensitive))
                return path;
    }
    return {};
}

QString shortcut(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
    , m_recent(new RecentList)
{
    setAcceptDrops(true);
    setAccessibleName(tr("Start"));
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(28);
    m_columns->addWidget(cards(), 1, Qt::AlignTop);
    m_columns->addWidget(m_recent, 1, Qt::AlignTop);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(24);
    inner->addWidget(heading());
    inner->addLayout(m_columns);

    auto *middle = new QWidget;
    auto *centred = new QGridLayout(middle);
    centred->setContentsMargins(24, 24, 24, 24);
    centred->addWidget(content, 1, 1);
    for (const int side : {0, 2}) {
        centred->setRowStretch(side, 1);
        centred->setColumnStretch(side, 1);
    }
    centred->setColumnStretch(1, 100);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    scroll->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_recent, &RecentList::chosen, this, &Welcome::fileChosen);
    connect(m_recent, &RecentList::forgetRequested, this, &Welcome::forgetRequested);
    setRecent({});
}

QWidget *Welcome::heading()
{
    auto *box = new QWidget;
    auto *logo = new IconLabel(logoSize, box);
    logo->setIcon(u"utblick"_s);
    auto *name = new QLabel(u"Utblick"_s, box);
    Theme::setTextRole(*name, Theme::Size::Figure);
    auto *tagline =
        new QLabel(tr("Register and web site for the municipality's international work"), box);
    Theme::setTextRole(*tagline, Theme::Size::Normal, ColorRole::Text2);
    tagline->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(tagline);
    words->addStretch();
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(logo);
    layout->addLayout(words, 1);
    return box;
}

QWidget *Welcome::cards()
{
    auto *box = new QWidget;
    auto *sample = new ActionCard({u"media-playback-start"_s,
                                   tr("Try the sample"),
                                   tr("Two EU projects, Greater Copenhagen, Rendsburg and Køge"),
                                   {},
                                   true},
                                  box);
    auto *fresh =
        new ActionCard({u"document-new"_s, tr("New register…"),
                        tr("An empty file for your municipality"), shortcut(QKeySequence::New)},
                       box);
    auto *open = new ActionCard({u"document-open"_s, tr("Open…"),
                                 tr("A .utblick file on the computer or in a shared folder"),
                                 shortcut(QKeySequence::Open)},
                                box);
    sample->setObjectName(u"sample"_s);
    fresh->setObjectName(u"new"_s);
    open->setObjectName(u"open"_s);
    connect(sample, &ActionCard::clicked, this, &Welcome::sampleRequested);
    connect(fresh, &ActionCard::clicked, this, &Welcome::newRequested);
    connect(open, &ActionCard::clicked, this, &Welcome::openRequested);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (ActionCard *card : {sample, fresh, open})
        layout->addWidget(card);
    m_drop = new DropTarget(box);
    layout->addWidget(m_drop);
    return box;
}

void Welcome::setRecent(const QList<RecentFile> &files)
{
    m_recent->setFiles(files, QDateTime::currentDateTime());
    m_recent->setVisible(!files.isEmpty());
}

QString Welcome::timeWords(const QDateTime &opened, const QDateTime &now)
{
    const qint64 days = opened.date().daysTo(now.date());
    if (days == 0)
        return tr("today at %1").arg(opened.time().toString(u"HH.mm"));
    if (days == 1)
        return tr("yesterday");
    return opened.date().toString(Qt::ISODate);
}

void Welcome::dragEnterEvent(QDragEnterEvent *event)
{
    if (usableFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->setInvited(true);
}

void Welcome::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setInvited(false);
}

void Welcome::dropEvent(QDropEvent *event)
{
    m_drop->setInvited(false);
    const QString path = usableFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

void Welcome::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 110;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
