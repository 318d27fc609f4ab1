#pragma once

#include "rangeedit.h"

#include <QDialog>

#include <functional>
#include <optional>

class ChangePreview;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Shows what an act on a range of cells would do, what of it cannot be read, and what was assumed;
/// then it is done as shown, or not.
class RangePreview : public QDialog
{
    Q_OBJECT

public:
    /// Plans the act anew, with or without the records that are missing.
    using Replan = std::function<Result<RangePlan>(bool createMissing)>;

    RangePreview(Workspace &workspace, const RangeEdit &edit, RangePlan plan, Replan replan,
                 QWidget *parent);

    /// The plan as it is shown, without what the user left out.
    RangePlan chosen() const;
    ChangePreview &preview() const { return *m_preview; }
    /// Makes the records that are named and do not exist, or leaves the cells that name them out.
    void setCreatesMissing(bool creates);

    /// Shows the dialog; nothing when the user does not want it done.
    static std::optional<RangePlan> ask(QWidget *parent, Workspace &workspace,
                                        const RangeEdit &edit, RangePlan plan, Replan replan);
    /// Answers every such dialog instead of the user, for tests: true does it. Empty brings the
    /// dialogs back.
    static void setAnswer(std::function<bool(RangePreview &)> answer);

private:
    void addNotes(QVBoxLayout &layout);
    void addCreate(QVBoxLayout &layout);
    void addButtons(QVBoxLayout &layout);
    void replan();
    void showPlan(RangePlan plan);
    void showAct();

    const RangeEdit &m_edit;
    Replan m_replan;
    RangePlan m_plan; ///< its changes are in the preview
    ChangePreview *m_preview;
    QLabel *m_notes;
    QCheckBox *m_create;
    QPushButton *m_act;
};
