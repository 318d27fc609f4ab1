#include "card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_note(new QLabel(this))
    , m_link(new QPushButton(this))
    , m_list(new CardList(title, this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"card"_s);
    setAccessibleName(title);
    auto *name = new QLabel(title, this);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    Theme::setTextRole(*m_note, Theme::Size::Small, ColorRole::Text2);
    Theme::setStyleProperty(*m_link, "link", u"true"_s);
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &Card::linkClicked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 8, 6);
    head->setSpacing(8);
    head->addWidget(name);
    head->addWidget(m_note, 1);
    head->addWidget(m_link);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(14, 4, 14, 14);
    Theme::setTextRole(*m_empty, Theme::Size::Normal, ColorRole::Text2);
    auto *line = new QFrame(this);
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addWidget(m_list);
    layout->addSpacing(4);
    layout->addWidget(m_empty);
    layout->addStretch();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

void Card::setLink(const QString &words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

void Card::setRows(const std::vector<CardRow> &rows, const QString &empty)
{
    m_list->setRows(rows);
    m_list->setVisible(!rows.empty());
    m_empty->setText(empty);
    m_empty->setVisible(rows.empty());
}
