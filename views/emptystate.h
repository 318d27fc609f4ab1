#pragma once

#include <QFrame>

class IconLabel;
class QLabel;
class QPushButton;

/// What stands where there is nothing to show: a picture, what is so, and the next step.
class EmptyState : public QFrame
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// \a act and \a other are buttons with the next steps; empty for none.
    void say(const QString &icon, const QString &what, const QString &hint, const QString &act = {},
             const QString &other = {});
    QString text() const;

Q_SIGNALS:
    void actRequested();
    void otherRequested();

private:
    IconLabel *m_icon;
    QLabel *m_what;
    QLabel *m_hint;
    QPushButton *m_act;
    QPushButton *m_other;
};
