#pragma once

#include "forms/theme.h"

#include <QFrame>

class QGridLayout;

/// One key figure with what it is.
struct Figure
{
    QString icon = {};
    ColorRole color = ColorRole::Text;
    QString number;
    QString what;
    QString detail = {};
    QString section; ///< opened by a click
};

/// The key figures of the register, side by side.
class FiguresCard : public QFrame
{
    Q_OBJECT

public:
    explicit FiguresCard(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);

Q_SIGNALS:
    void sectionRequested(const QString &section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
    int m_columns = 0;
};
