#pragma once

#include "message.h"

#include <QFrame>

class IconLabel;
class QLabel;
class QPushButton;
class QToolButton;

/// A quiet bar in a window: icon, sentence, an act, close. Esc closes it when it has focus.
/// Put one into a window's layout, or let Message lay one over the foot of the window.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A bar over the foot of \a window that follows its size.
    static MessageBar *overlay(QWidget &window);

    /// \a detail is shown when the user asks for it. The act \a more leaves the bar as it is.
    void tell(const QString &text, const QString &detail, Tone tone, const Message::Action &action,
              const Message::Action &more = {});
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void place();

    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_more;
    QPushButton *m_other;
    QPushButton *m_act;
    QToolButton *m_close;
    std::function<void()> m_run;
    std::function<void()> m_runOther;
    Tone m_tone = Tone::Info;
    bool m_isOverlay = false;
};
