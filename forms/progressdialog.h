#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

/// What a long job is doing, how far it has come, and Cancel. Esc and closing mean Cancel too.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ProgressDialog(const QString &title, QWidget *parent);

    /// \a total is 0 while unknown.
    void setProgress(int done, int total);

    void reject() override;

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
};
