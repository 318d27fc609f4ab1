#include "pagenotice.h"

#include "iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

PageNotice::PageNotice(const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Theme::cellIcon, this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_icon->setIcon(icon, ColorRole::Warn);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_layout->setContentsMargins(12, 4, 8, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    Theme::setStyleProperty(*this, "notice", u"true"_s);
    hide();
}

QPushButton *PageNotice::addAct(const QString &words)
{
    auto *act = new QPushButton(words, this);
    act->setAutoDefault(false);
    Theme::setStyleProperty(*act, "small", u"true"_s);
    m_layout->addWidget(act);
    return act;
}

void PageNotice::say(const QString &sentence)
{
    const bool isNew = sentence != m_text->text();
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty() || !isNew)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString PageNotice::text() const
{
    return m_text->text();
}
