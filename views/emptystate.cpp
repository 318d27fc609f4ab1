#include "emptystate.h"

#include "forms/iconlabel.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Theme::dialogIcon, this))
    , m_what(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    Theme::setTextRole(*m_what, Theme::Size::RecordTitle);
    Theme::setTextRole(*m_hint, Theme::Size::Normal, ColorRole::Text2);
    for (QLabel *label : {m_what, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_other);
    buttons->addWidget(m_act);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_what);
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_act, &QPushButton::clicked, this, &EmptyState::actRequested);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherRequested);
}

void EmptyState::say(const QString &icon, const QString &what, const QString &hint,
                     const QString &act, const QString &other)
{
    m_icon->setIcon(icon, ColorRole::Control);
    m_what->setText(what);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

QString EmptyState::text() const
{
    return m_what->text() + u' ' + m_hint->text();
}
