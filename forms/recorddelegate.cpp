#include "recorddelegate.h"

#include "dateedit.h"
#include "icons.h"
#include "recordheader.h"

#include <QApplication>
#include <QDate>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

/// What the model says about one cell.
struct RecordDelegate::Cell
{
    QString text;
    QString icon;
    Tone tone = Tone::Plain;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool problem = false;
    bool edited = false;
    bool missing = false;
    bool unpublished = false;

    ColorRole iconColor() const
    {
        return tone == Tone::Plain ? ColorRole::Text2 : CellPainter::toneColor(tone);
    }

    /// A status says its state by the colour of its icon alone; a date that is late or near, a
    /// refused value and words without an icon carry the colour themselves.
    ColorRole textColor() const
    {
        if (missing)
            return ColorRole::Text2;
        const bool toned = problem || icon.isEmpty() || icon.startsWith(u"appointment-")
            || icon == u"dialog-error";
        return toned ? CellPainter::toneColor(tone) : ColorRole::Text;
    }
};

RecordDelegate::RecordDelegate(QTableView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_groups(view)
{
    view.viewport()->installEventFilter(this);
    view.installEventFilter(this);
}

RecordDelegate *RecordDelegate::install(QTableView &view)
{
    auto *delegate = new RecordDelegate(view);
    view.setHorizontalHeader(new RecordHeader(&view));
    view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view.horizontalHeader()->setSortIndicatorShown(true); // the view takes it off a new header
    view.setItemDelegate(delegate);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setAlternatingRowColors(false);
    view.setMouseTracking(true);
    view.setTabKeyNavigation(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    Theme::setStyleProperty(view, "flush", u"true"_s);
    delegate->fitRows();
    return delegate;
}

RecordDelegate::Cell RecordDelegate::read(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.icon = index.data(Roles::Icon).toString();
    cell.tone = CellPainter::toneOf(index);
    cell.problem = !index.data(Roles::Problem).toString().isEmpty();
    cell.edited = index.data(Roles::Edited).toBool();
    cell.missing = index.data(Roles::Missing).toBool();
    if (const QVariant alignment = index.data(Qt::TextAlignmentRole); alignment.isValid())
        cell.alignment = Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask;
    if (isNameColumn(index.column()))
        cell.unpublished = index.data(Roles::Unpublished).toBool();
    if (cell.problem && cell.tone != Tone::Warn)
        cell.tone = Tone::Bad;
    if (cell.problem && cell.icon.isEmpty())
        cell.icon = cell.tone == Tone::Warn ? u"dialog-warning"_s : u"dialog-error"_s;
    return cell;
}

bool RecordDelegate::isNameColumn(int column) const
{
    if (m_nameColumn >= 0)
        return column == m_nameColumn;
    const QHeaderView &header = *m_view.horizontalHeader();
    int visual = 0;
    while (visual < header.count() && header.isSectionHidden(header.logicalIndex(visual)))
        ++visual;
    return header.logicalIndex(visual) == column;
}

bool RecordDelegate::viewHasFocus() const
{
    // The window's focus widget, not the application's: a dialog on top must not make rows idle.
    const QWidget *focus = m_view.window()->focusWidget();
    return focus && (focus == &m_view || m_view.isAncestorOf(focus));
}

QColor RecordDelegate::ground(const QStyleOptionViewItem &option, const Cell &cell, int row) const
{
    if (cell.problem)
        return Theme::color(CellPainter::toneGround(cell.tone));
    if (cell.edited)
        return Theme::color(ColorRole::Edited);
    const bool marked = m_marksCells && row == m_view.currentIndex().row();
    if (marked || (option.state & QStyle::State_Selected))
        return Theme::color(viewHasFocus() ? ColorRole::Sel : ColorRole::SelIdle);
    return Theme::color(row == m_hoverRow ? ColorRole::Hover : ColorRole::Base);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool isHere = viewHasFocus() && m_view.currentIndex().row() == index.row();
    if (GroupPainter::isHeading(index)) {
        m_groups.paint(*painter, option, index, isHere);
        if (isHere && option.rect.left() <= 0 && option.rect.right() >= 0)
            CellPainter::line(*painter, option.rect);
        return;
    }
    const Cell cell = read(index);
    const QRect &rect = option.rect;
    painter->fillRect(rect, ground(option, cell, index.row()));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, Theme::color(ColorRole::Line));
    const int stood = m_depth > 0 && besideColumn(index.column(), -1) < 0
        ? GroupPainter::indentation(m_depth)
        : 0;
    paintContent(*painter, rect.adjusted(Theme::cellPadding + stood, 0, -Theme::cellPadding, -1),
                 cell);

    if (m_framesSelection && (option.state & QStyle::State_Selected))
        paintRangeEdges(*painter, rect, index);
    // At the edge of the view rather than of the first column: it stays when scrolled sideways.
    if (isHere && rect.left() <= 0 && rect.right() >= 0)
        CellPainter::line(*painter, QRect(0, rect.top(), rect.width(), rect.height()));
    if (isHere && (option.state & QStyle::State_HasFocus))
        CellPainter::focus(*painter, rect);
}

/// The visible column before or after \a column; -1 at the edge.
int RecordDelegate::besideColumn(int column, int by) const
{
    const QHeaderView &header = *m_view.horizontalHeader();
    int visual = header.visualIndex(column) + by;
    while (visual >= 0 && visual < header.count()
           && header.isSectionHidden(header.logicalIndex(visual)))
        visual += by;
    return visual >= 0 && visual < header.count() ? header.logicalIndex(visual) : -1;
}

/// The sides of a chosen cell where the range ends.
void RecordDelegate::paintRangeEdges(QPainter &painter, const QRect &rect,
                                     const QModelIndex &index) const
{
    const QItemSelectionModel &selection = *m_view.selectionModel();
    const auto ends = [&](int row, int column) {
        const QModelIndex other = index.sibling(row, column);
        return !other.isValid() || !selection.isSelected(other);
    };
    const QColor color = Theme::color(ColorRole::Accent);
    if (ends(index.row() - 1, index.column()))
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, color);
    if (ends(index.row() + 1, index.column()))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color);
    if (ends(index.row(), besideColumn(index.column(), -1)))
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), color);
    if (ends(index.row(), besideColumn(index.column(), 1)))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), color);
}

