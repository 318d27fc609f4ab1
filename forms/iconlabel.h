#pragma once

#include "theme.h"

#include <QWidget>

/// A picture of our icon set beside words; painted, so that it follows a switch of the look.
/// It says nothing to a screen reader: the words beside it do.
class IconLabel : public QWidget
{
public:
    explicit IconLabel(int size, QWidget *parent = nullptr);
    void setIcon(const QString &name, ColorRole color = ColorRole::Text2);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    ColorRole m_color = ColorRole::Text2;
};
