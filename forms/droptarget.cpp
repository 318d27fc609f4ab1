#include "droptarget.h"

#include "iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

DropTarget::DropTarget(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(62);
    auto *icon = new IconLabel(Theme::toolbarIcon, this);
    icon->setIcon(u"document-import"_s);
    auto *words = new QLabel(tr("Drop a .utblick or CSV file here"), this);
    Theme::setTextRole(*words, Theme::Size::Normal, ColorRole::Text2);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(icon);
    layout->addWidget(words);
    layout->addStretch(1);
    setAccessibleName(words->text());
}

void DropTarget::setInvited(bool invited)
{
    m_invited = invited;
    update();
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(Theme::color(m_invited ? ColorRole::Accent : ColorRole::Control),
             m_invited ? Theme::focusWidth : 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    if (m_invited)
        painter.setBrush(Theme::color(ColorRole::Sel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}