void RecordDelegate::paintContent(QPainter &painter, const QRect &area, const Cell &cell) const
{
    QRect rect = area;
    const int side = Theme::scaled(Theme::cellIcon, painter.fontMetrics());
    if (!cell.icon.isEmpty())
        CellPainter::icon(painter, rect, cell.icon, side, Theme::color(cell.iconColor()));
    QRect words = rect;
    if (cell.unpublished)
        words.setWidth(words.width() - side - Theme::iconGap);
    painter.setPen(Theme::color(cell.textColor()));
    const int end = m_texts.draw(painter, words, cell.text, cell.alignment);
    if (!cell.unpublished)
        return;
    QRect sign(words.left() + end + Theme::iconGap, rect.top(), side, rect.height());
    CellPainter::icon(painter, sign, u"view-hidden"_s, side, Theme::color(ColorRole::Text2));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = read(index);
    const QFontMetrics metrics(option.font);
    const int sign = Theme::scaled(Theme::cellIcon, metrics) + Theme::iconGap;
    int width = metrics.horizontalAdvance(cell.text) + 2 * Theme::cellPadding + 1;
    if (!cell.icon.isEmpty())
        width += sign;
    if (cell.unpublished)
        width += sign;
    return {width, Theme::rowHeight(metrics)};
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const bool isDate = index.data(Qt::EditRole).typeId() == QMetaType::QDate;
    QWidget *editor =
        isDate ? new DateEdit(parent) : QStyledItemDelegate::createEditor(parent, option, index);
    if (editor) {
        Theme::setStyleProperty(*editor, "cell", u"true"_s);
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
    }
    return editor;
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(-1, -1, 0, 0)); // over the lines round the cell
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()
        || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString words = index.data(Roles::Problem).toString();
    if (words.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        words = index.data(Qt::DisplayRole).toString();
    if (words.isEmpty() && isNameColumn(index.column()) && index.data(Roles::Unpublished).toBool())
        words = tr("Not shown on the web site");
    QToolTip::showText(event->globalPos(), words, view, option.rect);
    return true;
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Asked by type, because the last events come while the view is being taken apart.
    if (qobject_cast<QTableView *>(watched->parent())) {
        if (event->type() == QEvent::MouseMove)
            setHoverRow(m_view.rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
            setHoverRow(-1);
        return false;
    }
    if (qobject_cast<QTableView *>(watched)) {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            fitRows();
        else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            m_view.viewport()->update(); // every chosen row changes its ground
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void RecordDelegate::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    updateRow(m_hoverRow);
    m_hoverRow = row;
    updateRow(m_hoverRow);
}

void RecordDelegate::updateRow(int row)
{
    if (row >= 0)
        m_view.viewport()->update(0, m_view.rowViewportPosition(row), m_view.viewport()->width(),
                                  m_view.rowHeight(row));
}

void RecordDelegate::fitRows()
{
    QHeaderView &header = *m_view.verticalHeader();
    const int height = Theme::rowHeight(m_view.fontMetrics());
    m_texts.clear();
    if (header.defaultSectionSize() == height)
        return;
    header.setMinimumSectionSize(height);
    header.setDefaultSectionSize(height);
}
