#pragma once

#include "plannedchange.h"

#include <QWidget>

class ChangePreviewModel;
class PreviewBar;
class QCheckBox;
class QLabel;
class QTableView;
class Workspace;

/// A batch that is not yet written: one row a record, one column a field that changes, each cell
/// before and after. Rows with notes say why below the table and can be left out. By keyboard:
/// Space leaves the chosen rows out or takes them with again.
class ChangePreview : public QWidget
{
    Q_OBJECT

public:
    /// \a workspace outlives the widget; it knows the names of records.
    explicit ChangePreview(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows \a plan, whose records are all of \a kind. What the user left out before stays left
    /// out (records are known by their ids, new ones by their place).
    void setPlan(const Kind &kind, std::vector<PlannedChange> plan);
    const std::vector<PlannedChange> &plan() const;
    PlanCounts counts() const;

    /// Says in place of the counts that the plan is still being made; empty when it is.
    void setBusy(const QString &words);

    /// Leaves the record at \a row of the plan out, or takes it with again.
    void setExcluded(int row, bool excluded);
    void setOnlyNoted(bool only);

    QTableView &view() const { return *m_view; }
    ChangePreviewModel &model() const { return *m_model; }

Q_SIGNALS:
    /// What would be written is another: rows were left out or taken with.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *heading();
    void setUpView();
    void choose(int planRow);
    void fitColumns();
    void showCounts();
    void showNote();
    void tellExcluded();
    static QString noteWords(const PlannedChange &planned);
    static QString hintWords(const PlannedChange &planned);
    void toggleChosen();
    int currentPlanRow() const;

    ChangePreviewModel *m_model;
    QTableView *m_view;
    QLabel *m_counts;
    QCheckBox *m_onlyNoted;
    PreviewBar *m_bar;
    QString m_busy;
};
