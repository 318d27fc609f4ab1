#pragma once

#include "theme.h"

#include <QFrame>

class IconLabel;
class QLabel;
class QPushButton;

/// The strip below a preview: what is odd about the current row, and a button that leaves it out.
/// It stands on the ground of what it says.
class PreviewBar : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewBar(QWidget *parent = nullptr);

    /// What the bar says of a row.
    struct Note
    {
        QString name; ///< of the record
        QString sentence;
        QString hint; ///< what can be done
        bool isWarning = false;
        bool isLeftOut = false;
        bool canToggle = true;
    };
    void say(const Note &note);

Q_SIGNALS:
    /// The row is to be left out, or taken with again.
    void toggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColorRole m_ground = ColorRole::Window;
    IconLabel *m_icon;
    QLabel *m_note;
    QLabel *m_hint;
    QPushButton *m_toggle;
};
