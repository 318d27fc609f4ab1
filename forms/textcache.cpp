#include "textcache.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace {
constexpr int whole = -1; // in place of a width: the words uncut
}

const TextCache::Line &TextCache::line(const QPainter &painter, const QString &words, int room)
{
    const std::pair key(words, room);
    if (const Line *known = m_lines.object(key))
        return *known;
    auto *fresh = new Line;
    fresh->text.setTextFormat(Qt::PlainText);
    fresh->text.setPerformanceHint(QStaticText::AggressiveCaching);
    fresh->text.setText(
        room == whole ? words : painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
    fresh->text.prepare(painter.transform(), painter.font());
    fresh->width = int(std::ceil(fresh->text.size().width()));
    m_lines.insert(key, fresh);
    return *fresh;
}

int TextCache::draw(QPainter &painter, const QRect &rect, const QString &words,
                    Qt::Alignment alignment)
{
    if (words.isEmpty() || rect.width() <= 0)
        return 0;
    // A line break would make two lines of it.
    QString single = words;
    single.replace(u'\n', u' ');
    const Line *shown = &line(painter, single, whole);
    if (shown->width > rect.width())
        shown = &line(painter, single, rect.width());
    int left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() + 1 - shown->width;
    else if (alignment & Qt::AlignHCenter)
        left += (rect.width() - shown->width) / 2;
    const int height = painter.fontMetrics().height();
    painter.drawStaticText(left, rect.top() + (rect.height() - height) / 2, shown->text);
    return shown->width;
}
