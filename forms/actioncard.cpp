#include "actioncard.h"

#include "cellpainter.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int padding = 14;
constexpr int signSize = 24;

} // namespace

ActionCard::ActionCard(const Content &content, QWidget *parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    setText(content.title);
    setAccessibleName(content.title);
    setAccessibleDescription(content.hint);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ActionCard::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = std::max(metrics.horizontalAdvance(m_content.title) * 11 / 10,
                               metrics.horizontalAdvance(m_content.hint));
    const int shortcut = metrics.horizontalAdvance(m_content.shortcut);
    return {padding * 3 + signSize + words + shortcut + 12,
            std::max(58, 2 * metrics.height() + 22)};
}

QSize ActionCard::minimumSizeHint() const
{
    return {std::min(220, sizeHint().width()), sizeHint().height()};
}

void ActionCard::paintFrame(QPainter &painter) const
{
    const bool focus = hasFocus();
    const ColorRole edge =
        focus || m_content.main || isDown() ? ColorRole::Accent : ColorRole::Control;
    const ColorRole ground = isDown() ? ColorRole::Sel
        : underMouse()                ? ColorRole::Hover
                                      : ColorRole::Base;
    const qreal width = focus ? Theme::focusWidth : 1;
    painter.setPen(QPen(Theme::color(edge), width));
    painter.setBrush(Theme::color(ground));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);

    QRect area = rect().adjusted(padding + 2, 0, -padding, 0);
    CellPainter::icon(painter, area, m_content.icon, signSize, Theme::color(ColorRole::Accent));
    area.setLeft(area.left() + 6);

    painter.setFont(Theme::font(font(), Theme::Size::Small));
    CellPainter::text(painter, area, m_content.shortcut, Qt::AlignRight,
                      Theme::color(ColorRole::Text2));
    if (!m_content.shortcut.isEmpty())
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(m_content.shortcut)
                      - 12);

    QFont bold = font();
    bold.setBold(true);
    const int lineHeight = fontMetrics().height();
    const int top = (height() - 2 * lineHeight) / 2;
    painter.setFont(bold);
    CellPainter::text(painter, {area.left(), top, area.width(), lineHeight}, m_content.title,
                      Qt::AlignLeft, Theme::color(ColorRole::Text));
    painter.setFont(font());
    CellPainter::text(painter, {area.left(), top + lineHeight, area.width(), lineHeight},
                      m_content.hint, Qt::AlignLeft, Theme::color(ColorRole::Text2));
}
