#pragma once

#include "message.h"

#include <QDialog>

/// A question with its possible answers as verbs; the act stands last, in accent.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const Message::Question &question, QWidget *parent);

    /// Shows the dialog and waits: the index of the chosen button, or -1 when it was closed.
    int answer();

private:
    int m_chosen = -1;
};
