#include "changepreviewdelegate.h"

#include "cellpainter.h"
#include "changepreviewmodel.h"
#include "recorddelegate.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using State = ChangePreviewModel::CellState;

constexpr int chevron = 12;

State stateOf(const QModelIndex &index)
{
    return State(index.data(ChangePreviewModel::State).toInt());
}

/// What stands in a changed cell, and how wide it is.
struct Parts
{
    explicit Parts(const QModelIndex &index, const QFont &font)
        : before(index.data(ChangePreviewModel::Before).toString())
        , after(index.data(ChangePreviewModel::After).toString())
        , isNew(!index.data(ChangePreviewModel::Before).isValid())
        , isOldEmpty(before.isEmpty())
        , isNewEmpty(after.isEmpty())
        , isNoted(!index.data(Roles::Problem).toString().isEmpty())
        , bold(font)
    {
        const QString empty = ChangePreviewModel::tr("empty");
        before = isOldEmpty && !isNew ? empty : before;
        after = isNewEmpty ? empty : after;
        bold.setBold(true);
        const QFontMetrics plain(font);
        beforeWidth = isNew ? 0 : plain.horizontalAdvance(before) + 1;
        afterWidth = QFontMetrics(bold).horizontalAdvance(after) + 2;
        side = Theme::scaled(Theme::cellIcon, plain);
    }

    int gaps() const
    {
        const int arrow = isNew ? 0 : chevron + 2 * Theme::iconGap;
        return arrow + (isNoted ? side + Theme::iconGap : 0);
    }
    int width() const { return beforeWidth + afterWidth + gaps(); }

    QString before;
    QString after;
    bool isNew; ///< there is no before
    bool isOldEmpty;
    bool isNewEmpty;
    bool isNoted;
    QFont bold;
    int beforeWidth = 0;
    int afterWidth = 0;
    int side = 0;
};

/// \a rect cut to \a width, and the rest of it.
QRect cutOff(QRect &rect, int width)
{
    const QRect piece(rect.left(), rect.top(), std::min(width, rect.width()), rect.height());
    rect.setLeft(piece.right() + 1);
    return piece;
}

/// What was, struck through, and the arrow after it.
void paintBefore(QPainter &painter, QRect &rect, const Parts &parts, int width)
{
    const QFont font = painter.font();
    QFont struck = font;
    struck.setStrikeOut(!parts.isOldEmpty);
    painter.setFont(struck);
    CellPainter::text(painter, cutOff(rect, width), parts.before, Qt::AlignLeft,
                      Theme::color(ColorRole::Text2));
    painter.setFont(font);
    rect.setLeft(rect.left() + Theme::iconGap);
    CellPainter::icon(painter, rect, u"go-next"_s, chevron, Theme::color(ColorRole::Text2));
}

} // namespace

ChangePreviewDelegate::ChangePreviewDelegate(QTableView &view, RecordDelegate &plain)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_plain(plain)
{
}

ChangePreviewDelegate *ChangePreviewDelegate::install(QTableView &view)
{
    RecordDelegate *plain = RecordDelegate::install(view);
    plain->setNameColumn(0);
    auto *delegate = new ChangePreviewDelegate(view, *plain);
    view.setItemDelegate(delegate);
    return delegate;
}

void ChangePreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const State state = stateOf(index);
    const bool isChange = state == State::Changed || state == State::Unread;
    if (!isChange)
        return m_plain.paint(painter, option, index);
    painter->save();
    const bool isOut = index.data(ChangePreviewModel::LeftOut).toBool();
    const ColorRole live = state == State::Unread ? ColorRole::BadBg : ColorRole::Edited;
    const bool isChosen = (option.state & QStyle::State_Selected) && isOut;
    const ColorRole quiet = isChosen ? ColorRole::SelIdle : ColorRole::Base;
    painter->fillRect(option.rect, Theme::color(isOut ? quiet : live));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      Theme::color(ColorRole::Line));
    const QRect room = option.rect.adjusted(Theme::cellPadding, 0, -Theme::cellPadding, -1);
    painter->setFont(option.font);
    if (state == State::Unread)
        paintUnread(*painter, room, index);
    else
        paintChange(*painter, room, index);
    if ((option.state & QStyle::State_HasFocus) && m_view.hasFocus())
        CellPainter::focus(*painter, option.rect);
    painter->restore();
}

void ChangePreviewDelegate::paintChange(QPainter &painter, QRect rect,
                                        const QModelIndex &index) const
{
    const QFont font = painter.font();
    const Parts parts(index, font);
    const bool isOut = index.data(ChangePreviewModel::LeftOut).toBool();
    // When both do not fit, what becomes is cut last: it has at least two thirds.
    const int room = rect.width() - parts.gaps();
    const int afterWidth =
        std::min(parts.afterWidth, std::max(room * 2 / 3, room - parts.beforeWidth));
    if (!parts.isNew)
        paintBefore(painter, rect, parts, std::min(parts.beforeWidth, room - afterWidth));
    painter.setFont(isOut ? font : parts.bold);
    const bool isQuiet = isOut || parts.isNewEmpty;
    CellPainter::text(painter, cutOff(rect, afterWidth), parts.after, Qt::AlignLeft,
                      Theme::color(isQuiet ? ColorRole::Text2 : ColorRole::Text));
    rect.setLeft(rect.left() + Theme::iconGap);
    if (parts.isNoted)
        CellPainter::icon(painter, rect, u"dialog-warning"_s, parts.side,
                          Theme::color(ColorRole::Warn));
    painter.setFont(font);
}

void ChangePreviewDelegate::paintUnread(QPainter &painter, QRect rect,
                                        const QModelIndex &index) const
{
    const int side = Theme::scaled(Theme::cellIcon, painter.fontMetrics());
    CellPainter::icon(painter, rect, u"dialog-error"_s, side, Theme::color(ColorRole::Bad));
    CellPainter::text(painter, rect, index.data().toString(), Qt::AlignLeft,
                      Theme::color(ColorRole::Bad));
}

QSize ChangePreviewDelegate::sizeHint(const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QSize plain = m_plain.sizeHint(option, index);
    if (stateOf(index) == State::Unread) {
        const int side = Theme::scaled(Theme::cellIcon, QFontMetrics(option.font));
        return {plain.width() + side + Theme::iconGap, plain.height()};
    }
    if (stateOf(index) != State::Changed)
        return plain;
    return {Parts(index, option.font).width() + 2 * Theme::cellPadding + 1, plain.height()};
}

bool ChangePreviewDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList words{index.data(Qt::ToolTipRole).toString()};
    if (sizeHint(option, index).width() > option.rect.width())
        words.append(index.data().toString());
    words.removeAll(QString());
    QToolTip::showText(event->globalPos(), words.join(u'\n'), view, option.rect);
    return true;
}
