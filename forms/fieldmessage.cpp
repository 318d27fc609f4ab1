#include "fieldmessage.h"

#include "iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

struct Face
{
    QString icon;
    ColorRole color;
};

constexpr int gap = 5;

Face faceOf(FieldMessage::Kind kind)
{
    switch (kind) {
    case FieldMessage::Kind::Error:
        return {u"dialog-error"_s, ColorRole::Bad};
    case FieldMessage::Kind::Warning:
        return {u"dialog-warning"_s, ColorRole::Warn};
    case FieldMessage::Kind::Advice:
        break;
    }
    return {u"dialog-information"_s, ColorRole::Info};
}

} // namespace

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Theme::cellIcon, this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setField(field);
    hide();
}

void FieldMessage::setField(QWidget *field)
{
    m_field = field;
    if (!text().isEmpty())
        say(m_kind, text());
}

void FieldMessage::say(Kind kind, const QString &sentence)
{
    if (sentence.isEmpty()) {
        clear();
        return;
    }
    m_kind = kind;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    const Face face = faceOf(kind);
    m_icon->setIcon(face.icon, face.color);
    Theme::setTextRole(*m_text, Theme::Size::Small, face.color);
    describe(kind == Kind::Error ? u"invalid"_s : QString());
    setVisible(true);
}

void FieldMessage::clear()
{
    if (text().isEmpty())
        return;
    m_text->clear();
    describe({});
    hide();
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::describe(const QString &state)
{
    if (!m_field)
        return;
    m_field->setAccessibleDescription(text());
    const bool edited = m_field->property("edited").toBool();
    Theme::setStyleProperty(*m_field, "state", state.isEmpty() && edited ? u"edited"_s : state);
}

void FieldMessage::setEdited(QWidget &field, bool edited)
{
    field.setProperty("edited", edited);
    if (field.property("state").toString() != u"invalid")
        Theme::setStyleProperty(field, "state", edited ? u"edited"_s : QString());
}

// A label that wraps asks for several short lines; this one wants one line as long as there is
// room.
QSize FieldMessage::sizeHint() const
{
    const QFontMetrics metrics = m_text->fontMetrics();
    return {Theme::cellIcon + gap + metrics.horizontalAdvance(text()) + 2, heightForWidth(10'000)};
}

QSize FieldMessage::minimumSizeHint() const
{
    return {Theme::cellIcon + gap + m_text->fontMetrics().averageCharWidth() * 12,
            heightForWidth(10'000)};
}

int FieldMessage::heightForWidth(int width) const
{
    return std::max(Theme::cellIcon, m_text->heightForWidth(width - Theme::cellIcon - gap));
}
