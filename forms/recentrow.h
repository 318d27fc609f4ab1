#pragma once

#include "welcome.h"

#include <QAbstractButton>

/// One file of the list "Opened last", painted: icon, name, folder, time.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const RecentFile &file, const QDateTime &now, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString iconName() const;
    QString place() const;

    RecentFile m_file;
    QString m_time; ///< empty for a file that is gone
};
