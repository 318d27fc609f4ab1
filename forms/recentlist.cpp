#include "recentlist.h"

#include "iconlabel.h"
#include "recentrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    Theme::setStyleProperty(*line, "line", u"true"_s);
    return line;
}

} // namespace

RecentList::RecentList(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"card"_s);
    setAccessibleName(tr("Opened last"));
    auto *icon = new IconLabel(Theme::cellIcon, this);
    icon->setIcon(u"document-open-recent"_s);
    auto *title = new QLabel(tr("Opened last"), this);
    Theme::setStyleProperty(*title, "bold", u"true"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 14, 9);
    head->setSpacing(10);
    head->addWidget(icon);
    head->addWidget(title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
}

void RecentList::setFiles(const QList<RecentFile> &files, const QDateTime &now)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const RecentFile &file : files) {
        rows->addWidget(hairline(m_rows));
        rows->addWidget(row(file, now));
    }
    layout()->addWidget(m_rows);
}

QWidget *RecentList::row(const RecentFile &file, const QDateTime &now)
{
    auto *entry = new RecentRow(file, now, m_rows);
    const QString path = file.path;
    connect(entry, &RecentRow::clicked, this, [this, path] { Q_EMIT chosen(path); });
    if (file.exists)
        return entry;
    auto *forget = new QPushButton(tr("Remove from the list"), m_rows);
    forget->setAccessibleDescription(entry->text());
    Theme::setStyleProperty(*forget, "link", u"true"_s);
    // Queued: the row goes away with the list that the answer brings.
    connect(
        forget, &QPushButton::clicked, this, [this, path] { Q_EMIT forgetRequested(path); },
        Qt::QueuedConnection);
    auto *box = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(0);
    layout->addWidget(entry, 1);
    layout->addWidget(forget);
    return box;
}
