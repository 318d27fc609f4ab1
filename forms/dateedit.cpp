#include "dateedit.h"

#include "datepopup.h"
#include "fieldkeys.h"
#include "icons.h"

#include "records/parse.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *calendar = addAction(Icons::named(u"x-office-calendar"_s, ColorRole::Text2),
                                  QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose in a calendar"));
    calendar->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::finish);
}

std::optional<QDate> DateEdit::date() const
{
    const Result<QDate> read = parse::date(text());
    return read ? std::optional(*read) : std::nullopt;
}

void DateEdit::setDate(std::optional<QDate> date)
{
    setText(date && date->isValid() ? date->toString(Qt::ISODate) : QString());
    m_committed = text();
}

QString DateEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return {};
    const Result<QDate> read = parse::date(text());
    return read ? QString() : read.error().message;
}

QVariant DateEdit::value() const
{
    return isValid() ? QVariant(date().value_or(QDate())) : QVariant(text());
}

void DateEdit::setValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        setDate(value.toDate());
    else
        setText(value.toString());
}

void DateEdit::finish()
{
    if (const auto read = date())
        setText(read->toString(Qt::ISODate));
    if (text() == m_committed)
        return;
    m_committed = text();
    Q_EMIT edited();
}

void DateEdit::step(int days)
{
    if (isReadOnly())
        return;
    if (const auto read = date())
        setText(read->addDays(days).toString(Qt::ISODate));
}

bool DateEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && fieldkeys::opensList(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the calendar, not a shortcut of the window
        return true;
    }
    return QLineEdit::event(event);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_F4 || (alt && event->key() == Qt::Key_Down))
        openCalendar();
    else if (event->key() == Qt::Key_Up)
        step(1);
    else if (event->key() == Qt::Key_Down)
        step(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *popup = new DatePopup(date().value_or(QDate::currentDate()), this);
    connect(popup, &DatePopup::chosen, this, [this](const QDate &day) {
        setText(day.toString(Qt::ISODate));
        setFocus();
        finish();
    });
    connect(popup, &DatePopup::cleared, this, [this] {
        clear();
        setFocus();
        finish();
    });
    popup->openBelow(*this);
}
