#include "lixbar.h"

#include "pagehelprows.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Where the levels end, as readingLevel() has them; the scale is open above.
constexpr std::array bounds{0, 30, 40, 50, 60, 80};
constexpr int barHeight = 8;
constexpr int gap = 2;
constexpr int markRise = 3; ///< of the mark over and under the bar

} // namespace

LixBar::LixBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(Theme::font(font(), Theme::Size::Small));
    setLix({});
}

void LixBar::setLix(std::optional<int> lix)
{
    m_lix = lix;
    setAccessibleName(lix ? tr("LIX %1, %2, on a scale where below 30 is very easy and 60 and more "
                               "is very hard")
                                .arg(*lix)
                                .arg(pagehelp::levelName(readingLevel(*lix)))
                          : QString());
    setToolTip(accessibleName());
    update();
}

QSize LixBar::sizeHint() const
{
    return {240, barHeight + 2 * markRise + 2 + fontMetrics().height()};
}

QSize LixBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

int LixBar::x(int lix) const
{
    return std::clamp(lix, bounds.front(), bounds.back()) * width() / bounds.back();
}

void LixBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto level = m_lix ? std::optional(readingLevel(*m_lix)) : std::nullopt;
    for (size_t i = 0; i + 1 < bounds.size(); ++i) {
        const bool isOwn = level && int(*level) == int(i);
        const int end = i + 2 < bounds.size() ? gap : 0;
        painter.fillRect(x(bounds[i]), markRise, x(bounds[i + 1]) - x(bounds[i]) - end, barHeight,
                         Theme::color(isOwn ? ColorRole::Accent : ColorRole::Line));
    }
    if (m_lix) {
        const int at = std::clamp(x(*m_lix), 1, width() - 1);
        painter.fillRect(at - 1, 0, 2, barHeight + 2 * markRise, Theme::color(ColorRole::Text));
    }
    painter.setPen(Theme::color(ColorRole::Text2));
    const QRect words(0, barHeight + 2 * markRise + 2, width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignLeft, pagehelp::levelName(ReadingLevel::VeryEasy));
    painter.drawText(words, Qt::AlignRight, pagehelp::levelName(ReadingLevel::VeryHard));
    QRect middle = words; // under the middle of its stretch, where there is room
    middle.moveCenter({(x(40) + x(50)) / 2, words.center().y()});
    const QString medium = pagehelp::levelName(ReadingLevel::Medium);
    const int taken =
        fontMetrics().horizontalAdvance(pagehelp::levelName(ReadingLevel::VeryEasy) + medium
                                        + pagehelp::levelName(ReadingLevel::VeryHard));
    if (taken + 4 * fontMetrics().averageCharWidth() < width())
        painter.drawText(middle, Qt::AlignHCenter, medium);
}
