#include "changelistdelegate.h"

#include "cellpainter.h"
#include "changelistmodel.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using Piece = worddiff::Piece;

namespace {

constexpr int sideMargin = 14;
constexpr int edge = 6; // above and below
constexpr int lineGap = 2;

int widthOf(const QStyleOptionViewItem &option)
{
    constexpr int narrowest = 120;
    constexpr int usual = 400; // before there is a view
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return std::max(narrowest, (view ? view->viewport()->width() : usual) - 2 * sideMargin);
}

QTextCharFormat formatOf(const Piece &piece, bool isMarked)
{
    QTextCharFormat format;
    format.setForeground(Theme::color(ColorRole::Text));
    if (!isMarked)
        return format;
    format.setBackground(Theme::color(ColorRole::Edited));
    if (piece.kind == Piece::Kind::Removed) {
        format.setForeground(Theme::color(ColorRole::Text2));
        format.setFontStrikeOut(true);
    } else if (piece.kind == Piece::Kind::Note) {
        format.setForeground(Theme::color(ColorRole::Text2));
    } else if (piece.kind == Piece::Kind::Added) {
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

/// Text with its formats, before it is broken into lines.
struct Run
{
    QString text;
    QList<QTextLayout::FormatRange> formats;

    void add(const QString &words, const QTextCharFormat &format)
    {
        formats.append({int(text.size()), int(words.size()), format});
        text += words;
    }
};

Run runOf(const ChangeLine &line)
{
    Run run;
    if (!line.label.isEmpty()) {
        QTextCharFormat quiet;
        quiet.setForeground(Theme::color(ColorRole::Text2));
        run.add(line.label + u":  "_s, quiet);
    }
    const Piece *last = nullptr;
    for (const Piece &piece : line.pieces) {
        const bool touch = last != nullptr && last->kind == Piece::Kind::Removed
            && piece.kind == Piece::Kind::Added;
        if (touch) // or the old word and the new would be read as one
            run.add(u"\u2009"_s, formatOf({Piece::Kind::Note, {}}, line.isMarked));
        run.add(piece.text, formatOf(piece, line.isMarked));
        last = &piece;
    }
    return run;
}

Run headOf(const QModelIndex &index)
{
    Run run;
    QTextCharFormat quiet;
    quiet.setForeground(Theme::color(ColorRole::Text2));
    run.add(index.data(ChangeListModel::HeadRole).toString(), quiet);
    return run;
}

/// Lays out \a run in \a width; returns its height. Draws it at \a at when there is a painter.
int layOut(const Run &run, const QFont &font, int width, QPainter *painter = nullptr,
           QPoint at = {})
{
    QTextLayout layout(run.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(run.formats);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return int(std::ceil(height));
}

/// Head and lines one below the other; returns their height.
int layOutAll(const QModelIndex &index, const QFont &font, int width, QPainter *painter = nullptr,
              QPoint at = {})
{
    const int top = at.y();
    at.ry() += layOut(headOf(index), Theme::font(font, Theme::Size::Small), width, painter, at);
    const auto lines = index.data(ChangeListModel::LinesRole).value<ChangeLines>();
    for (const ChangeLine &line : lines)
        at.ry() += lineGap + layOut(runOf(line), font, width, painter, {at.x(), at.y() + lineGap});
    return at.y() - top;
}

} // namespace

void ChangeListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const bool focused = view && view->hasFocus();
    const bool selected = option.state & QStyle::State_Selected;
    const ColorRole ground = !selected ? ColorRole::Base
        : focused                      ? ColorRole::Sel
                                       : ColorRole::SelIdle;
    painter->fillRect(option.rect, Theme::color(ground));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      Theme::color(ColorRole::Line));
    layOutAll(index, option.font, widthOf(option), painter,
              option.rect.topLeft() + QPoint(sideMargin, edge));
    if (view && view->currentIndex() == index)
        CellPainter::line(*painter, option.rect);
    if (focused && (option.state & QStyle::State_HasFocus))
        CellPainter::focus(*painter, option.rect);
}

QSize ChangeListDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    constexpr int narrow = 40; // the view gives it its whole width
    return {narrow, layOutAll(index, option.font, widthOf(option)) + 2 * edge + 1};
}
