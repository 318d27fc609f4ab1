#pragma once

#include <QObject>

class Mailing;
class QWidget;
class SectionView;
class Workspace;

/// Opens the print window for what is on show.
class Printing : public QObject
{
    Q_OBJECT

public:
    explicit Printing(QWidget &window);

    /// For the records of \a view, or for the whole register where it is null or shows none.
    /// \a report is the one to begin with; empty: as last time.
    void open(Workspace &workspace, const SectionView *view, const QString &report = {});

private:
    QWidget *m_window;
    Mailing *m_mailing;
};
