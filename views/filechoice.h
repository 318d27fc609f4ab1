#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Asks the user for a file or folder with the desktop's own dialog. Remembers the last folder.
namespace filechoice {

struct Request
{
    enum class Kind { Open, Save, Folder };
    Kind kind = Kind::Open;
    QString title;
    QString filter; ///< as QFileDialog: "Register (*.utblick)"
    QString name; ///< Save: suggested file name
    QString suffix; ///< Save: added to a name without one
    bool mayReplace = false; ///< Save: a file that exists may be chosen, after a question
};

/// The chosen path; empty when the user changed their mind.
QString ask(QWidget *parent, const Request &request);

/// Answers every request instead of a dialog, for tests. An empty function brings dialogs back.
void setAnswer(std::function<QString(const Request &)> answer);

} // namespace filechoice
