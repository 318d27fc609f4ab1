#include "chip.h"

#include "icons.h"

#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 10; ///< before the words
constexpr int target = 24; ///< side of the cross
constexpr int crossIcon = 10;
constexpr int longest = 360; ///< as wide as a chip grows
} // namespace

Chip::Chip(QWidget *parent)
    : QToolButton(parent)
    , m_label(new QLabel(this))
    , m_cross(new QToolButton(this))
{
    Theme::setStyleProperty(*this, "chip", u"true"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setTextFormat(Qt::PlainText);
    Theme::setTextRole(*m_label, Theme::Size::Small);
    m_cross->setObjectName(u"cross"_s);
    m_cross->setIcon(Icons::named(u"window-close"_s, ColorRole::Text2));
    m_cross->setIconSize({crossIcon, crossIcon});
    m_cross->setFocusPolicy(Qt::NoFocus); // Delete does it by keyboard
    m_cross->setToolTip(tr("Remove the condition (Delete)"));
    m_cross->setStyleSheet(u"border: 0; background: transparent;"_s);
    connect(m_cross, &QToolButton::clicked, this, &Chip::removeRequested);
}

void Chip::setWords(const QString &words, const QString &toolTip)
{
    m_words = words;
    setToolTip(toolTip);
    setAccessibleName(words);
    setAccessibleDescription(tr("Condition. Delete removes it, Enter changes it."));
    m_cross->setAccessibleName(tr("Remove the condition %1").arg(words));
    updateGeometry();
    resizeEvent(nullptr);
}

QSize Chip::sizeHint() const
{
    m_label->ensurePolished();
    const QFontMetrics metrics = m_label->fontMetrics();
    const int words = metrics.horizontalAdvance(m_words) + 2;
    return {std::min(padding + words + target, longest), std::max(target, metrics.height() + 8)};
}

QSize Chip::minimumSizeHint() const
{
    return {padding + 3 * target, sizeHint().height()};
}

void Chip::resizeEvent(QResizeEvent *)
{
    const int room = width() - padding - target;
    m_label->setGeometry(padding, 0, room, height());
    m_label->ensurePolished();
    m_label->setText(m_label->fontMetrics().elidedText(m_words, Qt::ElideRight, room));
    m_cross->setGeometry(width() - target - 1, (height() - target) / 2, target, target);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Left:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QToolButton::keyPressEvent(event);
    }
}
