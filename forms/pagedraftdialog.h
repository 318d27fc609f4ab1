#pragma once

#include "latestjob.h"

#include <QDialog>

class PageDiffView;
struct Draft;
struct Row;

/// A draft that was never saved, compared with what is saved: use it, or let it go.
class PageDraftDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the user wants done with the draft.
    enum class Answer { Later, Use, Discard };

    /// \a saved is the page as it stands in the register.
    PageDraftDialog(const Draft &draft, const Row &saved, QWidget *parent);

    Answer answer() const { return m_answer; }
    /// False while the comparison is on its way.
    bool isSettled() const { return !m_comparing.isRunning(); }

private:
    void compare(const Draft &draft, const Row &saved);
    void decide(Answer answer);

    PageDiffView *m_view;
    LatestJob m_comparing;
    Answer m_answer = Answer::Later;
};
