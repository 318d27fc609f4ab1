#pragma once

#include <QFrame>

class IconLabel;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// Something to know about the page on show, over its text: a sentence and what can be done.
class PageNotice : public QFrame
{
    Q_OBJECT

public:
    explicit PageNotice(const QString &icon, QWidget *parent = nullptr);

    /// An act at the right of the sentence; what it does is connected to its click.
    QPushButton *addAct(const QString &words);
    /// Shows \a sentence; hides the notice when it is empty.
    void say(const QString &sentence);
    QString text() const;

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_layout;
};
