#include "frozenname.h"

#include "forms/cellpainter.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

namespace {

constexpr int leastRoom = 160; // a column that would leave less for the others is not kept

} // namespace

FrozenName::FrozenName(QTableView &table)
    : QWidget(&table)
    , m_table(table)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    table.viewport()->installEventFilter(this);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenName::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenName::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenName::place);
    hide();
}

/// The first visible column.
int FrozenName::column() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return header.logicalIndex(visual);
    }
    return -1;
}

void FrozenName::place()
{
    const QWidget &area = *m_table.viewport();
    const int wide = column() < 0 ? 0 : m_table.columnWidth(column());
    const bool needed =
        m_table.horizontalScrollBar()->value() > 0 && wide > 0 && area.width() - wide > leastRoom;
    if (needed)
        setGeometry(area.x(), 0, wide, area.y() + area.height());
    setVisible(needed);
    raise();
    update();
}

bool FrozenName::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    else if (event->type() == QEvent::Paint && isVisible())
        update(); // whatever is drawn anew there is drawn anew here
    return false;
}

void FrozenName::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int top = m_table.viewport()->y();
    painter.fillRect(rect(), Theme::color(ColorRole::Base));
    paintRows(painter, top);
    paintTitle(painter, top);
    painter.fillRect(width() - 1, 0, 1, height(), Theme::color(ColorRole::Control));
}

void FrozenName::paintRows(QPainter &painter, int top)
{
    const int first = std::max(m_table.rowAt(0), 0);
    const int count = m_table.model()->rowCount();
    const auto *delegate = m_table.itemDelegate();
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.font = m_table.font();
    option.widget = &m_table;
    const QStyle::State plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    for (int row = first; row < count; ++row) {
        const int y = m_table.rowViewportPosition(row) + top;
        if (y > height())
            break;
        const QModelIndex index = m_table.model()->index(row, column());
        option.rect = QRect(0, y, width(), m_table.rowHeight(row));
        option.state = plain;
        if (m_table.selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        delegate->paint(&painter, option, index);
    }
}

void FrozenName::paintTitle(QPainter &painter, int height)
{
    const QRect head(0, 0, width(), height);
    painter.fillRect(head, Theme::color(ColorRole::Window));
    painter.fillRect(0, height - 1, width(), 1, Theme::color(ColorRole::Line));
    const QHeaderView &header = *m_table.horizontalHeader();
    const bool sorted = header.sortIndicatorSection() == column();
    QFont font = header.font();
    font.setBold(sorted);
    painter.setFont(font);
    const QString words = m_table.model()->headerData(column(), Qt::Horizontal).toString();
    CellPainter::text(painter, head.adjusted(Theme::cellPadding, 0, -Theme::cellPadding, 0), words,
                      Qt::AlignLeft, Theme::color(sorted ? ColorRole::Text : ColorRole::Text2));
}
