#pragma once

#include "overviewdata.h"
#include "sectionview.h"

#include <QFutureWatcher>
#include <QTimer>

class Card;
class FiguresCard;
class QBoxLayout;
class QLabel;
class Workspace;

/// What matters now: key figures, deadlines, EU support by programme, and what is to be done.
class Overview : public SectionView
{
    Q_OBJECT

public:
    Overview(Workspace &workspace, QWidget *parent);
    ~Overview() override;

    ViewStatus status() const override;

Q_SIGNALS:
    void sectionRequested(const QString &section);
    /// The figures were read anew.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Answer = std::shared_ptr<Result<OverviewData>>;
    QWidget *titleRow();
    void build();
    void connectCards();
    void invalidate();
    void refresh();
    void take();

    Workspace &m_workspace;
    QLabel *m_date;
    QLabel *m_reading;
    FiguresCard *m_figures;
    Card *m_deadlines;
    Card *m_programmes;
    Card *m_toDo;
    QWidget *m_cards = nullptr;
    QBoxLayout *m_columns = nullptr;
    QTimer m_refreshing; ///< many changes in a row are read once
    QFutureWatcher<Answer> m_watcher;
    OverviewData m_data;
    bool m_isStale = true;
};
