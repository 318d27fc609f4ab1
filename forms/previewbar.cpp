#include "previewbar.h"

#include "iconlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 14;

} // namespace

PreviewBar::PreviewBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Theme::cellIcon, this))
    , m_note(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_toggle(new QPushButton(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(edge, 8, edge, 8);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::RichText);
    m_hint->setWordWrap(true);
    Theme::setTextRole(*m_hint, Theme::Size::Normal, ColorRole::Text2);
    layout->addWidget(m_note, 0, 1);
    layout->addWidget(m_hint, 1, 1);
    layout->setColumnStretch(1, 1);
    m_toggle->setObjectName(u"leaveOut"_s);
    m_toggle->setAutoDefault(false);
    Theme::setStyleProperty(*m_toggle, "small", u"true"_s);
    layout->addWidget(m_toggle, 0, 2, 2, 1, Qt::AlignTop);
    connect(m_toggle, &QPushButton::clicked, this, &PreviewBar::toggled);
}

void PreviewBar::say(const Note &note)
{
    m_ground = note.isWarning ? ColorRole::WarnBg : ColorRole::Window;
    m_icon->setVisible(note.isWarning);
    m_icon->setIcon(u"dialog-warning"_s, ColorRole::Warn);
    m_note->setText(
        u"<b>%1:</b> %2"_s.arg(note.name.toHtmlEscaped(), note.sentence.toHtmlEscaped()));
    m_hint->setText(note.hint.toHtmlEscaped());
    m_hint->setVisible(!note.hint.isEmpty());
    m_toggle->setText(note.isLeftOut ? tr("Take with") : tr("Leave out"));
    m_toggle->setEnabled(note.canToggle);
    m_toggle->setAccessibleDescription(note.name);
    update();
}

void PreviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(m_ground));
    painter.fillRect(0, 0, width(), 1, Theme::color(ColorRole::Line));
}
