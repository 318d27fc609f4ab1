#include "cellmessage.h"

#include "cellpainter.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int gap = 2; ///< between the cell and the sentence
constexpr int widest = 60; ///< letters in a line

Tone toneOf(FieldMessage::Kind kind)
{
    switch (kind) {
    case FieldMessage::Kind::Error:
        return Tone::Bad;
    case FieldMessage::Kind::Warning:
        return Tone::Warn;
    case FieldMessage::Kind::Advice:
        break;
    }
    return Tone::Info;
}

} // namespace

CellMessage::CellMessage(QWidget &viewport)
    : QFrame(&viewport)
    , m_message(new FieldMessage(nullptr, this))
{
    setObjectName(u"cellMessage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding, padding - 2, padding, padding - 2);
    layout->addWidget(m_message);
    hide();
}

void CellMessage::say(FieldMessage::Kind kind, const QString &sentence, const QRect &cell,
                      QWidget *field)
{
    m_kind = kind;
    m_message->setField(field);
    m_message->say(kind, sentence);
    setAccessibleName(sentence);
    placeAt(cell);
    show();
    raise();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellMessage::clear()
{
    m_message->clear();
    hide();
}

void CellMessage::placeAt(const QRect &cell)
{
    const QRect area = parentWidget()->rect();
    const int letters = fontMetrics().averageCharWidth() * widest;
    const int most = std::max(1, std::min(letters, area.width() - 2 * gap));
    const int wide = std::min(m_message->sizeHint().width() + 2 * padding, most);
    const int high = m_message->heightForWidth(wide - 2 * padding) + 2 * padding - 4;
    const int left =
        std::clamp(cell.left(), area.left(), std::max(area.left(), area.right() - wide));
    const bool fitsUnder = cell.bottom() + gap + high <= area.bottom();
    const int over = cell.top() - gap - high;
    setGeometry(left, fitsUnder || over < area.top() ? cell.bottom() + gap : over, wide, high);
}

void CellMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(CellPainter::toneGround(toneOf(m_kind))));
    painter.setPen(Theme::color(CellPainter::toneColor(toneOf(m_kind))));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
