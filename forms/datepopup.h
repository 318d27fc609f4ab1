#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

/// The calendar under a date field: weeks from Monday with their numbers, "Today" and "No date".
/// Destroys itself when it closes.
class DatePopup : public QFrame
{
    Q_OBJECT

public:
    explicit DatePopup(const QDate &day, QWidget *parent);
    void openBelow(const QWidget &field);

Q_SIGNALS:
    void chosen(const QDate &day);
    void cleared();

private:
    void dress(QCalendarWidget &calendar);

    QCalendarWidget *m_calendar;
};
