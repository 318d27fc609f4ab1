#include "figurebutton.h"

#include "forms/cellpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 18;
constexpr int top = 14;
constexpr int signSize = 20;

} // namespace

FigureButton::FigureButton(const Figure &figure, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure(figure);
}

void FigureButton::setFigure(const Figure &figure)
{
    m_figure = figure;
    setAccessibleName(u"%1 %2. %3"_s.arg(figure.number, figure.what, figure.detail));
    setToolTip(figure.detail);
    updateGeometry();
    update();
}

void FigureButton::setFirst(bool first)
{
    m_isFirst = first;
    update();
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics large(Theme::font(font(), Theme::Size::Figure));
    const QFontMetrics normal(font());
    const QFontMetrics small(Theme::font(font(), Theme::Size::Small));
    const int icon = m_figure.icon.isEmpty() ? 0 : signSize + Theme::iconGap;
    const int widest = std::max(
        {large.horizontalAdvance(m_figure.number) + icon, normal.horizontalAdvance(m_figure.what),
         std::min(small.horizontalAdvance(m_figure.detail), normal.averageCharWidth() * 26)});
    return {widest + 2 * side + 2, large.height() + normal.height() + small.height() + 2 * top};
}

QSize FigureButton::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(underMouse() ? ColorRole::Hover : ColorRole::Base));
    if (!m_isFirst)
        painter.fillRect(0, 0, 1, height(), Theme::color(ColorRole::Line));
    QRect line = rect().adjusted(side, top, -side / 2, 0);
    painter.setFont(Theme::font(font(), Theme::Size::Figure));
    line.setHeight(painter.fontMetrics().height());
    QRect number = line;
    if (!m_figure.icon.isEmpty())
        CellPainter::icon(painter, number, m_figure.icon, signSize, Theme::color(m_figure.color));
    CellPainter::text(painter, number, m_figure.number, Qt::AlignLeft,
                      Theme::color(m_figure.color));
    line.translate(0, line.height());
    painter.setFont(font());
    line.setHeight(painter.fontMetrics().height());
    CellPainter::text(painter, line, m_figure.what, Qt::AlignLeft, Theme::color(ColorRole::Text));
    line.translate(0, line.height());
    painter.setFont(Theme::font(font(), Theme::Size::Small));
    CellPainter::text(painter, line, m_figure.detail, Qt::AlignLeft,
                      Theme::color(ColorRole::Text2));
    if (hasFocus())
        CellPainter::focus(painter, rect());
}
