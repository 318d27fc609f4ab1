#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

/// A field for a date that may be empty. Reads a date written in any of the usual ways and shows it
/// as 2027-01-31. Alt+Down or the button opens a calendar; Up and Down step a day.
class DateEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue USER true)

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The date, or nothing when the field is empty or cannot be read.
    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

    /// True when empty or a date.
    bool isValid() const { return problem().isEmpty(); }
    /// What is wrong and what to do; empty when nothing is.
    QString problem() const;

    /// For item delegates: a QDate, null when empty. What cannot be read gives the written text.
    QVariant value() const;
    void setValue(const QVariant &value);

    void openCalendar();

Q_SIGNALS:
    /// The user has left the field, or chosen in the calendar, with something new in it.
    void edited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void step(int days);

    QString m_committed; ///< the text last set or announced
};
