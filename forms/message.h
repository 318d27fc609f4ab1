#pragma once

#include "tone.h"

#include "records/result.h"

#include <QStringList>

#include <functional>

class QWidget;

/// The one place that tells the user something or asks a question.
namespace Message {

/// A button in a message: the act as a verb, and what it does.
struct Action
{
    QString label;
    std::function<void()> run;
};

/// Shows \a error as a bar in the window of \a parent: in its MessageBar, or in one laid over the
/// foot of the window. An error that only says "stopped by the user" is shown as quiet news.
void show(QWidget *parent, const Error &error, const Action &action = {});

/// Tells news, such as "1 195 rows were imported.", the same way. \a more is a second act, which
/// leaves the news where it is.
void tell(QWidget *parent, const QString &text, Tone tone = Tone::Info, const Action &action = {},
          const Action &more = {});

/// A question that needs an answer before anything else. \a buttons are verbs from left to right,
/// the act last.
struct Question
{
    QString title;
    QString text;
    QStringList buttons;
};

/// The index of the chosen button, or -1 when the question was closed.
int ask(QWidget *parent, const Question &question);
int ask(QWidget *parent, const QString &title, const QString &text, const QStringList &buttons);

/// Answers every question instead of a dialog, for tests. An empty function brings dialogs back.
void setAnswer(std::function<int(const Question &)> answer);

} // namespace Message
