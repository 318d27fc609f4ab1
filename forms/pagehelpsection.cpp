#include "pagehelpsection.h"

#include "icons.h"
#include "theme.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PageHelpSection::PageHelpSection(const QString &title, QWidget *parent)
    : QWidget(parent)
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
    connect(m_fold, &QToolButton::clicked, this, [this] { fold(!isFolded()); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 10, 0);
    head->addWidget(name);
    head->addWidget(m_count, 1);
    head->addWidget(m_fold);
    m_parts->setContentsMargins(14, 2, 14, 6);
    m_parts->setSpacing(4);
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_body);
    layout->addWidget(line);
    setAccessibleName(title);
    fold(false);
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
