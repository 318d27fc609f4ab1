#include "datepopup.h"

#include "icons.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

DatePopup::DatePopup(const QDate &day, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Calendar"));
    auto *today = new QPushButton(tr("Today"), this);
    auto *none = new QPushButton(tr("No date"), this);
    for (QPushButton *button : {today, none})
        Theme::setStyleProperty(*button, "link", u"true"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(today);
    buttons->addStretch();
    buttons->addWidget(none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 4);
    layout->setSpacing(4);
    layout->addWidget(m_calendar);
    layout->addLayout(buttons);

    m_calendar->setSelectedDate(day);
    dress(*m_calendar);
    const auto choose = [this](const QDate &date) {
        Q_EMIT chosen(date);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(today, &QPushButton::clicked, this, [choose] { choose(QDate::currentDate()); });
    connect(none, &QPushButton::clicked, this, [this] {
        Q_EMIT cleared();
        close();
    });
}

void DatePopup::dress(QCalendarWidget &calendar)
{
    calendar.setFirstDayOfWeek(Qt::Monday);
    calendar.setGridVisible(false);
    // Qt paints weekends red; red here means late or wrong.
    QTextCharFormat plain;
    plain.setForeground(Theme::color(ColorRole::Text));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    QTextCharFormat header;
    header.setForeground(Theme::color(ColorRole::Text2));
    header.setBackground(Theme::color(ColorRole::Base));
    calendar.setHeaderTextFormat(header);
    QTextCharFormat todayFormat;
    todayFormat.setFontWeight(QFont::Bold);
    todayFormat.setForeground(Theme::color(ColorRole::Accent));
    if (QDate::currentDate() != calendar.selectedDate())
        calendar.setDateTextFormat(QDate::currentDate(), todayFormat);
    if (auto *previous = calendar.findChild<QToolButton *>(u"qt_calendar_prevmonth"_s)) {
        previous->setIcon(Icons::named(u"go-previous"_s));
        previous->setToolTip(tr("Previous month (Page Up)"));
    }
    if (auto *next = calendar.findChild<QToolButton *>(u"qt_calendar_nextmonth"_s)) {
        next->setIcon(Icons::named(u"go-next"_s));
        next->setToolTip(tr("Next month (Page Down)"));
    }
}

void DatePopup::openBelow(const QWidget &field)
{
    adjustSize();
    QPoint corner = field.mapToGlobal(QPoint(field.width() - width(), field.height() + 2));
    const QRect screen = field.screen()->availableGeometry();
    if (corner.y() + height() > screen.bottom())
        corner.setY(field.mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    corner.setX(std::max(screen.left(), corner.x()));
    move(corner);
    show();
    m_calendar->setFocus();
}
