#include "pageeditorzoom.h"

#include <QSettings>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString setting = u"pages/zoom"_s;
constexpr int steps[] = {50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr int notch = 120; ///< of a wheel, in eighths of a degree

int bounded(int percent)
{
    return std::clamp(percent, std::begin(steps)[0], std::end(steps)[-1]);
}

} // namespace

PageEditorZoom::PageEditorZoom(QObject *parent)
    : QObject(parent)
    , m_percent(bounded(QSettings().value(setting, 100).toInt()))
{
}

void PageEditorZoom::setPercent(int percent)
{
    percent = bounded(percent);
    if (percent == m_percent)
        return;
    m_percent = percent;
    QSettings().setValue(setting, m_percent);
    Q_EMIT changed();
}

void PageEditorZoom::step(int by)
{
    const auto *const next = by > 0 ? std::ranges::upper_bound(steps, m_percent)
                                    : std::ranges::lower_bound(steps, m_percent) - 1;
    if (next >= std::begin(steps) && next < std::end(steps))
        setPercent(*next);
}

void PageEditorZoom::watch(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool PageEditorZoom::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return false;
    m_turned += wheel->angleDelta().y(); // touch pads turn by little at a time
    if (std::abs(m_turned) >= notch)
        step(std::exchange(m_turned, 0) > 0 ? 1 : -1);
    return true;
}
