#include "pagehelpsection.h"

#include "icons.h"
#include "theme.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PageHelpSection::PageHelpSection(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_key(u"pages/folded/"_s + key)
    , m_title(title)
    , m_count(new QLabel)
    , m_fold(new QToolButton)
    , m_body(new QWidget)
    , m_parts(new QVBoxLayout(m_body))
{
    auto *name = new QLabel(title);
    Theme::setStyleProperty(*name, "bold", u"true"_s);
    Theme::setTextRole(*m_count, Theme::Size::Small, ColorRole::Text2);
    m_fold->setIconSize({Theme::cellIcon, Theme::cellIcon});
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, &PageHelpSection::turn);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 10, 2);
    head->setSpacing(8);
    head->addWidget(name);
    head->addWidget(m_count, 1);
    head->addWidget(m_fold);
    m_parts->setContentsMargins(14, 2, 14, 8);
    m_parts->setSpacing(4);
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_body);
    layout->addWidget(line);
    setAccessibleName(title);
    fold(QSettings().value(m_key).toBool());
}

void PageHelpSection::turn()
{
    fold(!isFolded());
    QSettings().setValue(m_key, isFolded());
}

/// The whole head turns it, not the small sign alone.
void PageHelpSection::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().y() < m_body->y())
        turn();
    else
        QWidget::mousePressEvent(event);
}

void PageHelpSection::holdRows(QPalette::ColorRole ground)
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(ground);
}

void PageHelpSection::fold(bool folded)
{
    m_body->setVisible(!folded);
    m_fold->setIcon(Icons::named(folded ? u"go-next"_s : u"go-down"_s, ColorRole::Text2));
    const QString words = (folded ? tr("Show “%1”") : tr("Hide “%1”")).arg(m_title);
    m_fold->setToolTip(words);
    m_fold->setAccessibleName(words);
}

void PageHelpSection::setCount(int count)
{
    m_count->setText(count > 0 ? QLocale().toString(count) : QString());
}

void PageHelpSection::add(QWidget *part)
{
    m_parts->addWidget(part);
}

void PageHelpSection::clear()
{
    while (QLayoutItem *const item = m_parts->takeAt(0)) {
        if (QWidget *const part = item->widget()) {
            part->hide();
            part->deleteLater(); // a button of it may be what is being pressed
        }
        delete item;
    }
}
