#include "message.h"

#include "icons.h"
#include "messagebar.h"
#include "questiondialog.h"
#include "theme.h"

#include <QWidget>

namespace {

std::function<int(const Message::Question &)> &testAnswer()
{
    static std::function<int(const Message::Question &)> answer;
    return answer;
}

Tone toneOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Locked:
    case Error::Code::Conflict:
        return Tone::Warn;
    case Error::Code::Stopped:
        return Tone::Info;
    default:
        return Tone::Bad;
    }
}

MessageBar &barOf(QWidget &parent)
{
    QWidget *window = parent.window();
    if (auto *bar = window->findChild<MessageBar *>())
        return *bar;
    return *MessageBar::overlay(*window);
}

} // namespace

void Message::show(QWidget *parent, const Error &error, const Action &action)
{
    barOf(*parent).tell(error.message, error.detail, toneOf(error.code), action);
}

void Message::tell(QWidget *parent, const QString &text, Tone tone, const Action &action,
                   const Action &more)
{
    barOf(*parent).tell(text, {}, tone, action, more);
}

int Message::ask(QWidget *parent, const Question &question)
{
    if (testAnswer())
        return testAnswer()(question);
    return QuestionDialog(question, parent).answer();
}

int Message::ask(QWidget *parent, const QString &title, const QString &text,
                 const QStringList &buttons)
{
    return ask(parent, Question{title, text, buttons});
}

void Message::setAnswer(std::function<int(const Question &)> answer)
{
    testAnswer() = std::move(answer);
}
