#include "messagebar.h"

#include "cellpainter.h"
#include "iconlabel.h"
#include "icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return u"dialog-error"_s;
    case Tone::Warn:
        return u"dialog-warning"_s;
    case Tone::Ok:
        return u"emblem-ok"_s;
    default:
        return u"dialog-information"_s;
    }
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Ok:
        return u"ok"_s;
    default:
        return u"info"_s;
    }
}

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Theme::toolbarIcon, this))
    , m_text(sentence(this))
    , m_detail(sentence(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_other(new QPushButton(this))
    , m_act(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    build();
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_other->setAutoDefault(false);
    m_act->setAutoDefault(false);
    Theme::setStyleProperty(*m_more, "link", u"true"_s);
    m_close->setIcon(Icons::named(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QPushButton::toggled, this, [this](bool on) {
        m_detail->setVisible(on);
        place();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_runOther)
            m_runOther();
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    // As tall as its words and no taller, whatever room the layout has left.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MessageBar::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(m_more, 0, Qt::AlignVCenter);
    layout->addWidget(m_other, 0, Qt::AlignVCenter);
    layout->addWidget(m_act, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
}

MessageBar *MessageBar::overlay(QWidget &window)
{
    auto *bar = new MessageBar(&window);
    bar->m_isOverlay = true;
    window.installEventFilter(bar);
    return bar;
}

void MessageBar::tell(const QString &text, const QString &detail, Tone tone,
                      const Message::Action &action, const Message::Action &more)
{
    m_tone = tone;
    m_run = action.run;
    m_runOther = more.run;
    m_other->setText(more.label);
    m_other->setVisible(!more.label.isEmpty());
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->hide();
    Theme::setTextRole(*m_detail, Theme::Size::Small, ColorRole::Text2);
    m_more->setChecked(false);
    m_more->setVisible(!detail.isEmpty());
    m_act->setText(action.label);
    m_act->setVisible(!action.label.isEmpty());
    setAccessibleName(text);
    Theme::setStyleProperty(*this, "tone", nameOf(tone));
    m_icon->setIcon(iconOf(tone), CellPainter::toneColor(tone));
    setVisible(true);
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::place()
{
    if (!m_isOverlay || !parentWidget())
        return;
    const QSize room = parentWidget()->size();
    const int wanted = std::max(layout()->totalHeightForWidth(room.width()), 40);
    setGeometry(0, room.height() - wanted, room.width(), wanted);
    raise();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}
