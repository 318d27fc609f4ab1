#include "tablesizepopup.h"

#include "popupplace.h"
#include "theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 8;
constexpr int mostColumns = 8;
constexpr int margin = 8;
constexpr int step = 24; ///< as large as a pointer target must be

} // namespace

TableSizePopup::TableSizePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    point(m_rows, m_columns);
}

QSize TableSizePopup::sizeHint() const
{
    return {2 * margin + mostColumns * step, 2 * margin + mostRows * step + fontMetrics().height()};
}

void TableSizePopup::openBelow(const QWidget &anchor)
{
    resize(sizeHint());
    placePopup(*this, {anchor.mapToGlobal(QPoint()), anchor.size()});
    show();
    setFocus();
}

QString TableSizePopup::words() const
{
    return tr("%1 rows, %2 columns").arg(m_rows).arg(m_columns);
}

QRect TableSizePopup::cell(int row, int column) const
{
    return {margin + column * step, margin + row * step, step - 2, step - 2};
}

void TableSizePopup::point(int rows, int columns)
{
    m_rows = std::clamp(rows, 1, mostRows);
    m_columns = std::clamp(columns, 1, mostColumns);
    setAccessibleName(tr("Size of the table: %1").arg(words()));
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void TableSizePopup::choose()
{
    Q_EMIT chosen(m_rows, m_columns);
    close();
}

void TableSizePopup::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (int row = 0; row < mostRows; ++row) {
        for (int column = 0; column < mostColumns; ++column) {
            const bool isIn = row < m_rows && column < m_columns;
            painter.setPen(Theme::color(isIn ? ColorRole::Accent : ColorRole::Control));
            painter.setBrush(Theme::color(isIn ? ColorRole::Sel : ColorRole::Base));
            painter.drawRect(cell(row, column));
        }
    }
    painter.setPen(Theme::color(ColorRole::Text));
    const int top = margin + mostRows * step;
    painter.drawText(QRect(margin, top, width() - 2 * margin, height() - top),
                     Qt::AlignHCenter | Qt::AlignTop, words());
}

void TableSizePopup::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    point((at.y() - margin) / step + 1, (at.x() - margin) / step + 1);
}

void TableSizePopup::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        choose();
}

void TableSizePopup::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose();
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        point(m_rows + (key == Qt::Key_Down ? 1 : -1), m_columns);
    else if (key == Qt::Key_Right || key == Qt::Key_Left)
        point(m_rows, m_columns + (key == Qt::Key_Right ? 1 : -1));
    else
        QFrame::keyPressEvent(event); // Esc closes
}
