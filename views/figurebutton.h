#pragma once

#include "figurescard.h"

#include <QAbstractButton>

/// One key figure, painted: the number large, what it is, and a line of detail. Opens its section.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    FigureButton(const Figure &figure, QWidget *parent);

    void setFigure(const Figure &figure);
    QString section() const { return m_figure.section; }
    /// The first of its row has no line at its left.
    void setFirst(bool first);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Figure m_figure;
    bool m_isFirst = true;
};
