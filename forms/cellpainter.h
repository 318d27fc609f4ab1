#pragma once

#include "theme.h"

#include "tone.h"

#include <QModelIndex>
#include <QRect>

class QPainter;

/// The pieces of a row that table, sidebar and lists have in common.
namespace CellPainter {

/// The colour of words and icons with \a tone.
ColorRole toneColor(Tone tone);
/// The quiet ground that belongs to \a tone; Base for Plain and Muted.
ColorRole toneGround(Tone tone);
/// The tone that \a index answers with.
Tone toneOf(const QModelIndex &index);

/// Draws icon \a name at the left of \a rect, centred in height, and moves \a rect past it.
void icon(QPainter &painter, QRect &rect, const QString &name, int size, const QColor &color);

/// Draws one line of words, cut with "…" where it does not fit.
void text(QPainter &painter, const QRect &rect, const QString &words, Qt::Alignment alignment,
          const QColor &color);

/// The 2 px frame inside the edge of what has focus.
void focus(QPainter &painter, const QRect &rect);

/// The 3 px line at the left of what is current.
void line(QPainter &painter, const QRect &rect);

} // namespace CellPainter
