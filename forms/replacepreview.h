#pragma once

#include "exchange/replace.h"

#include <QWidget>

class PreviewBar;
class QLabel;
class QPushButton;
class QTableView;
class ReplaceModel;

/// Every place where words would be replaced, before and after; each can be left out. By keyboard:
/// Space leaves the chosen rows out or takes them with again, Enter shows the record.
class ReplacePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacePreview(QWidget *parent = nullptr);

    /// Shows what was found. What the user left out before stays left out.
    void present(ReplaceFound found);
    /// Shows nothing but \a sentence, which says why.
    void showNothing(const QString &sentence);
    /// Says how far a search has come, in place of what is shown.
    void showProgress(int done, int total);
    ReplaceCounts counts() const;

    ReplaceModel &model() const { return *m_model; }
    QTableView &view() const { return *m_view; }

Q_SIGNALS:
    /// What would be replaced is another: rows were left out or taken with.
    void changed();
    /// The search is to be stopped.
    void stopped();
    /// The user wants to see the record of a row.
    void recordActivated(const Kind *kind, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *heading();
    void setUpView();
    void showCounts();
    void showNote();
    void toggleChosen();
    void activate(const QModelIndex &index);

    ReplaceModel *m_model;
    QTableView *m_view;
    PreviewBar *m_bar;
    QLabel *m_counts;
    QPushButton *m_stop;
    ReplaceFound m_found; ///< without its hits, which the model has
};
