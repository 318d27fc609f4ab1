#include "replacedelegate.h"

#include "cellpainter.h"
#include "recorddelegate.h"
#include "replacemodel.h"

#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

using SegmentRole = ReplaceSegment::Role;

QFont fontOf(SegmentRole role, QFont font, bool isLeftOut)
{
    font.setStrikeOut(role == SegmentRole::Removed && !isLeftOut);
    font.setBold(role == SegmentRole::Inserted && !isLeftOut);
    return font;
}

ColorRole colorOf(SegmentRole role, bool isLeftOut)
{
    return role == SegmentRole::Removed || isLeftOut ? ColorRole::Text2 : ColorRole::Text;
}

} // namespace

ReplaceDelegate::ReplaceDelegate(QTableView &view, RecordDelegate &plain, const ReplaceModel &model)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_plain(plain)
    , m_model(model)
{
}

ReplaceDelegate *ReplaceDelegate::install(QTableView &view, const ReplaceModel &model)
{
    RecordDelegate *plain = RecordDelegate::install(view);
    plain->setNameColumn(ReplaceModel::NameColumn);
    auto *delegate = new ReplaceDelegate(view, *plain, model);
    view.setItemDelegate(delegate);
    return delegate;
}

void ReplaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.column() != ReplaceModel::ChangeColumn)
        return m_plain.paint(painter, option, index);
    painter->save();
    const bool isLeftOut = index.data(ReplaceModel::LeftOut).toBool();
    const QRect &rect = option.rect;
    painter->fillRect(rect, Theme::color(isLeftOut ? ColorRole::Base : ColorRole::Edited));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, Theme::color(ColorRole::Line));
    painter->setFont(option.font);
    paintSegments(*painter, rect.adjusted(Theme::cellPadding, 0, -Theme::cellPadding, -1), index);
    if ((option.state & QStyle::State_HasFocus) && m_view.hasFocus())
        CellPainter::focus(*painter, rect);
    painter->restore();
}

void ReplaceDelegate::paintSegments(QPainter &painter, QRect rect, const QModelIndex &index) const
{
    const bool isLeftOut = index.data(ReplaceModel::LeftOut).toBool();
    const QFont font = painter.font();
    if (index.data(ReplaceModel::Noted).toBool()) {
        const int side = Theme::scaled(Theme::cellIcon, painter.fontMetrics());
        CellPainter::icon(painter, rect, u"dialog-warning"_s, side, Theme::color(ColorRole::Warn));
    }
    SegmentRole before = SegmentRole::Kept;
    for (const ReplaceSegment &segment : m_model.hits()[size_t(index.row())].segments) {
        if (rect.width() <= 0)
            return;
        painter.setFont(fontOf(segment.role, font, isLeftOut));
        // Old and new words would run into each other without a hair of room.
        if (before == SegmentRole::Removed && segment.role == SegmentRole::Inserted)
            rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(u' '));
        const int width = painter.fontMetrics().horizontalAdvance(segment.text) + 1;
        CellPainter::text(painter, rect, segment.text, Qt::AlignLeft,
                          Theme::color(colorOf(segment.role, isLeftOut)));
        rect.setLeft(rect.left() + width);
        before = segment.role;
    }
}

QSize ReplaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_plain.sizeHint(option, index);
}
