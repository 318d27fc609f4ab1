#pragma once

#include <QObject>

class QWidget;

/// How large a page is shown while it is written: 50 to 300 percent, remembered for the user.
class PageEditorZoom : public QObject
{
    Q_OBJECT

public:
    explicit PageEditorZoom(QObject *parent = nullptr);

    int percent() const { return m_percent; }
    double factor() const { return m_percent / 100.0; }
    void setPercent(int percent);
    /// One step larger, or smaller when negative.
    void step(int by);
    /// The wheel over \a widget does it too, with Ctrl.
    void watch(QWidget &widget);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_percent;
    int m_turned = 0; ///< of the wheel since the last step, in eighths of a degree
};
