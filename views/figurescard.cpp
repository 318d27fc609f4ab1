#include "figurescard.h"

#include "figurebutton.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

FiguresCard::FiguresCard(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"card"_s);
    setAccessibleName(tr("Key figures"));
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
}

void FiguresCard::setFigures(const QList<Figure> &figures)
{
    // The buttons are kept while their number is the same, so that the keyboard stays in its place.
    if (m_cells.size() == figures.size()) {
        for (int i = 0; i < figures.size(); ++i)
            static_cast<FigureButton *>(m_cells[i])->setFigure(figures[i]);
    } else {
        qDeleteAll(m_cells);
        m_cells.clear();
        for (const Figure &figure : figures) {
            auto *cell = new FigureButton(figure, this);
            connect(cell, &FigureButton::clicked, this,
                    [this, cell] { Q_EMIT sectionRequested(cell->section()); });
            m_cells.append(cell);
        }
    }
    m_columns = 0;
    arrange(int(m_cells.size()));
    resizeEvent(nullptr);
}

void FiguresCard::resizeEvent(QResizeEvent *event)
{
    if (event)
        QFrame::resizeEvent(event);
    int needed = 0;
    for (const QWidget *cell : std::as_const(m_cells))
        needed += cell->sizeHint().width();
    const int all = int(m_cells.size());
    const int columns = width() >= needed ? all : (all + 1) / 2;
    arrange(width() < needed / 2 ? 1 : columns);
}

void FiguresCard::arrange(int columns)
{
    if (columns == m_columns || columns == 0)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cells.size(); ++i) {
        m_grid->removeWidget(m_cells[i]);
        m_grid->addWidget(m_cells[i], i / columns, i % columns);
        m_grid->setColumnStretch(i, 0);
        static_cast<FigureButton *>(m_cells[i])->setFirst(i % columns == 0);
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, m_cells[column]->sizeHint().width());
}
