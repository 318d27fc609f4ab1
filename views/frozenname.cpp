#include "frozenname.h"

#include "forms/recordheader.h"
#include "forms/theme.h"
#include "tables/roles.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

namespace {

constexpr int leastRoom = 160; // columns that would leave less for the others are not kept

} // namespace

FrozenName::FrozenName(QTableView &table)
    : QWidget(&table)
    , m_table(table)
    , m_header(*qobject_cast<RecordHeader *>(table.horizontalHeader()))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    table.viewport()->installEventFilter(this);
    m_header.viewport()->installEventFilter(this);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenName::place);
    connect(&m_header, &QHeaderView::sectionResized, this, &FrozenName::place);
    connect(&m_header, &QHeaderView::sectionMoved, this, &FrozenName::place);
    // Cells that are scrolled away are not drawn anew in the table.
    const auto refresh = [this] { update(); };
    connect(table.model(), &QAbstractItemModel::dataChanged, this, refresh);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, refresh);
    hide();
}

void FrozenName::setCount(int count)
{
    m_count = std::max(count, 1);
    place();
}

void FrozenName::setTitleHeight(int height)
{
    m_titleHeight = height;
    place();
}

/// The first visible columns that leave room for others.
std::vector<int> FrozenName::columns() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const int most = m_table.viewport()->width() - leastRoom;
    std::vector<int> kept;
    int wide = 0;
    for (int visual = 0; visual < header.count() && int(kept.size()) < m_count; ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        wide += header.sectionSize(column);
        if (wide >= most)
            break;
        kept.push_back(column);
    }
    return kept;
}

int FrozenName::coveredWidth() const
{
    int wide = 0;
    for (const int column : columns())
        wide += m_table.columnWidth(column);
    return wide;
}

void FrozenName::place()
{
    const QWidget &area = *m_table.viewport();
    const int wide = coveredWidth();
    const bool needed = m_table.horizontalScrollBar()->value() > 0 && wide > 0;
    if (needed) {
        setGeometry(area.x(), 0, wide, area.y() + area.height());
        const bool hasMore = m_titleHeight > 0 && m_titleHeight < area.y();
        if (hasMore)
            setMask(QRegion(0, 0, wide, m_titleHeight) + QRegion(0, area.y(), wide, area.height()));
        else
            clearMask();
    }
    setVisible(needed);
    raise();
    update();
    m_header.setFrozenWidth(wide);
    if (std::exchange(m_covered, wide) != wide)
        Q_EMIT coveredWidthChanged(wide);
}

bool FrozenName::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    else if (event->type() == QEvent::Paint && isVisible())
        follow(*static_cast<QWidget *>(watched), static_cast<QPaintEvent *>(event)->region());
    return false;
}

/// Whatever is drawn anew beside the columns is drawn anew in them; what lies under them alone was
/// drawn because they were, which must have an end.
void FrozenName::follow(const QWidget &area, const QRegion &drawn)
{
    const QRegion place = drawn.translated(area.mapTo(&m_table, QPoint()));
    if (!place.subtracted(geometry()).isEmpty())
        update();
}

void FrozenName::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int top = m_table.viewport()->y();
    const std::vector<int> kept = columns();
    painter.fillRect(rect(), Theme::color(ColorRole::Base));
    const int count = m_table.model()->rowCount();
    for (int row = std::max(m_table.rowAt(0), 0); row < count; ++row) {
        if (m_table.rowViewportPosition(row) + top > height())
            break;
        paintRow(painter, row, top, kept);
    }
    paintTitles(painter, m_titleHeight > 0 ? m_titleHeight : top, kept);
    painter.fillRect(width() - 1, 0, 1, height(), Theme::color(ColorRole::Control));
}

/// The frozen columns from \a at that are painted as one: the words of a group's heading run on
/// over the columns without a sum.
size_t FrozenName::endOfCell(int row, const std::vector<int> &columns, size_t at) const
{
    const QModelIndex first = m_table.model()->index(row, columns[at]);
    size_t end = at + 1;
    if (at > 0 || first.data(Roles::Group).toInt() == 0)
        return end;
    while (end < columns.size() && first.siblingAtColumn(columns[end]).data().toString().isEmpty())
        ++end;
    return end;
}

void FrozenName::paintRow(QPainter &painter, int row, int top, const std::vector<int> &columns)
{
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.font = m_table.font();
    option.widget = &m_table;
    const QStyle::State plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    int left = 0;
    for (size_t at = 0, end = 0; at < columns.size(); at = end) {
        end = endOfCell(row, columns, at);
        int wide = 0;
        for (size_t i = at; i < end; ++i)
            wide += m_table.columnWidth(columns[i]);
        const QModelIndex index = m_table.model()->index(row, columns[at]);
        option.rect =
            QRect(left, m_table.rowViewportPosition(row) + top, wide, m_table.rowHeight(row));
        left += wide;
        option.state = plain;
        if (m_table.selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        m_table.itemDelegate()->paint(&painter, option, index);
    }
}

void FrozenName::paintTitles(QPainter &painter, int height, const std::vector<int> &columns)
{
    int left = 0;
    for (const int column : columns) {
        const QRect head(left, 0, m_table.columnWidth(column), height);
        m_header.paintTitle(painter, head, column);
        left += head.width();
    }
}
